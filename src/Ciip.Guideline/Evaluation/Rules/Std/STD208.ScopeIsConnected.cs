namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>Each service is tied to at least one system, each system to the data it uses.</summary>
internal sealed class ScopeIsConnected() : StandardsRule(new(
    "STD208", nameof(ScopeIsConnected),
    new(
        "The scope is specific: each service is tied to at least one system, each system to the data it uses.",
        "対象範囲が具体的で、サービスごとに用いるITシステムを、ITシステムごとに用いるデータを示している。"),
    new(
        "Say for the service which systems it rests on, and for the system which data it uses.",
        "サービスには用いるITシステムを、ITシステムには用いるデータを対応付けて記載する。"),
    [PlaceKind.Service, PlaceKind.System, PlaceKind.Set], [FindingLevel.Suggestion], RuleBasis.Derived, ["II.2 p1 s1"]))
{
    private static readonly MessageTemplate Tied = new("std208.tied", "{0} is tied to: {1}.", "{0}の対応先：{1}。");

    private static readonly MessageTemplate NoSystem = new(
        "std208.no-system", "No system is named that the service rests on: {0}.", "サービスが用いるITシステムが示されていない：{0}。");

    private static readonly MessageTemplate NoData = new(
        "std208.no-data", "No data are named that the system uses: {0}.", "ITシステムが用いるデータが示されていない：{0}。");

    private static readonly MessageTemplate NotKnown = new(
        "std208.not-known", "Not known what {0} is tied to; the lists are not stated to be complete.", "{0}の対応先が不明で、一覧が全てであるとの記載もない。");

    private static readonly MessageTemplate NotListed = new(
        "std208.not-listed", "Services and systems are specified, but not recorded one by one.", "サービス及びITシステムは規定されているが、個別には記録されていない。");

    private static readonly Provision ServicesNamed = Provisions.Scope.Services;

    private static readonly Provision SystemsNamed = Provisions.Scope.Systems;

    protected override void Judge(EvaluationContext context, RuleVerdicts into)
    {
        var services = DocumentRecords.Services(context.Documents);
        var systems = DocumentRecords.Systems(context.Documents);
        if (services.Count == 0 || systems.Count == 0 || !context.Bears(ServicesNamed))
        {
            into.Add(VerdictUnless(context, ServicesNamed) ?? VerdictUnless(context, SystemsNamed) ?? Verdict.Undetermined, at: 0);
        }
        else
        {
            into.Add(OnePerPlace(OfServices(services).Concat(OfSystems(systems))));
        }
    }

    public override RuleOutcome Show(EvaluationContext context, RuleVerdict verdict) =>
        Unless(context, ServicesNamed, "STD201")
            ?? Unless(context, SystemsNamed, "STD202")
            ?? Undetermined(Place.Set, NotListed.With(), [ServicesNamed, SystemsNamed]);

    private static Verdict? VerdictUnless(EvaluationContext context, Provision needed) => Verdicts.Of(context.Analysis.SetView, needed) switch
    {
        Verdict.Pass => null,
        Verdict.Fail when context.Outcome(needed) == StandardsOutcome.PartlySpecified => null,
        Verdict.Undetermined => Verdict.Undetermined,
        _ => Verdict.NotApplicable,
    };

    /// <summary>Why nothing can be tied together: the one or the other is not there, or not known; null if it is, at least in part.</summary>
    private RuleOutcome? Unless(EvaluationContext context, Provision needed, string rule)
    {
        var demand = OfProvision(context, needed, Place.Set);
        var arguments = new[] { Arguments.Of(needed), Arguments.Of(rule) };
        return demand.Verdict switch
        {
            Verdict.Pass => null,
            Verdict.Fail when context.Outcome(needed) == StandardsOutcome.PartlySpecified => null,
            Verdict.Fail => NotApplicable(Place.Set, CommonMessages.GuardAbsent.With(arguments)),
            Verdict.Undetermined => Undetermined(Place.Set, CommonMessages.GuardUnknown.With(arguments), [needed]),
            _ when demand.DecisionIsReasoned is not null => SetAside(Place.Set, demand.Message, () => demand.DecisionIsReasoned == true),
            _ => NotApplicable(Place.Set, demand.Message),
        };
    }

    private IEnumerable<RuleOutcome> OfServices(IReadOnlyList<PlacedRecord<Service>> services) => OfRecords(
        services, ServicesNamed, static service => service.Systems, static scope => scope.Systems?.Select(static system => system.Id),
        static scope => scope is { ServicesAreComplete: true, SystemsAreComplete: true }, NoSystem);

    private IEnumerable<RuleOutcome> OfSystems(IReadOnlyList<PlacedRecord<InformationSystem>> systems) => OfRecords(
        systems, SystemsNamed, static system => system.Data, static scope => scope.Data?.Select(static data => data.Id),
        static scope => scope.SystemsAreComplete == true, NoData);

    private IEnumerable<RuleOutcome> OfRecords<T>(
        IReadOnlyList<PlacedRecord<T>> records, Provision needed, Func<T, IReadOnlyList<string>?> tiesOf,
        Func<ScopeOfApplication, IEnumerable<string>?> idsOf, Func<ScopeOfApplication, bool> isComplete, MessageTemplate missing)
    {
        var tied = records.Where(record => tiesOf(record.Record) is { Count: > 0 }).ByName();
        ScopeOfApplication? scope = null;
        HashSet<string> listed = [];
        foreach (var record in records)
        {
            if (!ReferenceEquals(scope, record.Document.Scope))
            {
                scope = record.Document.Scope!;
                listed = new(idsOf(scope) ?? [], StringComparer.Ordinal);
            }

            // An id that leads to no record of the document ties to nothing.
            var said = tiesOf(record.Record);
            List<string> ties = [.. (said ?? []).Where(listed.Contains)];
            var (place, title) = (record.At(needed), Arguments.Of(record.Name));
            yield return ties.Count > 0 ? Pass(place, Tied.With(title, Arguments.Of(ties)))
                : tied.Another(record) is { } other ? Pass(place, CommonMessages.GivenBy.With(title, Arguments.Of(other.Document.Id)))
                : said is { Count: 0 } || isComplete(scope!) ? Fail(place, FindingLevel.Suggestion, missing.With(title))
                : Undetermined(place, NotKnown.With(title));
        }
    }
}
