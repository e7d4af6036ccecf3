using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>An adopted measure specifies each of its provisions.</summary>
/// <remarks>
/// The predefined members of an open list are one place: the measure and the step of their statement. Every other provision
/// is a place of its own.
/// </remarks>
internal sealed class AdoptedItemIsComplete() : StandardsRule(new(
    "STD602", nameof(AdoptedItemIsComplete),
    new("An adopted measure specifies each of its provisions.", "採用した対策項目について、その規定要素をそれぞれ定めている。"),
    new(
        "Add the provision to a document of the set, or record the decision to leave it out: reason, who decided, and when.",
        "一式のいずれかの文書に規定を加えるか、含めない旨の判断を、理由、判断した者及び日付とともに記録する。"),
    [PlaceKind.Provision, PlaceKind.Item], [FindingLevel.Weakness, FindingLevel.Suggestion], RuleBasis.Text,
    ["II.6 p1 s1", .. PdcaMeasure.All.SelectMany(Statements)]))
{
    private static readonly MessageTemplate AdoptionUnknown = new(
        "std602.adoption-unknown", "Not known whether the measure is adopted: {0}. See STD601.", "対策項目の採否が不明: {0}。STD601を参照。");

    private static readonly MessageTemplate NotAdopted = new(
        "std602.not-adopted", "The measure is not adopted: {0}. See STD601.", "対策項目を採用していない: {0}。STD601を参照。");

    private static readonly (GuidelineItem Item, IReadOnlyList<Part> Parts)[] Measures =
        [.. PdcaMeasure.All.Select(static measure => (measure.Item, PartsOf(measure.Item)))];

    protected override IEnumerable<RuleOutcome> Evaluate(EvaluationContext context)
    {
        foreach (var (item, parts) in Measures)
        {
            var state = context.StateOf(item);
            var why = (state == ItemState.Unknown ? AdoptionUnknown : NotAdopted).With(item.Title);
            foreach (var part in parts)
            {
                yield return state == ItemState.Adopted
                    ? Asked(context, part)
                    : NotAsked(context, part, state, why);
            }
        }
    }

    private RuleOutcome Asked(EvaluationContext context, Part part) =>
        part.IsList ? DemandMembers(context, part.Place, part.Provisions) : Demand(context, part.Provisions[0], part.Place);

    /// <summary>A decision on the provision itself is known even where the rest of the measure is not.</summary>
    private RuleOutcome NotAsked(EvaluationContext context, Part part, ItemState state, RuleMessage why)
    {
        var cites = Citations(part.Provisions[0]);
        return state == ItemState.Silent ? NotApplicable(part.Place, why, cites)
            : state != ItemState.Unknown ? SetAside(part.Place, why, IsReasoned, cites)
            : part.Provisions.All(provision => context.Outcome(provision).IsDecision()) ? SetAside(part.Place, CommonMessages.MembersSetAside.With(), IsReasoned, cites)
            : Undetermined(part.Place, why, part.Provisions, cites);

        bool IsReasoned() => part.Provisions.All(context.Analysis.IsReasoned);
    }

    private static IEnumerable<string> Statements(PdcaMeasure measure) =>
        GuidelineCatalog.FourthEdition.ProvisionsOf(measure.Item).Select(static provision => provision.Statement.Text).Distinct(StringComparer.Ordinal);

    private static IReadOnlyList<Part> PartsOf(GuidelineItem item) =>
        [.. GuidelineCatalog.FourthEdition.ProvisionsOf(item)
            .GroupBy(static provision => IsMember(provision) ? provision.Statement.Text : provision.Id, StringComparer.Ordinal)
            .Select(group => IsMember(group.First())
                ? new Part(new Place(on: item, part: group.Key.Substring(item.Value.Length + 1)), Seq.From(group), isList: true)
                : new Part(new Place(on: group.First()), Seq.From(group), isList: false))];

    private static bool IsMember(Provision provision) => provision.Softener == Softener.OpenListMember;

    /// <summary>A provision, or the members of an open list in one statement.</summary>
    private sealed class Part(Place place, IReadOnlyList<Provision> provisions, bool isList)
    {
        public Place Place { get; } = place;

        public IReadOnlyList<Provision> Provisions { get; } = provisions;

        public bool IsList { get; } = isList;
    }
}
