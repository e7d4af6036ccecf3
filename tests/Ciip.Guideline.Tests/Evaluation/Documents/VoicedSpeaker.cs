using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>Somebody who makes claims: a voice and the tier it speaks in.</summary>
internal sealed record VoicedSpeaker(int Voice, DocumentTier Tier)
{
    public VoicedClaim Says(ClaimValue value) => new(value, Voice, Tier);
}

internal static class Claims
{
    /// <summary>The values a claim can have once references are replaced.</summary>
    public static IReadOnlyList<ClaimValue> Values { get; } =
        [.. Enum.GetValues<ClaimValue>().Where(value => value != ClaimValue.SpecifiedElsewhere)];
}

/// <summary>Claims combined whatever order they come in.</summary>
internal static class Combined
{
    public static StandardsOutcome Combine(IEnumerable<VoicedClaim> claims, bool isOpen) => Of(claims).OutcomeOf(isOpen);

    public static bool IsProvisional(StandardsOutcome outcome, IEnumerable<VoicedClaim> claims, bool isOpen) => Of(claims).IsProvisional(outcome, isOpen);

    private static Combination Of(IEnumerable<VoicedClaim> claims)
    {
        var combined = default(Combination);
        foreach (var claim in claims.OrderBy(claim => claim.Voice))
        {
            combined.Add(claim);
        }

        return combined;
    }
}
