using Ciip.Guideline.Practice;

namespace Ciip.Guideline.Semantics;

/// <summary>
/// What careful people write: one document for each voice but the operator's own, references that lead on to documents of the set
/// and never back, decisions only where the text leaves them, with their reasons.
/// </summary>
internal static class ValidSubjects
{
    private static readonly TreatmentValue[] Said =
    [
        TreatmentValue.Specified, TreatmentValue.Specified, TreatmentValue.Addressed, TreatmentValue.PartlySpecified, TreatmentValue.NotSpecified,
        TreatmentValue.DiscussedNotAdopted, TreatmentValue.NotRelevant, TreatmentValue.SpecifiedElsewhere,
    ];

    private static readonly PracticeStatusValue[] Done =
    [
        PracticeStatusValue.CarriedOut, PracticeStatusValue.CarriedOut, PracticeStatusValue.PartlyCarriedOut, PracticeStatusValue.Planned,
        PracticeStatusValue.NotCarriedOut, PracticeStatusValue.NotRelevant,
    ];

    public static Subject Of(int seed)
    {
        var chance = new Chance(seed);
        var ids = Draw.Ids(chance, Draw.Weighty);
        var tiers = Draw.Tiers.Where(tier => tier == DocumentTier.InternalRules || chance.Of(60))
            .SelectMany(tier => Enumerable.Repeat(tier, tier == DocumentTier.InternalRules ? chance.Next(4) : 1)).ToArray();
        var documents = tiers.Select((tier, index) => Document(chance, tier, index, tiers.Length, ids)).ToArray();
        var set = new SafetyStandardsSet
        {
            Operator = chance.Of(90) ? "operator" : null,
            Inventory = Draw.Inventory(chance),
            InternalRulesInventory = chance.Of(50) ? Draw.Inventory(chance) : null,
            Documents = documents,
        };
        return new Subject(set, chance.Of(60) ? Practice(chance, documents) : null, chance.Of(50) ? new PartialDate(2026) : null);
    }

    private static SafetyStandardsDocument Document(Chance chance, DocumentTier tier, int index, int count, GuidelineId[] ids)
    {
        var treatments = new Dictionary<GuidelineId, Treatment>();
        foreach (var id in ids.Where(_ => chance.Of(60)))
        {
            treatments[id] = Treatment(chance, id, index, count);
        }

        return new()
        {
            Id = NameOf(index),
            Title = NameOf(index),
            Tier = tier,
            Issuer = tier.IsOfOperators && tier.Number == 4 ? "operator" : tier.Value,
            Examination = chance.Of(90) ? Draw.Examination(chance) : null,
            Treatments = treatments,
        };
    }

    private static Treatment Treatment(Chance chance, GuidelineId id, int index, int count)
    {
        var value = chance.Pick(Said);
        value = value == TreatmentValue.SpecifiedElsewhere && index + 1 >= count ? TreatmentValue.Addressed
            : value == TreatmentValue.DiscussedNotAdopted && !MayBeDeclined(id) ? TreatmentValue.NotSpecified
            : value;
        var below = id.Provision is null ? id.Section.Provisions : [];
        return new()
        {
            Value = value,
            Clauses = ["1"],
            Decision = value is TreatmentValue.DiscussedNotAdopted or TreatmentValue.NotRelevant ? Draw.Decided : null,
            Target = value == TreatmentValue.SpecifiedElsewhere ? new() { Document = NameOf(index + 1 + chance.Next(count - index - 1)) } : null,
            Missing = value == TreatmentValue.PartlySpecified && below.Count > 0 && chance.Of(60) ? [chance.Pick(below)] : null,
            MissingInWords = value == TreatmentValue.PartlySpecified ? "some" : null,
        };
    }

    private static SelfVerification Practice(Chance chance, SafetyStandardsDocument[] documents)
    {
        var statuses = new Dictionary<GuidelineId, PracticeStatus>();
        foreach (var id in Draw.Ids(chance, Draw.Practiced).Concat(chance.Of(50) ? PdcaMeasure.All.Select(static measure => (GuidelineId)measure.Item) : []))
        {
            statuses[id] = Draw.Status(chance, chance.Pick(Done));
        }

        return SelfVerification.Of("v", "operator") with
        {
            MadeBy = VerificationOrigin.Operator,
            IsComplete = chance.Of(60) ? chance.Of(50) : null,
            Documents = documents.Length > 0 && chance.Of(60) ? [.. documents.Where(_ => chance.Of(70)).Select(static document => new VerifiedDocument { Id = document.Id })] : null,
            Statuses = statuses,
        };
    }

    private static bool MayBeDeclined(GuidelineId id) => id.Provision is { } provision ? provision.MayBeDeclined : id.Section.Provisions.All(static one => one.MayBeDeclined);

    private static string NameOf(int index) => ((char)('a' + index)).ToString();
}
