using Ciip.Guideline.Cli.Questionnaires.Cells;

namespace Ciip.Guideline.Cli.Questionnaires;

/// <summary>What a cell stands for: a member of the JSON, by the names that lead to it (<c>decision/reason</c>).</summary>
internal sealed record Column(string Path, LocalizedText Heading, CellForm Form, int Width = 18)
{
    public IReadOnlyList<string> Names { get; } = Path.Split('/');
}
