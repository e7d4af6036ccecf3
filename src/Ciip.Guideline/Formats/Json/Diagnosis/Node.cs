namespace Ciip.Guideline.Formats.Json;

/// <summary>
/// A value as the checks see it: one of the model, or one of the text with its place. So each check is written once.
/// </summary>
internal abstract class Node(JsonShape shape)
{
    public JsonShape Shape { get; } = shape;

    /// <summary>The value of a text; null for every other kind, and where it could not be read.</summary>
    public abstract object? Value { get; }

    /// <summary>Whether it is null.</summary>
    public abstract bool IsNull { get; }

    /// <summary>
    /// Whether it is of its JSON type and the text did not break off in it. What a record that is not whole lacks may be what
    /// could not be read, so that nothing is concluded from it.
    /// </summary>
    public abstract bool IsWhole { get; }

    /// <summary>The elements of a list, or the values of a map.</summary>
    public abstract IEnumerable<Node> Items { get; }

    /// <summary>The key of an entry of a map; null for all others, and where it could not be read.</summary>
    public abstract object? Key { get; }

    /// <summary>A member of a record; null where it is absent or null.</summary>
    /// <param name="member">The member.</param>
    public abstract Node? this[JsonMember member] { get; }

    /// <summary>
    /// A member of a record for the checks to look into; null also where they would find nothing. Nearly all texts are sound, and a node for
    /// each would cost more than all checks.
    /// </summary>
    /// <param name="member">The member.</param>
    public virtual Node? ToCheck(JsonMember member) => this[member];

    /// <summary>The value of a member that is a text; null where there is none.</summary>
    /// <param name="name">Its name, which must exist.</param>
    public virtual object? ValueOf(string name) => this[name]?.Value;

    /// <summary>A member of a record; null where it is absent or null.</summary>
    /// <param name="name">Its name, which must exist: a check that misspells one would never find anything.</param>
    public Node? this[string name] => this[Member(name)];

    protected JsonMember Member(string name) =>
        Shape.Find(name) ?? throw new ArgumentException($"{Shape.Type.Name} has no member '{name}'.", nameof(name));
}
