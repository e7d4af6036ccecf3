namespace Ciip.Guideline.Evaluation;

/// <summary>
/// What an answer found in one document makes of a provision in the view of all documents. Of what is judged over services, malfunctions,
/// measures or classes, only "specified" is known to settle it: any other answer leaves the others as they are, and it is said to stay open.
/// </summary>
internal sealed class DocumentAnswers(SetAnalysis analysis)
{
    private static readonly ClaimValue[] OfExtent = [ClaimValue.Specified, ClaimValue.PartlySpecified];

    private static readonly ClaimValue[] OfReading =
        [ClaimValue.Specified, ClaimValue.PartlySpecified, ClaimValue.NotSpecified, ClaimValue.DiscussedNotAdopted, ClaimValue.NotRelevant];

    private static readonly HashSet<Provision> JudgedOverMembers =
    [
        Provisions.Scope.ServiceLevelsUnderstood, Provisions.Scope.InvolvedConstituents, Provisions.Causes.LikelyMalfunctionsListed,
        Provisions.MeasuresToBeTaken.AdoptionDiscussed, .. CountermeasureClass.All.Select(ClassesInView.ProvisionOf),
    ];

    private readonly CountedClaims claims = new(analysis);
    private readonly OutcomeTable view = analysis.SetView;
    private readonly int[] published = new int[(int)MemberState.NotRelevant + 1];
    private readonly bool leavesOut = analysis.SetView.Members.Involved.Any(static member => member.Constituents.LeftOut.Count > 0);
    private Provision provision = null!;

    /// <summary>The answers to a question of a kind.</summary>
    public static IReadOnlyList<ClaimValue> To(OpenQuestionKind kind) => kind == OpenQuestionKind.ExtentUnknown ? OfExtent : OfReading;

    /// <summary>Takes up a provision; what follows is about it.</summary>
    public void About(Provision asked)
    {
        provision = asked;
        claims.Count(asked);
        if (asked == Provisions.Publication.EffortsShownByPublication)
        {
            Array.Clear(published, 0, published.Length);
            for (var document = 0; document < analysis.Set.Documents.Count; document++)
            {
                published[(int)PublicationOf(document)]++;
            }
        }
    }

    /// <summary>How the provision counts once a document turns out to claim something.</summary>
    /// <param name="document">The index of the document; -1 for one still to be found.</param>
    /// <param name="answer">What it claims. Where the text does not leave it open not to adopt it, a decision against it is silence.</param>
    public (StandardsOutcome Outcome, bool IsProvisional) After(int document, ClaimValue answer)
    {
        var claimed = answer == ClaimValue.DiscussedNotAdopted && !provision.MayBeDeclined ? ClaimValue.NotSpecified : answer;
        return provision == Provisions.Publication.EffortsShownByPublication ? Published(document, claimed)
            : JudgedOverMembers.Contains(provision) ? OverMembers(document, claimed)
            : analysis.Catalog.GroupOf(provision) is { } group ? Joined(group, claims.With(document, claimed))
            : claims.With(document, claimed);
    }

    private (StandardsOutcome Outcome, bool IsProvisional) Unchanged => (view[provision], view.IsProvisional(provision));

    private (StandardsOutcome Outcome, bool IsProvisional) OverMembers(int document, ClaimValue claimed) =>
        claimed != ClaimValue.Specified ? Unchanged
        : provision == Provisions.Scope.InvolvedConstituents && leavesOut ? (StandardsOutcome.PartlySpecified, view.IsOpen)
        : claims.With(document, claimed);

    /// <summary>Each document is published or not by itself: only the last one that nobody knows of settles it.</summary>
    private (StandardsOutcome Outcome, bool IsProvisional) Published(int document, ClaimValue claimed)
    {
        var states = MemberStates.Bit(MemberState.Shows);
        for (var state = 0; state < published.Length; state++)
        {
            var others = published[state] - (document >= 0 && (int)PublicationOf(document) == state ? 1 : 0);
            states |= others > 0 ? MemberStates.Bit((MemberState)state) : 0;
        }

        var isLast = (states & (MemberStates.Bit(MemberState.Unknown) | MemberStates.Bit(MemberState.Named))) == 0;
        return claimed == ClaimValue.Specified && isLast ? (MemberStates.Fold(states), false) : Unchanged;
    }

    private MemberState PublicationOf(int document) =>
        PublishedDocuments.StateOf(analysis.Set.Documents[document], analysis.Claims[document][Provisions.Publication.EffortsShownByPublication.Index]);

    /// <summary>The best of the alternatives stands for all of them.</summary>
    private (StandardsOutcome Outcome, bool IsProvisional) Joined(AlternativeGroup group, (StandardsOutcome Outcome, bool IsProvisional) answered)
    {
        var (best, isOpen) = (answered.Outcome, Counting.Of(answered.Outcome, answered.IsProvisional).IsOpen);
        foreach (var other in group.Members)
        {
            if (other != provision)
            {
                best = view.Said(other).Rank() < best.Rank() ? view.Said(other) : best;
                isOpen |= Counting.Of(view.Said(other), view.IsProvisional(other)).IsOpen;
            }
        }

        return (best, isOpen && best is not (StandardsOutcome.Specified or StandardsOutcome.Contradicted));
    }
}
