using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>Small random sets whose documents leave one provision to each other in every way. The same number gives the same set.</summary>
internal static class ReferenceGraphs
{
    public static readonly Provision Provision = Provisions.ItBcp.PriorityOfActions;

    private static readonly string[] Ids = ["d", "b", "f", "a", "e", "c", "g"];

    private static readonly TreatmentValue[] Said =
    [
        TreatmentValue.Specified, TreatmentValue.PartlySpecified, TreatmentValue.Addressed, TreatmentValue.NotSpecified, TreatmentValue.NotRelevant,
    ];

    public static SafetyStandardsSet Of(int seed)
    {
        var random = new Random(seed);
        var ids = Ids.Take(random.Next(1, Ids.Length + 1)).ToArray();
        var tiers = Math.Max(1, random.Next(DocumentTier.All.Count + 1));
        return SafetyStandardsSet.Of(
            random.Next(2) == 0 ? Inventory.Complete : Inventory.Partial,
            ids.Select(id => Document(id, DocumentTier.All[random.Next(tiers)], Treatment(random, ids, tiers))));
    }

    public static SafetyStandardsDocument Document(string id, DocumentTier tier, Treatment? treatment) => new()
    {
        Id = id,
        Title = id,
        Tier = tier,
        Issuer = "Fictitious " + tier.Number,
        Treatments = treatment is null ? null : new Dictionary<GuidelineId, Treatment> { [Provision] = treatment },
    };

    public static Treatment To(ReferenceTarget target) => new() { Value = TreatmentValue.SpecifiedElsewhere, Target = target };

    public static SafetyStandardsSet Tier(int count) => SafetyStandardsSet.Of(
        Inventory.Complete,
        Enumerable.Range(0, count).Select(i => Document($"d{i}", DocumentTier.InternalRules, To(new() { Tier = DocumentTier.InternalRules }))));

    public static SafetyStandardsSet Chain(int count) => SafetyStandardsSet.Of(
        Inventory.Complete,
        Enumerable.Range(0, count).Select(i => Document(
            $"d{i}", DocumentTier.InternalRules, i == count - 1 ? new() { Value = TreatmentValue.Specified } : To(new() { Document = $"d{i + 1}" }))));

    public static SafetyStandardsSet Circle(int count) => SafetyStandardsSet.Of(
        Inventory.Complete,
        Enumerable.Range(0, count).Select(i => Document($"d{i}", DocumentTier.InternalRules, To(new() { Document = $"d{(i + 1) % count}" }))));

    /// <summary>Two halves, each of which leaves it to the other's tier.</summary>
    public static SafetyStandardsSet Halves(int count) => SafetyStandardsSet.Of(
        Inventory.Complete,
        Enumerable.Range(0, count).Select(i => Document(
            $"d{i}", DocumentTier.All[2 + (i % 2)], To(new() { Tier = DocumentTier.All[3 - (i % 2)] }))));

    private static Treatment? Treatment(Random random, string[] ids, int tiers) => random.Next(10) switch
    {
        < 3 => To(new() { Document = ids[random.Next(ids.Length)] }),
        < 7 => To(new() { Tier = DocumentTier.All[random.Next(tiers)] }),
        7 => random.Next(3) switch
        {
            0 => To(new() { Document = "nowhere" }),
            1 => To(new() { Citation = "A standard" }),
            _ => null,
        },
        _ => random.Next(3) == 0 ? new() { Value = Said[random.Next(Said.Length)] } : null,
    };
}
