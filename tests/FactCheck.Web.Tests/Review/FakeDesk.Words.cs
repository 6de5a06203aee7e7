using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.Text;
using FactCheck.Workbench;
using FactCheck.Workbench.Review;

namespace FactCheck.Web.Tests.Review;

/// <summary>The words of claims.</summary>
internal sealed partial class FakeDesk
{
    public Task<Outcome<ReviewClaim>> EditSpansAsync(int claim, Guid version, IReadOnlyList<TextSpan> spans, bool withdrawVerdict) => One(
        $"words {claim} “{Spans.Verbatim(Article.Text, spans)}”{(withdrawVerdict ? " and withdraw" : "")}",
        claim,
        version,
        old => old with
        {
            Spans = spans,
            Text = Spans.Verbatim(Article.Text, spans),
            State = WorkState.Open,
            Verdict = null,
        });

    public async Task<Outcome<IReadOnlyList<ReviewClaim>>> SplitAsync(int claim, Guid version, int cut)
    {
        var old = Article.Claims.Single(known => known.Number == claim);
        var rest = Sample.Claim(Article.Claims.Max(known => known.Number) + 1, [TextSpan.FromBounds(cut, old.Spans[^1].End)], text: Article.Text);
        var first = await One($"split {claim} at “{Article.Text[cut..][..10]}”", claim, version, known => known with
        {
            Spans = [TextSpan.FromBounds(known.Spans[0].Start, cut)],
            Text = Article.Text[known.Spans[0].Start..cut],
        });
        if (first is not Outcome<ReviewClaim>.Saved(var kept))
            return Pass<IReadOnlyList<ReviewClaim>>(first, one => [one]);
        Article = Article with { Claims = [.. Article.Claims, rest] };
        return new Outcome<IReadOnlyList<ReviewClaim>>.Saved([kept, rest]);
    }

    public Task<Outcome<IReadOnlyList<ReviewClaim>>> MergeAsync(IReadOnlyList<ReviewClaim> claims)
    {
        if (Next is { } next)
        {
            Next = null;
            return Task.FromResult(Pass<IReadOnlyList<ReviewClaim>>(next(claims[0]), one => [one]));
        }

        return Many($"merge {string.Join(' ', claims.Select(claim => claim.Number))}", [.. claims.Select(claim => claim.Number)], old =>
            old.Number == claims[0].Number
                ? old with { Spans = [.. claims.SelectMany(claim => claim.Spans).Order()] }
                : old with { State = WorkState.Dismissed });
    }

    public Task<Outcome<CorrectedAttribution>> CorrectAsync(int claim, Guid version, AttributionPart part, IReadOnlyList<TextSpan> spans) =>
        Attributed($"{part} {claim} “{Spans.Verbatim(Article.Text, spans)}”", claim, version, old => part == AttributionPart.Source
            ? old with { Source = spans }
            : old with { Cue = spans });

    public Task<Outcome<CorrectedAttribution>> RejectAttributionAsync(int claim, Guid version) =>
        Attributed($"own words {claim}", claim, version, old => old with { Source = [], Cue = [], Content = [] });

    private async Task<Outcome<CorrectedAttribution>> Attributed(
        string call, int number, Guid version, Func<ReviewAttribution, ReviewAttribution> change)
    {
        var outcome = await One(call, number, version, old => old);
        if (outcome is not Outcome<ReviewClaim>.Saved(var claim))
            return Pass(outcome, one => new CorrectedAttribution(null, [one]));
        var attribution = change(Article.Attributions.Single(known => known.Number == claim.Attribution));
        Article = Article with { Attributions = [.. Article.Attributions.Select(old => old.Number == attribution.Number ? attribution : old)] };
        return new Outcome<CorrectedAttribution>.Saved(
            new CorrectedAttribution(attribution, [.. Article.Claims.Where(known => known.Attribution == attribution.Number)]));
    }

    private static Outcome<T> Pass<T>(Outcome<ReviewClaim> outcome, Func<ReviewClaim, T> value) => outcome switch
    {
        Outcome<ReviewClaim>.Conflict(var current, var message) => new Outcome<T>.Conflict(value(current), message),
        Outcome<ReviewClaim>.Invalid(var errors) => new Outcome<T>.Invalid(errors),
        _ => throw new InvalidOperationException($"Not an outcome to pass on: {outcome}"),
    };
}
