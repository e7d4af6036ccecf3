using Ciip.Guideline.Questionnaires.Cells;
using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires;

/// <summary>What a cell stands for: a member of the JSON, by the names that lead to it (<c>decision/reason</c>).</summary>
internal sealed record Column(string Path, LocalizedText Heading, CellForm Form, int Width = 18)
{
    public IReadOnlyList<string> Names { get; } = Path.Split('/');

    /// <summary>What may be picked in its cells, where it has a list; rows and columns count from 1.</summary>
    public PickList? PickIn(int number, int firstRow, int lastRow, Language language) => Form.PickList is { } choices
        ? new PickList(number, firstRow, lastRow, [.. choices.Select(choice => choice.Label.In(language))]) { TakesSeveral = Form.TakesSeveral }
        : null;
}
