using System.CommandLine;
using System.Globalization;
using Ciip.Guideline.Cli.Formats;
using Ciip.Guideline.Cli.Output;
using Ciip.Guideline.Cli.Portfolio;
using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Cli.Commands;

/// <summary>What <c>rollup</c> and <c>merge</c> write of a summary.</summary>
internal sealed class SummaryOptions
{
    /// <summary>The least group of a table by groups, where nobody says another.</summary>
    private const int UsualMinimum = 5;

    private static readonly string[] Forms = ["table", "json", "csv", "html"];

    private readonly Option<string?> by = SharedOptions.Choice("--by", "the groups of the table [default: all together]", "sector", "tier");
    private readonly Option<int?> minGroup = new("--min-group") { Description = "withhold groups of fewer subjects, and what would give them away [default: 5 with --by, else nothing is withheld]", HelpName = "N" };
    private readonly Option<Population[]?> populations = PopulationOption.Make();
    private readonly Option<string> format = SharedOptions.Format(Forms);
    private readonly Option<string> lang = SharedOptions.Lang();
    private readonly Option<string?> output = SharedOptions.Output();

    public SummaryOptions(Command command)
    {
        minGroup.CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is 1 or >= 3)
            {
                return number;
            }

            result.AddError($"--min-group: '{result.Tokens[0].Value}' is not 3 or more, or 1, which withholds nothing.");
            return null;
        };
        command.Add(by);
        command.Add(minGroup);
        command.Add(populations);
        command.Add(format);
        command.Add(lang);
        command.Add(output);
    }

    public Language LanguageOf(ParseResult arguments) => arguments.LanguageOf(lang);

    public string? FileOf(ParseResult arguments) => arguments.GetValue(output);

    /// <summary>The form to write: asked for before anything is read.</summary>
    public string FormOf(ParseResult arguments) => FileForms.Of(arguments, format, Forms, FileOf(arguments), LanguageOf(arguments));

    /// <summary>Writes a complete summary, or what of it may be shown.</summary>
    public void Write(CiipConsole console, ParseResult arguments, CoverageSummary counted, NotCounted notCounted)
    {
        var language = LanguageOf(arguments);
        var form = FormOf(arguments);
        var summary = PopulationOption.Apply(counted, arguments.GetValue(populations) ?? [], language);
        var grouping = arguments.GetValue(by);
        var minimum = arguments.GetValue(minGroup);
        if (form != "json" || grouping is not null || minimum is not null)
        {
            summary = summary.ForPublication(GroupingOf(grouping), minimum ?? (grouping is null ? 1 : UsualMinimum));
        }

        new SummaryFormats(summary, notCounted, language).Write(form, new OutputTarget(console, FileOf(arguments), language));
    }

    private static SummaryGrouping GroupingOf(string? token) => token switch
    {
        "sector" => SummaryGrouping.Sector,
        "tier" => SummaryGrouping.Tier,
        _ => SummaryGrouping.Together,
    };
}
