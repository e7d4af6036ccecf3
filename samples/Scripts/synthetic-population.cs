#:package Ciip.Guideline@*
#:property InvariantGlobalization=true

// Fictitious operators from a seeded generator, evaluated as their documents are read to a half, to a tenth: what partial reading
// does to figures when the truth is known. Nothing here says anything about real operators.
// dotnet run synthetic-population.cs [-- seed [operators]]
using Ciip.Guideline;
using Ciip.Guideline.Catalog;

var seed = args.Length > 0 ? ulong.Parse(args[0]) : 2015;
var size = args.Length > 1 ? int.Parse(args[1]) : 200;
var asked = GuidelineCatalog.FourthEdition.Provisions.Where(provision => provision.Item?.Measure is not null && provision.Axis == ProvisionAxis.Both).ToList();
var fictitious = Enumerable.Range(1, size).Select(number => new Fictitious(seed, number, asked)).ToList();

// Where one of several means is enough they count as one, so the truth is what the figures say when everything is read.
var truth = fictitious.ConvertAll(one => one.Read(1.0).Standards.Set.CoverageOf(asked).SpecifiedAtLeast.Numerator);

Console.WriteLine($"{size} fictitious operators, seed {seed}, {asked.Count} provisions of the 20 measures that show on both sides.");
Console.WriteLine("\nread   figure                 minimum  quartile  median  quartile  maximum");
foreach (var share in new[] { 1.0, 0.5, 0.1 })
{
    var reports = fictitious.Select(one => one.Read(share)).ToList();
    var documents = reports.Select(report => report.Standards.Set.CoverageOf(asked)).ToList();
    var practice = reports.Select(report => report.Practice!.CoverageOf(asked)).ToList();
    Row("specified, at least", documents.Select(coverage => coverage.SpecifiedAtLeast.Numerator));
    Row("specified, at most", documents.Select(coverage => coverage.SpecifiedAtMost.Numerator));
    Row("carried out, at least", practice.Select(coverage => coverage.CarriedOutAtLeast.Numerator));
    Row("carried out, at most", practice.Select(coverage => coverage.CarriedOutAtMost.Numerator));
    var within = truth.Zip(documents).Count(pair => pair.Second.SpecifiedAtLeast.Numerator <= pair.First && pair.First <= pair.Second.SpecifiedAtMost.Numerator);
    Console.WriteLine($"{share,4:0%}   what they really specify lies between the two: {within} of {size}; too little read to compare: {documents.Count(coverage => coverage.TooLittleExamined)}");
    Console.WriteLine($"{share,4:0%}   gap states: " + string.Join(", ", reports.SelectMany(report => report.Gaps!.Set.Cells.Where(cell => asked.Contains(cell.Provision)).Select(cell => cell.State))
        .CountBy(state => state).OrderBy(count => count.Key).Select(count => $"{count.Key.In(Language.English)} {count.Value}")));

    void Row(string figure, IEnumerable<int> values)
    {
        var sorted = values.Order().ToList();
        int At(int quarter) => sorted[(sorted.Count - 1) * quarter / 4];
        Console.WriteLine($"{share,4:0%}   {figure,-22} {At(0),7}  {At(1),8}  {At(2),6}  {At(3),8}  {At(4),7}");
    }
}

/// <summary>An operator whose documents and practice are drawn from its maturity: the generator's model, and no finding.</summary>
sealed class Fictitious
{
    private readonly Dictionary<GuidelineItem, double> luck = [];
    private readonly List<Provision> asked;
    private readonly string id;

    public Fictitious(ulong seed, int number, List<Provision> asked)
    {
        (this.asked, id) = (asked, $"fictitious-{number}");
        var chance = new Chance((seed * 1_000_003) + (ulong)number);
        var maturity = chance.Next();
        foreach (var provision in asked)
        {
            luck.TryAdd(provision.Item!, chance.Next());
            var (write, act) = (chance.Next(), chance.Next());
            if (write < maturity) Written.Add(provision);
            if (act < maturity * (write < maturity ? 0.9 : 0.3)) CarriedOut.Add(provision);
        }
    }

    public HashSet<Provision> Written { get; } = [];

    public HashSet<Provision> CarriedOut { get; } = [];

    /// <summary>Evaluates what a reader sees who gets to this share of the items; the rest is left unsaid, not denied.</summary>
    public EvaluationReport Read(double share)
    {
        var read = asked.Where(provision => luck[provision.Item!] < share).ToList();
        return GuidelineEvaluator.Default.Evaluate(
            SafetyStandardsSet.Of(Inventory.Complete, new SafetyStandardsDocument
            {
                Id = id, Title = "Fictitious", Issuer = "Nobody", Tier = DocumentTier.InternalRules,
                Treatments = read.ToDictionary(GuidelineId.FromProvision, provision => new Treatment { Value = Written.Contains(provision) ? TreatmentValue.Specified : TreatmentValue.NotSpecified }),
            }),
            new SelfVerification
            {
                Id = id, Operator = "Nobody",
                Statuses = read.ToDictionary(GuidelineId.FromProvision, provision => new PracticeStatus
                {
                    Value = CarriedOut.Contains(provision) ? PracticeStatusValue.CarriedOut : PracticeStatusValue.NotCarriedOut,

                    // What is to be done by somebody in particular is carried out only if they did it.
                    Actors = CarriedOut.Contains(provision) ? [Actor.ManagementLayer, Actor.ManagingStaff] : null,
                }),
            });
    }
}

/// <summary>SplitMix64: the same numbers on every machine and in every version of .NET, which System.Random does not promise.</summary>
sealed class Chance(ulong state)
{
    public double Next()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }
}
