namespace Ciip.Guideline.Evaluation.Rules.Qua;

/// <summary>A status and the typed record about the same provision agree.</summary>
internal sealed class StatusAndRecordAgree() : PracticeRule(new(
    "QUA103", nameof(StatusAndRecordAgree),
    new("A status and the typed record about the same provision agree.", "同じ規定要素についての実施状況と記録が一致している。"),
    new("Look at what was done, and correct the status or the record.", "実際の状況を確認し、実施状況又は記録を改める。"),
    [PlaceKind.Provision, PlaceKind.Operator], [FindingLevel.Weakness], RuleBasis.Derived, ["I.2 p1 s1"]))
{
    private static readonly MessageTemplate Agree = new("qua103.agree", "Agree: {0}.", "一致: {0}。");

    private static readonly MessageTemplate Disagree = new("qua103.disagree", "The status is {1}, and the record says otherwise: {0}.", "実施状況は「{1}」だが、記録と食い違う: {0}。");

    private static readonly MessageTemplate OnlyOne = new("qua103.only-one", "Nowhere do a status and a record speak of the same provision.", "実施状況と記録の双方がある規定要素がない。");

    protected override IEnumerable<RuleOutcome> Evaluate(PracticeAnalysis practice)
    {
        var outcomes = practice.Asked
            .Where(provision => practice.StatusOf(provision) is not null && practice[provision] != PracticeOutcome.NotAsked
                && practice.RecordOf(provision) is not (RecordState.Silent or RecordState.LeftOut or RecordState.Unclear or RecordState.NotAsked))
            .Select(provision => Judge(practice, provision))
            .ToList();
        return outcomes.Count > 0 ? outcomes : [NotApplicable(Place.Operator, OnlyOne.With())];
    }

    private RuleOutcome Judge(PracticeAnalysis practice, Provision provision)
    {
        var place = Place.InPractice(provision, pointer: () => practice.ClaimsOf(provision)[0].Pointer);
        return practice.StatusOf(provision) is { } status && StatusAndRecord.Disagree(status, practice.RecordOf(provision))
            ? Fail(place, FindingLevel.Weakness, Disagree.Later(() => [Arguments.Of(provision), Arguments.Of(status)]), provision.Alone)
            : Pass(place, Agree.Later(() => [Arguments.Of(provision)]));
    }
}
