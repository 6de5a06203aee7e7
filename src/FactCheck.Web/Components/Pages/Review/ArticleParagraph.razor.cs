using FactCheck.Web.Components.Pages.Review.Model;
using FactCheck.Workbench.Review;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Components.Pages.Review;

/// <summary>A paragraph with its marks; drawn anew only when one of the claims in it changes, or where its marks lie.</summary>
public sealed partial class ArticleParagraph : IDisposable
{
    private IDisposable? _watch;
    private MarkParagraph? _drawn;
    private bool _draw;

    [Parameter, EditorRequired] public ReviewSession Session { get; set; } = null!;

    [Parameter, EditorRequired] public MarkParagraph Paragraph { get; set; } = null!;

    public void Dispose() => _watch?.Dispose();

    protected override void OnParametersSet()
    {
        if (_drawn is not null && _drawn.SameAs(Paragraph))
            return;
        // The first drawing happens without asking ShouldRender, and must not leave a second one owing.
        _draw = _drawn is not null;
        _drawn = Paragraph;
        _watch?.Dispose();
        _watch = Session.Watch(Paragraph.Claims, () =>
        {
            _draw = true;
            _ = InvokeAsync(StateHasChanged);
        });
    }

    protected override bool ShouldRender()
    {
        var draw = _draw;
        _draw = false;
        return draw;
    }

    /// <summary>Index just past the segments from <paramref name="at"/> on that belong to the same mark.</summary>
    private int Next(int at, int to, int depth)
    {
        var claims = Paragraph.Segments[at].Claims;
        var next = at + 1;
        if (claims.Count <= depth)
            return next;
        while (next < to && Paragraph.Segments[next].Claims.Count > depth && Paragraph.Segments[next].Claims[depth] == claims[depth])
            next++;
        return next;
    }

    private bool IsSelected(int claim) => Session.State.Claim == claim;

    private ReviewClaim Claim(int number) => Session.Find(number)!;

    private string Style(int claim) => $"{ClaimWords.Look(Claim(claim))} lane-{Math.Min(Session.Marks.Lane(claim), 2)}";

    private string Sign(int claim) => $"{ClaimWords.Glyph(Claim(claim).Verdict)}{claim}";

    private string Name(int claim) => $"Claim {claim}, {ClaimWords.Told(Claim(claim))}";

    private string Address(int claim) => (Session.State with { Claim = claim }).Address(Session.Article.Number);

    private static string? Role(MarkSegment segment) => (segment.IsCue, segment.IsSource) switch
    {
        (true, _) => "cue",
        (_, true) => "who",
        _ => null,
    };
}
