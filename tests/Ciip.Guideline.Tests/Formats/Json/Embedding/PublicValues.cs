using System.Collections;
using System.Reflection;
using Ciip.Guideline.Amendments;
using Ciip.Guideline.Tests.Crosswalks;
using Ciip.Guideline.Tests.Evaluation;
using Ciip.Guideline.Tests.Evaluation.Summaries;
using Ciip.Guideline.Tests.Formats.Json.Reports;
using Ciip.Guideline.Tests.Formats.Oscal;
using Ciip.Guideline.Tests.Vocabulary;

namespace Ciip.Guideline.Tests.Formats.Json.Embedding;

/// <summary>A value of every public type, the fullest that can be reached from what a program gets of the library.</summary>
internal static partial class PublicValues
{
    /// <summary>Every public type that has values of its own.</summary>
    public static IReadOnlyList<Type> Types { get; } =
        [.. typeof(GuidelineJson).Assembly.GetExportedTypes().Where(static type => type.Namespace!.StartsWith("Ciip.Guideline", StringComparison.Ordinal) && type.Namespace != "Ciip.Guideline.Testing" && !type.IsGenericType && !(type.IsAbstract && type.IsSealed) && !IsOnlyABase(type) && !IsOfSerializers(type))];

    private static readonly Dictionary<Type, object> Found = Collect();

    /// <summary>The value of a type; null where none was reached.</summary>
    public static object? Of(Type type) => Found.TryGetValue(type, out var value) ? value : null;

    /// <summary>What stands in JSON of a value written by its members.</summary>
    public static IEnumerable<PropertyInfo> Readable(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(static property => property.GetIndexParameters().Length == 0 && !property.IsDefined(typeof(System.Text.Json.Serialization.JsonIgnoreAttribute)));

    /// <summary>Bases of records have no values of their own; those of rules can be asked for by the type of a member.</summary>
    private static bool IsOnlyABase(Type type) => type.IsAbstract && !typeof(GuidelineRule).IsAssignableFrom(type);

    private static bool IsOfSerializers(Type type) => typeof(System.Text.Json.Serialization.JsonConverter).IsAssignableFrom(type);

    private static Dictionary<Type, object> Collect()
    {
        var found = new Dictionary<Type, object>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var next = new Stack<object>(Roots());
        while (next.TryPop(out var value))
        {
            if (value is string || (!value.GetType().IsValueType && !seen.Add(value)))
            {
                continue;
            }

            if (value is IEnumerable items)
            {
                foreach (var item in items.Cast<object?>().OfType<object>().Take(400))
                {
                    next.Push(item);
                }
            }
            else if (value.GetType() is var type && (type.Assembly == typeof(GuidelineJson).Assembly || type.Name.StartsWith("KeyValuePair", StringComparison.Ordinal)))
            {
                var members = Readable(type).Select(property => property.GetValue(value)).OfType<object>().ToList();
                if (!found.TryGetValue(type, out var other) || Fullness(other).CompareTo(Fullness(value)) < 0)
                {
                    found[type] = value;
                }

                if (!type.IsEnum)
                {
                    members.ForEach(next.Push);
                }
            }
        }

        foreach (var set in TermSet.Every)
        {
            found[set.Type] = set.All[0].Self;
        }

        found[typeof(GuidelineRule)] = new CustomRule();
        return found;
    }

    /// <summary>How many members say something, and first how many are there at all.</summary>
    private static (int Members, int Filled) Fullness(object value)
    {
        var members = Readable(value.GetType()).Select(property => property.GetValue(value)).OfType<object>().ToList();
        return (members.Count, members.Count(static member => member is not IEnumerable items || items.Cast<object?>().Any()));
    }

    static partial void AddStreams(List<object> values);

    private static IEnumerable<object> Roots()
    {
        var values = new List<object> { FullSummary.All, FullSummary.Value.SummaryRows(), new CoverageSummaryBuilder() };
        AddStreams(values);
        yield return values;
        var report = GuidelineEvaluator.Default.Without("QUA104", PdcaMeasure.ItBcp).Evaluate(ReferenceOperator.Standards(), ReferenceOperator.Read(), ReferenceOperator.AsOf);
        var later = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, [.. ReferenceOperator.Standards().Documents, FullDocument.Document]), FullDocument.Statuses, ReferenceOperator.AsOf);
        var comparison = ReportComparison.Between(before: later, after: report);
        var options = new OscalOptions { LastModified = OscalSubjects.Options.LastModified, Version = "1" };
        var pair = Sample.AllPublished().Take(2).ToList();
        _ = GuidelineJson.TryParse<SafetyStandardsDocument>("{}", out _, out var diagnostics);
        GuidelineCsv.TryRead("a,b\n\"x"u8, out _, out var ofCsv);
        GuidelineCsv.TryRead("a,b\n1,2"u8, out var records, out _);
        GuidelineOscal.TryReadProfile(SafetyStandardsSet.Of(Inventory.Complete, FullDocument.Document).ToProfile(options).Utf8.Span, out var profile, out _);
        foreach (var document in Sample.AllPublished())
        {
            yield return GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial, document)).Standards;
        }

        var crosswalk = FullCrosswalk.Value;
        _ = SafetyStandardsSet.TryMerge([FullDocument.Set, FullDocument.Set], out _, out var disagreements);
        var imputation = Imputation.Of(SafetyStandardsSet.Of(Inventory.Partial, pair[0]));
        yield return new object[]
        {
            CoderPanel.Of(pair[0], pair[1]), CoderPanel.Of(pair[0], pair[1]).Ratings.Alpha(RatingScale.Ordinal, seed: 1), CoderComparison.Of(pair[0], pair[1]).Figures.KappaWith(KappaWeights.Linear),
            imputation, ImputationRule.Everything, imputation.Run(1, 1, ImputationRule.Nothing),
        };
        yield return new object[]
        {
            report, later, comparison, comparison.Changes, comparison.Gate(), report.Plan(), later.Plan(), FullReport.File, crosswalk, CsfCategory.All[0], FullDocument.Set, FullDocument.Statuses, ReferenceOperator.Read(),
            GuidelineCatalog.FourthEdition, GuidelineEvaluator.Default, new RulePack("p", "1", new CustomRule()), CoderComparison.Of(pair[0], pair[1]), CoderComparison.Of(pair[0], pair[0]),
            GuidelineCatalog.FourthEdition.CatalogRows(), report.FindingRows(), report.OpenQuestionRows(), report.Standards.MatrixRows(), report.Standards.CorrespondenceRows(), report.Gaps!.InternalRules.GapRows(), report.Plan().ImprovementRows(),
            crosswalk.MappingRows(), CoderComparison.Of(pair[0], pair[1]).CoderRows(), GuidelineCatalog.FourthEdition.CatalogTable(), SafetyStandardsSet.Of(Inventory.Complete, FullDocument.Document).DocumentRows(), diagnostics, ofCsv, records!, profile!,
            report.ToAssessmentResults(options), later.Plan().ToPlanOfActionAndMilestones(options), options, new ReportOptions(), new ImprovementOptions { Precedences = [new(GuidelineItem.Purpose, GuidelineItem.Publication)] },
            new SarifOptions { VersionControl = new SarifVersionControl { Repository = "https://example.jp/r", RevisionId = "1", Branch = "main" } }, new SarifSource("d.json", GuidelineJson.ToUtf8Bytes(FullDocument.Document)), new SourceLocations(later, []), new SourceLocation("d.json", 1, 1),
            later.Plan().Entries.Select(PlanOfSteps.Of), PlanOfSteps.Of(later.Plan()),
            ReportFile.Of(report).DifferencesFrom(later), new GuidelineJsonException(diagnostics), CustomRule.Context(), FullDocument.Document.Treatments!.Values, new Figure(1, 2),
            new OscalTailoring { On = PdcaMeasure.ItBcp, IsNotRelevant = true, Documents = ["d"], Decisions = [] }, later.Findings, later.OpenQuestions, later.NextQuestions(3), new ReadOptions(), disagreements,
            FullAmendment.Value, FullAmendment.Value.AmendmentRows(), new AmendmentOptions { Reasons = new Dictionary<string, string> { ["1"] = "r" } },
            FullCarryOver.Value, CarryOver.FromFourthEdition(Language.English), later.CarryForward(FullCarryOver.Value), FullCarryOver.Value.CarryOverRows(), later.CarryForward(FullCarryOver.Value).CarriedRows(),
        };
    }

    private sealed class CustomRule() : GuidelineRule("ACME001", new LocalizedText("Backups are encrypted", "バックアップを暗号化している"), Provisions.ItBcp.OrdinaryPrecautions)
    {
        private RuleContext? context;

        public static RuleContext Context()
        {
            var rule = new CustomRule();
            GuidelineEvaluator.Default.With(rule).Evaluate(SafetyStandardsSet.Of(Inventory.Partial));
            return rule.context!;
        }

        public override RuleOutcome Evaluate(RuleContext context)
        {
            this.context = context;
            return Undetermined();
        }
    }
}
