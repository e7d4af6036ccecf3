using Ciip.Guideline.Evaluation;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>The truth tables of two documents: the tables themselves are the test data.</summary>
public sealed class CombinationTests
{
    private static readonly VoicedSpeaker Enforceable = new(1, DocumentTier.EnforceableStandards);
    private static readonly VoicedSpeaker Recommended = new(2, DocumentTier.RecommendedStandards);
    private static readonly VoicedSpeaker Industry = new(3, DocumentTier.IndustryStandards);
    private static readonly VoicedSpeaker Own = new(4, DocumentTier.InternalRules);

    public static TheoryData<string, string, string> Cells()
    {
        var cells = new TheoryData<string, string, string>();
        foreach (var table in Tables())
        {
            foreach (var pair in Speakers(table))
            {
                cells.Add(table, pair.Row.Tier.Value, pair.Column.Tier.Value);
            }
        }

        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Table_holds(string table, string rowTier, string columnTier)
    {
        var (row, column) = Speakers(table).Single(pair => pair.Row.Tier.Value == rowTier && pair.Column.Tier.Value == columnTier);
        var lines = File.ReadAllLines(Path.Combine(Folder, table + ".md")).Where(line => line.StartsWith('|')).ToList();
        var columns = Cut(lines[0]);
        var checkedCells = 0;
        foreach (var line in lines.Skip(2).Select(Cut))
        {
            for (var i = 1; i < line.Length; i++)
            {
                VoicedClaim[] claims = [row.Says(Claim(line[0])), column.Says(Claim(columns[i]))];
                Combined.Combine(claims, isOpen: false).Should().Be(Outcome(line[i]), $"{line[0]} and {columns[i]} in {table}");
                checkedCells++;
            }
        }

        checkedCells.Should().Be(49);
    }

    [Fact]
    public void A_partial_inventory_turns_absent_into_not_examined() =>
        Combined.Combine([Own.Says(ClaimValue.NotSpecified)], isOpen: true).Should().Be(StandardsOutcome.NotExamined);

    [Fact]
    public void No_document_is_not_examined() =>
        Combined.Combine([], isOpen: true).Should().Be(StandardsOutcome.NotExamined);

    [Theory]
    [InlineData(ClaimValue.Specified, false)]
    [InlineData(ClaimValue.Addressed, true)]
    [InlineData(ClaimValue.PartlySpecified, false)]
    [InlineData(ClaimValue.NotSpecified, false)]
    public void Addressed_is_always_provisional(ClaimValue value, bool expected)
    {
        VoicedClaim[] claims = [Own.Says(value)];
        Combined.IsProvisional(Combined.Combine(claims, isOpen: false), claims, isOpen: false).Should().Be(expected);
    }

    [Fact]
    public void What_was_not_examined_makes_everything_provisional_but_specified_contradicted_and_what_it_could_not_lift()
    {
        foreach (var value in Claims.Values)
        {
            VoicedClaim[] claims = [Own.Says(value), Recommended.Says(ClaimValue.NotExamined)];
            var outcome = Combined.Combine(claims, isOpen: false);
            Combined.IsProvisional(outcome, claims, isOpen: false).Should().Be(outcome != StandardsOutcome.Specified && !outcome.IsDecision(), $"of {value}");
        }
    }

    private static string Folder => Path.Combine(Repository.Tests, "Evaluation", "Documents", "TruthTables");

    private static IEnumerable<string> Tables() =>
        Directory.EnumerateFiles(Folder, "*.md").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal);

    private static IEnumerable<(VoicedSpeaker Row, VoicedSpeaker Column)> Speakers(string table) => table switch
    {
        "tier-1-and-own" => [(Enforceable, Own)],
        "tier-2-or-3-and-own" => [(Recommended, Own), (Industry, Own)],
        "one-voice" => [(Own, Own), (Recommended, Recommended), (Enforceable, Enforceable)],
        "two-voices-above" => [(Enforceable, Recommended), (Enforceable, Industry), (Recommended, Industry)],
        _ => throw new InvalidOperationException($"No speakers for the table {table}."),
    };

    private static string[] Cut(string line) => [.. line.Trim('|').Split('|').Select(cell => cell.Trim())];

    private static ClaimValue Claim(string letter) => letter switch
    {
        "S" => ClaimValue.Specified,
        "P" => ClaimValue.PartlySpecified,
        "A" => ClaimValue.Addressed,
        "D" => ClaimValue.DiscussedNotAdopted,
        "N" => ClaimValue.NotRelevant,
        "X" => ClaimValue.NotSpecified,
        "?" => ClaimValue.NotExamined,
        _ => throw new InvalidOperationException($"No claim {letter}."),
    };

    private static StandardsOutcome Outcome(string letter) => letter switch
    {
        "S" => StandardsOutcome.Specified,
        "P" => StandardsOutcome.PartlySpecified,
        "A" => StandardsOutcome.Addressed,
        "D" => StandardsOutcome.NotAdopted,
        "N" => StandardsOutcome.NotRelevant,
        "C" => StandardsOutcome.Contradicted,
        "Absent" => StandardsOutcome.Absent,
        "?" => StandardsOutcome.NotExamined,
        _ => throw new InvalidOperationException($"No outcome {letter}."),
    };
}
