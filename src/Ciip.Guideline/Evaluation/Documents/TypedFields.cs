namespace Ciip.Guideline.Evaluation;

/// <summary>
/// What the typed fields of a document claim: a filled field specifies the provision it stands for, an empty or missing
/// one is silence.
/// </summary>
internal static class TypedFields
{
    /// <summary>Adds the claims of the fields of a document.</summary>
    public static void Read(SafetyStandardsDocument document, DocumentFieldClaims into, PartialDate? asOf = null)
    {
        Level(document, into);
        Review(document.Review, into, asOf);
        Purpose(document.Purpose, into);
        ScopeFields.Read(document, into);
        Causes(document, into);
        Roles(document.Roles, into);
        Publication(document.Publication, into);
    }

    private static void Level(SafetyStandardsDocument document, DocumentFieldClaims into)
    {
        var hasTargetLevel = HasTargetLevel(document);
        if (hasTargetLevel || IsFilled(document.Scales) || IsFilled(document.Scope?.Depth))
        {
            into.Specify(Provisions.Necessity.AppropriateLevel);
            into.Specify(Provisions.Definition.Level);
        }

        if (hasTargetLevel)
        {
            into.Specify(Provisions.RoleOfTheGuideline.DocumentForTargetLevels);
        }
    }

    private static bool HasTargetLevel(SafetyStandardsDocument document)
    {
        foreach (var entry in document.Treatments.OrEmpty())
        {
            if (entry.Value is { TargetLevel: not null, Value: not TreatmentValue.Mentioned })
            {
                return true;
            }
        }

        return document.AdditionalItems?.Any(static item => item.TargetLevel is not null) == true;
    }

    private static void Review(DocumentReview? review, DocumentFieldClaims into, PartialDate? asOf)
    {
        if (review is null)
        {
            return;
        }

        if (IsFilled(review.Rule) || review.Interval is not null || review.PlannedOn is not null || DocumentDates.Performed(review, asOf).Any())
        {
            into.Specify(Provisions.ContinuousImprovement.Review);
        }

        foreach (var trigger in review.Triggers ?? [])
        {
            if (DutiesAndLists.Of(trigger) is { } provision)
            {
                into.Specify(provision);
            }
        }
    }

    private static void Purpose(PurposeStatement? purpose, DocumentFieldClaims into)
    {
        if (IsFilled(purpose?.ImportanceOfPromotion))
        {
            into.Specify(Provisions.Purpose.ImportanceOfPromoting);
        }

        if (IsFilled(purpose?.ImportanceOfImplementation))
        {
            into.Specify(Provisions.Purpose.ImportanceOfCarryingOut);
        }
    }

    private static void Causes(SafetyStandardsDocument document, DocumentFieldClaims into)
    {
        if (document.Causes is not { } causes)
        {
            return;
        }

        // II.3 p1 s1 has the causes specified by listing malfunctions, so the cause of a malfunction listed counts too.
        foreach (var cause in (causes.Causes ?? []).Select(static item => item.Cause).Concat((causes.Malfunctions ?? []).Select(static item => item.Cause).OfType<MalfunctionCause>()))
        {
            into.Specify(Provisions.Causes.CausesSpecified);
            if (DutiesAndLists.Of(cause) is { } provision)
            {
                into.Specify(provision);
            }
        }

        if (IsFilled(causes.Malfunctions))
        {
            var listed = Provisions.Causes.LikelyMalfunctionsListed;
            into.Add(listed, ClaimOf(LikelyMalfunctions.Fold(DocumentRecords.Malfunctions([document]), ClaimReader.IsClosed(document, listed), LikelyMalfunctions.IsTelling(document))));
        }
    }

    private static void Roles(RolesSpecified? roles, DocumentFieldClaims into)
    {
        if (IsFilled(roles?.PresidingMinistries))
        {
            into.Specify(Provisions.Roles.RoleOfPresidingMinistries);
        }

        if (IsFilled(roles?.Sector))
        {
            into.Specify(Provisions.Roles.RoleOfSector);
        }

        if (IsFilled(roles?.Operators))
        {
            into.Specify(Provisions.Roles.RoleOfOperator);
        }

        foreach (var effort in roles?.ManagementEfforts ?? [])
        {
            into.Specify(Provisions.Roles.ManagementEfforts);
            foreach (var provision in (effort.ManagementDuties ?? []).SelectMany(DutiesAndLists.Of).Concat((effort.StakeholderDuties ?? []).SelectMany(DutiesAndLists.Of)))
            {
                // An effort that says which duty it reflects was specified with the duties in view.
                into.Specify(Provisions.Roles.ReferenceToDuties);
                into.Specify(provision);
            }
        }
    }

    private static void Publication(Publication? publication, DocumentFieldClaims into)
    {
        if (publication is not null)
        {
            into.Add(Provisions.Publication.EffortsShownByPublication, publication switch
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

    public static bool IsFilled<T>(IReadOnlyList<T>? list) => list is { Count: > 0 };

    public static bool IsFilled(string? text) => text is not null && text.Trim().Length > 0;
}
