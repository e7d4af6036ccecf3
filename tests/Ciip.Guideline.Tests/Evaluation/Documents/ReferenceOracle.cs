using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>
/// What the definitions say of references, written down without any care for time: every simple path is gone through. Nothing of
/// the library's walk is used.
/// </summary>
internal sealed class ReferenceOracle(SafetyStandardsSet set, Provision provision)
{
    private const string Circular = nameof(ReferenceStatus.Circular);

    private static readonly Dictionary<string, int> Ranks = new()
    {
        [nameof(ReferenceStatus.TakenUp)] = 0,
        [nameof(ReferenceStatus.OnlyAddressed)] = 1,
        [nameof(ReferenceStatus.TargetNotExamined)] = 2,
        [nameof(ReferenceStatus.OutsideTheSet)] = 2,
        [nameof(ReferenceStatus.UnknownDocument)] = 2,
        [nameof(ReferenceStatus.NotTakenUp)] = 3,
    };

    /// <summary>The status and the path of a reference that has an end; no path where it has none.</summary>
    public (string Status, string[] Path) Resolve(string id)
    {
        var ends = PathsFrom([id]).Select(path => (Status: End(path[^1])!, Path: path)).ToList();
        return ends.Count == 0 ? (Circular, []) : ends.OrderBy(end => Ranks[end.Status]).ThenBy(end => end.Path.Length).ThenBy(end => end.Path, ByIds).First();
    }

    /// <summary>The circles without a way out, each by its shortest way round from its smallest id.</summary>
    public IEnumerable<string> Circles() => set.Documents.Select(document => document.Id)
        .Where(id => IsReference(id) && Resolve(id).Status == Circular && Reached(id).Contains(id))
        .GroupBy(id => string.Join(",", Reached(id).Where(other => Reached(other).Contains(id)).Order(StringComparer.Ordinal)))
        .Select(circle => circle.Min(StringComparer.Ordinal)!)
        .Select(name => string.Join(" → ", RoundsFrom([name]).OrderBy(path => path.Length).ThenBy(path => path, ByIds).First()));

    /// <summary>All documents that can be reached from one.</summary>
    public HashSet<string> Reached(string id)
    {
        var reached = new HashSet<string>();
        for (var open = new Stack<string>(Next(id)); open.TryPop(out var next);)
        {
            if (reached.Add(next))
            {
                Next(next).ToList().ForEach(open.Push);
            }
        }

        return reached;
    }

    public bool IsReference(string id) => TreatmentOf(id)?.Value == TreatmentValue.SpecifiedElsewhere;

    private static Comparer<string[]> ByIds { get; } = Comparer<string[]>.Create((one, other) =>
        one.Zip(other, string.CompareOrdinal).FirstOrDefault(difference => difference != 0));

    private IEnumerable<string[]> PathsFrom(string[] path) => End(path[^1]) is not null
        ? [path]
        : Next(path[^1]).Where(next => !path.Contains(next)).SelectMany(next => PathsFrom([.. path, next]));

    private IEnumerable<string[]> RoundsFrom(string[] path) => Next(path[^1]).SelectMany(next =>
        next == path[0] ? [[.. path, next]]
        : path.Contains(next) ? []
        : RoundsFrom([.. path, next]));

    /// <summary>What stands at a document where a way ends; null where it leads on.</summary>
    private string? End(string id) => TreatmentOf(id) switch
    {
        null => nameof(ReferenceStatus.TargetNotExamined),
        { Value: TreatmentValue.Specified or TreatmentValue.PartlySpecified } => nameof(ReferenceStatus.TakenUp),
        { Value: TreatmentValue.Addressed } => nameof(ReferenceStatus.OnlyAddressed),
        { Value: not TreatmentValue.SpecifiedElsewhere } => nameof(ReferenceStatus.NotTakenUp),
        { Target.Document: { } other } when set.Documents.All(document => document.Id != other) => nameof(ReferenceStatus.UnknownDocument),
        _ => Next(id).Any() ? null : nameof(ReferenceStatus.OutsideTheSet),
    };

    private IEnumerable<string> Next(string id) => TreatmentOf(id) switch
    {
        { Value: not TreatmentValue.SpecifiedElsewhere } => [],
        { Target.Document: { } other } => set.Documents.Select(document => document.Id).Where(known => known == other),
        { Target.Tier: { } tier } => set.Documents
            .Where(document => document.Tier == tier && !(IsReference(document.Id) && TreatmentOf(document.Id)!.Target?.Tier == tier))
            .Select(document => document.Id),
        _ => [],
    };

    private Treatment? TreatmentOf(string id) =>
        set.Documents.Single(document => document.Id == id).Treatments?.GetValueOrDefault(provision);
}
