namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>
/// Sets that nobody would write but code can make: missing parts, ids that lead nowhere, empty lists, records of one id. The
/// same number gives the same set.
/// </summary>
internal sealed class AnySet
{
    private static readonly string[] Ids = ["a", "b", "c", "d", "nowhere", " ", "a~/;%"];
    private static readonly GuidelineId[] Treatable = [.. GuidelineCatalog.FourthEdition.Sections.SelectMany(IdsOf)];
    private ulong state;

    private AnySet(int seed) => state = (ulong)seed;

    public static SafetyStandardsSet Of(int seed) => new AnySet(seed).Set();

    private static IEnumerable<GuidelineId> IdsOf(Section section) =>
        section.Id == "fn" ? [] : [GuidelineId.Parse(section.Id), .. section.Provisions.Where(provision => provision.Section == section.Id).Select(provision => (GuidelineId)provision)];

    private SafetyStandardsSet Set() => new()
    {
        Inventory = Pick(Inventory.Complete, Inventory.Partial),
        InternalRulesInventory = Chance() ? Pick(Inventory.Complete, Inventory.Partial) : null,
        Operator = Maybe(Word),
        ScaleMappings = Maybe(() => List(() => new ScaleMapping { From = Word(), To = Word(), Levels = List(() => new LevelMapping { From = Word(), To = Word() }) })),
        Documents = [.. Ids.Take(Next(4)).Select(Document)],
    };

    private SafetyStandardsDocument Document(string id) => new()
    {
        Id = id,
        Title = Pick("Rule", "", " "),
        Tier = Pick([.. DocumentTier.All]),
        Issuer = Pick("x", "y", ""),
        InForceFrom = Maybe(Date),
        IssuedOn = Maybe(Date),
        RevisedOn = Maybe(Date),
        RepealedOn = Maybe(Date),
        Supersedes = Maybe(Word),
        Follows = Maybe(() => List(Word)),
        Examination = Maybe(() => new Examination
        {
            Extent = Pick(ExaminationExtent.Complete, ExaminationExtent.Partial),
            ItemsReadCompletely = Maybe(() => List(() => Pick([.. GuidelineItem.AllWithParts]))),
        }),
        Review = Maybe(() => new DocumentReview
        {
            Rule = Maybe(Word),
            Interval = Maybe(() => new Interval(years: 1)),
            Triggers = Maybe(() => List(() => Pick([.. ReviewTrigger.All]))),
            PlannedOn = Maybe(Date),
            Performed = Maybe(() => List(() => new PerformedReview { Id = Word(), On = Maybe(Date) })),
        }),
        Publication = Maybe(() => new Publication { Extent = Pick(PublicationExtent.Whole, PublicationExtent.NotPublished), Reason = Maybe(Word) }),
        Purpose = Maybe(() => new PurposeStatement { ImportanceOfPromotion = Maybe(Word) }),
        Scope = Maybe(Scope),
        Causes = Maybe(() => new CausesCovered
        {
            Causes = Maybe(() => List(() => new CauseCovered { Cause = Cause() })),
            CausesAreComplete = Flag(),
            Malfunctions = Maybe(() => List(() => new ExpectedMalfunction { Id = Word(), Description = Word(), Cause = Maybe(Cause), IsLikely = Flag(), Service = Maybe(Word) })),
            MalfunctionsAreComplete = Flag(),
        }),
        Roles = Maybe(() => new RolesSpecified
        {
            Sector = Maybe(Word),
            ManagementEfforts = Maybe(() => List(() => new ManagementEffort
            {
                Id = Word(),
                Description = Word(),
                ManagementDuties = Maybe(() => List(() => Pick([.. ManagementDuty.All]))),
                StakeholderDuties = Maybe(() => List(() => Pick([.. StakeholderDuty.All]))),
            })),
            ManagementEffortsAreComplete = Flag(),
        }),
        Scales = Maybe(() => List(() => new OrderedScale { Id = Word(), Levels = List(Word) })),
        Treatments = Maybe(Treatments),
        AdditionalItems = Maybe(() => List(() => new AdditionalItem { Id = Word(), Title = Word(), TargetLevel = Maybe(Level) })),
    };

    private ScopeOfApplication Scope() => new()
    {
        Services = Maybe(() => List(() => new Service
        {
            Id = Word(),
            Name = Word(),
            MaintenanceLevel = Maybe(Word),
            Systems = Maybe(() => List(Word)),
            Constituents = Maybe(() => List(() => new Constituent { Id = Word(), Name = Word(), Asset = Maybe(Asset), IsInScope = Flag(), Reason = Maybe(Word) })),
            ConstituentsAreComplete = Flag(),
        })),
        ServicesAreComplete = Flag(),
        Systems = Maybe(() => List(() => new InformationSystem { Id = Word(), Name = Word(), Data = Maybe(() => List(Word)) })),
        SystemsAreComplete = Flag(),
        Data = Maybe(() => List(() => new ProtectedData { Id = Word(), Name = Word() })),
        DataAreComplete = Flag(),
        Depth = Maybe(Word),
        Assets = Maybe(() => List(() => new AssetInScope { Asset = Asset(), IsInScope = Chance(), Reason = Maybe(Word) })),
    };

    private Dictionary<GuidelineId, Treatment> Treatments()
    {
        var treatments = new Dictionary<GuidelineId, Treatment>();
        for (var i = Next(12); i > 0; i--)
        {
            treatments[Pick(Treatable)] = new()
            {
                Value = Pick(Enum.GetValues<TreatmentValue>()),
                Clauses = Maybe(() => List(Word)),
                Sources = Maybe(() => List(() => new Source { Reference = Word() })),
                Missing = Maybe(() => List(() => Pick(Treatable))),
                Target = Maybe(() => new ReferenceTarget { Document = Maybe(Word), Tier = Maybe(() => Pick([.. DocumentTier.All])), Citation = Maybe(Word) }),
                TargetLevel = Maybe(Level),
                CountermeasureClasses = Maybe(() => List(() => Pick([.. CountermeasureClass.All]))),
                Responsible = Maybe(() => List(() => Pick([.. Actor.All]))),
                Decision = Maybe(() => new Decision
                {
                    Reason = Maybe(Word),
                    ReasonKind = Chance() ? Pick(Enum.GetValues<DecisionReasonKind>()) : null,
                    Decider = Maybe(Word),
                    DecidedOn = Maybe(Date),
                    DepartsFrom = Maybe(() => List(Word)),
                }),
            };
        }

        return treatments;
    }

    private ScaledLevel Level() => new() { Scale = Word(), Level = Word() };

    private PartialDate Date() => PartialDate.Parse(Pick("2025", "2026", "2026-01", "2025-12-31", "2026-03-01"));

    private MalfunctionCause Cause() => Pick([.. MalfunctionCause.All]);

    private ProtectedAsset Asset() => Pick([.. ProtectedAsset.All]);

    private string Word() => Pick(Ids);

    private bool? Flag() => Next(3) switch { 0 => null, 1 => true, _ => false };

    private bool Chance() => Next(2) == 0;

    private List<T> List<T>(Func<T> make) => [.. Enumerable.Range(0, Next(4)).Select(_ => make())];

    private T? Maybe<T>(Func<T> make)
        where T : class => Next(3) == 0 ? null : make();

    private T Pick<T>(params T[] choices) => choices[Next(choices.Length)];

    /// <summary>The next of a sequence that its start alone decides (SplitMix64).</summary>
    private int Next(int below)
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)below);
    }
}
