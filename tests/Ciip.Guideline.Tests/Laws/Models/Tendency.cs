namespace Ciip.Guideline.Tests.Laws;

/// <summary>
/// What the parts of one model have in common. Were each part drawn by itself, all models would be alike: half filled, half
/// contradictory, none of them small, complete or all done.
/// </summary>
internal sealed class Tendency(Chance chance)
{
    private static readonly int[] Shares = [4, 15, 40, 70, 95];

    /// <summary>How many of a hundred branches grow: documents' parts, phases, records of measures.</summary>
    public int Breadth { get; } = chance.Pick(Shares);

    /// <summary>How many of a hundred fields of a record are stated.</summary>
    public int Depth { get; } = chance.Pick(Shares);

    /// <summary>How many of a hundred flags say yes.</summary>
    public int Yes { get; } = chance.Pick([20, 50, 90, 100]);

    /// <summary>How many of a hundred texts say "none" by being empty.</summary>
    public int Empty { get; } = chance.Pick([0, 2, 20]);

    /// <summary>How long lists become at most.</summary>
    public int Longest { get; } = chance.Pick([1, 2, 3, 4]);

    /// <summary>How many entries a map has at most.</summary>
    public int Entries { get; } = chance.Pick([1, 4, 12, 40]);

    /// <summary>How many of a hundred members of plain sets are the first, which is what the set says least by.</summary>
    public int Modest { get; } = chance.Pick([0, 30, 60]);
}
