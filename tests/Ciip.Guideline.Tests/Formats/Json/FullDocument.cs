using Ciip.Guideline.Catalog;
using Ciip.Guideline.Practice;
using Ciip.Guideline.Standards;

namespace Ciip.Guideline.Tests.Formats.Json;

/// <summary>
/// A document and a set in which every property of every record is stated at least once, and the statuses that the reference
/// operator of the samples has no use for.
/// </summary>
internal static class FullDocument
{
    private static readonly Source[] Sources = [new() { Reference = "https://example.jp/基準?a=1&b=<2>", What = "本文" }];

    public static SafetyStandardsDocument Document => new()
    {
        Id = "rule",
        Title = "𠮷野家情報セキュリティ規程\t\"第1版\"",
        EnglishTitle = "Information Security Rule",
        EnglishTitleIsOfficial = false,
        Tier = DocumentTier.InternalRules,
        TierNote = "Applies to the group.",
        Issuer = "𠮷野家",
        Sector = CiiSector.Own("港湾"),
        LegalBasis = "港湾法",
        Version = "2",
        IssuedOn = new(1985),
        RevisedOn = new(2015, 4, 1),
        InForceFrom = new(1985, 4),
        RepealedOn = new(2020, 3, 31),
        Supersedes = "old-rule",
        Follows = ["guideline"],
        FollowsOutside = [ExternalDocument.BasicPolicyAnnex2, ExternalDocument.Own("Port facilities guide")],
        SucceededBy = ExternalDocument.Own("Group security rule"),
        DeemedToSatisfy = [ExternalDocument.Own("Ordinance on port facilities")],
        Examination = new()
        {
            Extent = ExaminationExtent.Partial,
            ItemsReadCompletely = [GuidelineItem.Purpose, GuidelineItem.Parse("II.3(1)")],
            WhatWasRead = "Articles 1 to 5.",
        },
        Sources = Sources,
        Note = "A remark.\nOn two lines.",
        Review = new()
        {
            Rule = "Every two years.",
            Interval = Interval.OfWeeks(104),
            Triggers = [ReviewTrigger.NewRisks, ReviewTrigger.Own("Reorganization")],
            PlannedOn = new(2017, 4),
            Performed = [new() { Id = "r1", On = new(2015, 4, 1), Result = "No revision needed." }],
        },
        Publication = new() { Extent = PublicationExtent.Extract, Where = "https://example.jp", Reason = "Annexes are internal." },
        Purpose = new() { ImportanceOfPromotion = "Society depends on it.", ImportanceOfImplementation = "Service continues." },
        Scope = Scope,
        Causes = new()
        {
            Causes = [new() { Cause = MalfunctionCause.All[0], Note = "Art. 3" }],
            CausesAreComplete = false,
            Malfunctions =
            [
                new()
                {
                    Id = "m1",
                    Description = "Gates do not open.",
                    Cause = MalfunctionCause.Own("Rust", CauseCategory.Environmental),
                    IsLikely = true,
                    Service = "gates",
                },
            ],
            MalfunctionsAreComplete = true,
        },
        Roles = new()
        {
            PresidingMinistries = "Sets the standards.",
            Sector = "Shares information.",
            Operators = "Carries out.",
            ManagementEfforts =
            [
                new()
                {
                    Id = "e1",
                    Description = "Yearly review by the board.",
                    ManagementDuties = [ManagementDuty.All[0]],
                    StakeholderDuties = [StakeholderDuty.All[0]],
                },
            ],
            ManagementEffortsAreComplete = false,
        },
        Scales = [new() { Id = "levels", Title = "Levels", Levels = ["basic", "raised"] }],
        Treatments = Treatments,
        AdditionalItems =
        [
            new()
            {
                Id = "a1",
                Title = "Drones",
                Clauses = ["Art. 9"],
                Note = "Flight bans.",
                Sources = Sources,
                CountermeasureClasses = [CountermeasureClass.All[0]],
                TargetLevel = new() { Scale = "levels", Level = "raised" },
                Responsible = [Actor.Own("Harbour master")],
            },
        ],
    };

    public static SafetyStandardsSet Set => new()
    {
        Operator = "𠮷野家",
        Sector = CiiSector.All[0],
        Inventory = Inventory.Partial,
        InternalRulesInventory = Inventory.Complete,
        ScaleMappings = [new() { From = "levels", To = "ranks", Levels = [new() { From = "basic", To = "1" }] }],
        Documents =
        [
            Document,
            new() { Id = "law", Title = "港湾法", Tier = DocumentTier.EnforceableStandards, Issuer = "国" },
        ],
    };

    public static SelfVerification Statuses => new()
    {
        Id = "v",
        Operator = "𠮷野家",
        Scales = [new() { Id = "maturity", Levels = ["started", "managed"] }],
        Statuses = new Dictionary<GuidelineId, PracticeStatus>
        {
            [PdcaMeasure.Resources] = new()
            {
                Value = PracticeStatusValue.PartlyCarriedOut,
                Evidence = [new() { Reference = "Budget 2026", Kind = EvidenceKind.Document, On = new(2026), ValidUntil = new(2027, 3), Note = "Page 4" }],
                Actors = [Actor.ManagementLayer, Actor.Own("Harbour master")],
                On = new(2026, 4, 1),
                PlanEntry = "p1",
                Level = new() { Scale = "maturity", Level = "started" },
                Missing = [Provisions.Resources.ForConstruction],
                MissingInWords = "The second berth.",
                Sources = Sources,
                Note = "A remark.",
            },
            [Provisions.Significance.PdcaCycles] = new()
            {
                Value = PracticeStatusValue.NotRelevant,
                Decision = new() { Reason = "No such business.", Decider = "The board", DecidedOn = new(2026, 2, 28) },
            },
        },
    };

    private static ScopeOfApplication Scope => new()
    {
        Services =
        [
            new()
            {
                Id = "gates",
                Name = "Gates",
                MaintenanceLevel = "24 hours",
                Systems = ["control"],
                Constituents =
                [
                    new() { Id = "c1", Name = "Control room", Asset = ProtectedAsset.All[0], IsInScope = false, Reason = "Leased." },
                ],
                ConstituentsAreComplete = true,
            },
        ],
        ServicesAreComplete = true,
        Systems = [new() { Id = "control", Name = "Gate control", Data = ["plans"] }],
        SystemsAreComplete = false,
        Data = [new() { Id = "plans", Name = "Plans" }],
        DataAreComplete = true,
        Depth = "Down to the terminals.",
        Assets =
        [
            new() { Asset = ProtectedAsset.Own("Cranes", ProtectedAssetKind.All[0]), IsInScope = false, Reason = "No network." },
        ],
    };

    private static Dictionary<GuidelineId, Treatment> Treatments => new()
    {
        [Provisions.ItBcp.PriorityOfActions] = new() { Value = TreatmentValue.Specified, Clauses = ["Art. 5", "Art. 6(2)"] },
        [GuidelineId.Parse("II.6.1.2(2)")] = new()
        {
            Value = TreatmentValue.PartlySpecified,
            Clauses = ["Art. 5"],
            ReadFrom = ReadFrom.ClauseText,
            Sources = Sources,
            Note = "Short.",
            Missing = [Provisions.ItBcp.DecisionProcess],
            MissingInWords = "Who decides.",
            Target = new() { Document = "law" },
            TargetLevel = new() { Scale = "levels", Level = "basic" },
            CountermeasureClasses = [.. CountermeasureClass.All],
            Responsible = [Actor.Operator],
            Decision = new()
            {
                Reason = "No such business.",
                ReasonKind = DecisionReasonKind.MannerOfBusiness,
                Decider = "The board",
                DecidedOn = new(2016, 2, 29),
                DepartsFrom = ["guideline"],
            },
        },
        [GuidelineItem.Purpose] = new() { Value = TreatmentValue.SpecifiedElsewhere, Target = new() { Tier = DocumentTier.RecommendedStandards } },
        [GuidelineItem.RoadmapAndPlan] = new() { Value = TreatmentValue.Mentioned, MentionedIn = "law", Clauses = ["Art. 2"], Note = "Names a plan." },
        [GuidelineItem.Parse("II.5")] = new() { Value = TreatmentValue.SpecifiedElsewhere, Target = new() { Citation = "ISO/IEC 27002" } },
    };
}
