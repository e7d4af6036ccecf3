namespace Ciip.Guideline.Evaluation;

/// <summary>What the records show of a group of alternatives, of which one is enough.</summary>
internal static class AlternativeClaims
{
    /// <summary>One claim for each record of which the group is asked: the best of its members there.</summary>
    public static FieldClaimList Of(FieldClaims fields, AlternativeGroup group) => new(
    [
        .. group.Members.SelectMany(member => (IEnumerable<FieldClaim>)fields[member])
            .GroupBy(static claim => claim.RecordId ?? string.Empty, StringComparer.Ordinal)
            .Select(static same =>
            {
                var best = RecordStates.Best(same.Select(static claim => claim.State));
                return same.First(claim => claim.State == best);
            }),
    ]);
}
