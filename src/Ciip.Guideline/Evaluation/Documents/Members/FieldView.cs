namespace Ciip.Guideline.Evaluation;

/// <summary>The documents of one view, for what their fields show together.</summary>
internal sealed class FieldView(SetAnalysis analysis, IReadOnlyList<int> indexes, bool isOpen)
{
    public SetAnalysis Analysis { get; } = analysis;

    /// <summary>The indexes of the view's documents in the set.</summary>
    public IReadOnlyList<int> Indexes { get; } = indexes;

    public IReadOnlyList<SafetyStandardsDocument> Documents { get; } =
        indexes.Count == analysis.Set.Documents.Count ? analysis.Set.Documents : [.. indexes.Select(index => analysis.Set.Documents[index])];

    /// <summary>Whether there may be further documents.</summary>
    public bool IsOpen { get; } = isOpen;

    /// <summary>Whether a likely malfunction that no list names would be known of.</summary>
    public bool IsTellingOfMalfunctions => !IsOpen && Documents.All(static document => LikelyMalfunctions.IsTelling(document));

    /// <summary>Whether every document that applies was examined for this provision, so that silence counts.</summary>
    public bool IsClosed(Provision provision) => !IsOpen && IsRead(provision);

    /// <summary>Whether every document of the view was examined for this provision; there may be others.</summary>
    public bool IsRead(Provision provision)
    {
        var isRead = true;
        for (var i = 0; isRead && i < Documents.Count; i++)
        {
            isRead = ClaimReader.IsClosed(Documents[i], provision);
        }

        return isRead;
    }

    /// <summary>Whether treatments settle the provision, so that fields do not count.</summary>
    /// <param name="provision">The provision.</param>
    /// <param name="combined">What all claims on it amount to.</param>
    public bool IsSettled(Provision provision, StandardsOutcome combined) =>
        combined.IsDecision() || combined == StandardsOutcome.Contradicted || IsSaidOfItself(provision) || IsSaidInFull(provision);

    /// <summary>Whether silence of a field says that there is nothing: nobody says it, or all that could was read.</summary>
    public bool IsSilenceTelling(Provision provision, StandardsOutcome combined) =>
        combined == StandardsOutcome.Absent || (combined.IsPositive() && IsClosed(provision));

    /// <summary>Whether some treatment speaks of the provision itself.</summary>
    public bool IsSaidOfItself(Provision provision)
    {
        var own = Analysis.Catalog.TreatmentPath(provision)[0].Order;
        for (var i = 0; i < Indexes.Count; i++)
        {
            if (Analysis.Claims[Indexes[i]].SourceOf(provision.Index) == own)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether some treatment, on the provision or around it, says that something of it is there.</summary>
    public bool IsSaid(Provision provision) => IsByTreatment(provision, static value => value.IsPositive());

    /// <summary>Whether a document names a cause of its own that belongs to the group's category.</summary>
    public bool HasOwnAlternative(AlternativeGroup group)
    {
        for (var i = 0; i < Documents.Count; i++)
        {
            if (Documents[i].Causes is not null && CausesOf(Documents[i]).Any(cause => cause.IsOwn && cause.Category?.Item.Value == group.IdText))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<MalfunctionCause> CausesOf(SafetyStandardsDocument document) =>
        (document.Causes?.Causes ?? []).Select(static covered => covered.Cause)
            .Concat((document.Causes?.Malfunctions ?? []).Select(static malfunction => malfunction.Cause).OfType<MalfunctionCause>());

    private bool IsSaidInFull(Provision provision) => IsByTreatment(provision, static value => value == ClaimValue.Specified);

    private bool IsByTreatment(Provision provision, Func<ClaimValue, bool> isMeant)
    {
        for (var i = 0; i < Indexes.Count; i++)
        {
            var claims = Analysis.Claims[Indexes[i]];
            if (isMeant(claims.ValueOf(provision.Index)) && claims.IsOfTreatment(provision.Index))
            {
                return true;
            }
        }

        return false;
    }
}
