using Ciip.Guideline.Practice;

namespace Ciip.Guideline.Semantics;

/// <summary>
/// What nobody would write on purpose: voices that speak two ways, references to nowhere, back, and to their own tier, decisions
/// against everything, clues anywhere, sections set aside whole, statuses against each other.
/// </summary>
internal static class HostileSubjects
{
    private static readonly string[] Issuers = ["x", "ｘ ", "y"];
    private static readonly TreatmentValue[] Said = Enum.GetValues<TreatmentValue>();
    private static readonly PracticeStatusValue[] Done = Enum.GetValues<PracticeStatusValue>();

    public static Subject Of(int seed)
    {
        var chance = new Chance(-seed);
        var ids = Draw.Ids(chance, chance.Of(60) ? Draw.Weighty : Draw.Treatable);
        var favored = chance.Pick(Said);
        var documents = new SafetyStandardsDocument[chance.Next(8)];
        for (var i = 0; i < documents.Length; i++)
        {
            documents[i] = Document(chance, i, documents.Length, ids, favored);
        }

        var set = new SafetyStandardsSet
        {
            Operator = chance.Of(50) ? "x" : null,
            Inventory = Draw.Inventory(chance),
            InternalRulesInventory = chance.Of(50) ? Draw.Inventory(chance) : null,
            Documents = documents,
        };
        return new Subject(set, chance.Of(60) ? Practice(chance, ids) : null, chance.Of(50) ? new PartialDate(2026) : null);
    }

    private static SafetyStandardsDocument Document(Chance chance, int index, int count, GuidelineId[] ids, TreatmentValue favored)
    {
        var treatments = new Dictionary<GuidelineId, Treatment>();
        foreach (var id in ids.Where(_ => chance.Of(70)))
        {
            treatments[id] = Treatment(chance, chance.Of(30) ? favored : chance.Pick(Said), count);
        }

        if (chance.Of(20))
        {
            treatments[chance.Pick(Draw.Treatable)] = Treatment(chance, chance.Pick(Said), count);
        }

        return new()
        {
            Id = NameOf(index),
            Title = "x",
            Tier = chance.Pick(Draw.Tiers),
            Issuer = chance.Pick(Issuers),
            Examination = chance.Of(70) ? Draw.Examination(chance) : null,
            Publication = chance.Of(20) ? new() { Extent = chance.Pick(Enum.GetValues<PublicationExtent>()), Reason = chance.Of(50) ? "x" : null } : null,
            Treatments = treatments,
        };
    }

    private static Treatment Treatment(Chance chance, TreatmentValue value, int count) => new()
    {
        Value = value,
        Note = "x",
        Target = value == TreatmentValue.SpecifiedElsewhere ? Target(chance, count) : null,
        Missing = value == TreatmentValue.PartlySpecified && chance.Of(50) ? [chance.Pick(Draw.Treatable), chance.Pick(Draw.Weighty)] : null,
        MissingInWords = value == TreatmentValue.PartlySpecified && chance.Of(50) ? "x" : null,
        Decision = chance.Of(20) ? Draw.Decided : null,
    };

    private static ReferenceTarget Target(Chance chance, int count) => chance.Next(10) switch
    {
        < 5 => new() { Document = NameOf(chance.Next(count)) },
        < 8 => new() { Tier = chance.Pick(Draw.Tiers) },
        8 => new() { Document = "nowhere" },
        _ => new() { Citation = "x" },
    };

    private static SelfVerification Practice(Chance chance, GuidelineId[] ids)
    {
        var statuses = new Dictionary<GuidelineId, PracticeStatus>();
        foreach (var id in Draw.Ids(chance, Draw.Practiced).Concat(ids.Where(Draw.Practiced.Contains)))
        {
            statuses[id] = Draw.Status(chance, chance.Pick(Done));
        }

        return SelfVerification.Of("v", "x") with
        {
            MadeBy = chance.Of(70) ? VerificationOrigin.Operator : chance.Of(50) ? VerificationOrigin.PublishedFacts : null,
            IsComplete = chance.Of(70) ? chance.Of(60) : null,
            Documents = chance.Of(60) ? [new VerifiedDocument { Id = NameOf(chance.Next(7)) }, new VerifiedDocument { Id = "nowhere" }] : null,
            Statuses = statuses,
        };
    }

    private static string NameOf(int index) => ((char)('g' - index)).ToString();
}
