using Ciip.Guideline.Questionnaires.Cells;

namespace Ciip.Guideline.Questionnaires;

/// <summary>Which cell each member of the file stands in, also where the cell is blank: that is where a missing one belongs.</summary>
internal sealed class CellsOfMembers
{
    private readonly Dictionary<string, MemberCell> cells = new(StringComparer.Ordinal);

    /// <summary>A member that stands in a cell as JSON.</summary>
    public void Add(IEnumerable<string> names, CellPlace place) => cells.TryAdd(JsonPlaces.Pointer(names), new(place, null, []));

    /// <summary>A member that has a cell of its own.</summary>
    public void Add(IEnumerable<string> names, CellPlace place, CellForm form) => cells.TryAdd(JsonPlaces.Pointer(names), new(place, form, []));

    /// <summary>A member that has a column; an object around several is where the first of them stands.</summary>
    public void Add(IReadOnlyList<string> names, CellPlace place, Column column)
    {
        Add(names, place, column.Form);
        for (var inner = 1; inner < column.Names.Count; inner++)
        {
            Add(names.SkipLast(inner), place, ObjectForm.Instance);
        }
    }

    /// <summary>The cell of a member, or of what it is in; null where that is in none.</summary>
    public MemberCell? Find(string pointer)
    {
        var names = JsonPlaces.Names(pointer);
        for (var (at, count) = (pointer, names.Count); at.Length > 0; (at, count) = (at[..at.LastIndexOf('/')], count - 1))
        {
            if (cells.TryGetValue(at, out var cell))
            {
                return cell with { Within = [.. names.Skip(count)] };
            }
        }

        return null;
    }

    /// <summary>What is asked in the cell of a member; null where it has none of its own.</summary>
    public LocalizedText? HeadingOf(IEnumerable<string> names) => cells.GetValueOrDefault(JsonPlaces.Pointer(names)) is { Form: not null } cell ? cell.Place.Heading : null;
}
