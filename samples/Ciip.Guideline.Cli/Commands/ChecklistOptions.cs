using System.CommandLine;
using Ciip.Guideline.Cli.Input;
using Ciip.Guideline.Questionnaires.Checklists;

namespace Ciip.Guideline.Cli.Commands;

/// <summary>The options of both commands that write and read checklists.</summary>
internal sealed class ChecklistOptions
{
    private readonly Option<string?> description = new("--description") { Description = "the description of the checklist [default: the one that comes with ciip]", HelpName = "FILE" };
    private readonly Option<string> lang = SharedOptions.Lang();
    private readonly Option<string?> output = SharedOptions.Output();

    public ChecklistOptions(Command command)
    {
        command.Add(description);
        Form = new SheetFormOption(command, "the form of the checklist [default: by the name of the file, else csv]");
        command.Add(lang);
        command.Add(output);
    }

    public SheetFormOption Form { get; }

    public Language LanguageOf(ParseResult arguments) => arguments.LanguageOf(lang);

    public string? OutputOf(ParseResult arguments) => arguments.GetValue(output);

    /// <summary>The checklist; null where its description cannot be read, which is then a problem.</summary>
    public Checklist? Read(InputReader reader, ParseResult arguments) =>
        arguments.GetValue(description) is { } file ? ChecklistFile.Read(reader, file, LanguageOf(arguments)) : Checklist.Example;
}
