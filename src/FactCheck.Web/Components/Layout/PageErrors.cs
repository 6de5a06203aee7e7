using FactCheck.Web.Session;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace FactCheck.Web.Components.Layout;

/// <summary>Keeps an error of one page on that page: the frame stays, and the reader gets a number to quote.</summary>
public sealed class PageErrors : ErrorBoundaryBase
{
    private string? number;

    [Inject] private ILogger<PageErrors> Log { get; set; } = null!;

    protected override Task OnErrorAsync(Exception exception)
    {
        number = Attempt.NewNumber();
        Log.LogError(exception, "Error {Correlation} on a page", number);
        return Task.CompletedTask;
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (CurrentException is null)
        {
            builder.AddContent(0, ChildContent);
            return;
        }

        builder.OpenComponent<PageError>(1);
        builder.AddComponentParameter(2, nameof(PageError.Number), number);
        builder.CloseComponent();
    }
}
