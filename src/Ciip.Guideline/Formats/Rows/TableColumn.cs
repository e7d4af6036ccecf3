using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats;

/// <summary>A column of a <see cref="GuidelineTable"/>.</summary>
public sealed record TableColumn
{
    /// <summary>Makes a column.</summary>
    /// <param name="name">Its name, the same in every language, such as <c>Document</c>.</param>
    /// <param name="heading">What stands above it.</param>
    /// <exception cref="ArgumentException">The name is empty or white space, or an argument is null.</exception>
    public TableColumn(string name, LocalizedText heading)
    {
        Name = Require.Text(name);
        Heading = Require.NotNull(heading);
    }

    /// <summary>The name, which a program goes by: for the tables of this library that of the row's property.</summary>
    public string Name { get; }

    /// <summary>What a reader sees above the column.</summary>
    public LocalizedText Heading { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
