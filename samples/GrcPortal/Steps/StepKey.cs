using System.Diagnostics.CodeAnalysis;
using GrcPortal.Data;

namespace GrcPortal.Steps;

/// <summary>What makes an entry of a plan the same from plan to plan: the item or section, and the side on which it is closed.</summary>
internal sealed record StepKey(GuidelineId About, ImprovementAxis Axis)
{
    public const string Documents = "documents";
    public const string Practice = "practice";

    /// <summary>What plans have entries about: the items, and the sections that belong to none.</summary>
    private static readonly HashSet<GuidelineId> Known = [.. GuidelineCatalog.FourthEdition.Provisions.Select(static one => one.Item is { } item ? item : GuidelineId.Parse(one.Section))];

    /// <summary>The side in an address, as the library's files write it.</summary>
    public string AxisToken => Axis == ImprovementAxis.Practice ? Practice : Documents;

    public static StepKey Of(StepRow row) => new(GuidelineId.Parse(row.About), row.Axis);

    public static StepKey Of(ImprovementEntry entry) => new(entry.About, entry.Axis);

    /// <summary>Whether a plan can have an entry of that name: not every place of the Guideline asks for something.</summary>
    public static bool TryParse(string? axis, string? about, [NotNullWhen(true)] out StepKey? key)
    {
        ImprovementAxis? side = axis switch { Documents => ImprovementAxis.Documents, Practice => ImprovementAxis.Practice, _ => null };
        key = side is { } one && GuidelineId.TryParse(about, out var id) && Known.Contains(id) ? new(id, one) : null;
        return key is not null;
    }

    /// <summary>What sorts keys in the order of the Guideline.</summary>
    public (GuidelineId About, ImprovementAxis Axis) Order => (About, Axis);

    /// <summary>The page where it is changed.</summary>
    public string PageOf(Guid operatorId) => $"/operators/{operatorId}/steps/{AxisToken}/{About.Text}";

    /// <summary>What the log calls it.</summary>
    public override string ToString() => $"{About.Text} ({AxisToken})";
}
