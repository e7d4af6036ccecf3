namespace Ciip.Guideline.Research;

/// <summary>Claims as positions on an ordered scale.</summary>
internal static class ClaimScale
{
    /// <summary>
    /// From what says most to what says least: specified, in part, extent unknown; a decision against it, a decision that it does not
    /// arise; left to another document; looked for and not there. Null for what nobody has looked at, which has no place among them.
    /// </summary>
    public static int? PositionOf(ClaimValue value) => value switch
    {
        ClaimValue.Specified => 0,
        ClaimValue.PartlySpecified => 1,
        ClaimValue.Addressed => 2,
        ClaimValue.DiscussedNotAdopted => 3,
        ClaimValue.NotRelevant => 4,
        ClaimValue.SpecifiedElsewhere => 5,
        ClaimValue.NotSpecified => 6,
        _ => null,
    };
}
