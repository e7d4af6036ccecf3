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
    [PlaceKind.Service, PlaceKind.Set], [FindingLevel.Gap], RuleBasis.Text, ["II.2 p2 s1"]))
{
    private static readonly MessageTemplate AllIn = new(
        "std206.all-in", "{0}: all constituents are in scope or left out with a reason.", "{0}: 関わるものは全て対象範囲内か、除く理由がある。");

    private static readonly MessageTemplate LeftOut = new(
        "std206.left-out", "{0}: left out of the scope without a reason: {1}.", "{0}: 理由なく対象範囲から除かれている: {1}。");

    private static readonly MessageTemplate None = new(
        "std206.none", "{0}: nothing is named that its provision depends on.", "{0}: 提供に密接に関わるものが挙げられていない。");

    private static readonly MessageTemplate NoneYet = new(
        "std206.none-yet", "{0}: not known what its provision depends on.", "{0}: 提供に密接に関わるものが未確認。");

    private static readonly MessageTemplate Unsettled = new(
        "std206.unsettled", "{0}: not stated whether in scope: {1}.", "{0}: 対象範囲に含むか不明: {1}。");

    private static readonly MessageTemplate ListOpen = new(
        "std206.list-open", "{0}: those named are in scope; it is not stated that these are all.", "{0}: 挙げられたものは対象範囲内だが、全てであるとの記載がない。");

    private static readonly Provision Involved = Provisions.Scope.InvolvedConstituents;

    protected override IEnumerable<RuleOutcome> Evaluate(EvaluationContext context)
    {
        var services = context.Services();
        if (services.Count == 0)
        {
            return [Demand(context, Involved, Place.Set)];
        }

        var byName = services.ByName();
        return OnePerPlace(services.Select(service => Judge(context, service, byName)));
    }

    private RuleOutcome Judge(EvaluationContext context, PlacedRecord<Service> service, ILookup<string, PlacedRecord<Service>> byName)
    {
        var place = service.At(Involved);
        var name = Arguments.Of(service.Name);
        var constituents = ServiceConstituents.Of(service);
        if (constituents.LeftOut.Count > 0)
        {
            return Fail(place, ProvisionLevels.InDocuments(Involved), LeftOut.With(name, Arguments.Of(constituents.LeftOut)), [Involved]);
        }

        if (context.IsSettledByTreatment(Involved))
        {
            return Demand(context, Involved, place);
        }

        if (ServiceConstituents.IsNamed(service.Record))
        {
            return constituents.Unsettled.Count > 0
                    ? Undetermined(place, Unsettled.With(name, Arguments.Of(constituents.Unsettled)), [Involved])
                : service.Record.ConstituentsAreComplete == true ? Pass(place, AllIn.With(name))
                : Undetermined(place, ListOpen.With(name), [Involved]);
        }

        var others = byName.Others(service, ServiceConstituents.IsNamed).ToList();
        if (others.Count > 0)
        {
            return others.Find(IsInOrder) is { } other
                ? Pass(place, CommonMessages.GivenBy.With(name, Arguments.Of(other.Document.Id)))
                : Undetermined(place, ListOpen.With(name), [Involved]);
        }

        return service.Record.ConstituentsAreComplete != false && (IsStatedToBeNone(service.Record) || IsKnownToBeSilent(context))
            ? Fail(place, ProvisionLevels.InDocuments(Involved), None.With(name), [Involved])
            : Undetermined(place, NoneYet.With(name), [Involved]);
    }

    private static bool IsInOrder(PlacedRecord<Service> service) =>
        service.Record.ConstituentsAreComplete == true
        && ServiceConstituents.Of(service) is { LeftOut.Count: 0, Unsettled.Count: 0 };

    /// <summary>An empty list says "none"; so does one that is stated to be complete and is not there.</summary>
    private static bool IsStatedToBeNone(Service service) =>
        service.ConstituentsAreComplete == true || service.Constituents is { Count: 0 };

    /// <summary>Whether all that could say it was read. What other services have says nothing of this one.</summary>
    private static bool IsKnownToBeSilent(EvaluationContext context) =>
        context.Outcome(Involved) switch
        {
            ProvisionOutcome.Absent => true,
            ProvisionOutcome.Specified or ProvisionOutcome.PartlySpecified => context.IsClosed(Involved),
            _ => false,
        };
}
