namespace Ciip.Guideline.Evaluation.Rules.Qua;

/// <summary>A status and the typed record about the same provision agree.</summary>
internal sealed class StatusAndRecordAgree() : PracticeRule(new(
    "QUA103", nameof(StatusAndRecordAgree),
    new("A status and the typed record about the same provision agree.", "同じ規定要素についての実施状況と記録が一致している。"),
    new("Look at what was done, and correct the status or the record.", "実際の状況を確認し、実施状況又は記録を改める。"),
    [PlaceKind.Provision, PlaceKind.Operator], [FindingLevel.Weakness], RuleBasis.Derived, ["I.2 p1 s1"]))
{
    private static readonly MessageTemplate Agree = new("qua103.agree", "Agree: {0}.", "一致：{0}。");

    private static readonly MessageTemplate Disagree = new("qua103.disagree", "The status is {1}, and the record says otherwise: {0}.", "実施状況は「{1}」だが、記録と食い違う：{0}。");

    private static readonly MessageTemplate OnlyOne = new("qua103.only-one", "No status and record are about the same provision.", "実施状況と記録の双方がある規定要素がない。");

    /// <inheritdoc/>
    public override RuleOutcome Show(EvaluationContext context, RuleVerdict verdict)
    {
        var (practice, provision) = (context.Practice!, context.Catalog.Provisions[verdict.At]);
        var place = Place.InPractice(provision, pointer: () => practice.ClaimsOf(provision)[0].Pointer);
        return verdict.Verdict == Verdict.Fail
            ? Fail(place, FindingLevel.Weakness, Disagree.Later(() => [Arguments.Of(provision), Arguments.Of(practice.StatusOf(provision)!.Value)]), provision.Alone)
            : Pass(place, Agree.Later(() => [Arguments.Of(provision)]));
    }

    protected override void Judge(EvaluationContext context, RuleVerdicts into)
    {
        var practice = context.Practice!;
        var isAny = false;
        for (var i = 0; i < practice.Asked.Count; i++)
        {
            var provision = practice.Asked[i];
            if (practice[provision] == PracticeOutcome.NotAsked || practice.StatusOf(provision) is not { } status)
            {
                continue;
            }

            var record = practice.RecordOf(provision);
            if (record is RecordState.Silent or RecordState.LeftOut or RecordState.Unclear or RecordState.NotAsked)
            {
                continue;
            }

            into.Add(StatusAndRecord.Disagree(status, record) ? Verdict.Fail : Verdict.Pass, provision.Index);
            isAny = true;
        }

        if (!isAny)
        {
            into.Add(Nothing(OnlyOne, isInPractice: true));
        }
    }
}
