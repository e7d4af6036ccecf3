using System.CommandLine;

namespace Ciip.Guideline.Cli.Commands;

/// <summary>The options that several commands have, the same in each.</summary>
internal static class SharedOptions
{
    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format") { Description = "the form of the output", DefaultValueFactory = _ => formats[0] };
        return option.AcceptOnlyFromAmong(formats);
    }

    public static Option<string> Lang()
    {
        var option = new Option<string>("--lang") { Description = "the language of the output", DefaultValueFactory = _ => "en" };
        return option.AcceptOnlyFromAmong("en", "ja");
    }

    public static Option<string?> Output() => new("-o") { Description = "the file to write; without it, standard output", HelpName = "FILE" };

    public static Argument<string[]> Files(ArgumentArity arity) =>
        new("FILE") { Description = "JSON files of documents or sets; '-' is standard input", Arity = arity };

    public static Option<string?> Practice() => new("--practice") { Description = "the JSON file of a self-verification", HelpName = "FILE" };

    public static Option<PartialDate?> AsOf()
    {
        var option = new Option<PartialDate?>("--as-of") { Description = "the date to judge by: 2026, 2026-04 or 2026-04-01", HelpName = "DATE" };
        option.CustomParser = result =>
        {
            if (PartialDate.TryParse(result.Tokens[0].Value, out var date))
            {
                return date;
            }

            result.AddError($"'{result.Tokens[0].Value}' is no date such as 2026, 2026-04 or 2026-04-01.");
            return null;
        };
        return option;
    }

    public static Option<string?> Inventory() => Choice("--inventory", "whether these are all the documents that apply; without it, what the files say, else partial", "complete", "partial");

    public static Option<string?> OwnInventory() => Choice("--own-inventory", "the same for the operator's own documents", "complete", "partial");

    public static Option<string?> View() => Choice("--view", "all documents, or the operator's own", "set", "own");

    public static Option<string?> Level() => Choice("--level", "the lightest findings that count", "gap", "weakness", "suggestion");

    public static Option<string?> Choice(string name, string description, params string[] choices)
    {
        var option = new Option<string?>(name) { Description = description };
        return option.AcceptOnlyFromAmong(choices);
    }

    public static Language LanguageOf(this ParseResult arguments, Option<string> lang) =>
        arguments.GetRequiredValue(lang) == "ja" ? Language.Japanese : Language.English;

    public static FindingLevel LevelOf(string? token) => token switch
    {
        "gap" => FindingLevel.Gap,
        "weakness" => FindingLevel.Weakness,
        _ => FindingLevel.Suggestion,
    };

    public static Inventory? InventoryOf(string? token) => token switch
    {
        "complete" => Guideline.Inventory.Complete,
        "partial" => Guideline.Inventory.Partial,
        _ => null,
    };
}
