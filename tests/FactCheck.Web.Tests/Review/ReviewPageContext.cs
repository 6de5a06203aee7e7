using Bunit;
using FactCheck.Core.Attributions;
using FactCheck.Core.Claims;
using FactCheck.Core.People;
using FactCheck.Web.Components.Pages.Review;
using FactCheck.Web.Components.Pages.Review.Model;
using FactCheck.Web.Session;
using FactCheck.Workbench;
using FactCheck.Workbench.Review;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Review;

/// <summary>The review page of one article over a desk in memory.</summary>
public abstract class ReviewPageContext : BunitContext
{
    // What is drawn after news comes from another thread, late on a machine that has much to do.
    static ReviewPageContext() => DefaultWaitTimeout = TimeSpan.FromSeconds(30);

    private protected ReviewPageContext(ReviewArticle article)
    {
        Desk = new FakeDesk(article);
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton<IReviewDesks>(Desk);
        Services.AddSingleton(TimeProvider.System);
        Services.AddScoped<ReaderClock>();
    }

    private protected FakeDesk Desk { get; }

    private protected IRenderedComponent<ReviewPage> Open(string query = "", Actor? actor = null)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/articles/7{query}");
        return Render<ReviewPage>(parameters => parameters.Add(page => page.Number, 7).AddCascadingValue(actor ?? Sample.Checker));
    }

    private protected static Task SelectAsync(IRenderedComponent<ReviewPage> page, string words)
    {
        var span = Sample.Span(Sample.Text, words);
        return page.InvokeAsync(() => page.Instance.SelectTextAsync(span.Start, span.End));
    }

    private protected static AngleSharp.Dom.IElement Button(IRenderedComponent<ReviewPage> page, string name) =>
        page.FindAll(".verdicts button").Single(button => Name(button) == name);

    /// <summary>What a screen reader calls the button.</summary>
    private protected static string Name(AngleSharp.Dom.IElement button) => button.GetAttribute("aria-label") ?? string.Concat(
        button.ChildNodes.Where(node => node is not AngleSharp.Dom.IElement { } element || element.GetAttribute("aria-hidden") != "true").Select(node => node.TextContent)).Trim();

    /// <summary>Presses a key. The desk answers at once, so the page is drawn anew when this returns.</summary>
    private protected static void Press(IRenderedComponent<ReviewPage> page, string key) => _ = page.InvokeAsync(() => page.Instance.PressAsync(key));
}
