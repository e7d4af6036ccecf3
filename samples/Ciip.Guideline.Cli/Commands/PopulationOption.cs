using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Cli.Commands;

/// <summary>How many operators there are, in all or of a sector.</summary>
/// <param name="Sector">The sector; null for all.</param>
/// <param name="Number">How many.</param>
internal sealed record Population(CiiSector? Sector, int Number);

/// <summary>The option that says it, which may be given for each sector.</summary>
internal static class PopulationOption
{
    private const string Name = "--population";

    public static Option<Population[]?> Make() => new(Name)
    {
        Description = "how many operators there are, whether they came or not: in all, or of a sector; may be repeated",
        HelpName = "N|SECTOR=N",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        CustomParser = Parse,
    };

    /// <summary>The summary with what was said.</summary>
    /// <exception cref="UnusableInputException">There are said to be fewer than were evaluated.</exception>
    public static CoverageSummary Apply(CoverageSummary summary, IReadOnlyList<Population> populations, Language language)
    {
        foreach (var (sector, number) in populations)
        {
            var evaluated = sector is null ? summary.Evaluated : summary[sector]?.Evaluated ?? 0;
            if (number < evaluated)
            {
                var said = FormattableString.Invariant($"{Name} {(sector is null ? string.Empty : sector.Value + "=")}{number}");
                throw new UnusableInputException(new LocalizedText(
                    FormattableString.Invariant($"{said}: {evaluated} were evaluated."), FormattableString.Invariant($"{said}: {evaluated}件が評価されている。")).In(language));
            }

            summary = sector is null ? summary.WithPopulation(number) : summary.WithPopulation(sector, number);
        }

        return summary;
    }

    private static Population[]? Parse(ArgumentResult result)
    {
        var populations = new List<Population>();
        foreach (var token in result.Tokens.Select(static one => one.Value))
        {
            var at = token.LastIndexOf('=');
            CiiSector? sector = null;
            if (!int.TryParse(token.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || (at >= 0 && !CiiSector.TryParse(token[..at], out sector)))
            {
                result.AddError($"{Name}: '{token}' is not a number, nor SECTOR=NUMBER with one of own:…, {string.Join(", ", CiiSector.All.Select(static one => one.Value))}.");
            }
            else if (populations.Exists(one => one.Sector == sector))
            {
                result.AddError($"{Name}: '{token}' is said twice.");
            }
            else
            {
                populations.Add(new(sector, number));
            }
        }

        return [.. populations];
    }
}
