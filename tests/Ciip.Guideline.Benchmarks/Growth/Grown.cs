using Ciip.Guideline.Standards;

namespace Ciip.Guideline.Benchmarks.Growth;

/// <summary>Documents and sets of any size.</summary>
internal static class Grown
{
    /// <summary>A document with so many services, systems, data and additional items, each tied to the next.</summary>
    public static SafetyStandardsDocument Document(int pieces) => Empty("grown") with
    {
        Scope = new ScopeOfApplication
        {
            Services = [.. Each(pieces, static number => new Service { Id = $"service-{number}", Name = $"Service {number}", MaintenanceLevel = "Always", Systems = [$"system-{number}"] })],
            Systems = [.. Each(pieces, static number => new InformationSystem { Id = $"system-{number}", Name = $"System {number}", Data = [$"data-{number}"] })],
            Data = [.. Each(pieces, static number => new ProtectedData { Id = $"data-{number}", Name = $"Data {number}" })],
        },
        AdditionalItems = [.. Each(pieces, static number => new AdditionalItem { Id = $"item-{number}", Title = $"Item {number}", Clauses = [$"Art. {number}"] })],
    };

    /// <summary>A document with so many treatments, in text order.</summary>
    public static SafetyStandardsDocument WithTreatments(int pieces) => Empty("grown") with
    {
        Treatments = GuidelineCatalog.FourthEdition.Provisions.Take(pieces).ToDictionary(
            GuidelineId.FromProvision,
            static provision => new Treatment { Value = provision.Order % 2 == 0 ? TreatmentValue.Specified : TreatmentValue.PartlySpecified, Clauses = [$"Art. {provision.Order}"] }),
    };

    /// <summary>A set of so many documents: the published ones, again and again under other ids.</summary>
    public static SafetyStandardsSet Set(int pieces)
    {
        var samples = Data.Ids.Select(Data.Document).ToList();
        return SafetyStandardsSet.Of(Inventory.Complete, Each(pieces, number => samples[number % samples.Count] with { Id = $"{samples[number % samples.Count].Id}-{number}" }));
    }

    /// <summary>So many documents that leave a measure each to the next; the last specifies it.</summary>
    public static SafetyStandardsSet Chain(int pieces) => SafetyStandardsSet.Of(Inventory.Complete, Each(pieces, number => Empty($"link-{number}") with
    {
        Treatments = new Dictionary<GuidelineId, Treatment>
        {
            [PdcaMeasure.ItBcp] = number == pieces - 1
                ? new Treatment { Value = TreatmentValue.Specified, Clauses = ["Art. 1"] }
                : new Treatment { Value = TreatmentValue.SpecifiedElsewhere, Target = new ReferenceTarget { Document = $"link-{number + 1}" } },
        },
    }));

    private static SafetyStandardsDocument Empty(string id) => new() { Id = id, Title = "Grown", Issuer = "An operator", Tier = DocumentTier.InternalRules };

    private static IEnumerable<T> Each<T>(int pieces, Func<int, T> make) => Enumerable.Range(0, pieces).Select(make);
}
