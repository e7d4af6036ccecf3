using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Ciip.Guideline.Questionnaires;
using Ciip.Guideline.Questionnaires.Cells;
using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Cli.Tests.Spreadsheets;

/// <summary>
/// The law of the questionnaires: nothing is lost in silence. Whatever was done to the file, each cell that somebody filled in comes
/// into what is read, or is named with its sheet, row and column: by itself, by the id of its row, by its column or by its sheet.
/// </summary>
public class NothingIsLostTests
{
    private const int Seeds = 150;
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private static readonly HashSet<string> Labels = new(new[] { SheetNames.Id, SheetNames.Field, SheetNames.Json }.SelectMany(one => new[] { one.English, one.Japanese }), StringComparer.Ordinal);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Each_filled_cell_is_read_or_named(bool isWorkbook)
    {
        var (read, named) = (0, 0);
        for (var seed = 0; seed < Seeds; seed++)
        {
            var questionnaire = new FilledQuestionnaire(seed, isWorkbook);
            for (var change = 0; change < seed % 6; change++)
            {
                questionnaire.Change();
            }

            SheetFile.TryRead(questionnaire.Save(), isWorkbook, out var sheets, out var problems).Should().BeTrue($"seed {seed}: {string.Join("; ", problems)}");
            var reader = new QuestionnaireReader(sheets, asked: null);
            _ = reader.Read();

            Lost(questionnaire.Sheets, reader, isWorkbook, ref read, ref named).Should().BeEmpty($"seed {seed}");
        }

        // The law says nothing where nothing is filled in, or nothing named.
        read.Should().BeGreaterThan(Seeds * 10);
        named.Should().BeGreaterThan(Seeds);
    }

    /// <summary>Whichever program has saved it, with whatever around the cells: the same file comes of it.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_was_filled_in_does_not_depend_on_who_saved_it(bool isWorkbook)
    {
        foreach (var file in Repository.Documents.Take(5))
        {
            var document = GuidelineJson.ToUtf8Bytes(GuidelineJson.Parse<SafetyStandardsDocument>(File.ReadAllBytes(file)));
            for (var seed = 0; seed < 20; seed++)
            {
                var (kind, level) = (StandardsQuestionnaire.Kind, new[] { QuestionnaireLevel.Item, QuestionnaireLevel.Clause }[seed % 2]);
                var sheets = new QuestionnaireWriter(kind, level, seed % 3 == 0 ? Language.Japanese : Language.English).Write(JsonNode.Parse(document)!.AsObject()).Select(TestSheet.Of).ToList();
                var dice = new Dice(seed);
                var saved = isWorkbook ? new TestWorkbook(dice).Write(sheets) : new TestCsv(dice).Write(sheets);

                var made = Ciip.RunOn(saved, "questionnaire", "import", "-");

                made.Should().BeEquivalentTo(new { Code = 0, Error = "" }, $"seed {seed}");
                made.Bytes.Should().Equal(document, $"seed {seed}");
            }
        }
    }

    private static List<string> Lost(List<TestSheet> sheets, QuestionnaireReader reader, bool isWorkbook, ref int read, ref int named)
    {
        var found = reader.Root.ToJsonString(Plain);
        var problems = reader.Problems.Concat(reader.Remarks).ToList();
        if (problems.Exists(problem => problem.Place is null || problem.Message.English.Contains("questionnaire of the kind", StringComparison.Ordinal)
            || problem.Message.English.StartsWith("The column of ids", StringComparison.Ordinal) || problem.Message.English.StartsWith("It is not said", StringComparison.Ordinal)))
        {
            return [];
        }

        var places = problems.Where(problem => problem.Place is not null).Select(problem => (Place: problem.Place!, Text: problem.Message.English)).ToList();
        var cells = places.Select(one => (one.Place.Sheet, one.Place.Row, one.Place.Column)).ToHashSet();
        var rows = places.Where(one => one.Place.Heading is { } heading && Labels.Contains(heading.English)).Select(one => (one.Place.Sheet, one.Place.Row)).ToHashSet();
        var columns = places.Where(one => one.Text.StartsWith("The column has no heading", StringComparison.Ordinal)).Select(one => (one.Place.Sheet, one.Place.Column)).ToHashSet();
        var strangers = places.Where(one => one.Text.StartsWith("Nothing of this sheet", StringComparison.Ordinal)).Select(one => one.Place.Sheet).ToHashSet(StringComparer.Ordinal);
        var lost = new List<string>();
        var above = 0;
        foreach (var sheet in sheets)
        {
            above += isWorkbook ? -above : 1;
            for (var row = 0; row < sheet.Rows.Count; row++)
            {
                for (var column = 0; column < sheet.Rows[row].Count; column++)
                {
                    var cell = sheet.Rows[row][column];
                    var at = (sheet.Name, Row: above + row + 1, Column: column + 1);
                    if (!cell.IsFilled)
                    {
                        continue;
                    }

                    if (cells.Contains(at) || rows.Contains((at.Name, at.Row)) || columns.Contains((at.Name, at.Column)) || strangers.Contains(at.Name))
                    {
                        named++;
                    }
                    else if (found.Contains(cell.Kind == TestCellKind.Date ? "2026-04-01" : cell.Text, StringComparison.Ordinal) || (cell.Names is { } names && JsonPlaces.Find(reader.Root, names) is not null))
                    {
                        read++;
                    }
                    else
                    {
                        lost.Add($"{at} {CellText.Cut(cell.Text)}");
                    }
                }
            }

            above += sheet.Rows.Count;
        }

        return lost;
    }
}
