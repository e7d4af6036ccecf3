namespace Ciip.Guideline.Formats.Json;

/// <summary>What a member of a record is called in other formats, and often guessed to be called here.</summary>
internal static class NeighborNames
{
    /// <summary>Other names, and for each those used here, the likeliest first.</summary>
    public static IReadOnlyDictionary<string, string[]> All { get; } = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase)
    {
        ["name"] = ["title"],
        ["title"] = ["name", "description"],
        ["subject"] = ["title"],
        ["description"] = ["title", "note"],
        ["result"] = ["note"],
        ["outcome"] = ["result", "note"],
        ["summary"] = ["description", "title", "note"],
        ["comment"] = ["note"],
        ["comments"] = ["note"],
        ["remark"] = ["note"],
        ["remarks"] = ["note"],
        ["notes"] = ["note"],
        ["date"] = ["on"],
        ["performedOn"] = ["on"],
        ["heldOn"] = ["on"],
        ["owner"] = ["actors"],
        ["responsible"] = ["actors"],
        ["performedBy"] = ["actors"],
        ["who"] = ["actors"],
        ["proof"] = ["evidence"],
        ["documents"] = ["evidence"],
        ["deadline"] = ["dueOn"],
        ["due"] = ["dueOn"],
        ["complete"] = ["isComplete"],
    };

    /// <summary>The member of a record that is meant by another name; null where none is known.</summary>
    /// <param name="name">The name in the text.</param>
    /// <param name="members">The members of the record.</param>
    public static string? Of(string name, IReadOnlyList<string> members) =>
        All.TryGetValue(name, out var candidates) ? candidates.FirstOrDefault(candidate => members.Contains(candidate, StringComparer.Ordinal)) : null;
}
