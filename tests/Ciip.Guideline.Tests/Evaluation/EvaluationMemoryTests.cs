using System.Globalization;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>What an evaluation allocates: in bytes, because they are exact, against reading the same file and against half as much.</summary>
public sealed class EvaluationMemoryTests
{
    /// <summary>What an evaluation of a document costs that says little, in a build for debugging: its claims, its views, a verdict for each place.</summary>
    private const long OfLittle = 24_000;

    public static TheoryData<string> Documents => [.. Sample.AllPublished().Select(static document => document.Id)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Evaluating_a_document_costs_no_more_than_reading_it_unless_that_is_little(string id)
    {
        var document = Sample.Published(id);
        var file = GuidelineJson.ToUtf8Bytes(document);
        var set = SafetyStandardsSet.Of(Inventory.Partial, document);

        var read = Allocations.Least(() => GuidelineJson.Parse<SafetyStandardsDocument>(file));
        var evaluated = Allocations.Least(() => Evaluate(set));

        evaluated.Should().BeLessThan(Math.Max(read, OfLittle));
    }

    [Fact]
    public void Evaluating_an_operator_costs_less_than_reading_its_files()
    {
        var (standards, practice) = (ReferenceOperator.Standards(), ReferenceOperator.Read());
        var (standardsFile, practiceFile) = (GuidelineJson.ToUtf8Bytes(standards), GuidelineJson.ToUtf8Bytes(practice));

        var read = Allocations.Least(() => (GuidelineJson.Parse<SafetyStandardsSet>(standardsFile), GuidelineJson.Parse<SelfVerification>(practiceFile)));
        var evaluated = Allocations.Least(() => Counted(GuidelineEvaluator.Default.Evaluate(standards, practice, ReferenceOperator.AsOf)));

        evaluated.Should().BeLessThan(read);
    }

    [Theory]
    [InlineData(nameof(Services), 500)]
    [InlineData(nameof(ServicesOfOneName), 500)]
    [InlineData(nameof(Items), 500)]
    [InlineData(nameof(Copies), 100)]
    [InlineData(nameof(Chain), 200)]
    public void Twice_as_much_costs_at_most_twice_as_much(string shape, int size)
    {
        for (var pieces = size; pieces <= 4 * size; pieces *= 2)
        {
            var (half, whole) = (Allocations.Least(() => Evaluate(Grown(shape, pieces))), Allocations.Least(() => Evaluate(Grown(shape, 2 * pieces))));
            whole.Should().BeLessThan(half * 21 / 10, $"of {pieces} {shape}");
        }
    }

    private static SafetyStandardsSet Grown(string shape, int pieces) => SafetyStandardsSet.Of(Inventory.Complete, shape switch
    {
        nameof(Services) => Services(pieces, static number => number.ToString(CultureInfo.InvariantCulture)),
        nameof(ServicesOfOneName) => ServicesOfOneName(pieces),
        nameof(Items) => Items(pieces),
        nameof(Copies) => Copies(pieces),
        _ => Chain(pieces),
    });

    private static SafetyStandardsDocument[] Services(int pieces, Func<int, string> name) =>
    [
        Sample.Rule("grown") with
        {
            Scope = new ScopeOfApplication
            {
                Services = [.. Each(pieces, number => new Service { Id = $"s{number}", Name = name(number), Systems = [$"t{number}"] })],
                Systems = [.. Each(pieces, number => new InformationSystem { Id = $"t{number}", Name = name(number), Data = [$"d{number}"] })],
                Data = [.. Each(pieces, number => new ProtectedData { Id = $"d{number}", Name = name(number) })],
            },
        },
    ];

    private static SafetyStandardsDocument[] ServicesOfOneName(int pieces) => Services(pieces, static _ => "one");

    private static SafetyStandardsDocument[] Items(int pieces) =>
        [Sample.Rule("grown") with { AdditionalItems = [.. Each(pieces, static number => new AdditionalItem { Id = $"i{number}", Title = "An item", Clauses = ["1"] })] }];

    private static SafetyStandardsDocument[] Copies(int pieces)
    {
        var published = Sample.AllPublished();
        return [.. Each(pieces, number => published[number % published.Count] with { Id = $"d{number}" })];
    }

    private static SafetyStandardsDocument[] Chain(int pieces) => [.. Each(pieces, number => Sample.Rule($"d{number}") with
    {
        Treatments = new Dictionary<GuidelineId, Treatment>
        {
            [GuidelineItem.ItBcp] = number == pieces - 1
                ? new Treatment { Value = TreatmentValue.Specified, Clauses = ["1"] }
                : new Treatment { Value = TreatmentValue.SpecifiedElsewhere, Target = new ReferenceTarget { Document = $"d{number + 1}" } },
        },
    })];

    private static IEnumerable<T> Each<T>(int pieces, Func<int, T> make) => Enumerable.Range(0, pieces).Select(make);

    private static int Evaluate(SafetyStandardsSet set) => Counted(GuidelineEvaluator.Default.Evaluate(set, asOf: ReferenceOperator.AsOf));

    /// <summary>Asks for what needs no words: how many findings there are, and the coverage.</summary>
    private static int Counted(EvaluationReport report) =>
        report.Findings.Count + report.Standards.Coverage.Specified + (report.Practice?.Coverage.CarriedOut ?? 0);
}
