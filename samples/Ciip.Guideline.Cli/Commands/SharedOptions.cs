using System.CommandLine;
using System.CommandLine.Parsing;

namespace Ciip.Guideline.Cli.Commands;

/// <summary>The options that several commands have, the same in each.</summary>
internal static class SharedOptions
{
    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format") { Description = "the form of the output [without it: by the name of the file]", HelpName = Names(formats), DefaultValueFactory = _ => formats[0] };
        return Among(option, formats);
    }

    public static Option<string> Lang()
    {
        string[] languages = ["en", "ja"];
        var option = new Option<string>("--lang") { Description = "the language of the output", HelpName = Names(languages), DefaultValueFactory = _ => languages[0] };
        return Among(option, languages);
    }

    public static Option<string?> Output() => new("-o") { Description = "the file to write; without it, or with '-', standard output", HelpName = "FILE" };

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

            result.AddError($"--as-of: '{result.Tokens[0].Value}' is not a date such as 2026, 2026-04 or 2026-04-01.");
            return null;
        };
        return option;
    }

    public static Option<string?> Inventory() => Choice("--inventory", "whether these are all the documents that apply [default: what the files say, else partial]", "complete", "partial");

    public static Option<string?> InternalRulesInventory() => Choice("--own-inventory", "whether these are all of the operator's own documents", "complete", "partial");

    public static Option<string?> View() => Choice("--view", "all documents, or the operator's own [default: set]", "set", "own");

    public static Option<string?> Level() => Choice("--level", "the lowest level of findings that counts [default: suggestion]", "gap", "weakness", "suggestion");

    public static Option<string?> Choice(string name, string description, params string[] choices)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = Names(choices) };
        return Among(option, choices);
    }

    /// <summary>What a command is asked for: one of a few words.</summary>
    public static Argument<string> Kind(string description, params string[] kinds)
    {
        var argument = new Argument<string>("KIND") { Description = description, HelpName = Names(kinds) };
        argument.CompletionSources.Add(kinds);
        argument.Validators.Add(result => ReportOthers(result, "KIND", kinds));
        return argument;
    }

    /// <summary>An option that takes nothing but these words, and says so by its own name where it is given another.</summary>
    public static Option<T> Among<T>(Option<T> option, params string[] choices)
    {
        option.CompletionSources.Add(choices);
        option.Validators.Add(result => ReportOthers(result, option.Name, choices));
        return option;
    }

    private static string Names(string[] choices) => string.Join('|', choices);

    /// <summary>Says of each word that is not one of the choices what the choices are.</summary>
    public static void ReportOthers(SymbolResult result, string name, string[] choices, Func<string, bool>? isAlsoOne = null)
    {
        foreach (var token in result.Tokens.Where(token => !choices.Contains(token.Value, StringComparer.Ordinal) && isAlsoOne?.Invoke(token.Value) != true))
        {
            result.AddError($"{name}: '{token.Value}' is not one of {string.Join(", ", choices)}.");
        }
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
