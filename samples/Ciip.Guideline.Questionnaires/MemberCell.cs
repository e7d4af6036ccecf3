using Ciip.Guideline.Questionnaires.Cells;

namespace Ciip.Guideline.Questionnaires;

/// <summary>The cell that a member stands in.</summary>
/// <param name="Place">Where the cell is.</param>
/// <param name="Form">How the member stands there; null where as JSON.</param>
/// <param name="Within">The names that lead from what the cell stands for to the member.</param>
internal sealed record MemberCell(CellPlace Place, CellForm? Form, IReadOnlyList<string> Within)
{
    /// <summary>What lies within the cell on the way to the member, outermost first; null where its reader would find nothing of the kind.</summary>
    public IReadOnlyList<CellPart>? Parts()
    {
        var parts = new List<CellPart>();
        foreach (var name in Within)
        {
            if (FormAt(parts, parts.Count)?.PartOf(name) is not { } part)
            {
                return null;
            }

            parts.Add(part);
        }

        return Form is null && Within.Count > 0 ? null : parts;
    }

    /// <summary>The part of this name that is beside the member, or in it.</summary>
    public CellPart? PartNear(string name) =>
        Parts() is { } parts ? (parts.Count > 0 ? FormAt(parts, parts.Count - 1)?.PartOf(name) : null) ?? FormAt(parts, parts.Count)?.PartOf(name) : null;

    /// <summary>What may be picked for the member.</summary>
    public IReadOnlyList<Choice> Choices() => Parts() is { } parts ? FormAt(parts, parts.Count)?.PickList ?? [] : [];

    private CellForm? FormAt(IReadOnlyList<CellPart> parts, int depth) => depth == 0 ? Form : parts[depth - 1].Form;
}
