namespace Ciip.Guideline.Evaluation;

/// <summary>
/// What the typed fields of a document claim: a filled field specifies the provision it stands for, an empty or missing
/// one is silence.
/// </summary>
internal static class TypedFields
{
    /// <summary>The claims of the fields, by provision; null where no field speaks.</summary>
    public static ClaimValue?[] Claims(SafetyStandardsDocument document, GuidelineCatalog catalog, PartialDate? asOf = null)
    {
        var claims = new ClaimValue?[catalog.Provisions.Count];
        foreach (var (provision, value) in All(document, asOf))
        {
            // Two records about one thing, such as an asset in scope for one service and left out of another: it is there.
            if (claims[provision.Index] is not { } before || value < before)
            {
                claims[provision.Index] = value;
            }
        }

        return claims;
    }

    private static IEnumerable<(Provision Provision, ClaimValue Value)> All(SafetyStandardsDocument document, PartialDate? asOf) =>
        Level(document)
            .Concat(Review(document.Review, asOf))
            .Concat(Purpose(document.Purpose))
            .Concat(ScopeFields.Claims(document))
            .Concat(Causes(document))
            .Concat(Roles(document.Roles))
            .Concat(Publication(document.Publication));

    private static IEnumerable<(Provision, ClaimValue)> Level(SafetyStandardsDocument document)
    {
        var hasTargetLevel = document.Treatments?.Values.Any(static treatment => treatment is { TargetLevel: not null, Value: not TreatmentValue.Mentioned }) == true
            || document.AdditionalItems?.Any(static item => item.TargetLevel is not null) == true;
        if (hasTargetLevel || IsFilled(document.Scales) || IsFilled(document.Scope?.Depth))
        {
            yield return Specified(Provisions.Necessity.AppropriateLevel);
            yield return Specified(Provisions.Definition.Level);
        }

        if (hasTargetLevel)
        {
            yield return Specified(Provisions.RoleOfTheGuideline.DocumentForTargetLevels);
        }
    }

    private static IEnumerable<(Provision, ClaimValue)> Review(DocumentReview? review, PartialDate? asOf)
    {
        if (review is null)
        {
            yield break;
        }

        if (IsFilled(review.Rule) || review.Interval is not null || review.PlannedOn is not null || DocumentDates.Performed(review, asOf).Any())
        {
            yield return Specified(Provisions.ContinuousImprovement.Review);
        }

        foreach (var trigger in review.Triggers ?? [])
        {
            if (DutiesAndLists.Of(trigger) is { } provision)
            {
                yield return Specified(provision);
            }
        }
    }

    private static IEnumerable<(Provision, ClaimValue)> Purpose(PurposeStatement? purpose)
    {
        if (IsFilled(purpose?.ImportanceOfPromotion))
        {
            yield return Specified(Provisions.Purpose.ImportanceOfPromoting);
        }

        if (IsFilled(purpose?.ImportanceOfImplementation))
        {
            yield return Specified(Provisions.Purpose.ImportanceOfCarryingOut);
        }
    }

    private static IEnumerable<(Provision, ClaimValue)> Causes(SafetyStandardsDocument document)
    {
        var causes = document.Causes;
        // II.3 p1 s1 has the causes specified by listing malfunctions, so the cause of a malfunction listed counts too.
        var covered = (causes?.Causes ?? []).Select(static item => item.Cause)
            .Concat((causes?.Malfunctions ?? []).Select(static item => item.Cause).OfType<MalfunctionCause>())
            .ToList();
        if (covered.Count > 0)
        {
            yield return Specified(Provisions.Causes.CausesSpecified);
        }

        if (IsFilled(causes?.Malfunctions))
        {
            var listed = Provisions.Causes.LikelyMalfunctionsListed;
            yield return (listed, ClaimOf(LikelyMalfunctions.Fold(DocumentRecords.Malfunctions([document]), ClaimReader.IsClosed(document, listed), LikelyMalfunctions.IsTelling(document))));
        }

        foreach (var cause in covered)
        {
            if (DutiesAndLists.Of(cause) is { } provision)
            {
                yield return Specified(provision);
            }
        }
    }

    private static IEnumerable<(Provision, ClaimValue)> Roles(RolesSpecified? roles)
    {
        if (IsFilled(roles?.PresidingMinistries))
        {
            yield return Specified(Provisions.Roles.RoleOfPresidingMinistries);
        }

        if (IsFilled(roles?.Sector))
        {
            yield return Specified(Provisions.Roles.RoleOfSector);
        }

        if (IsFilled(roles?.Operators))
        {
            yield return Specified(Provisions.Roles.RoleOfOperator);
        }

        if (IsFilled(roles?.ManagementEfforts))
        {
            yield return Specified(Provisions.Roles.ManagementEfforts);
        }

        foreach (var effort in roles?.ManagementEfforts ?? [])
        {
            var duties = (effort.ManagementDuties ?? []).SelectMany(DutiesAndLists.Of)
                .Concat((effort.StakeholderDuties ?? []).SelectMany(DutiesAndLists.Of))
                .ToList();
            foreach (var provision in duties)
            {
                yield return Specified(provision);
            }

            // An effort that says which duty it reflects was specified with the duties in view.
            if (duties.Count > 0)
            {
                yield return Specified(Provisions.Roles.ReferenceToDuties);
            }
        }
    }

    private static IEnumerable<(Provision, ClaimValue)> Publication(Publication? publication)
    {
        if (publication is not null)
        {
            yield return (Provisions.Publication.EffortsShownByPublication, publication switch
            {
                { Extent: not PublicationExtent.NotPublished } => ClaimValue.Specified,
                { Reason: var reason } when IsFilled(reason) => ClaimValue.DiscussedNotAdopted,
                _ => ClaimValue.NotSpecified,
            });
        }
    }

    private static ClaimValue ClaimOf(ProvisionOutcome outcome) => outcome switch
    {
        ProvisionOutcome.Specified => ClaimValue.Specified,
        ProvisionOutcome.PartlySpecified => ClaimValue.PartlySpecified,
        ProvisionOutcome.Addressed => ClaimValue.Addressed,
        _ => ClaimValue.NotSpecified,
    };

    public static (Provision, ClaimValue) Specified(Provision provision) => (provision, ClaimValue.Specified);

    public static bool IsFilled<T>(IReadOnlyList<T>? list) => list is { Count: > 0 };

    public static bool IsFilled(string? text) => text is not null && text.Trim().Length > 0;
}
