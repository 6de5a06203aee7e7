using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace FactCheck.Cli;

/// <summary>The usual help, with what else there is to know and lines to copy.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    private static readonly Dictionary<string, string> Endings = new(StringComparer.Ordinal)
    {
        ["factcheck"] =
            """
            import, report and user work on the same database as the web app. Settings come from the environment:
            ConnectionStrings__FactCheck (PostgreSQL) or FactCheck__Database (SQLite file).
            Exit code: 0 done, 1 something failed (standard error says what), 2 the command line is wrong.

            Examples:
              factcheck extract story.txt
              factcheck import story.docx
              factcheck report 12 --format html > report.html
              factcheck user add jo@example.com --name "Jo Marsh" --role editor < password.txt
            """,
        ["extract"] =
            """
            Plain text is taken as it is: offsets refer to the file, a byte order mark at its start counts as one
            character, line ends stay. Of the other formats the text of the story is read, and offsets refer to that;
            with brat and --output it is written beside its annotations as NAME.txt. Texts that can't be read are
            named on standard error, and the rest is done. In csv an apostrophe stands before a field that a
            spreadsheet would take for a formula.

            Examples:
              factcheck extract story.txt
              factcheck extract --format csv *.txt > claims.csv
              factcheck extract --format brat --output annotations texts/*.txt
              curl -s https://example.com/story.txt | factcheck extract -
            """,
        ["import"] =
            """
            A text the desk has already is not brought in again. Files that can't be brought in are named on standard
            error, and the rest is done.

            Examples:
              factcheck import story.docx interview.md
            """,
        ["report"] =
            """
            Examples:
              factcheck report 12
              factcheck report 12 --format html > report.html
            """,
        ["add"] =
            """
            Examples:
              factcheck user add jo@example.com --name "Jo Marsh" --role fact-checker < password.txt
            """,
    };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        if (Endings.TryGetValue(command is RootCommand ? "factcheck" : command.Name, out var ending))
            parseResult.InvocationConfiguration.Output.WriteLine(ending + "\n");
        return code;
    }
}
