using Ciip.Guideline.Cli;

using var console = new ProcessConsole();
return new CiipCommandLine(console.Streams).Run(args);
