namespace FactCheck.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("Name a command. See factcheck --help.\n")]
    [InlineData("Name a command. See factcheck user --help.\n", "user")]
    [InlineData("“frob” is not understood here. See factcheck --help.\n", "frob")]
    [InlineData("“--frob” is not understood here. See factcheck report --help.\n", "report", "1", "--frob")]
    [InlineData("Required argument missing for command: 'extract'. See factcheck extract --help.\n", "extract")]
    [InlineData("“xml” is no choice for --format: it takes json, brat or csv. See factcheck extract --help.\n", "extract", "--format", "xml", "a.txt")]
    [InlineData("“pdf” is no choice for --format: it takes md or html. See factcheck report --help.\n", "report", "1", "--format", "pdf")]
    [InlineData("“one” is not the number of an article. See factcheck report --help.\n", "report", "one")]
    [InlineData("“boss” is no choice for --role: it takes reader, fact-checker, editor or administrator. See factcheck user add --help.\n", "user", "add", "a@b.example", "--name", "A", "--role", "boss")]
    [InlineData("Option '--role' is required. See factcheck user add --help.\n", "user", "add", "a@b.example", "--name", "A")]
    public async Task WrongCommandLine_IsOneSentenceAndCodeTwo(string expected, params string[] args)
    {
        var run = await CommandRun.OfAsync(args);

        Assert.Equal((2, "", expected), (run.Code, run.Output, run.Error));
    }

    [Theory]
    [InlineData("Commands:", "--help")]
    [InlineData("--output <DIR>", "extract", "--help")]
    [InlineData("Examples:", "import", "--help")]
    [InlineData("--format <md|html>", "report", "-h")]
    [InlineData("password", "user", "add", "--help")]
    public async Task Help_IsPrintedAndCodeZero(string expected, params string[] args)
    {
        var run = await CommandRun.OfAsync(args);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }
}
