using System.Globalization;
using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires;

/// <summary>
/// The answers the way a document is read: each clause with the items and provisions it deals with. An answer that rests on
/// several clauses stands in several rows; its place among them is numbered, and only the first row says more than the answer.
/// </summary>
internal sealed class ClauseRows(QuestionnaireKind kind, Language language)
{
    private const int BlankRows = 40;
    private readonly int clauses = kind.Columns.ToList().FindIndex(column => column.Path == "clauses");

    public SheetTable Of(IReadOnlyList<AnswerRow> answers)
    {
        var pairs = answers.SelectMany(Pairs).ToList();
        var order = pairs.Select(pair => pair.Clause).Where(clause => clause.Length > 0).Distinct(StringComparer.Ordinal)
            .Select((clause, index) => (clause, index)).ToDictionary(StringComparer.Ordinal);
        var rows = pairs.OrderBy(pair => pair.Clause.Length == 0 ? int.MaxValue : order[pair.Clause]).Select(pair => pair.Row).ToList();
        var columns = Columns();
        rows.AddRange(Enumerable.Repeat<IReadOnlyList<string>>([.. Enumerable.Repeat(string.Empty, columns.Count)], BlankRows));
        return new SheetTable(SheetNames.Answers.In(language), columns, rows) { PickLists = [.. Picks(rows.Count + 1)] };
    }

    private List<SheetColumn> Columns() =>
    [
        new(SheetNames.Clause.In(language), 24), new(SheetNames.Id.In(language), 16), new(SheetNames.Title.In(language), 44, IsToRead: true),
        new(SheetNames.Number.In(language), 6),
        .. kind.Columns.Where((_, index) => index != clauses).Select(column => new SheetColumn(column.Heading.In(language), column.Width)),
        new(SheetNames.OtherData.In(language), 20, IsToRead: true),
    ];

    private IEnumerable<(string Clause, IReadOnlyList<string> Row)> Pairs(AnswerRow answer)
    {
        var named = answer.Cells[clauses].Split('\n');
        if (Cells.CellText.IsNone(answer.Cells[clauses]))
        {
            named = [Cells.CellText.None.In(language)];
        }

        var cells = answer.Cells.Where((_, index) => index != clauses).ToList();
        for (var i = 0; i < named.Length; i++)
        {
            var number = named.Length == 1 ? string.Empty : (i + 1).ToString(CultureInfo.InvariantCulture);
            var rest = i == 0 ? cells.Append(answer.Other) : [cells[0], .. Enumerable.Repeat(string.Empty, cells.Count)];
            yield return (named[i], [named[i], answer.Id, QuestionnaireWriter.TitleOf(answer.Id, language), number, .. rest]);
        }
    }

    private IEnumerable<PickList> Picks(int last)
    {
        yield return new PickList(2, 2, last, [.. kind.IdsAt(QuestionnaireLevel.Provision)]);
        var number = 5;
        foreach (var column in kind.Columns.Where((_, index) => index != clauses))
        {
            if (column.PickIn(number, 2, last, language) is { } pick)
            {
                yield return pick;
            }

            number++;
        }
    }
}
