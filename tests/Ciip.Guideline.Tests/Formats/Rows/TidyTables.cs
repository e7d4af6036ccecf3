using Ciip.Guideline.Tests.Crosswalks;
using Ciip.Guideline.Tests.Evaluation;
using Ciip.Guideline.Tests.Evaluation.Summaries;
using Ciip.Guideline.Tests.Formats.Sarif;

namespace Ciip.Guideline.Tests.Formats.Rows;

/// <summary>Every table for programs, with the rows it is made of.</summary>
internal static class TidyTables
{
    private static readonly EvaluationReport Reference = SarifFile.Reference();

    private static readonly EvaluationReport Rule = SarifFile.Rule();

    private static readonly SafetyStandardsSet Published = SafetyStandardsSet.Of(Inventory.Partial, Sample.AllPublished());

    private static readonly EvaluationReport Chain = GuidelineEvaluator.Default.Evaluate(Sample.MedicalChain());

    private static readonly CoderComparison Coders = CoderComparison.Of(Sample.Published("mhlw-medical-systems-guideline-5.2"), Sample.Published("mhlw-medical-systems-guideline-6.0"));

    private static readonly IReadOnlyList<CarriedForward> Carried = Reference.CarryForward(FullCarryOver.Value);

    public static IReadOnlyDictionary<string, (Func<GuidelineTable> Table, Type Row, Func<IReadOnlyList<object>> Rows)> All { get; } = new Dictionary<string, (Func<GuidelineTable>, Type, Func<IReadOnlyList<object>>)>
    {
        ["catalog"] = (GuidelineCatalog.FourthEdition.CatalogTable, typeof(CatalogRow), GuidelineCatalog.FourthEdition.CatalogRows),
        ["documents"] = (Published.DocumentTable, typeof(DocumentRow), Published.DocumentRows),
        ["matrix"] = (Chain.Standards.MatrixTable, typeof(MatrixTableRow), Chain.Standards.MatrixRows),
        ["correspondence"] = (Chain.Standards.CorrespondenceTable, typeof(CorrespondenceTableRow), Chain.Standards.CorrespondenceRows),
        ["findings"] = (Rule.FindingTable, typeof(FindingRow), Rule.FindingRows),
        ["questions"] = (Chain.OpenQuestionTable, typeof(OpenQuestionRow), Chain.OpenQuestionRows),
        ["gaps"] = (Reference.Gaps!.InternalRules.GapTable, typeof(GapRow), Reference.Gaps.InternalRules.GapRows),
        ["improvements"] = (Rule.Plan().ImprovementTable, typeof(ImprovementRow), Rule.Plan().ImprovementRows),
        ["amendments"] = (FullAmendment.Value.AmendmentTable, typeof(AmendmentRow), FullAmendment.Value.AmendmentRows),
        ["mappings"] = (FullCrosswalk.Value.MappingTable, typeof(MappingRow), FullCrosswalk.Value.MappingRows),
        ["carry-overs"] = (FullCarryOver.Value.CarryOverTable, typeof(CarryOverTableRow), FullCarryOver.Value.CarryOverRows),
        ["carried"] = (Carried.CarriedTable, typeof(CarriedRow), Carried.CarriedRows),
        ["coders"] = (Coders.CoderTable, typeof(CoderRow), Coders.CoderRows),
        ["summaries"] = (SummarySamples.Complete.SummaryTable, typeof(SummaryRow), SummarySamples.Complete.SummaryRows),
    };
}
