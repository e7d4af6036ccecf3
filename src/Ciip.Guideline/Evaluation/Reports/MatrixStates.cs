namespace Ciip.Guideline.Evaluation;

/// <summary>The two states of an item in a row: given, or asked for when they are read. Equal when the states are, whichever way.</summary>
internal readonly struct MatrixStates(ItemResult? set, ItemResult? own, MatrixCells? row) : IEquatable<MatrixStates>
{
    public ItemResult Set => row?.Set ?? set!;

    public ItemResult Own => row?.Own ?? own!;

    public bool Equals(MatrixStates other) => Set == other.Set && Own == other.Own;

    public override bool Equals(object? obj) => obj is MatrixStates other && Equals(other);

    public override int GetHashCode() => Set?.GetHashCode() ?? 0;
}
