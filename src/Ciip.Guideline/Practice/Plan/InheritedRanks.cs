namespace Ciip.Guideline.Practice;

/// <summary>The ranks that systems inherit from the information they handle.</summary>
internal static class InheritedRanks
{
    public static ScaledLevel? Of(InformationHandling handling, IReadOnlyList<OrderedScale>? scales, string system, SecurityAspect aspect)
    {
        var (id, rankOf) = Equals(aspect, SecurityAspect.Confidentiality) ? (handling.ConfidentialityScale, static information => information.Confidentiality)
            : Equals(aspect, SecurityAspect.Integrity) ? (handling.IntegrityScale, static information => information.Integrity)
            : (handling.AvailabilityScale, (Func<RatedInformation, string?>)(static information => information.Availability));
        var scale = scales?.FirstOrDefault(scale => string.Equals(scale.Id, id, StringComparison.Ordinal));
        var ranks = (handling.Information ?? []).Where(information => information.Systems?.Contains(system, StringComparer.Ordinal) == true).Select(rankOf);
        var highest = scale is null ? null : ranks.Where(scale.Levels.Contains!).Aggregate((string?)null, (highest, rank) => highest is null || scale.Compare(rank!, highest) > 0 ? rank : highest);
        return highest is null ? null : new() { Scale = scale!.Id, Level = highest };
    }
}
