using FactCheck.Web.Components.Pages.Review.Model;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Components.Pages.Review;

/// <summary>A part of the review page that is drawn anew only when what it shows has changed, not whenever its parent is.</summary>
public abstract class ReviewComponent : ComponentBase, IDisposable
{
    private ReviewSession? _watched;
    private bool _draw;

    [Parameter, EditorRequired] public ReviewSession Session { get; set; } = null!;

    /// <summary>What this component shows.</summary>
    protected abstract ReviewParts Parts { get; }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (_watched is not null)
            _watched.Changed -= OnChanged;
    }

    protected override void OnParametersSet()
    {
        if (_watched == Session)
            return;
        // The first drawing happens without asking ShouldRender, and must not leave a second one owing.
        _draw = _watched is not null;
        if (_watched is not null)
            _watched.Changed -= OnChanged;
        _watched = Session;
        _watched.Changed += OnChanged;
    }

    protected override bool ShouldRender()
    {
        var draw = _draw;
        _draw = false;
        return draw;
    }

    /// <summary>Draws the component anew.</summary>
    protected void Draw()
    {
        _draw = true;
        _ = InvokeAsync(StateHasChanged);
    }

    private void OnChanged(ReviewParts parts)
    {
        if ((parts & Parts) != ReviewParts.None)
            Draw();
    }
}
