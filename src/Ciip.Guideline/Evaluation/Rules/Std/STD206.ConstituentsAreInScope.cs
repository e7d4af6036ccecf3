namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>Everything closely involved in providing the services without interruption is in scope.</summary>
internal sealed class ConstituentsAreInScope() : StandardsRule(new(
    "STD206", nameof(ConstituentsAreInScope),
    new(
        "Everything closely involved in providing the services without interruption is in scope.",
        "サービスの継続的な提供に密接に関わるものを全て対象範囲に含めている。"),
    new(
        "List what the service depends on, take it into the scope, or give the reason why it is left out.",
        "サービスの提供に密接に関わるものを洗い出して対象範囲に加えるか、除く理由を記載する。"),
    [PlaceKind.Service, PlaceKind.Set], [FindingLevel.Gap], RuleBasis.Text, ["II.2 p2 s1"]),
    Demand.Of(Involved, Place.Set))
{
    private static readonly MessageTemplate AllIn = new(
        "std206.all-in", "{0}: all constituents are in scope or left out with a reason.", "{0}：関わるものは全て対象範囲内か、除く理由がある。");

    private static readonly MessageTemplate LeftOut = new(
        "std206.left-out", "{0}: left out of the scope without a reason: {1}.", "{0}：理由なく対象範囲から除かれている：{1}。");

    private static readonly MessageTemplate None = new(
        "std206.none", "{0}: nothing is named that its provision depends on.", "{0}：提供に密接に関わるものが挙げられていない。");

    private static readonly MessageTemplate NoneYet = new(
        "std206.none-yet", "{0}: not known what its provision depends on.", "{0}：提供に密接に関わるものが未確認。");

    private static readonly MessageTemplate Unsettled = new(
        "std206.unsettled", "{0}: not stated whether in scope: {1}.", "{0}：対象範囲に含むか不明：{1}。");

    private static readonly MessageTemplate ListOpen = new(
        "std206.list-open", "{0}: those named are in scope; the list is not stated to be complete.", "{0}：挙げられたものは対象範囲内だが、全てであるとの記載がない。");

    private static readonly Provision Involved = Provisions.Scope.InvolvedConstituents;

    protected override void Judge(EvaluationContext context, RuleVerdicts into)
    {
        var members = context.Analysis.SetView.Members;
        if (members.Involved.Count == 0 || !context.IsAsked(Involved))
        {
            base.Judge(context, into);
        }
        else
        {
            into.Add(OnePerPlace(members.Involved.Select(member => members.InvolvedAreSettled
                ? OfSettled(context, member.Service, member.Constituents, members.InvolvedInCombination)
                : OfFields(member.Service, member.State, member.Constituents, member.GivenBy))));
        }
    }

    /// <summary>A clause about the whole decides, but for what the service leaves out without a reason.</summary>
    private RuleOutcome OfSettled(EvaluationContext context, PlacedRecord<Service> service, ServiceConstituents constituents, StandardsOutcome combined)
    {
        var place = service.At(Involved);
        var demand = OfProvision(context, Involved, place);
        return demand.Verdict != Verdict.Fail || context.Outcome(Involved) == combined ? demand
            : constituents.LeftOut.Count > 0 ? WithLeftOut(service, constituents)
            : combined == StandardsOutcome.Specified ? Pass(place, CommonMessages.Specified.Later(() =>
                [Arguments.Of(Involved), context.DocumentsWith(Involved, static value => value == ClaimValue.Specified)])).Judging(Involved)
            : Undetermined(place, NoneYet.With(Arguments.Of(service.Name)), [Involved]).Judging(Involved);
    }

    private RuleOutcome OfFields(PlacedRecord<Service> service, MemberState state, ServiceConstituents constituents, PlacedRecord<Service>? givenBy)
    {
        var place = service.At(Involved);
        var name = Arguments.Of(service.Name);
        var outcome = state switch
        {
            _ when constituents.LeftOut.Count > 0 => WithLeftOut(service, constituents),
            MemberState.Shows when givenBy is not null => Pass(place, CommonMessages.GivenBy.With(name, Arguments.Of(givenBy.Document.Id))),
            MemberState.Shows => Pass(place, AllIn.With(name)),
            MemberState.Lacks => Fail(place, ProvisionLevels.InDocuments(Involved), None.With(name), [Involved]),
            MemberState.Named when constituents.Unsettled.Count > 0 => Undetermined(place, Unsettled.With(name, Arguments.Of(constituents.Unsettled)), [Involved]),
            MemberState.Named => Undetermined(place, ListOpen.With(name), [Involved]),
            _ => Undetermined(place, NoneYet.With(name), [Involved]),
        };
        return outcome.Judging(Involved);
    }

    private RuleOutcome WithLeftOut(PlacedRecord<Service> service, ServiceConstituents constituents) => Fail(
        service.At(Involved), ProvisionLevels.InDocuments(Involved), LeftOut.With(Arguments.Of(service.Name), Arguments.Of(constituents.LeftOut)), [Involved]).Judging(Involved);
}
