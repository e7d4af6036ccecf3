using Ciip.Guideline.Standards;

namespace Ciip.Guideline.Benchmarks.Contestants;

/// <summary>Documents with every kind of treatment at any place, the same for the same number.</summary>
internal static class MadeUpDocument
{
    private static readonly GuidelineId[] Ids =
        [.. Checks.Measures.SelectMany(static measure => measure.Around.Concat(measure.Parts.SelectMany(static part => part.Ids)))
            .Concat(Checks.Fields.SelectMany(static demand => demand.Around.Append(demand.Id))).Distinct().Order()];

    public static SafetyStandardsDocument Of(int number)
    {
        var document = $"made-up-{number}";
        var random = new Random(number);
        var chosen = Ids.Where(_ => random.Next(5) == 0).ToDictionary(static id => id, _ => TreatmentFrom(random, document));
        return new SafetyStandardsDocument
        {
            Id = document,
            Title = "Made up",
            Issuer = "Nobody",
            Tier = DocumentTier.All[random.Next(DocumentTier.All.Count)],
            Examination = random.Next(4) switch
            {
                0 => null,
                1 => new Examination { Extent = ExaminationExtent.Complete },
                _ => new Examination { Extent = ExaminationExtent.Partial, ItemsReadCompletely = [.. GuidelineItem.All.Where(_ => random.Next(3) == 0)] },
            },
            Scope = random.Next(2) == 0 ? null : new ScopeOfApplication
            {
                Services = random.Next(2) == 0 ? null : [new Service { Id = "service", Name = "A service" }],
                Depth = random.Next(2) == 0 ? " " : "As deep as it takes",
            },
            Roles = random.Next(2) == 0 ? null : new RolesSpecified { Sector = "All of it", ManagementEfforts = [] },
            Treatments = chosen,
        };
    }

    private static Treatment TreatmentFrom(Random random, string document) => new()
    {
        Value = Enum.GetValues<TreatmentValue>()[random.Next(Enum.GetValues<TreatmentValue>().Length)],
        Clauses = random.Next(2) == 0 ? null : ["Art. 1"],
        Missing = random.Next(2) == 0 ? null : [.. Ids.Where(_ => random.Next(20) == 0)],
        Responsible = random.Next(10) == 0 ? [Actor.Operator] : null,
        Target = random.Next(4) switch
        {
            0 => null,
            1 => new ReferenceTarget { Document = "another" },
            2 => new ReferenceTarget { Document = document },
            _ => new ReferenceTarget { Tier = DocumentTier.InternalRules },
        },
    };
}
