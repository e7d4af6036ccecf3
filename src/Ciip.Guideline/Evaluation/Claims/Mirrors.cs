namespace Ciip.Guideline.Evaluation;

/// <summary>
/// <c>I.3 p3 s1</c> asks that purpose, scope, causes, roles and items be described; II.1 to II.6 say how. A document is not
/// asked twice: what it does with the item counts for the sentence of chapter I too.
/// </summary>
internal static class Mirrors
{
    private static readonly Dictionary<Provision, GuidelineId> ItemByProvision = new()
    {
        [Provisions.Definition.Purpose] = GuidelineId.Parse("II.1"),
        [Provisions.Definition.ScopeOfApplication] = GuidelineId.Parse("II.2"),
        [Provisions.Definition.IntendedCauses] = GuidelineId.Parse("II.3"),
        [Provisions.Definition.Role] = GuidelineId.Parse("II.4"),
        [Provisions.Definition.RequiredItems] = GuidelineId.Parse("II.6"),
    };

    /// <summary>The provision that says the same in other words: a depth of measures states their level.</summary>
    public static Provision? ProvisionBehind(Provision provision) =>
        provision == Provisions.Definition.Level || provision == Provisions.Necessity.AppropriateLevel ? Provisions.Scope.Depth : null;

    public static GuidelineId? ItemBehind(Provision provision) =>
        ItemByProvision.TryGetValue(provision, out var item) ? item : null;
}
