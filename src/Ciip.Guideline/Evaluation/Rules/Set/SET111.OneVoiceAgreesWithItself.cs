namespace Ciip.Guideline.Evaluation.Rules.Set;

/// <summary>Documents of one voice agree on what is specified and at which level.</summary>
/// <remarks>
/// One outcome per provision of which at least two documents of a voice speak; silence agrees with everything. Publication
/// is a fact about each document by itself and not asked. A set is one operator's: internal rules of several issuers are a
/// question at the set.
/// </remarks>
internal sealed class OneVoiceAgreesWithItself() : StandardsRule(new(
    "SET111", nameof(OneVoiceAgreesWithItself),
    new(
        "Documents of one issuer in one tier, and all documents of one operator, do not both specify and set aside the same provision, nor give it different target levels.",
        "同一階層で発出主体を同じくする文書同士、又は一事業者の文書同士で、同じ規定要素の規定と対象外の判断、異なる目標水準が併存していない。"),
    new("Settle which of the documents holds, and correct the other.", "いずれの文書によるかを整理し、他方を改める。"),
    [PlaceKind.Provision, PlaceKind.Set], [FindingLevel.Weakness], RuleBasis.Derived, ["I.3 p3 s1", "I.4 p8 s1"]))
{
    private static readonly MessageTemplate Agree = new("set111.agree", "{0}: {1} agree.", "{0}：{1}の間に食い違いはない。");

    private static readonly MessageTemplate Contradicted = new(
        "set111.contradicted", "{0}: specified in {1}, set aside in {2}, by the same party.", "{0}：同一主体の文書のうち、{1}では規定し、{2}では対象外としている。");

    private static readonly MessageTemplate DifferentLevels = new(
        "set111.different-levels", "{0}: the same party aims at {1} and at {2}.", "{0}：同一主体の目標水準が{1}と{2}とに分かれている。");

    private static readonly MessageTemplate LevelsNotComparable = new(
        "set111.levels-not-comparable", "{0}: {1} and {2} are on scales that no mapping connects.", "{0}：{1}と{2}は尺度が異なり、対応付けがない。");

    private static readonly MessageTemplate None = new(
        "set111.none", "No party deals with the same provision in more than one document.", "同一主体の複数の文書が同じ規定要素に触れている箇所がない。");

    private static readonly MessageTemplate SeveralOperators = new(
        "set111.several-operators", "The internal rules name several issuers: {0}. A set belongs to one operator; are they the same?", "内部規程の策定者が複数ある：{0}。一式は一事業者のものである。同一の事業者か。");

    /// <inheritdoc/>
    public override RuleOutcome Show(EvaluationContext context, RuleVerdict verdict) =>
        Judge(context, levels: null, SpeakingTwice(context), context.Catalog.Provisions[verdict.At]).Single();

    protected override void Judge(EvaluationContext context, RuleVerdicts into)
    {
        var isAny = false;
        if (context.Documents.Count > 1 && Operators(context.Documents) is { Count: > 1 } operators)
        {
            into.Add(Undetermined(Place.Set, SeveralOperators.With(Arguments.Of(operators))));
            isAny = true;
        }

        var voices = SpeakingTwice(context);
        var levels = voices.Count > 0 ? new TargetLevels(context) : null;
        for (var i = 0; i < context.Catalog.Provisions.Count && voices.Count > 0; i++)
        {
            var provision = context.Catalog.Provisions[i];
            if (!context.Bears(provision) || provision == Provisions.Publication.EffortsShownByPublication || !IsShared(context, levels, voices, provision))
            {
                continue;
            }

            isAny = true;
            if (IsPlain(context, levels!, voices, provision))
            {
                into.Add(Verdict.Pass, i);
            }
            else
            {
                into.Add(Judge(context, levels, voices, provision));
            }
        }

        if (!isAny)
        {
            into.Add(Nothing(None));
        }
    }

    /// <summary>The voices of several documents, each with those.</summary>
    private static List<List<int>> SpeakingTwice(EvaluationContext context)
    {
        if (context.Documents.Count < 2)
        {
            return [];
        }

        return [.. Enumerable.Range(0, context.Documents.Count)
            .GroupBy(context.Analysis.VoiceOf)
            .Select(static voice => voice.ToList())
            .Where(static documents => documents.Count > 1)];
    }

    /// <summary>Whether a voice speaks of a provision in more than one document; asked first, because it is of few.</summary>
    private static bool IsShared(EvaluationContext context, TargetLevels? levels, List<List<int>> voices, Provision provision)
    {
        foreach (var voice in voices)
        {
            var speaking = 0;
            foreach (var index in voice)
            {
                speaking += IsSpeaking(context, levels, index, provision) ? 1 : 0;
            }

            if (speaking > 1)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSpeaking(EvaluationContext context, TargetLevels? levels, int index, Provision provision) =>
        Speaks(context.Analysis.Effective(index, provision.Index)) || levels?.Of(index, provision) is not null;

    /// <summary>Whether nobody gives a level and no voice says in one document what it sets aside in another: then they agree.</summary>
    private static bool IsPlain(EvaluationContext context, TargetLevels levels, List<List<int>> voices, Provision provision)
    {
        foreach (var voice in voices)
        {
            var (says, setsAside) = (false, false);
            foreach (var index in voice)
            {
                var claim = context.Analysis.Effective(index, provision.Index);
                says |= claim?.IsPositive() == true;
                setsAside |= claim?.IsDecision() == true;
                if ((says && setsAside) || levels.Of(index, provision) is not null)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>The issuers of internal rules, each once, as the document writes it that comes first by its id.</summary>
    private static List<string> Operators(IEnumerable<SafetyStandardsDocument> documents) =>
        [.. documents.Where(static document => document.Tier == DocumentTier.InternalRules)
            .OrderBy(static document => document.Id, StringComparer.Ordinal)
            .GroupBy(static document => Voices.NameOf(document.Issuer), StringComparer.Ordinal)
            .Select(static same => same.First().Issuer)];

    /// <summary>The worst that the voices do; nothing where none speaks twice. Without levels, nobody gives one.</summary>
    private IEnumerable<RuleOutcome> Judge(EvaluationContext context, TargetLevels? levels, List<List<int>> voices, Provision provision)
    {
        var place = Place.Of(provision);
        return OnePerPlace(voices
            .Select(voice => voice.FindAll(index => IsSpeaking(context, levels, index, provision)))
            .Where(static speaking => speaking.Count > 1)
            .Select(speaking => OfVoice(context, levels, speaking, provision, place)));
    }

    private RuleOutcome OfVoice(EvaluationContext context, TargetLevels? levels, List<int> speaking, Provision provision, Place place)
    {
        if (speaking.Exists(Says) && speaking.Exists(SetsAside))
        {
            return Fail(
                place,
                FindingLevel.Weakness,
                Contradicted.Later(() => [Arguments.Of(provision), context.NamesOf(speaking.FindAll(Says), speaking), context.NamesOf(speaking.FindAll(SetsAside), speaking)]),
                provision.Alone);
        }

        return levels is null ? Agreeing(context, speaking, provision, place) : OfLevels(context, levels, speaking, provision, place);

        bool Says(int index) => context.Analysis.Effective(index, provision.Index)?.IsPositive() == true;

        bool SetsAside(int index) => context.Analysis.Effective(index, provision.Index)?.IsDecision() == true;
    }

    private RuleOutcome OfLevels(EvaluationContext context, TargetLevels levels, List<int> speaking, Provision provision, Place place)
    {
        var given = speaking.OrderBy(context.Analysis.Index.RankOf).Select(index => levels.Of(index, provision)).OfType<ScaledLevel>().Distinct().ToList();
        var pairs = given.SelectMany((first, at) => given.Skip(at + 1).Select(second => (First: first, Second: second, Relation: levels.Compare(first, second)))).ToList();
        var worst = pairs.Find(static pair => pair.Relation is LevelRelation.Lower or LevelRelation.Higher or LevelRelation.Different);
        if (worst.First is not null)
        {
            return Fail(place, FindingLevel.Weakness, Shown(DifferentLevels, worst.First, worst.Second), provision.Alone);
        }

        worst = pairs.Find(static pair => pair.Relation == LevelRelation.NotComparable);
        return worst.First is not null
            ? Undetermined(place, Shown(LevelsNotComparable, worst.First, worst.Second), provision.Alone)
            : Agreeing(context, speaking, provision, place);

        RuleMessage Shown(MessageTemplate template, ScaledLevel first, ScaledLevel second) =>
            template.With(Arguments.Of(provision), TargetLevels.Shown(first), TargetLevels.Shown(second));
    }

    private RuleOutcome Agreeing(EvaluationContext context, List<int> speaking, Provision provision, Place place) =>
        Pass(place, Agree.Later(() => [Arguments.Of(provision), context.IdsOf(speaking)]));

    private static bool Speaks(ClaimValue? claim) => claim is { } value && (value.IsPositive() || value.IsDecision());
}
