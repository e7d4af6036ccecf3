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

    /// <summary>The provisions that a depth of measures speaks for: it states their level.</summary>
    private static readonly Provision[] OfDepth = [Provisions.Definition.Level, Provisions.Necessity.AppropriateLevel];

    private static readonly Provision[][] Behind = [.. All.Select(static mirror => mirror.Section.Section.Provisions.Where(IsAskedFor).ToArray())];

    /// <summary>Gives what is silent in chapter I what the claims on chapter II amount to.</summary>
    public static void Reflect(DocumentClaims claims)
    {
        foreach (var provision in OfDepth)
        {
            if (claims.SourceOf(provision.Index) == DocumentClaims.Silence && OfLevel(claims.ValueOf(Provisions.Scope.Depth.Index)) is { } told)
            {
                claims.Set(provision.Index, told, DocumentClaims.Depth);
            }
        }

        for (var i = 0; i < All.Length; i++)
        {
            var provision = All[i].Provision.Index;
            if (claims.SourceOf(provision) == DocumentClaims.Silence && Telling(claims, Behind[i]) is { } telling)
            {
                claims.Set(provision, Value(claims, Behind[i], claims.ValueOf(telling)), DocumentClaims.Mirror);
            }
        }
    }

    /// <summary>The section that speaks for a sentence of chapter I.</summary>
    public static GuidelineId SectionBehind(int provision) => All[IndexOf(provision)].Section;

    /// <summary>The provision of that section whose claim tells most.</summary>
    public static int TellingBehind(DocumentClaims claims, int provision) => Telling(claims, Behind[IndexOf(provision)])!.Value;

    private static int IndexOf(int provision)
    {
        var index = 0;
        while (All[index].Provision.Index != provision)
        {
            index++;
        }

        return index;
    }

    /// <summary>
    /// What a depth tells of the level: a part of it, or something of unknown extent, only that silence proves nothing; its absence,
    /// nothing.
    /// </summary>
    private static ClaimValue? OfLevel(ClaimValue depth) => depth switch
    {
        ClaimValue.Specified or ClaimValue.SpecifiedElsewhere => depth,
        ClaimValue.PartlySpecified or ClaimValue.Addressed => ClaimValue.NotExamined,
        _ => null,
    };

    /// <summary>What counts for the whole: not the presumed examples, not what leaves no trace, not the quoted duties.</summary>
    private static bool IsAskedFor(Provision provision) =>
        provision is { Softener: Softener.None, Kind: ProvisionKind.Content, Authority: Authority.Guideline };

    /// <summary>The provision whose claim tells most; null where all is silence that proves nothing.</summary>
    private static int? Telling(DocumentClaims claims, Provision[] behind)
    {
        int? first = null;
        foreach (var provision in behind)
        {
            var value = claims.ValueOf(provision.Index);
            if (value.IsPositive())
            {
                return provision.Index;
            }

            first ??= value != ClaimValue.NotExamined ? provision.Index : null;
        }

        return first;
    }

    private static ClaimValue Value(DocumentClaims claims, Provision[] behind, ClaimValue telling)
    {
        var (isOne, isOpen, isPositive) = (true, false, false);
        foreach (var provision in behind)
        {
            var value = claims.ValueOf(provision.Index);
            isOne &= value == telling;
            isOpen |= value is ClaimValue.NotExamined or ClaimValue.Addressed or ClaimValue.SpecifiedElsewhere;
            isPositive |= value.IsPositive();
        }

        return (isOne, isPositive, isOpen) switch
        {
            (true, _, _) => telling,
            (_, true, true) => ClaimValue.Addressed,
            (_, true, false) => ClaimValue.PartlySpecified,
            (_, false, true) => ClaimValue.NotExamined,
            _ => ClaimValue.NotSpecified,
        };
    }
}
