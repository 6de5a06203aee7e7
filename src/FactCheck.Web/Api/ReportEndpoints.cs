using System.Security.Claims;
using System.Text;
using FactCheck.Workbench;
using FactCheck.Workbench.Corrections;
using FactCheck.Workbench.People;
using FactCheck.Workbench.Reports;

namespace FactCheck.Web.Api;

/// <summary>The verification report and the checked copy of an article as files.</summary>
public static class ReportEndpoints
{
    /// <summary>Answers <c>/articles/7/report.md</c>, <c>/articles/7/report.html</c> and <c>/articles/7/copy.html</c> for whoever is signed in.</summary>
    public static void MapReports(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/articles/{number:int}/report.md", MarkdownAsync);
        routes.MapGet("/articles/{number:int}/report.html", HtmlAsync);
        routes.MapGet("/articles/{number:int}/copy.html", CopyAsync);
    }

    private static async Task<IResult> MarkdownAsync(int number, ClaimsPrincipal user, BuildReport build, CancellationToken cancellation)
    {
        if (ActorClaims.ToActor(user) is not { } actor)
            return Results.Challenge();
        return await build.RunAsync(actor, number, cancellation) is Outcome<ReportPage>.Saved(var report)
            ? Download(report.Markdown, "text/markdown", ReportFileName.Of(number, report.Title, "md"))
            : Results.NotFound();
    }

    private static async Task<IResult> HtmlAsync(int number, ClaimsPrincipal user, BuildReport build, CancellationToken cancellation)
    {
        if (ActorClaims.ToActor(user) is not { } actor)
            return Results.Challenge();
        return await build.RunAsync(actor, number, cancellation) is Outcome<ReportPage>.Saved(var report)
            && await build.SelfContainedHtmlAsync(actor, number, cancellation) is Outcome<string>.Saved(var html)
            ? Download(html, "text/html", ReportFileName.Of(number, report.Title, "html"))
            : Results.NotFound();
    }

    private static async Task<IResult> CopyAsync(int number, ClaimsPrincipal user, BuildCheckedCopy build, CancellationToken cancellation)
    {
        if (ActorClaims.ToActor(user) is not { } actor)
            return Results.Challenge();
        return await build.RunAsync(actor, number, cancellation) is Outcome<CheckedCopyPage>.Saved(var copy)
            && await build.SelfContainedHtmlAsync(actor, number, cancellation) is Outcome<string>.Saved(var html)
            ? Download(html, "text/html", ReportFileName.Of(number, copy.Title, "html", "checked-copy"))
            : Results.NotFound();
    }

    private static IResult Download(string text, string type, string name) =>
        Results.File(Encoding.UTF8.GetBytes(text), $"{type}; charset=utf-8", name);
}
