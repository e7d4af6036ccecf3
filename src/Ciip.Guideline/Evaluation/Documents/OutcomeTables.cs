namespace Ciip.Guideline.Evaluation;

/// <summary>Makes the judgment of one view: claims combined, lists folded, classes counted, alternatives joined.</summary>
internal sealed class OutcomeTables
{
    private readonly SetAnalysis analysis;
    private readonly FieldView view;
    private readonly OutcomeTable table;

    private OutcomeTables(SetAnalysis analysis, ViewKind kind, FieldView view)
    {
        this.analysis = analysis;
        this.view = view;
        table = new OutcomeTable(kind, view);
    }

    public static OutcomeTable Of(SetAnalysis analysis, ViewKind kind, IReadOnlyList<int> documents, Inventory inventory) =>
        new OutcomeTables(analysis, kind, new FieldView(analysis, documents, inventory == Inventory.Partial || documents.Count == 0)).Table();

    private OutcomeTable Table()
    {
        Combine();
        Fold(table.Members = new FieldMembers(table));
        table.Classes = new ClassesInView(table);
        for (var i = 0; i < CountermeasureClass.All.Count; i++)
        {
            var countermeasureClass = CountermeasureClass.All[i];
            if (table.Classes[countermeasureClass] != ClassState.SaidDirectly)
            {
                Set(ClassesInView.ProvisionOf(countermeasureClass), table.Classes.OutcomeOf(countermeasureClass));
            }
        }

        Join();
        Discuss();
        return table;
    }

    private void Combine()
    {
        var documents = analysis.ByVoice(view.Indexes);
        var speakers = new VoicedClaim[documents.Length];
        for (var i = 0; i < documents.Length; i++)
        {
            speakers[i] = new VoicedClaim(ClaimValue.NotExamined, analysis.VoiceOf(documents[i]), analysis.Set.Documents[documents[i]].Tier);
        }

        for (var i = 0; i < analysis.Catalog.Provisions.Count; i++)
        {
            var combined = default(Combination);
            for (var at = 0; at < documents.Length; at++)
            {
                if (analysis.Effective(documents[at], i) is { } value)
                {
                    combined.Add(speakers[at].Saying(value));
                }
            }

            var provision = analysis.Catalog.Provisions[i];
            var outcome = combined.OutcomeOf(view.IsOpen);
            table.Set(provision, outcome, combined.IsProvisional(outcome, view.IsOpen));
            table.Ask(provision, analysis.Bears(provision));
        }
    }

    /// <summary>What is asked of each service, malfunction and document, where only their fields speak.</summary>
    private void Fold(FieldMembers members)
    {
        if (!members.LevelsAreSettled)
        {
            FoldMembers(Provisions.Scope.ServiceLevelsUnderstood, MemberStates.All(members.Levels.Select(static member => member.State)));
        }

        var involved = Provisions.Scope.InvolvedConstituents;
        if (!members.InvolvedAreSettled)
        {
            FoldMembers(involved, MemberStates.All(members.Involved.Select(static member => member.State)));
        }
        else if (table.Said(involved) is StandardsOutcome.Specified or StandardsOutcome.Addressed && members.Involved.Any(static member => member.Constituents.LeftOut.Count > 0))
        {
            // What a service leaves out without a reason, no clause about the whole brings back.
            Set(involved, StandardsOutcome.PartlySpecified);
        }

        if (!members.MalfunctionsAreSettled && members.Malfunctions.Count > 0)
        {
            Set(
                Provisions.Causes.LikelyMalfunctionsListed,
                LikelyMalfunctions.Fold(members.Malfunctions, members.MalfunctionsAreClosed, members.LikelyOnesWouldBeKnown));
        }

        if (view.Documents.Count > 0)
        {
            // That one document is published and another kept back is not a contradiction: each is a fact by itself.
            var published = Provisions.Publication.EffortsShownByPublication;
            var states = 0;
            for (var i = 0; i < view.Indexes.Count; i++)
            {
                states |= MemberStates.Bit(PublishedDocuments.StateOf(view.Documents[i], analysis.Claims[view.Indexes[i]][published.Index]));
            }

            var outcome = MemberStates.Fold(states);
            table.Set(published, outcome, IsOpenQuestion(outcome) || (outcome.IsDecision() && view.IsOpen));
        }
    }

    private void FoldMembers(Provision provision, int states)
    {
        if (states != 0)
        {
            Set(provision, MemberStates.Fold(states, view.IsSaid(provision)));
        }
    }

    /// <summary>Each group is judged by its best alternative, the first in the text where several are as good; the others are not asked.</summary>
    private void Join()
    {
        foreach (var group in analysis.Catalog.Alternatives)
        {
            var best = group.Members[0];
            var (isBorne, areDecisions, isOpen) = (true, true, false);
            foreach (var member in group.Members)
            {
                var said = table.Said(member);
                best = said.Rank() < table.Said(best).Rank() ? member : best;
                isBorne &= analysis.Bears(member);
                areDecisions &= said.IsDecision();
                isOpen |= table.IsProvisional(member) || said is StandardsOutcome.Contradicted or StandardsOutcome.NotExamined;
            }

            table.Represent(group, best);
            if (isBorne)
            {
                var outcome = !areDecisions && view.HasOwnAlternative(group) ? StandardsOutcome.Specified : table.Said(best);
                table.Set(best, outcome, isOpen && outcome is not (StandardsOutcome.Specified or StandardsOutcome.Contradicted));
                foreach (var member in group.Members)
                {
                    table.Ask(member, member == best);
                }
            }
        }
    }

    /// <summary>Adoption is discussed (<c>II.6 p1 s1</c>) where there is a decision on each of the 20 measures; adopting is one.</summary>
    private void Discuss()
    {
        var discussed = Provisions.MeasuresToBeTaken.AdoptionDiscussed;
        if (!view.IsSaidOfItself(discussed))
        {
            var states = 0;
            for (var i = 0; i < PdcaMeasure.All.Count; i++)
            {
                states |= MemberStates.Bit(ItemStates.AsMember(table.StateOf(PdcaMeasure.All[i].Item)));
            }

            var outcome = MemberStates.Fold(states);
            table.Set(discussed, outcome, IsOpenQuestion(outcome));
        }
    }

    private void Set(Provision provision, StandardsOutcome outcome) => table.Set(
        provision,
        outcome,
        outcome is not (StandardsOutcome.Specified or StandardsOutcome.Contradicted) && (IsOpenQuestion(outcome) || view.IsOpen || table.IsProvisional(provision)));

    private static bool IsOpenQuestion(StandardsOutcome outcome) => outcome is StandardsOutcome.Addressed or StandardsOutcome.NotExamined;
}
