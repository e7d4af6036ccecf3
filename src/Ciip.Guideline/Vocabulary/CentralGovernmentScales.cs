using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>
/// The ranks of information that the central government's own standards use, ready for operators that rate by them. They are not
/// the Guideline's, which names no ranks: any other scale will do.
/// </summary>
/// <remarks>
/// Confidentiality has three ranks, integrity and availability have two. In Japanese a rank is written <c>機密性3情報</c>,
/// <c>完全性2情報</c>, <c>可用性2情報</c>; here it is the number alone.
/// </remarks>
public static class CentralGovernmentScales
{
    /// <summary>Confidentiality, <c>機密性</c>: 1, 2, 3.</summary>
    public static OrderedScale Confidentiality { get; } = Of("central-government-confidentiality", SecurityAspect.Confidentiality, "1", "2", "3");

    /// <summary>Integrity, <c>完全性</c>, which the Guideline calls completeness: 1, 2.</summary>
    public static OrderedScale Integrity { get; } = Of("central-government-integrity", SecurityAspect.Integrity, "1", "2");

    /// <summary>Availability, <c>可用性</c>: 1, 2.</summary>
    public static OrderedScale Availability { get; } = Of("central-government-availability", SecurityAspect.Availability, "1", "2");

    /// <summary>The three, in the order of <see cref="SecurityAspect.All"/>.</summary>
    public static IReadOnlyList<OrderedScale> All { get; } = Seq.Of(Confidentiality, Integrity, Availability);

    /// <summary>Where the ranks come from.</summary>
    public static Source Source { get; } = new()
    {
        Reference = "政府機関の情報セキュリティ対策のための統一基準 (Management Standards for Information Security Measures for the Central Government)",
        What = "The ranks 3, 2 and 1 for confidentiality, 2 and 1 for integrity and for availability.",
    };

    private static OrderedScale Of(string id, SecurityAspect aspect, params string[] levels) => new()
    {
        Id = id,
        Title = $"{aspect.Title.English} ({aspect.Title.Japanese}), as the central government's standards rank it",
        Levels = levels,
    };
}
