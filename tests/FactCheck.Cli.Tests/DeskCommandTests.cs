using FactCheck.Core.People;
using FactCheck.Workbench.People;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Cli.Tests;

/// <summary>The commands that work on a desk's database, each test on one of its own.</summary>
public sealed class DeskCommandTests : IDisposable
{
    private const string Story = "Harbour vote divides the council\n\nThe harbour cost 40 million euros. “It will pay for itself,” said Mara Lind.\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private Task<CommandRun> RunAsync(params string[] args) => CommandRun.OfAsync([.. args, "--database", folder["desk.db"]]);

    [Fact]
    public async Task Import_Files_PrintsTheirNumbers()
    {
        var run = await RunAsync("import", folder.Write("a.txt", Story), folder.Write("b.md", "# Another\n\nThe bridge cost 3 million euros."));

        Assert.Equal((0, "1\n2\n", ""), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public async Task Import_TheSameTextAgain_SaysWhereItIs()
    {
        await RunAsync("import", folder.Write("a.txt", Story));

        var run = await RunAsync("import", folder["a.txt"]);

        Assert.Equal((1, "", "This text is on the desk already: article 1, “Harbour vote divides the council”.\n"), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public async Task Import_OneFileThatFails_IsNamedAndTheRestIsDone()
    {
        var run = await RunAsync("import", folder.Write("x.docx", "no"), folder.Write("a.txt", Story));

        Assert.Equal((1, "1\n"), (run.Code, run.Output));
        Assert.Equal(
            $"{folder["x.docx"]}: “x.docx” is not a Word document that can be opened; save it again as .docx, or paste the text.\n",
            run.Error);
    }

    [Fact]
    public async Task Report_Markdown_IsPrinted()
    {
        await RunAsync("import", folder.Write("a.txt", Story));

        var run = await RunAsync("report", "1");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith("# Verification report: Harbour vote divides the council\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("40 million euros", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_Html_IsAWholePage()
    {
        await RunAsync("import", folder.Write("a.txt", Story));

        var run = await RunAsync("report", "1", "--format", "html");

        Assert.StartsWith("<!doctype html>\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_NoSuchArticle_Fails()
    {
        var run = await RunAsync("report", "9");

        Assert.Equal((1, "", "There is no article 9.\n"), (run.Code, run.Output, run.Error));
    }

    [Theory]
    [InlineData("reader", Role.Reader)]
    [InlineData("fact-checker", Role.FactChecker)]
    [InlineData("Editor", Role.Editor)]
    [InlineData("administrator", Role.Administrator)]
    public async Task UserAdd_MakesAnAccountThatCanSignIn(string role, Role expected)
    {
        var run = await CommandRun.WithInputAsync(
            "five plain words will do\nnot this line\n",
            "user", "add", "jo@example.com", "--name", "Jo Marsh", "--role", role, "--database", folder["desk.db"]);

        Assert.Equal((0, "Jo Marsh can sign in as jo@example.com.\n", ""), (run.Code, run.Output, run.Error));
        await using var desk = await DeskServices.OpenAsync(new FileInfo(folder["desk.db"]), default);
        var signedIn = (await desk.GetRequiredService<Accounts>().SignInAsync("jo@example.com", "five plain words will do")).ValueOrFail();
        Assert.Equal(expected, ActorClaims.ToActor(signedIn)!.Role);
    }

    [Fact]
    public async Task UserAdd_WithoutPassword_FailsInASentence()
    {
        var run = await RunAsync("user", "add", "jo@example.com", "--name", "Jo Marsh", "--role", "editor");

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Equal("There is no password: give it as the first line of standard input.\n", run.Error);
    }

    [Fact]
    public async Task Desk_FileThatIsNoDatabase_FailsInASentence()
    {
        folder.Write("desk.db", "This is not a database, whatever its name is. " + new string('x', 5000));

        var run = await RunAsync("report", "1");

        Assert.Equal(
            (1, "", $"{folder["desk.db"]} is not a FactCheck database. Choose another path in FactCheck:Database.\n"),
            (run.Code, run.Output, run.Error));
    }
}
