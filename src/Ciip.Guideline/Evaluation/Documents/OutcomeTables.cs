namespace Ciip.Guideline.Evaluation;

/// <summary>Makes the judgement of one view: claims combined, lists folded, classes counted, alternatives joined.</summary>
internal sealed class OutcomeTables
{
    private readonly SetAnalysis analysis;
    private readonly FieldView view;
    private readonly ProvisionOutcome[] said;
    private readonly bool[] isProvisional;

    private OutcomeTables(SetAnalysis analysis, FieldView view)
    {
        this.analysis = analysis;
        this.view = view;
        said = new ProvisionOutcome[analysis.Catalog.Provisions.Count];
        isProvisional = new bool[said.Length];
    }

    public static OutcomeTable Of(SetAnalysis analysis, ViewKind kind, IReadOnlyList<int> documents, Inventory inventory) =>
        new OutcomeTables(analysis, new FieldView(analysis, documents, inventory == Inventory.Partial || documents.Count == 0)).Table(kind);

    private OutcomeTable Table(ViewKind kind)
    {
        Combine();
        var members = new FieldMembers(view, provision => said[provision.Index]);
        Fold(members);
        var classes = new ClassesInView(view, provision => said[provision.Index]);
        foreach (var countermeasureClass in CountermeasureClass.All)
        {
            if (classes[countermeasureClass] != ClassState.SaidDirectly)
            {
                Set(ClassesInView.ProvisionOf(countermeasureClass), classes.OutcomeOf(countermeasureClass));
            }
        }

        var isAsked = analysis.Catalog.Provisions.Select(analysis.Bears).ToArray();
        var representatives = Join(isAsked);
        var table = new OutcomeTable(kind, view, members, classes, said, isProvisional, isAsked, representatives);
        Discuss(table);
        return table;
    }

    private void Combine()
    {
        var claims = new List<VoicedClaim>(view.Indexes.Count);
        for (var provision = 0; provision < said.Length; provision++)
        {
            claims.Clear();
            foreach (var document in view.Indexes)
            {
                analysis.AddTo(claims, document, provision);
            }

            said[provision] = Combination.Combine(claims, view.IsOpen);
            isProvisional[provision] = Combination.IsProvisional(said[provision], claims, view.IsOpen);
        }
    }

    /// <summary>What is asked of each service, malfunction and document, where only their fields speak.</summary>
    private void Fold(FieldMembers members)
    {
        if (!members.LevelsAreSettled)
        {
            FoldMembers(Provisions.Scope.ServiceLevelsUnderstood, [.. members.Levels.Select(static member => member.State)]);
        }

        var involved = Provisions.Scope.InvolvedConstituents;
        if (!members.InvolvedAreSettled)
        {
            FoldMembers(involved, [.. members.Involved.Select(static member => member.State)]);
        }
        else if (said[involved.Index] is ProvisionOutcome.Specified or ProvisionOutcome.Addressed && members.Involved.Any(static member => member.Constituents.LeftOut.Count > 0))
        {
            // What a service leaves out without a reason, no clause about the whole brings back.
            Set(involved, ProvisionOutcome.PartlySpecified);
        }

        if (!members.MalfunctionsAreSettled && members.Malfunctions.Count > 0)
        {
            Set(
                Provisions.Causes.LikelyMalfunctionsListed,
                LikelyMalfunctions.Fold(members.Malfunctions, members.MalfunctionsAreClosed, members.LikelyOnesWouldBeKnown));
        }

        if (view.Documents.Count > 0)
        {
            // That one document is published and another kept back is no contradiction: each is a fact by itself.
            var published = Provisions.Publication.EffortsShownByPublication;
            var states = view.Indexes.Select(index => PublishedDocuments.StateOf(analysis.Set.Documents[index], analysis.Claims[index][published.Index])).ToList();
            said[published.Index] = MemberStates.Fold(states);
            isProvisional[published.Index] = IsOpenQuestion(said[published.Index]) || (said[published.Index].IsDecision() && view.IsOpen);
        }
    }

    private void FoldMembers(Provision provision, IReadOnlyCollection<MemberState> states)
    {
        if (states.Count > 0)
        {
            Set(provision, MemberStates.Fold(states, view.IsSaid(provision)));
        }
    }

    /// <summary>Each group is judged by its best alternative, the first in the text where several are as good; the others are not asked.</summary>
    private Dictionary<AlternativeGroup, Provision> Join(bool[] isAsked)
    {
        var representatives = new Dictionary<AlternativeGroup, Provision>();
        foreach (var group in analysis.Catalog.Alternatives)
        {
            var best = group.Members.OrderBy(member => said[member.Index].Rank()).First();
            representatives.Add(group, best);
            if (!group.Members.All(analysis.Bears))
            {
                continue;
            }

            if (view.HasOwnAlternative(group) && !group.Members.All(member => said[member.Index].IsDecision()))
            {
                Set(best, ProvisionOutcome.Specified);
            }

            isProvisional[best.Index] = said[best.Index] is not (ProvisionOutcome.Specified or ProvisionOutcome.Contradicted)
                && group.Members.Any(member => isProvisional[member.Index] || said[member.Index] is ProvisionOutcome.Contradicted or ProvisionOutcome.NotExamined);
            foreach (var member in group.Members)
            {
                isAsked[member.Index] = member == best;
            }
        }

        return representatives;
    }

    /// <summary>Adoption is discussed (<c>II.6 p1 s1</c>) where there is a decision on each of the 20 measures; adopting is one.</summary>
    private void Discuss(OutcomeTable table)
    {
        var discussed = Provisions.MeasuresToBeTaken.AdoptionDiscussed;
        if (!view.IsSaidOfItself(discussed))
        {
            said[discussed.Index] = MemberStates.Fold([.. PdcaMeasure.All.Select(measure => ItemStates.AsMember(table.StateOf(measure.Item)))]);
            isProvisional[discussed.Index] = IsOpenQuestion(said[discussed.Index]);
        }
    }

    private void Set(Provision provision, ProvisionOutcome outcome)
    {
        isProvisional[provision.Index] = outcome is not (ProvisionOutcome.Specified or ProvisionOutcome.Contradicted)
            && (IsOpenQuestion(outcome) || view.IsOpen || isProvisional[provision.Index]);
        said[provision.Index] = outcome;
    }

    private static bool IsOpenQuestion(ProvisionOutcome outcome) => outcome is ProvisionOutcome.Addressed or ProvisionOutcome.NotExamined;
}
