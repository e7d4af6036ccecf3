using System.Globalization;
using Ciip.Guideline.Questionnaires;
using Ciip.Guideline.Questionnaires.Cells;
using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Cli.Tests.Spreadsheets;

/// <summary>A questionnaire that somebody has filled in, and then changed in ways that nobody meant them to.</summary>
internal sealed class FilledQuestionnaire
{
    private readonly Dice dice;
    private readonly QuestionnaireKind kind;
    private readonly QuestionnaireLevel level;
    private readonly Language language;
    private readonly bool isWorkbook;
    private int written;

    public FilledQuestionnaire(int seed, bool isWorkbook)
    {
        dice = new Dice(seed);
        this.isWorkbook = isWorkbook;
        kind = dice.OneOf(QuestionnaireKind.All);
        level = dice.OneOf(kind == PracticeQuestionnaire.Kind ? [QuestionnaireLevel.Item] : new[] { QuestionnaireLevel.Item, QuestionnaireLevel.Clause });
        language = dice.OneOf(Language.English, Language.Japanese);
        Sheets = [.. new QuestionnaireWriter(kind, level, language).Write([]).Select(TestSheet.Of)];
        FillInDocument();
        FillInAnswers();
    }

    public List<TestSheet> Sheets { get; }

    private TestSheet Document => Sheets[1];

    private TestSheet Answers => Sheets[2];

    public byte[] Save() => isWorkbook ? new TestWorkbook(dice).Write(Sheets) : new TestCsv(dice).Write(Sheets);

    /// <summary>Does one thing that people do.</summary>
    public void Change()
    {
        var sheet = dice.OneOf(Document, Answers);
        var row = 1 + dice.Next(sheet.Rows.Count - 1);
        var column = dice.Next(sheet.Width);
        switch (dice.Next(isWorkbook ? 19 : 13))
        {
            case 0:
                sheet.Rows.Insert(row, [.. Enumerable.Range(0, 1 + dice.Next(4)).Select(_ => dice.Next(2) == 0 ? Written() : new TestCell(string.Empty))]);
                break;
            case 1:
                sheet.Rows.Insert(row, []);
                break;
            case 2:
                Swap(sheet, column, dice.Next(sheet.Width));
                break;
            case 3:
                Duplicate(sheet, column);
                break;
            case 4:
                sheet.Put(row, sheet.Width + dice.Next(3), Written());
                break;
            case 5:
                sheet.Put(0, column, dice.OneOf(new TestCell(string.Empty), Written()));
                break;
            case 6:
                sheet.Rows.Insert(row, [.. sheet.Rows[dice.Next(sheet.Rows.Count)]]);
                break;
            case 7:
                sheet.Put(row, 0, dice.OneOf(new TestCell(string.Empty), Written()));
                break;
            case 8:
                sheet.Rows.Insert(row, [new TestCell("[第6章関係]") { IsFilled = true }]);
                break;
            case 9:
                Sheets[0].Put(dice.Next(Sheets[0].Rows.Count), dice.Next(3), Written());
                break;
            case 10:
                sheet.Put(row, 1, Written());
                break;
            case 11:
                sheet.Put(row, column, new TestCell(dice.OneOf("\u200B", " \u3000", "\uFEFF")));
                break;
            case 12:
                Sheets[3].Rows.Add([dice.OneOf(Written(), new TestCell("/note")), new TestCell(string.Empty), Written()]);
                break;
            case 13:
                Sheets.Insert(dice.Next(Sheets.Count + 1), sheet.Copy(sheet.Name + dice.OneOf(" (2)", string.Empty)));
                break;
            case 14:
                Sheets.Add(new TestSheet("memo", [[], [new TestCell(string.Empty), Written()]]));
                break;
            case 15:
                sheet.IsHidden = true;
                break;
            case 16:
                sheet.Merged.Add((row, column, Math.Min(row + 1 + dice.Next(3), sheet.Rows.Count - 1), column));
                break;
            case 17:
                sheet.Merged.Add((row, column, row, column + 1));
                break;
            default:
                sheet.Put(row, column, dice.OneOf(
                    new TestCell("46113") { Kind = TestCellKind.Date }, new TestCell("1.5") { Kind = TestCellKind.Number }, new TestCell("#REF!") { Kind = TestCellKind.Error },
                    new TestCell("?") { Kind = TestCellKind.FormulaWithoutValue }, Written() with { Kind = TestCellKind.Formula }) with
                { IsFilled = true });
                break;
        }
    }

    private void FillInDocument()
    {
        for (var index = 0; index < kind.Document.Count; index++)
        {
            if (dice.Next(2) == 0)
            {
                Document.Put(index + 2, 2, Entry(kind.Document[index].Form) with { Names = kind.Document[index].Names });
            }
        }
    }

    private void FillInAnswers()
    {
        var first = level == QuestionnaireLevel.Clause ? 4 : 2;
        var columns = kind.Columns.Where(column => level != QuestionnaireLevel.Clause || column.Path != "clauses").ToList();
        var ids = kind.IdsAt(QuestionnaireLevel.Item).ToList();
        for (var row = 1; row <= 12; row++)
        {
            var id = level == QuestionnaireLevel.Clause ? dice.OneOf(ids) : Answers.At(row, 0).Text;
            if (level == QuestionnaireLevel.Clause)
            {
                Answers.Put(row, 0, Written());
                Answers.Put(row, 1, new TestCell(id) { IsFilled = true, Names = [kind.Answers, id] });
            }

            for (var index = 0; index < columns.Count; index++)
            {
                if (dice.Next(4) == 0)
                {
                    Answers.Put(row, first + index, Entry(columns[index].Form) with { Names = [kind.Answers, id, .. columns[index].Names] });
                }
            }
        }
    }

    /// <summary>What somebody may write into a cell of this form.</summary>
    private TestCell Entry(CellForm form) => form switch
    {
        DateForm => new TestCell(dice.OneOf("2026", "2026/4/1", "令和8年4月1日", "R8.4.1", "April", "46113")) { IsFilled = true },
        { PickList: { } choices } => new TestCell(dice.OneOf(choices) is var choice && form.TakesSeveral
            ? $"{choice.Label.In(language)}{dice.OneOf("\n", "\r\n", "\u2028")}{choice.Token}"
            : dice.OneOf(choice.Label.English, choice.Label.Japanese, choice.Token, "ｏｗｎ：x"))
        { IsFilled = true },
        _ => Written(),
    };

    /// <summary>A text that stands nowhere else.</summary>
    private TestCell Written() => new("entry" + (++written).ToString(CultureInfo.InvariantCulture) + "end") { IsFilled = true };

    private static void Swap(TestSheet sheet, int one, int other)
    {
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            var (first, second) = (sheet.At(row, one), sheet.At(row, other));
            sheet.Put(row, one, second);
            sheet.Put(row, other, first);
        }
    }

    private static void Duplicate(TestSheet sheet, int column)
    {
        var width = sheet.Width;
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            sheet.Put(row, width, sheet.At(row, column));
        }
    }
}
