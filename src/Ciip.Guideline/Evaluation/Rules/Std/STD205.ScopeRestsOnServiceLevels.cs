namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>Each named service has its service maintenance level.</summary>
internal sealed class ScopeRestsOnServiceLevels() : StandardsRule(new(
    "STD205", nameof(ScopeRestsOnServiceLevels),
    new(
        "Each named service has its service maintenance level, as a value or by reference to the Basic Policy's annex.",
        "明示した各サービスに、サービス維持レベルを値又は行動計画の別紙の参照により示している。"),
    new(
        "Give the service its maintenance level, or refer to Annex 2 of the Basic Policy for it.",
        "サービスごとにサービス維持レベルを記載するか、行動計画の別紙2を参照する旨を記載する。"),
    [PlaceKind.Service, PlaceKind.Set], [FindingLevel.Weakness], RuleBasis.Text, ["II.2 p1 s2", "fn8 s1", "fn2"]),
    Demand.Of(Levels, Place.Set))
{
    private static readonly MessageTemplate Given = new(
        "std205.given", "Service maintenance level of {0}: {1}.", "{0}のサービス維持レベル：{1}。");

    private static readonly MessageTemplate NoLevel = new(
        "std205.no-level", "Stated to be missing: the service maintenance level of {0}.", "サービス維持レベルの定めがないとされている：{0}。");

    private static readonly MessageTemplate LevelUnknown = new(
        "std205.level-unknown", "No service maintenance level is recorded for {0}. Where to look: {1}.", "サービス維持レベルの記載を確認できていない：{0}。確認先：{1}。");

    private static readonly Provision Levels = Provisions.Scope.ServiceLevelsUnderstood;

    protected override void Judge(EvaluationContext context, RuleVerdicts into)
    {
        var members = context.Analysis.SetView.Members;
        if (members.Levels.Count == 0 || !context.IsAsked(Levels))
        {
            base.Judge(context, into);
        }
        else
        {
            into.Add(OnePerPlace(members.Levels.Select(member => Judge(context, member.Service, member.State, member.GivenBy, members.LevelsAreSettled))));
        }
    }

    private RuleOutcome Judge(EvaluationContext context, PlacedRecord<Service> service, MemberState state, PlacedRecord<Service>? givenBy, bool isSettled)
    {
        var place = service.At(Levels);
        var name = Arguments.Of(service.Name);
        var demand = OfProvision(context, Levels, place);
        if (Guard.Of(context.Analysis.SetView, Levels).State != GuardState.Holds || (isSettled && demand.Verdict != Verdict.Fail))
        {
            return demand;
        }

        var outcome = (isSettled ? MemberState.Lacks : state) switch
        {
            MemberState.Shows when givenBy is not null => Pass(place, CommonMessages.GivenBy.With(name, Arguments.Of(givenBy.Document.Id))),
            MemberState.Shows => Pass(place, Given.With(name, Arguments.Of(service.Record.MaintenanceLevel))),
            MemberState.Lacks => Fail(place, ProvisionLevels.InDocuments(Levels), NoLevel.With(name), [Levels]),
            _ => Undetermined(place, LevelUnknown.With(name, Arguments.Of(service.Document.Id)), [Levels]),
        };
        return outcome.Judging(Levels);
    }
}
