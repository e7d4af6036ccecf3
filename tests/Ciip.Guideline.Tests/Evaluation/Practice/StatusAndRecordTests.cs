using Ciip.Guideline.Evaluation;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Evaluation.Practice;

/// <summary>The truth table of status and record: the table itself is the test data.</summary>
public sealed class StatusAndRecordTests
{
    private static readonly List<string[]> Lines = [.. File.ReadAllLines(Path.Combine(Repository.Tests, "Evaluation", "Practice", "TruthTables", "status-and-record.md"))
        .Where(line => line.StartsWith('|'))
        .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray())];

    public static TheoryData<string, string, string> Cells()
    {
        var cells = new TheoryData<string, string, string>();
        foreach (var line in Lines.Skip(2))
        {
            for (var i = 1; i < line.Length; i++)
            {
                cells.Add(line[0], Lines[0][i], line[i]);
            }
        }

        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Table_holds(string row, string column, string cell)
    {
        PracticeStatusValue? status = row == "none" ? null : Enum.Parse<PracticeStatusValue>(row);
        var record = Enum.Parse<RecordState>(column);
        var outcome = cell.TrimEnd('!', ' ');

        (StatusAndRecord.Combine(status, record)?.ToString() ?? "–").Should().Be(outcome);
        StatusAndRecord.Disagree(status, record).Should().Be(cell.EndsWith('!'));
    }

    [Fact]
    public void The_table_is_whole()
    {
        Lines[0].Skip(1).Should().BeEquivalentTo(Enum.GetNames<RecordState>());
        Lines.Skip(2).Select(line => line[0]).Should().Equal([.. Enum.GetNames<PracticeStatusValue>(), "none"]);
    }

    [Fact]
    public void What_is_at_odds_in_full_is_contradicted() =>
        Lines.Skip(2).SelectMany(line => line.Skip(1)).Where(cell => cell.StartsWith("Contradicted", StringComparison.Ordinal))
            .Should().HaveCountGreaterThan(10).And.OnlyContain(cell => cell.EndsWith('!'));
}
