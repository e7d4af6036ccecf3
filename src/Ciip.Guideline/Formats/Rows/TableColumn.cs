using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats;

/// <summary>A column of a <see cref="GuidelineTable"/>.</summary>
public sealed record TableColumn
{
    /// <summary>Makes a column.</summary>
    /// <param name="name">Its name, the same in every language, such as <c>issued_on</c>.</param>
    /// <param name="heading">What stands above it where a table is shown to people.</param>
    /// <param name="type">What its cells are.</param>
    /// <exception cref="ArgumentException">The name is empty or white space, an argument is null, or there is no such type.</exception>
    public TableColumn(string name, LocalizedText heading, TableColumnType type = TableColumnType.Text)
    {
        Name = Require.Text(name);
        Heading = Require.NotNull(heading);
        Type = Require.Defined(type);
    }

    /// <summary>The name, which a program goes by.</summary>
    public string Name { get; }

    /// <summary>What a reader sees above the column, where the table is in a language.</summary>
    public LocalizedText Heading { get; }

    /// <summary>What its cells are. In a table that is in a language every column is a text: its cells are words.</summary>
    public TableColumnType Type { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
