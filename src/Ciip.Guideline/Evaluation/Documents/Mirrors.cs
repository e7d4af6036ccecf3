namespace Ciip.Guideline.Evaluation;

/// <summary>
/// <c>I.3 p3 s1</c> asks that purpose, scope, causes, roles and items be described; II.1 to II.6 say how. A document is not
/// asked twice: what it says of the provisions there counts for the sentence of chapter I too, where it is silent on that.
/// </summary>
internal static class Mirrors
{
    private static readonly (Provision Provision, GuidelineId Section)[] All =
    [
        (Provisions.Definition.Purpose, GuidelineId.Parse("II.1")),
        (Provisions.Definition.ScopeOfApplication, GuidelineId.Parse("II.2")),
        (Provisions.Definition.IntendedCauses, GuidelineId.Parse("II.3")),
        (Provisions.Definition.Role, GuidelineId.Parse("II.4")),
        (Provisions.Definition.RequiredItems, GuidelineId.Parse("II.6")),
    ];

    /// <summary>The provision that says the same in other words: a depth of measures states their level.</summary>
    public static Provision? ProvisionBehind(Provision provision) =>
        provision == Provisions.Definition.Level || provision == Provisions.Necessity.AppropriateLevel ? Provisions.Scope.Depth : null;

    /// <summary>Gives the sentence of chapter I what the claims on chapter II amount to.</summary>
    public static void Reflect(Claim[] claims, GuidelineCatalog catalog)
    {
        foreach (var (provision, section) in All)
        {
            var own = claims[provision.Index];
            if (own.On is null && !own.FromField)
            {
                var behind = section.Section.Provisions.Where(IsAskedFor).Select(below => claims[below.Index]).ToList();
                claims[provision.Index] = Amount(behind) is { } telling ? new Claim(Value(behind, telling), section, telling.Treatment) : own;
            }
        }
    }

    /// <summary>What counts for the whole: not the presumed examples, not what leaves no trace, not the quoted duties.</summary>
    private static bool IsAskedFor(Provision provision) =>
        provision is { Softener: Softener.None, Kind: ProvisionKind.Content, Authority: Authority.Guideline };

    /// <summary>The claim that tells most; null where all is silence that proves nothing.</summary>
    private static Claim? Amount(List<Claim> behind)
    {
        var told = behind.FindAll(static claim => claim.Value != ClaimValue.NotExamined);
        return told.Count == 0 ? null : told[Math.Max(0, told.FindIndex(static claim => claim.Value.IsPositive()))];
    }

    private static ClaimValue Value(List<Claim> behind, Claim telling)
    {
        if (behind.TrueForAll(claim => claim.Value == telling.Value))
        {
            return telling.Value;
        }

        var isOpen = behind.Exists(static claim => claim.Value is ClaimValue.NotExamined or ClaimValue.Addressed or ClaimValue.SpecifiedElsewhere);
        var isPositive = behind.Exists(static claim => claim.Value.IsPositive());
        return (isPositive, isOpen) switch
        {
            (true, true) => ClaimValue.Addressed,
            (true, false) => ClaimValue.PartlySpecified,
            (false, true) => ClaimValue.NotExamined,
            _ => ClaimValue.NotSpecified,
        };
    }
}
