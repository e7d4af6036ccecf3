using CsCheck;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>
/// On small models every order of questions is gone through, each answered in the files and evaluated anew: none narrows the figures more
/// than the one that is given, up to what is stated.
/// </summary>
public sealed class NextQuestionOrderTests(ITestOutputHelper output)
{
    private const int Longest = 3;
    private const int MostSteps = 260;

    /// <summary>Sentences of chapter I that chapter II answers, and what is judged over all measures: settled by answers about others.</summary>
    private const int SettledByOthers = 12;

    /// <summary>Few enough that all orders can be tried: the items about which something is said or open.</summary>
    private static readonly GuidelineItem[] Items = [GuidelineItem.Monitoring, GuidelineItem.MalfunctionVerification, GuidelineItem.OrdinaryExplanation];

    private static readonly IReadOnlyList<Provision> About = [.. Items.SelectMany(GuidelineCatalog.FourthEdition.ProvisionsOf)];

    /// <summary>What a document says of a provision; null where nobody has looked.</summary>
    private static readonly TreatmentValue?[] Said =
    [
        null, null, null, TreatmentValue.Addressed, TreatmentValue.Specified, TreatmentValue.PartlySpecified, TreatmentValue.NotSpecified, TreatmentValue.NotRelevant,
    ];

    private static readonly DocumentTier[] Tiers = [DocumentTier.EnforceableStandards, DocumentTier.RecommendedStandards, DocumentTier.InternalRules];

    private static readonly PracticeStatusValue?[] Stated = [null, null, PracticeStatusValue.CarriedOut, PracticeStatusValue.NotCarriedOut, PracticeStatusValue.Planned];

    private static readonly Gen<SafetyStandardsDocument> AnyDocument = Gen.Select(
        Gen.Int[0, Tiers.Length - 1].Select(static tier => Tiers[tier]),
        Gen.Int[0, 3].Array[Items.Length],
        Gen.Int[0, Said.Length - 1].Array[About.Count],
        (tier, readings, values) => Document(tier, About.Zip(values).ToDictionary(
            static entry => entry.First,
            entry => readings[Array.IndexOf(Items, entry.First.Item!)] switch { 0 => null, 1 => Said[entry.Second], _ => (TreatmentValue?)TreatmentValue.NotSpecified })));

    private static readonly Gen<SafetyStandardsSet> AnySet = Gen.Select(Gen.Bool, AnyDocument.List[1, 3], (isComplete, documents) => SafetyStandardsSet.Of(
        isComplete ? Inventory.Complete : Inventory.Partial, documents.Select((document, index) => document with { Id = $"d{index}", Title = $"d{index}" })));

    private static readonly Gen<SelfVerification?> AnyPractice = Gen.Select(
        Gen.Bool,
        Gen.Int[0, 2].Array[Items.Length],
        Gen.Int[0, Stated.Length - 1].Array[About.Count],
        (isGiven, readings, values) => !isGiven ? null : Verification(About.Zip(values).ToDictionary(
            static entry => entry.First,
            entry => readings[Array.IndexOf(Items, entry.First.Item!)] == 0 ? Stated[entry.Second] : PracticeStatusValue.NotCarriedOut)));

    [Fact]
    public void No_order_of_as_many_questions_narrows_more()
    {
        var (models, orders, shared, equal, best) = (0, 0, 0, 0, 1.0);
        Gen.Select(AnySet, AnyPractice).Sample(
            (set, practice) =>
            {
                var start = Answering.Of(set, practice);
                var questions = start.Report.OpenQuestions;
                var length = Enumerable.Range(1, Longest).LastOrDefault(length => Steps(questions.Count, length) <= MostSteps);
                if (length == 0 || questions.Count < 2)
                {
                    return;
                }

                var next = start.Report.NextQuestions(length);
                var narrowed = start.Spread - next.Aggregate(start, static (now, one) => now.WithBest(one.Question)).Spread;
                var most = start.Spread - Least(start, questions, length, ref orders);
                var areIndependent = questions.SelectMany(static one => one.Provisions.Select(provision => (one.IsOfPractice, provision))).GroupBy(static one => one).All(static same => !same.Skip(1).Any());
                narrowed.Should().BeGreaterThanOrEqualTo(next.Sum(static one => one.NarrowsAtMost));
                ((double)narrowed).Should().BeGreaterThanOrEqualTo(BoundOf(areIndependent, length) * (most - NeedsSeveral(start.Report) - (set.Inventory == Inventory.Partial ? SettledByOthers : 0)), string.Join("; ", next));
                models++;
                shared += areIndependent ? 0 : 1;
                equal += narrowed == most ? 1 : 0;
                best = most == 0 ? best : Math.Min(best, (double)narrowed / most);
            },
            iter: 60, threads: 1);
        output.WriteLine($"{models} models, {shared} of them with questions that share provisions; {orders} orders tried; as good as the best in {equal}, never less than {best:P0} of it");
        (models, shared).Should().Match<(int Models, int Shared)>(static counts => counts.Models > 20 && counts.Shared > 5);
    }

    /// <summary>How much one by one narrows at least, of the most that is possible: all of it where no two questions share a provision.</summary>
    private static double BoundOf(bool areIndependent, int length) => areIndependent ? 1 : 1 - Math.Pow(1 - (1.0 / length), length);

    /// <summary>What no answer to one question settles: a contradiction between several documents on either side.</summary>
    private static int NeedsSeveral(EvaluationReport report)
    {
        var settled = report.NextQuestions(int.MaxValue).SelectMany(static one => one.Narrows.Select(provision => (one.Axis, provision))).ToHashSet();
        return report.OpenQuestions.Where(static one => one.Kind == OpenQuestionKind.Contradicted)
            .SelectMany(static one => one.Provisions).Distinct().Count(provision => !settled.Contains((ImprovementAxis.Documents, provision)));
    }

    /// <summary>The least spread that any order of some questions leaves.</summary>
    private static int Least(Answering now, IReadOnlyList<OpenQuestion> left, int length, ref int orders)
    {
        if (length == 0)
        {
            orders++;
            return now.Spread;
        }

        var least = int.MaxValue;
        for (var i = 0; i < left.Count; i++)
        {
            least = Math.Min(least, Least(now.WithBest(left[i]), [.. left.Where((_, index) => index != i)], length - 1, ref orders));
        }

        return least;
    }

    private static int Steps(int questions, int length) => length > questions ? int.MaxValue
        : Enumerable.Range(1, length).Sum(steps => Enumerable.Range(0, steps).Aggregate(1, (product, used) => product * (questions - used)));

    /// <summary>A document of which everything else is known.</summary>
    private static SafetyStandardsDocument Document(DocumentTier tier, Dictionary<Provision, TreatmentValue?> said) => new()
    {
        Id = "d",
        Title = "d",
        Tier = tier,
        Issuer = "A fictitious issuer",
        Publication = new() { Extent = PublicationExtent.Whole },
        Treatments = GuidelineCatalog.FourthEdition.Provisions.Where(static provision => provision != Provisions.Publication.EffortsShownByPublication)
            .Select(provision => (Provision: provision, Value: said.GetValueOrDefault(provision, TreatmentValue.NotSpecified)))
            .Where(static one => one.Value is not null)
            .ToDictionary(static one => (GuidelineId)one.Provision, static one => Treatment.Of(one.Value!.Value)),
    };

    private static SelfVerification Verification(Dictionary<Provision, PracticeStatusValue?> stated) => new()
    {
        Id = "v",
        Operator = "A fictitious operator",
        MadeBy = VerificationOrigin.Operator,
        Statuses = GuidelineCatalog.FourthEdition.Provisions.Where(static provision => provision.Axis is ProvisionAxis.Practice or ProvisionAxis.Both)
            .Select(provision => (Provision: provision, Value: stated.GetValueOrDefault(provision, PracticeStatusValue.NotCarriedOut)))
            .Where(static one => one.Value is not null)
            .ToDictionary(static one => (GuidelineId)one.Provision, static one => PracticeStatus.Of(one.Value!.Value)),
    };
}
