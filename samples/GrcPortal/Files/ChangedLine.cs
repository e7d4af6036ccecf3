namespace GrcPortal.Files;

/// <summary>A line of a comparison; of lines left out <paramref name="Earlier"/> is how many they are.</summary>
internal sealed record ChangedLine(LineChange Kind, int? Earlier, int? Later, string Text);

/// <summary>What became of a line.</summary>
internal enum LineChange
{
    /// <summary>Nothing: it is shown because one near it changed.</summary>
    None,

    /// <summary>Lines without a change that are not shown.</summary>
    Left,

    /// <summary>The earlier version has it alone.</summary>
    Removed,

    /// <summary>The later version has it alone.</summary>
    Added,
}
