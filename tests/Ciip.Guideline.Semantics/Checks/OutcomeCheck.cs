namespace Ciip.Guideline.Semantics;

/// <summary>The outcomes of one view: claims together, alternatives as one, and what is asked of each document or measure.</summary>
internal sealed class OutcomeCheck(OutcomeOracle oracle)
{
    private static readonly GuidelineCatalog Catalog = GuidelineCatalog.FourthEdition;
    private static readonly Provision Published = Provisions.Publication.EffortsShownByPublication;
    private static readonly Provision Discussed = Provisions.MeasuresToBeTaken.AdoptionDiscussed;
    private static readonly Provision[] OfClasses =
        [.. CountermeasureClass.All.Select(ClassesInView.ProvisionOf)];

    // Services, malfunctions and classes are fields: what they show is taken from the library where any of them is filled.
    private static readonly Provision[] OfFields =
        [Provisions.Scope.ServiceLevelsUnderstood, Provisions.Scope.InvolvedConstituents, Provisions.Causes.LikelyMalfunctionsListed];

    /// <summary>The judgments by the specification, in text order.</summary>
    public Judged[] Check(SetAnalysis analysis, OutcomeTable table, ClaimValue?[][] effective, Differences differences)
    {
        var judged = new Judged[Catalog.Provisions.Count];
        var codes = table.Documents.Select(index => (Index: index, Code: OutcomeOracle.CodeOf(default, analysis.Set.Documents[index].Tier, IssuerOf(analysis.Set, index)))).ToArray();
        for (var i = 0; i < judged.Length; i++)
        {
            judged[i] = Combine(codes, effective, i, table.IsOpen) with { IsAsked = analysis.Bears(Catalog.Provisions[i]) };
        }

        foreach (var provision in OfClasses.Concat(OfFields.Where(_ => HasFields(table))))
        {
            judged[provision.Index] = new(table.Said(provision), table.IsProvisional(provision), table.IsAsked(provision));
        }

        Publish(analysis, table, judged);
        foreach (var group in Catalog.Alternatives)
        {
            Join(analysis, table, group, judged);
        }

        Discuss(table, judged);
        for (var i = 0; i < judged.Length; i++)
        {
            var provision = Catalog.Provisions[i];
            differences.Same($"outcomes: {table.Kind}", judged[i], new Judged(table.Said(provision), table.IsProvisional(provision), table.IsAsked(provision)), $"{provision.Id}");
        }

        return judged;
    }

    private static bool HasFields(OutcomeTable table) => table.View.Documents.Any(static document => document.Scope is not null || document.Causes is not null);

    private static int IssuerOf(SafetyStandardsSet set, int document)
    {
        var first = 0;
        while (!Voices.IsSame(set.Documents[first].Issuer, set.Documents[document].Issuer))
        {
            first++;
        }

        return first;
    }

    private Judged Combine((int Index, int Code)[] codes, ClaimValue?[][] effective, int provision, bool isOpen)
    {
        var (claims, count) = (0ul, 0);
        foreach (var (index, code) in codes)
        {
            if (effective[index][provision] is { } value)
            {
                claims |= (ulong)(code | (int)value) << (8 * count++);
            }
        }

        return oracle.Combine(claims, count, isOpen).Judged;
    }

    /// <summary>Publication is asked of each document: one that is published and another that is kept back are no contradiction.</summary>
    private void Publish(SetAnalysis analysis, OutcomeTable table, Judged[] judged)
    {
        if (table.Documents.Count > 0)
        {
            var members = table.Documents.Aggregate(0, (bits, index) =>
                bits | MemberStates.Bit(PublishedDocuments.StateOf(analysis.Set.Documents[index], analysis.Claims[index][Published.Index])));
            var outcome = oracle.Fold(members, isNamed: false);
            judged[Published.Index] = judged[Published.Index] with { Outcome = outcome, IsProvisional = IsOpenQuestion(outcome) || (outcome.IsDecision() && table.IsOpen) };
        }
    }

    private void Join(SetAnalysis analysis, OutcomeTable table, AlternativeGroup group, Judged[] judged)
    {
        // What is not asked of the subject at all is not judged as one.
        if (group.Members.All(analysis.Bears))
        {
            var joined = oracle.Join([.. group.Members.Select(member => judged[member.Index])], table.View.HasOwnAlternative(group));
            for (var i = 0; i < joined.Length; i++)
            {
                judged[group.Members[i].Index] = joined[i];
            }
        }
    }

    private void Discuss(OutcomeTable table, Judged[] judged)
    {
        if (table.View.IsSaidOfItself(Discussed))
        {
            return;
        }

        var members = PdcaMeasure.All.Aggregate(0, (bits, measure) => bits | MemberStates.Bit(OutcomeOracle.AsMember(oracle.StateOf(BitsOf(measure.Item, judged)))));
        var outcome = oracle.Fold(members, isNamed: false);
        judged[Discussed.Index] = judged[Discussed.Index] with { Outcome = outcome, IsProvisional = IsOpenQuestion(outcome) };
    }

    /// <summary>Which outcomes there are among the provisions of an item that are asked.</summary>
    public static int BitsOf(GuidelineItem item, Judged[] judged) => Catalog.ProvisionsOf(item)
        .Where(provision => judged[provision.Index].IsAsked).Aggregate(0, (bits, provision) => bits | (1 << (int)judged[provision.Index].Outcome));

    private static bool IsOpenQuestion(StandardsOutcome outcome) => outcome is StandardsOutcome.Addressed or StandardsOutcome.NotExamined;
}
