using System.CommandLine;
using System.Globalization;
using FactCheck.Core.People;
using FactCheck.Workbench.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Cli.Commands;

/// <summary><c>report</c>: prints the verification report of an article.</summary>
internal static class ReportCommand
{
    private const string Markdown = "md";
    private const string Html = "html";

    public static Command Create(Option<FileInfo?> database)
    {
        var article = new Argument<int>("ARTICLE")
        {
            Description = "The article's number.",
            CustomParser = given =>
            {
                if (int.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                    return number;
                given.AddError($"“{given.Tokens[0].Value}” is not the number of an article.");
                return 0;
            },
        };
        var format = new Option<string>("--format")
        {
            Description = "md: Markdown. html: one page that needs nothing else.",
            HelpName = "md|html",
            DefaultValueFactory = _ => Markdown,
        };
        format.Validators.Add(Choice.Of(Markdown, Html));
        var command = new Command("report", "Print the verification report of an article as it now stands.") { article, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var desk = await DeskServices.OpenAsync(parsed.GetValue(database), cancellation);
            var reports = desk.GetRequiredService<BuildReport>();
            var number = parsed.GetRequiredValue(article);
            var report = parsed.GetRequiredValue(format).Equals(Html, StringComparison.OrdinalIgnoreCase)
                ? (await reports.SelfContainedHtmlAsync(Actor.CommandLine, number, cancellation)).ValueOrFail()
                : (await reports.RunAsync(Actor.CommandLine, number, cancellation)).ValueOrFail().Markdown;
            await parsed.InvocationConfiguration.Output.WriteAsync(report.AsMemory(), cancellation);
            return ExitCodes.Done;
        });
        return command;
    }
}
