using Ciip.Guideline.Cli;

using var input = Console.OpenStandardInput();
using var output = Console.OpenStandardOutput();
using var errors = Console.OpenStandardError();
var isTerminal = !Console.IsOutputRedirected;
return new CiipCommandLine(new CiipConsole(input, output, errors)
{
    IsTerminal = isTerminal,
    ErrorIsTerminal = !Console.IsErrorRedirected,
    Width = isTerminal ? Console.WindowWidth : CiipConsole.RedirectedWidth,
}).Run(args);
