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
