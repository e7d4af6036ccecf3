namespace Ciip.Guideline.Evaluation.Rules.Set;

/// <summary>A document's target level is not below that of a higher tier.</summary>
/// <remarks>One outcome per provision for which a document gives a level that another tier could be held against.</remarks>
internal sealed class LevelsFollowTheTierAbove() : StandardsRule(new(
    "SET114", nameof(LevelsFollowTheTierAbove),
    new(
        "A document's target level is not below that of a higher tier for the same provision.",
        "同じ規定要素について、文書の目標水準が上位の階層の水準を下回っていない。"),
    new("Raise the level, or give the mapping of the two scales.", "目標水準を引き上げるか、二つの尺度の対応を示す。"),
    [PlaceKind.Provision, PlaceKind.Set], [FindingLevel.Weakness, FindingLevel.Suggestion], RuleBasis.Derived, ["I.4 p8 s1", "I.3 b1", "I.3 b2"]))
{
    private static readonly MessageTemplate Follows = new("set114.follows", "{0}: no level below that of a higher tier.", "{0}：上位の階層の水準を下回る文書はない。");

    private static readonly MessageTemplate Below = new(
        "set114.below", "{0}: {1} aims at {2}, below {3} of {4}.", "{0}：{1}の目標水準{2}が、{4}の{3}を下回っている。");

    private static readonly MessageTemplate NotComparable = new(
        "set114.not-comparable", "{0}: {2} of {1} and {3} of {4} cannot be compared.", "{0}：{1}の目標水準{2}と{4}の{3}は比較できない。");

    private static readonly MessageTemplate OneSide = new(
        "set114.one-side", "{0}: {1} gives a level, {2} deals with it without giving one.", "{0}：{1}には目標水準があるが、{2}には記載はあるものの水準がない。");

    private static readonly MessageTemplate None = new(
        "set114.none", "Fewer than two tiers give a target level for the same provision.", "同じ規定要素の目標水準を示す階層が二つに満たない。");

    protected override IEnumerable<RuleOutcome> Evaluate(EvaluationContext context)
    {
        if (context.Documents.Count < 2)
        {
            return [Nothing(None)];
        }

        var levels = new TargetLevels(context);
        if (!levels.AreInSeveralTiers)
        {
            return [Nothing(None)];
        }

        var given = context.Catalog.Provisions.Where(context.Bears)
            .Select(provision => (Provision: provision, Levels: Given(context, levels, provision)))
            .Where(static entry => entry.Levels.Count > 0)
            .ToList();
        var tiers = given.SelectMany(static entry => entry.Levels).Select(static level => level.Tier).Distinct().Count();
        var outcomes = tiers < 2 ? [] : given.Select(entry => Judge(context, levels, entry.Provision, entry.Levels)).OfType<RuleOutcome>().ToList();
        return outcomes.Count > 0 ? outcomes : [Nothing(None)];
    }

    private static List<Level> Given(EvaluationContext context, TargetLevels levels, Provision provision) =>
        [.. Enumerable.Range(0, context.Documents.Count)
            .Select(index => (Document: context.Documents[index], Level: levels.Of(index, provision)))
            .Where(static entry => entry.Level is not null)
            .Select(static entry => new Level(entry.Document, entry.Level!))];

    private RuleOutcome? Judge(EvaluationContext context, TargetLevels levels, Provision provision, List<Level> given)
    {
        var place = Place.Of(provision);
        var title = Arguments.Of(provision);
        // Of the documents of a tier that give the same level, the one that comes first by its id stands for all.
        var levelsOfTiers = given.GroupBy(static level => (level.Tier.Number, level.Scaled))
            .Select(static same => same.OrderBy(static level => level.Document.Id, StringComparer.Ordinal).First())
            .OrderBy(static level => level.Document.Id, StringComparer.Ordinal)
            .ToList();
        if (levelsOfTiers.TrueForAll(level => level.Tier == given[0].Tier))
        {
            return OnOneSide(context, provision, given, place);
        }

        var relations = levelsOfTiers.OrderBy(static level => level.Tier.Number)
            .SelectMany(above => levelsOfTiers.Where(lower => above.Tier.Number < lower.Tier.Number)
                .Select(lower => (Lower: lower, Above: above, Relation: levels.Compare(lower.Scaled, above.Scaled))));
        (Level Lower, Level Above, LevelRelation Relation)? open = null;
        foreach (var pair in relations)
        {
            switch (pair.Relation)
            {
                case LevelRelation.Lower:
                    return Fail(place, LevelAgainst(pair.Above.Tier), Shown(Below, pair.Lower, pair.Above), [provision], Sentences(pair.Above.Tier));
                case LevelRelation.NotComparable or LevelRelation.Different:
                    open ??= pair;
                    break;
            }
        }

        return open is { } unclear
            ? Undetermined(place, Shown(NotComparable, unclear.Lower, unclear.Above), [provision], Sentences(unclear.Above.Tier))
            : Pass(place, Follows.With(title));

        RuleMessage Shown(MessageTemplate template, Level lower, Level above) => template.With(
            title, Arguments.Of(lower.Document.Id), TargetLevels.Shown(lower.Scaled), TargetLevels.Shown(above.Scaled), Arguments.Of(above.Document.Id));
    }

    /// <summary>Nothing, unless another tier deals with the provision and leaves its level open.</summary>
    private RuleOutcome? OnOneSide(EvaluationContext context, Provision provision, List<Level> given, Place place)
    {
        var without = context.DocumentsThat(provision, tier => tier != given[0].Tier, static value => value.IsPositive());
        return without.Count == 0
            ? null
            : Undetermined(
                place, OneSide.With(Arguments.Of(provision), Arguments.Of(given.Select(static level => level.Document.Id)), context.IdsOf(without)), [provision]);
    }

    private static FindingLevel LevelAgainst(DocumentTier above) =>
        above == DocumentTier.EnforceableStandards ? FindingLevel.Weakness : FindingLevel.Suggestion;

    private IEnumerable<Locator> Sentences(DocumentTier above) => Cited("I.4 p8 s1", above.Locator.Text);

    private sealed class Level(SafetyStandardsDocument document, ScaledLevel level)
    {
        public SafetyStandardsDocument Document { get; } = document;

        public DocumentTier Tier => Document.Tier;

        public ScaledLevel Scaled { get; } = level;
    }
}
