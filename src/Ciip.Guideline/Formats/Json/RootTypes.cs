using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Formats.Json;

/// <summary>The types that a file can hold.</summary>
internal static class RootTypes
{
    public static IReadOnlyList<RootType> All { get; } =
    [
        new RootType<SafetyStandardsDocument>("ciip-guideline/standards-document/1"),
        new RootType<SafetyStandardsSet>("ciip-guideline/standards-set/1"),
        new RootType<SelfVerification>("ciip-guideline/self-verification/1"),
        new RootType<ReportFile>("ciip-guideline/report/1"),
        new RootType<Crosswalk>("ciip-guideline/crosswalk/1"),
        new RootType<CarryOver>("ciip-guideline/carry-over/1"),
        new RootType<PortfolioSubject>("ciip-guideline/portfolio-subject/1"),
        new RootType<CoverageSummary>("ciip-guideline/coverage-summary/1"),
        new RootType<RollUpCheckpoint>("ciip-guideline/roll-up-checkpoint/1"),
    ];

    /// <summary>The root type that <typeparamref name="T"/> is.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static RootType<T> Of<T>() => Find(typeof(T)) as RootType<T> ?? throw NoRoot(typeof(T));

    public static RootType? Find(Type type) => All.FirstOrDefault(root => root.Type == type);

    /// <summary>
    /// The root type whose format this is, perhaps in a later version, and not just a slip: nothing else in such a file can be
    /// judged by another format.
    /// </summary>
    public static RootType? Named(string? format) => format is null ? null : All.FirstOrDefault(root => root.Formats.Any(known =>
        known.LastIndexOf('/') is var slash
        && string.CompareOrdinal(known, 0, format, 0, slash + 1) == 0
        && format.Length > slash + 1
        && format.Skip(slash + 1).All(static c => c is >= '0' and <= '9')));

    private static ArgumentException NoRoot(Type type) => new(
        $"A file cannot hold a {type.FullName}, only: {string.Join(", ", All.Select(static root => root.Type.Name))}.",
        nameof(type));
}
