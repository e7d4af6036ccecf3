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
        var targetLevel = TargetLevel(document);
        if ((targetLevel ?? (IsFilled(document.Scales) ? "/scales" : IsFilled(document.Scope?.Depth) ? "/scope/depth" : default(FieldPointer?))) is { } level)
        {
            into.Specify(Provisions.Necessity.AppropriateLevel, level);
            into.Specify(Provisions.Definition.Level, level);
        }

        if (targetLevel is { } target)
        {
            into.Specify(Provisions.RoleOfTheGuideline.DocumentForTargetLevels, target);
        }
    }

    /// <summary>Where the first target level is given; null where none is.</summary>
    private static FieldPointer? TargetLevel(SafetyStandardsDocument document)
    {
        foreach (var entry in document.Treatments.OrEmpty())
        {
            if (entry.Value is { TargetLevel: not null, Value: not TreatmentValue.Mentioned })
            {
                return new("/treatments", entry.Key.Text, "targetLevel");
            }
        }

        for (var i = 0; i < document.AdditionalItems?.Count; i++)
        {
            if (document.AdditionalItems[i].TargetLevel is not null)
            {
                return FieldPointer.To("/additionalItems", i, "targetLevel");
            }
        }

        return null;
    }

    private static void Review(DocumentReview? review, DocumentFieldClaims into, PartialDate? asOf)
    {
        if (review is null)
        {
            return;
        }

        var field = IsFilled(review.Rule) ? "/review/rule"
            : review.Interval is not null ? "/review/interval"
            : review.PlannedOn is not null ? "/review/plannedOn"
            : DocumentDates.Performed(review, asOf).Any() ? "/review/performed"
            : null;
        if (field is not null)
        {
            into.Specify(Provisions.ContinuousImprovement.Review, field);
        }

        for (var i = 0; i < review.Triggers?.Count; i++)
        {
            if (DutiesAndLists.Of(review.Triggers[i]) is { } provision)
            {
                into.Specify(provision, FieldPointer.To("/review/triggers", i));
            }
        }
    }

    private static void Purpose(PurposeStatement? purpose, DocumentFieldClaims into)
    {
        if (IsFilled(purpose?.ImportanceOfPromotion))
        {
            into.Specify(Provisions.Purpose.ImportanceOfPromoting, "/purpose/importanceOfPromotion");
        }

        if (IsFilled(purpose?.ImportanceOfImplementation))
        {
            into.Specify(Provisions.Purpose.ImportanceOfCarryingOut, "/purpose/importanceOfImplementation");
        }
    }

    private static void Causes(SafetyStandardsDocument document, DocumentFieldClaims into)
    {
        if (document.Causes is not { } causes)
        {
            return;
        }

        // II.3 p1 s1 has the causes specified by listing malfunctions, so the cause of a malfunction listed counts too.
        for (var i = 0; i < causes.Causes?.Count; i++)
        {
            Cause(causes.Causes[i].Cause, FieldPointer.To("/causes/causes", i), into);
        }

        for (var i = 0; i < causes.Malfunctions?.Count; i++)
        {
            Cause(causes.Malfunctions[i].Cause, FieldPointer.To("/causes/malfunctions", i, "cause"), into);
        }

        if (IsFilled(causes.Malfunctions))
        {
            var listed = Provisions.Causes.LikelyMalfunctionsListed;
            var outcome = LikelyMalfunctions.Fold(DocumentRecords.Malfunctions([document]), ClaimReader.IsClosed(document, listed), LikelyMalfunctions.IsTelling(document));
            into.Add(listed, ClaimOf(outcome), "/causes/malfunctions");
        }
    }

    private static void Cause(MalfunctionCause? cause, FieldPointer field, DocumentFieldClaims into)
    {
        if (cause is not null)
        {
            into.Specify(Provisions.Causes.CausesSpecified, field);
            if (DutiesAndLists.Of(cause) is { } provision)
            {
                into.Specify(provision, field);
            }
        }
    }

    private static void Roles(RolesSpecified? roles, DocumentFieldClaims into)
    {
        if (IsFilled(roles?.PresidingMinistries))
        {
            into.Specify(Provisions.Roles.RoleOfPresidingMinistries, "/roles/presidingMinistries");
        }

        if (IsFilled(roles?.Sector))
        {
            into.Specify(Provisions.Roles.RoleOfSector, "/roles/sector");
        }

        if (IsFilled(roles?.Operators))
        {
            into.Specify(Provisions.Roles.RoleOfOperator, "/roles/operators");
        }

        for (var i = 0; i < roles?.ManagementEfforts?.Count; i++)
        {
            var (effort, field) = (roles.ManagementEfforts[i], FieldPointer.To("/roles/managementEfforts", i));
            into.Specify(Provisions.Roles.ManagementEfforts, field);
            foreach (var provision in (effort.ManagementDuties ?? []).SelectMany(DutiesAndLists.Of).Concat((effort.StakeholderDuties ?? []).SelectMany(DutiesAndLists.Of)))
            {
                // An effort that says which duty it reflects was specified with the duties in view.
                into.Specify(Provisions.Roles.ReferenceToDuties, field);
                into.Specify(provision, field);
            }
        }
    }

    private static void Publication(Publication? publication, DocumentFieldClaims into)
    {
        if (publication is not null)
        {
            var claim = publication switch
            {
                { Extent: not PublicationExtent.NotPublished } => ClaimValue.Specified,
                { Reason: var reason } when IsFilled(reason) => ClaimValue.DiscussedNotAdopted,
                _ => ClaimValue.NotSpecified,
            };
            into.Add(Provisions.Publication.EffortsShownByPublication, claim, "/publication");
        }
    }

    private static ClaimValue ClaimOf(StandardsOutcome outcome) => outcome switch
    {
        StandardsOutcome.Specified => ClaimValue.Specified,
        StandardsOutcome.PartlySpecified => ClaimValue.PartlySpecified,
        StandardsOutcome.Addressed => ClaimValue.Addressed,
        _ => ClaimValue.NotSpecified,
    };

    public static bool IsFilled<T>(IReadOnlyList<T>? list) => list is { Count: > 0 };

    public static bool IsFilled(string? text) => text is not null && text.Trim().Length > 0;
}
