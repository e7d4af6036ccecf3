using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation.Rules;

/// <summary>A rule that is demands, on documents or on practice: what both axes make of several provisions, and cite for each.</summary>
internal abstract class DemandRule(RuleDescription description, params Demand[] demands) : Rule(description)
{
    // The same for every evaluation: kept, because outcomes are many and statements few.
    private readonly IReadOnlyList<Locator>?[] citations = new IReadOnlyList<Locator>?[GuidelineCatalog.FourthEdition.Provisions.Count];

    protected Demand[] Demands { get; } = demands;

    /// <summary>What the axis calls members that are missing, with them as arguments.</summary>
    protected abstract MessageTemplate MembersMissing { get; }

    /// <summary>What the axis calls members of which nothing is known, with them as arguments.</summary>
    protected abstract MessageTemplate MembersUnknown { get; }

    /// <summary>How much it weighs on this axis that a provision is missing.</summary>
    protected abstract FindingLevel LevelOf(Provision provision);

    /// <summary>Whether a statement the rule cites holds for each of its places.</summary>
    protected virtual bool IsFrame(Locator cited) => GuidelineCatalog.FourthEdition.FindStatement(cited) is { Provisions.Count: 0 };

    /// <summary>The message for members that share one cause, such as a guard; null where they speak for themselves.</summary>
    protected virtual RuleMessage? SharedMessage(IEnumerable<RuleOutcome> outcomes, Verdict verdict) => null;

    /// <summary>
    /// Members that are judged together: one place, which keeps a verdict for each. Those missing make one finding with the members as
    /// arguments; one shown and none missing is enough to pass.
    /// </summary>
    protected RuleOutcome Together(Demand demand, IEnumerable<RuleOutcome> ofMembers, Place? at = null)
    {
        var (place, members, outcomes) = (at ?? demand.Place, demand.Provisions, ofMembers.ToList());
        var failed = Of(Verdict.Fail);
        var unknown = Of(Verdict.Undetermined);
        var cites = members.SelectMany(Citations).Concat(Cited(demand.Frame)).Distinct();
        var together = failed.Count > 0 ? Fail(place, demand.Level ?? failed.Max(LevelOf), MembersMissing.With(Arguments.Of(failed)), failed, cites)
            : unknown.Count > 0 ? Undetermined(place, SharedMessage(outcomes, Verdict.Undetermined) ?? MembersUnknown.With(Arguments.Of(unknown)), unknown, cites)
            : outcomes.Exists(static outcome => outcome.Verdict == Verdict.Pass) ? Pass(place, cites: cites)
            : outcomes.TrueForAll(static outcome => outcome.DecisionIsReasoned is null) ? NotApplicable(place, outcomes[0].Message, cites)
            : SetAside(
                place,
                SharedMessage(outcomes, Verdict.NotApplicable) ?? CommonMessages.MembersSetAside.With(),
                () => outcomes.TrueForAll(static outcome => outcome.DecisionIsReasoned != false),
                cites);
        return together.Judging([.. outcomes.SelectMany(static outcome => outcome.Judged)]);

        List<Provision> Of(Verdict verdict) => [.. members.Where((_, index) => outcomes[index].Verdict == verdict)];
    }

    /// <summary>The outcome at a home of a provision: the verdict is the judgment's, and the message says why it is so.</summary>
    /// <param name="place">Where.</param>
    /// <param name="provision">What is judged there.</param>
    /// <param name="verdict">The verdict.</param>
    /// <param name="message">Why.</param>
    /// <param name="isReasoned">Where a decision sets it aside, whether that has its reason; null where none does.</param>
    protected RuleOutcome Home(Place place, Provision provision, Verdict verdict, RuleMessage message, Func<bool>? isReasoned = null) => new(
        Description,
        verdict,
        place,
        message,
        verdict == Verdict.Fail ? LevelOf(provision) : null,
        Citations(provision),
        verdict is Verdict.Fail or Verdict.Undetermined ? provision.Alone : RuleOutcome.NoProvisions,
        isReasoned)
    {
        Judged = [(provision, verdict)],
    };

    /// <summary>The statement of a provision, and those of the rule's citations that hold for each of its places.</summary>
    protected IReadOnlyList<Locator> Citations(Provision provision) => citations[provision.Index] ??= CitationsOf(provision);

    private IReadOnlyList<Locator> CitationsOf(Provision provision) => Seq.From(
        new[] { provision.Statement }.Concat(Description.Citations.Where(cited => cited != provision.Statement && IsFrame(cited))));
}
