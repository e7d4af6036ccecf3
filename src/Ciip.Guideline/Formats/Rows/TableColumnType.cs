using System.Text.Json.Serialization;

namespace Ciip.Guideline.Formats;

/// <summary>What the cells of a column are. A cell without content is empty, whatever the type.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<TableColumnType>))]
public enum TableColumnType
{
    /// <summary>Any text, also an id; several are joined by <c>; </c>.</summary>
    Text,

    /// <summary>One token out of a fixed list, the one that JSON files use, such as <c>partly-specified</c>.</summary>
    Category,

    /// <summary>A whole number in digits, such as <c>12</c>.</summary>
    Integer,

    /// <summary>A number with a point, such as <c>0.75</c>.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A date by ISO 8601, as exact as it is known: <c>2014</c>, <c>2014-03</c> or <c>2014-03-31</c>.</summary>
    Date,
}
