using System.Globalization;
using Ciip.Guideline.Questionnaires.Cells;

namespace GrcPortal.Data;

/// <summary>A name by which files call an operator, and of which somebody said so.</summary>
public sealed class OperatorNameRow : Owned
{
    public required Guid OperatorId { get; init; }

    /// <summary>The name as <see cref="Normalized"/> gives it.</summary>
    public required string Name { get; init; }

    /// <summary>A name without what nobody means by it: width, case, and blanks.</summary>
    public static string Normalized(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var text = string.Concat(name.Where(static one => !char.IsWhiteSpace(one) && CharUnicodeInfo.GetUnicodeCategory(one) != UnicodeCategory.Format));
        return Width.Folded(text).ToUpperInvariant();
    }
}
