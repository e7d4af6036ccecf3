namespace Ciip.Guideline.Evaluation;

/// <summary>Every treatment of every document of a set, in document order, then text order, and what it speaks for.</summary>
internal sealed class PlacedTreatments(SetAnalysis analysis)
{
    /// <summary>All of them.</summary>
    public PlacedTreatment[] All => field ??= Placed();

    /// <summary>Those that leave something to another document.</summary>
    public IReadOnlyList<PlacedTreatment> References => field ??= Those(static value => value == TreatmentValue.SpecifiedElsewhere);

    /// <summary>Those that set something aside by decision.</summary>
    public IReadOnlyList<PlacedTreatment> Decisions => field ??= Those(static value => value.IsDecision());

    /// <summary>The demands on this set that a treatment speaks for: those below it without anything nearer.</summary>
    public IEnumerable<Provision> SpokenForBy(PlacedTreatment placed) => Below(placed).Where(below => IsSpokenForBy(placed, below));

    /// <summary>What became of a reference, for each provision that the treatment speaks for.</summary>
    public IEnumerable<(Provision Provision, ResolvedReference Reference)> Followed(PlacedTreatment placed) =>
        SpokenForBy(placed).Select(provision => (provision, analysis.References[(placed.Index, provision.Index)]));

    /// <summary>The same as counts and sets.</summary>
    public FollowedReferences FollowedInShort(PlacedTreatment placed)
    {
        var followed = default(FollowedReferences);
        var provisions = Below(placed);
        for (var i = 0; i < provisions.Count; i++)
        {
            if (IsSpokenForBy(placed, provisions[i]))
            {
                followed.Add(provisions[i], analysis.References[(placed.Index, provisions[i].Index)], placed.Index);
            }
        }

        return followed;
    }

    private static IReadOnlyList<Provision> Below(PlacedTreatment placed) => placed.On.Provision?.Alone ?? placed.On.Section.Provisions;

    private bool IsSpokenForBy(PlacedTreatment placed, Provision below) =>
        analysis.Bears(below) && analysis.Claims[placed.Index].SourceOf(below.Index) == placed.On.Order;

    private PlacedTreatment[] Placed()
    {
        var documents = analysis.Set.Documents;
        var count = 0;
        for (var i = 0; i < documents.Count; i++)
        {
            count += documents[i].Treatments?.Count ?? 0;
        }

        var placed = new PlacedTreatment[count];
        var at = 0;
        for (var i = 0; i < documents.Count; i++)
        {
            foreach (var entry in documents[i].Treatments.OrEmpty())
            {
                placed[at++] = new PlacedTreatment(i, documents[i], entry.Key, entry.Value);
            }
        }

        return placed;
    }

    private List<PlacedTreatment> Those(Func<TreatmentValue, bool> areMeant)
    {
        List<PlacedTreatment> those = [];
        foreach (var placed in All)
        {
            if (areMeant(placed.Treatment.Value))
            {
                those.Add(placed);
            }
        }

        return those;
    }
}
