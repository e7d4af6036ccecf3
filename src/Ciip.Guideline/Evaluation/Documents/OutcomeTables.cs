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

        // One document makes the same outcome of the same claim, whatever the provision: worked out once for each. Behind the claims, a reference dropped.
        Span<int> known = stackalloc int[(int)ClaimValue.SpecifiedElsewhere + 2];
        known.Fill(-1);
        for (var i = 0; i < analysis.Catalog.Provisions.Count; i++)
        {
            var provision = analysis.Catalog.Provisions[i];
            if (documents.Length != 1)
            {
                table.Set(provision, Combined(documents, speakers, i), analysis.Bears(provision));
                continue;
            }

            var claim = (int)(analysis.Effective(documents[0], i) ?? ClaimValue.SpecifiedElsewhere + 1);
            if (known[claim] < 0)
            {
                known[claim] = Combined(documents, speakers, i);
            }

            table.Set(provision, known[claim], analysis.Bears(provision));
        }
    }

    /// <summary>What the claims of all documents on a provision amount to, with the mark where more reading could change it.</summary>
    private int Combined(int[] documents, VoicedClaim[] speakers, int provision)
    {
        var combined = default(Combination);
        for (var at = 0; at < documents.Length; at++)
        {
            if (analysis.Effective(documents[at], provision) is { } value)
            {
                combined.Add(speakers[at].Saying(value));
            }
        }

        var outcome = combined.OutcomeOf(view.IsOpen);
        return (int)outcome | (combined.IsProvisional(outcome, view.IsOpen) ? OutcomeTable.Provisional : 0);
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
            var (isBorne, isOpen) = (true, false);
            foreach (var member in group.Members)
            {
                var said = table.Said(member);
                best = said.Rank() < table.Said(best).Rank() ? member : best;
                isBorne &= analysis.Bears(member);
                isOpen |= table.IsProvisional(member) || said is StandardsOutcome.Contradicted or StandardsOutcome.NotExamined;
            }

            table.Represent(group, best);
            if (isBorne)
            {
                var outcome = view.HasOwnAlternative(group) ? StandardsOutcome.Specified : table.Said(best);
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
