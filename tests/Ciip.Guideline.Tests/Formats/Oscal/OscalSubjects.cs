using System.Collections.Concurrent;
using Ciip.Guideline.Tests.Crosswalks;
using Ciip.Guideline.Tests.Evaluation;
using Ciip.Guideline.Tests.Formats.Json;

namespace Ciip.Guideline.Tests.Formats.Oscal;

/// <summary>All samples, and a set in which everything is stated once, in all six kinds of documents.</summary>
internal static class OscalSubjects
{
    /// <summary>The subjects that need no documents; they are the same for all of them, and exported once.</summary>
    private const string Catalog = "catalog";
    private const string Mappings = "mappings";

    private static readonly ConcurrentDictionary<(string, OscalOptions), IReadOnlyList<(string, OscalExport)>> Exported = new();

    public static OscalOptions Options { get; } = new() { LastModified = new(2026, 4, 1, 9, 30, 0, TimeSpan.FromHours(9)) };

    public static OscalOptions Japanese { get; } = Options with { Language = Language.Japanese, Version = "2026 年版" };

    private static readonly Dictionary<string, (Func<SafetyStandardsSet> Standards, Func<SelfVerification?> Practice)> All = Sample.AllPublished()
        .Select(document => (document.Id, Standards: (Func<SafetyStandardsSet>)(() => SafetyStandardsSet.Of(Inventory.Complete, document)), Practice: (Func<SelfVerification?>)(() => null)))
        .Concat(
        [
            ("all-together", () => SafetyStandardsSet.Of(Inventory.Partial, Sample.AllPublished()), () => null),
            ("medical-chain", Sample.MedicalChain, () => null),
            ("ryugasaki-pair", () => SafetyStandardsSet.Of(Inventory.Partial, Sample.Published("ryugasaki-city-security-rule")), () => Sample.PublishedPractice("ryugasaki-city-internal-audit-2014")),
            ("reference-operator", ReferenceOperator.Standards, ReferenceOperator.Read),
            ("everything-stated", () => FullDocument.Set, () => null),
            ("no-documents", () => SafetyStandardsSet.Of(Inventory.Complete), () => null),
            ("strange-texts", () => StrangeTexts.Set, () => null),
        ])
        .ToDictionary(subject => subject.Id, subject => (subject.Standards, subject.Practice), StringComparer.Ordinal);

    /// <summary>What a report can be made of.</summary>
    public static TheoryData<string> Names => [.. All.Keys];

    /// <summary>All that can be exported.</summary>
    public static TheoryData<string> ExportedNames => [Catalog, Mappings, .. All.Keys];

    public static SafetyStandardsSet Standards(string name) => All[name].Standards();

    public static EvaluationReport Report(string name) => GuidelineEvaluator.Default.Evaluate(All[name].Standards(), All[name].Practice(), ReferenceOperator.AsOf);

    /// <summary>The documents of a subject, made once for all tests that look at them.</summary>
    public static IReadOnlyList<(string Kind, OscalExport Export)> Export(string name, OscalOptions options) =>
        Exported.GetOrAdd((name, options), static key => [.. ExportAnew(key.Item1, key.Item2)]);

    /// <summary>The catalog and the documents of a subject.</summary>
    public static IEnumerable<(string Kind, OscalExport Export)> ExportWithCatalog(string name) => Export(Catalog, Options).Concat(Export(name, Options));

    /// <summary>The documents of a subject, made for this call.</summary>
    public static IEnumerable<(string Kind, OscalExport Export)> ExportAnew(string name, OscalOptions options)
    {
        if (name == Catalog)
        {
            yield return ("catalog", GuidelineCatalog.FourthEdition.ToCatalog(options));
            yield break;
        }

        if (name == Mappings)
        {
            foreach (var export in MappingsAnew(options))
            {
                yield return ("mapping-collection", export);
            }

            yield break;
        }

        var standards = Standards(name);
        var report = Report(name);
        yield return ("profile", standards.ToProfile(options));
        yield return ("component-definition", standards.ToComponentDefinition(options));
        yield return ("assessment-results", report.ToAssessmentResults(options));
        yield return ("plan-of-action-and-milestones", report.Plan().ToPlanOfActionAndMilestones(options));
    }

    /// <summary>Crosswalks and carry-overs: those that state everything, the one that ships, and some in strange texts.</summary>
    private static IEnumerable<OscalExport> MappingsAnew(OscalOptions options)
    {
        yield return FullCrosswalk.Value.ToMappingCollection(options);
        yield return FullCrosswalk.Value.ToMappingCollection(options, "https://example.jp/catalog.json");
        yield return FullCarryOver.Value.ToMappingCollection(options);
        yield return CarryOver.FromFourthEdition(options.Language).ToMappingCollection(options);
        yield return (FullCrosswalk.Value with
        {
            Framework = "line\nbreak",
            Note = "*stars*\nand lines",
            Mappings = [.. StrangeTexts.All.Select(static text => FullCrosswalk.Map(GuidelineItem.ItBcp, text, CrosswalkRelation.EqualTo) with { ControlTitle = text, Reason = text, Reviewer = text })],
        }).ToMappingCollection(options);
        yield return (FullCarryOver.Value with
        {
            Title = " space around ",
            Rows =
            [
                .. StrangeTexts.All.SelectMany(static text => new[]
                {
                    FullCarryOver.Row(GuidelineId.Parse("II"), CarryOverRelation.Split, text, text + "2") with { Reason = text, Reviewer = text, Sources = [new() { Reference = text }, new() { Reference = "https://example.jp/", What = text }] },
                    FullCarryOver.Row(null, CarryOverRelation.New, text) with { Reason = text },
                }),
            ],
        }).ToMappingCollection(options);
    }
}
