using System.CommandLine;
using FactCheck.Cli.Commands;

var root = new RootCommand("FactCheck: find who said what in an article, and check it.")
{
    EvaluateCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
