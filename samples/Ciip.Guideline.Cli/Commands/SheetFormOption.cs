using System.CommandLine;
using Ciip.Guideline.Cli.Formats;
using Ciip.Guideline.Questionnaires;

namespace Ciip.Guideline.Cli.Commands;

/// <summary>Whether sheets are a workbook or one CSV file.</summary>
internal sealed class SheetFormOption
{
    private readonly Option<string?> format;

    /// <param name="command">The command that gets the option.</param>
    /// <param name="description">What it is the form of.</param>
    public SheetFormOption(Command command, string description)
    {
        format = SharedOptions.Choice("--format", description, "csv", "xlsx");
        command.Add(format);
    }

    /// <summary>The form to write: as asked, else by the name of the file; a name that says something else is refused.</summary>
    public QuestionnaireForm WrittenTo(ParseResult arguments, string? file, Language language) => FormOf(
        arguments.GetValue(format) is { } asked ? FileForms.Checked(asked, file, language) : FileForms.ByName(["csv", "xlsx"], "csv", file, language));

    /// <summary>What a file should be: as asked, else by its name.</summary>
    public QuestionnaireForm Of(ParseResult arguments, string? file) =>
        FormOf(arguments.GetValue(format) ?? (file?.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) == true ? "xlsx" : "csv"));

    private static QuestionnaireForm FormOf(string word) => word == "xlsx" ? QuestionnaireForm.Xlsx : QuestionnaireForm.Csv;
}
