namespace Ciip.Guideline.Evaluation.Rules.Qua;

/// <summary>It is stated what was read: examination per document, completeness of lists.</summary>
internal sealed class BasisIsStated() : Rule(new(
    "QUA108", nameof(BasisIsStated),
    new(
        "It is stated what was read: examination per document, completeness of lists.",
        "文書ごとの確認範囲、一覧が全件であるか等、評価の前提が示されている。"),
    new("State how much of the document was read, or whether the list is complete.", "文書の確認範囲を記載し、又は一覧が全件であるかを示す。"),
    [PlaceKind.Document, PlaceKind.List, PlaceKind.Operator], [FindingLevel.Suggestion], RuleBasis.Assessment, ["I.6 p1 s1"]))
{
    private static readonly MessageTemplate Stated = new("qua108.stated", "What was read is stated.", "確認範囲の記載がある。");

    private static readonly MessageTemplate NotStated = new("qua108.not-stated", "Not stated how much of it was read.", "確認範囲の記載がない。");

    private static readonly MessageTemplate ListStated = new("qua108.list-stated", "{0}: stated not to be complete.", "{0}：全件ではないことが示されている。");

    private static readonly MessageTemplate ListNotStated = new(
        "qua108.list-not-stated", "{0}: not stated whether it is complete, which leaves open: {1}.", "{0}：全件であるかの記載がなく、次の事項を判断できない：{1}。");

    private static readonly MessageTemplate NoneOpen = new("qua108.none-open", "No list leaves anything open.", "判断を妨げている一覧はない。");

    protected override bool HasSubject(EvaluationContext context) => true;

    protected override void Judge(EvaluationContext context, RuleVerdicts into)
    {
        for (var i = 0; i < context.Documents.Count; i++)
        {
            into.Add(context.Documents[i].Examination is null ? Verdict.Fail : Verdict.Pass, i);
            into.Add(ListsOf(context.Documents[i]));
        }

        if (context.Practice is { } practice)
        {
            into.Add(OfLists(practice));
        }
        else if (context.Documents.Count == 0)
        {
            into.Add(Nothing(NoneOpen));
        }
    }

    public override RuleOutcome Show(EvaluationContext context, RuleVerdict verdict)
    {
        var document = context.Documents[verdict.At];
        return document.Examination is null
            ? Fail(new Place(document.Id, pointer: string.Empty), FindingLevel.Suggestion, NotStated.With())
            : Pass(new Place(document.Id, pointer: "/examination"), Stated.With());
    }

    /// <summary>Whether services and systems are all, where a document was read to the end but does not say how they are connected.</summary>
    private List<RuleOutcome> ListsOf(SafetyStandardsDocument document)
    {
        if (document is not { Examination.Extent: ExaminationExtent.Complete, Scope: { Services: { Count: > 0 } services, Systems: { Count: > 0 } systems } scope }
            || (services.All(static service => service.Systems is not null) && systems.All(static system => system.Data is not null)))
        {
            return [];
        }

        List<RuleOutcome> lists = [];
        if (scope.ServicesAreComplete is null)
        {
            lists.Add(OfList("services", Provisions.Scope.Services));
        }

        if (scope.SystemsAreComplete is null)
        {
            lists.Add(OfList("systems", Provisions.Scope.Systems));
        }

        return lists;

        RuleOutcome OfList(string member, Provision provision) => Fail(
            new Place(document.Id, part: "scope/" + member, pointer: "/scope/" + member),
            FindingLevel.Suggestion,
            ListNotStated.With(Arguments.Of(member), Arguments.Of(provision)));
    }

    private IEnumerable<RuleOutcome> OfLists(PracticeAnalysis practice) => practice.Fields.OpenLists.Count == 0
        ? [NotApplicable(Place.Operator, NoneOpen.With())]
        : practice.Fields.OpenLists
            .GroupBy(static list => (list.Record.Id, list.Path))
            .Select(lists =>
            {
                var first = lists.First();
                var place = Place.InPractice(record: first.Record.Id, part: first.Path, pointer: () => first.Record + "/" + first.Member);
                var name = Arguments.Of(first.Path);
                return lists.All(static list => list.IsSaid)
                    ? Pass(place, ListStated.With(name))
                    : Fail(place, FindingLevel.Suggestion, ListNotStated.With(name, Arguments.Of(lists.Select(static list => list.Provision).Distinct())));
            });
}
