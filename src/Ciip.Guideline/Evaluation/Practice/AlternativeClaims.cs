namespace Ciip.Guideline.Evaluation;

/// <summary>What the records show of a group of alternatives, of which one is enough.</summary>
internal static class AlternativeClaims
{
    /// <summary>One claim for each record of which the group is asked: the best of its members there.</summary>
    public static IReadOnlyList<FieldClaim> Of(FieldClaims fields, AlternativeGroup group) =>
    [
        .. group.Members.SelectMany(member => fields[member])
            .GroupBy(static claim => claim.Record.Id ?? string.Empty, StringComparer.Ordinal)
            .Select(static same =>
            {
                var best = RecordStates.Best(same.Select(static claim => claim.State));
                return same.First(claim => claim.State == best);
            }),
    ];
}
