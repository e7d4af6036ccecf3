using System.CommandLine;

namespace Ciip.Guideline.Cli.Formats;

/// <summary>
/// The form of a file and what its name says of it. Where no form is asked for, the name decides; a name that says another one than was
/// asked for, or one that is not written here, is refused. Other endings, and none, say nothing.
/// </summary>
internal static class FileForms
{
    private static readonly Dictionary<string, string[]> ByEnding = new(StringComparer.OrdinalIgnoreCase)
    {
        [".json"] = ["json", "oscal", "sarif"],
        [".sarif"] = ["sarif"],
        [".csv"] = ["csv"],
        [".md"] = ["markdown"],
        [".markdown"] = ["markdown"],
        [".html"] = ["html"],
        [".htm"] = ["html"],
        [".xlsx"] = ["xlsx"],
    };

    /// <summary>What programs open by its ending, and no command writes.</summary>
    private static readonly HashSet<string> OfOthers = new(
        [".ods", ".xls", ".xlsm", ".xlsb", ".numbers", ".tsv", ".tab", ".doc", ".docx", ".odt", ".rtf", ".pdf", ".xml", ".yaml", ".yml", ".jsonl", ".svg", ".png", ".ppt", ".pptx", ".zip"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The form to write.</summary>
    public static string Of(ParseResult arguments, Option<string> format, IReadOnlyList<string> forms, string? file, Language language) =>
        arguments.GetResult(format) is { Implicit: false } ? Checked(arguments.GetRequiredValue(format), file, language) : ByName(forms, forms[0], file, language);

    /// <summary>The only form there is.</summary>
    public static void Require(string form, string? file, Language language = Language.English) => Checked(form, file, language);

    /// <summary>The form that was asked for.</summary>
    public static string Checked(string form, string? file, Language language) =>
        EndingOf(file) is { } ending && IsOther(form, ending) ? throw Refusal(file!, ending, form, language) : form;

    /// <summary>The form that the name says, else the usual one.</summary>
    public static string ByName(IReadOnlyList<string> forms, string usual, string? file, Language language)
    {
        if (EndingOf(file) is not { } ending || !(ByEnding.ContainsKey(ending) || OfOthers.Contains(ending)))
        {
            return usual;
        }

        return forms.FirstOrDefault(form => !IsOther(form, ending)) ?? throw Refusal(file!, ending, string.Join(", ", forms), language);
    }

    private static bool IsOther(string form, string ending) =>
        ByEnding.TryGetValue(ending, out var forms) ? !forms.Contains(form, StringComparer.Ordinal) : OfOthers.Contains(ending);

    private static string? EndingOf(string? file) => file is null or CiipConsole.Standard ? null : Path.GetExtension(file);

    private static UnusableInputException Refusal(string file, string ending, string form, Language language) => new(new LocalizedText(
        $"{file}: The ending {ending} does not fit the form {form}.", $"{file}: 拡張子{ending}は、出力の形式（{form}）と一致しない。").In(language));
}
