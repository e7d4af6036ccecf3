using Ciip.Guideline.Amendments;
using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Formats.Json;
using Ciip.Guideline.Research;

namespace Ciip.Guideline.Formats.Rows;

/// <summary>Makes the rows: tokens, numbers and dates, the same in every language.</summary>
internal static class TidyRows
{
    public static CatalogRow Of(GuidelineCatalog catalog, Provision provision)
    {
        var summary = catalog.FindStatement(provision.Statement)?.Summary;
        return new(
            provision.Id,
            provision.Section,
            RowText.ItemOf(provision),
            provision.Statement.Text,
            EnumTokens.Of(provision.Modality),
            provision.Softener == Softener.None ? string.Empty : EnumTokens.Of(provision.Softener),
            EnumTokens.Of(provision.Axis),
            EnumTokens.Of(provision.Kind),
            EnumTokens.Of(provision.Authority),
            RowText.Joined(provision.Bearers.Select(static actor => actor.Value)),
            provision.MayBeDeclined,
            provision.Title.English,
            provision.Title.Japanese,
            RowText.ItemTitleOf(provision, Language.English),
            RowText.ItemTitleOf(provision, Language.Japanese),
            summary?.English ?? string.Empty,
            summary?.Japanese ?? string.Empty);
    }

    public static FindingRow Of(Finding finding) => new(
        EnumTokens.Of(finding.Level),
        finding.Rule.Id,
        EnumTokens.Of(finding.Basis),
        finding.Place.Document ?? string.Empty,
        finding.Place.On?.Text ?? string.Empty,
        RowText.ItemOf(finding.Place.On),
        finding.Place.Record ?? string.Empty,
        finding.Place.Part ?? string.Empty,
        finding.Place.IsInPractice,
        finding.Missing.Count,
        RowText.Joined(finding.Missing),
        RowText.Joined(finding.Citations),
        finding.Place.Pointer ?? string.Empty,
        finding.Message.In(Language.English),
        finding.Message.In(Language.Japanese),
        finding.Repair.English,
        finding.Repair.Japanese);

    public static AmendmentRow Of(AmendedClause clause, int order) => new(
        order,
        EnumTokens.Of(clause.Kind),
        clause.ClauseBefore ?? string.Empty,
        clause.ClauseAfter ?? string.Empty,
        RowText.Joined(clause.Before.Concat(clause.After).Select(static entry => entry.On).OfType<GuidelineId>().Distinct()),
        clause.BeforeIn(Language.English),
        clause.BeforeIn(Language.Japanese),
        clause.AfterIn(Language.English),
        clause.AfterIn(Language.Japanese),
        RowText.Joined(clause.Reasons),
        clause.Provisions.Count(static one => one.Before == StandardsOutcome.Specified),
        clause.Provisions.Count(static one => one.After == StandardsOutcome.Specified),
        clause.Changes.Count,
        clause.ClosingTheGate.Count,
        clause.EffectIn(Language.English),
        clause.EffectIn(Language.Japanese));

    public static OpenQuestionRow Of(OpenQuestion question) => new(
        EnumTokens.Of(question.Kind),
        EnumTokens.Of(question.Level),
        question.About.Text,
        RowText.ItemOf(question.About),
        question.Document ?? string.Empty,
        RowText.Joined(question.Clauses),
        question.IsOfPractice,
        question.Provisions.Count,
        RowText.Joined(question.Provisions),
        question.In(Language.English),
        question.In(Language.Japanese));

    public static MatrixTableRow Of(MatrixRow row, MatrixCell cell) => new(
        row.Item.Value,
        cell.Document.Id,
        cell.Document.Tier.Number,
        cell.Document.Sector?.Value ?? string.Empty,
        cell.Document.Issuer,
        cell.Document.IssuedOn,
        cell.Counts.Count == 0 ? string.Empty : EnumTokens.Of(cell.Best),
        cell.IsUniform,
        CountOf(cell, ClaimValue.Specified),
        CountOf(cell, ClaimValue.PartlySpecified),
        CountOf(cell, ClaimValue.Addressed),
        CountOf(cell, ClaimValue.DiscussedNotAdopted),
        CountOf(cell, ClaimValue.NotRelevant),
        CountOf(cell, ClaimValue.NotSpecified),
        CountOf(cell, ClaimValue.NotExamined),
        CountOf(cell, ClaimValue.SpecifiedElsewhere),
        RowText.Joined(cell.Clauses),
        RowText.TargetOf(cell.LeftTo, static tier => tier.Value),
        EnumTokens.Of(row.Set.State),
        RowText.TokenOf(row.Set.Extent),
        EnumTokens.Of(row.InternalRules.State),
        RowText.TokenOf(row.InternalRules.Extent));

    public static CorrespondenceTableRow Of(CorrespondenceRow row) => new(
        row.Provision.Id,
        RowText.ItemOf(row.Provision),
        row.Provision.Section,
        row.Document?.Id ?? string.Empty,
        row.Document?.Tier.Number,
        row.Document?.Sector?.Value ?? string.Empty,
        row.Document?.Issuer ?? string.Empty,
        row.Document?.IssuedOn,
        RowText.Joined(row.Clauses),
        RowText.TokenOf(row.Claim?.Value),
        EnumTokens.Of(row.Outcome),
        row.Result.IsAsked,
        row.Result is { IsAsked: true, IsProvisional: true });

    public static GapRow Of(GapCell cell) => new(
        cell.Provision.Id,
        RowText.ItemOf(cell.Provision),
        cell.Provision.Section,
        EnumTokens.Of(cell.Documents),
        EnumTokens.Of(cell.Practice),
        EnumTokens.Of(cell.State),
        RowText.TokensOf(cell.PossibleStates),
        cell.IsContradictory);

    public static ImprovementRow Of(ImprovementEntry entry, int order) => new(
        order,
        entry.About.Text,
        RowText.ItemOf(entry.About),
        EnumTokens.Of(entry.Axis),
        EnumTokens.Of(entry.Level),
        EnumTokens.Of(entry.EffectiveLevel),
        entry.Open.Count,
        RowText.Joined(entry.Open),
        RowText.TokensOf(entry.Ways),
        RowText.Joined(entry.Bearers.Select(static actor => actor.Value)),
        RowText.Joined(entry.Tiers.Select(static tier => tier.Number)),
        entry.SuggestedDocument?.Id ?? string.Empty,
        RowText.Joined(entry.DependsOn.Select(static item => item.Value)),
        entry.Findings.Count,
        RulesOf(entry));

    public static MappingRow Of(CrosswalkMapping mapping) => new(
        mapping.From.Text,
        mapping.Control,
        mapping.ControlTitle ?? string.Empty,
        EnumTokens.Of(mapping.Relation),
        mapping.Reason,
        EnumTokens.Of(mapping.Confidence),
        mapping.Reviewer);

    public static CarryOverTableRow Of(CarryOverRow row) => new(
        row.From?.Text ?? string.Empty,
        row.Edition,
        EnumTokens.Of(row.Relation),
        CarryOverLists.OfThemes(row.To),
        RowText.TokenOf(row.Basis),
        RowText.TokenOf(row.Confidence),
        row.Reason,
        CarryOverLists.OfSources(row.Sources),
        row.Reviewer);

    public static CarriedRow Of(CarriedLine line) => new(
        line.Edition.Id,
        line.Edition.IssuedOn,
        EnumTokens.Of(line.Edition.Basis),
        line.Item?.Item.Value ?? string.Empty,
        RowText.TokenOf(line.Item?.Result.State),
        RowText.TokenOf(line.Item?.Result.Extent),
        RowText.TokenOf(line.Item?.Advice),
        RowText.TokenOf(line.Row?.Relation),
        RowText.Joined(line.Row?.To ?? []),
        RowText.TokenOf(line.Row?.Basis),
        RowText.TokenOf(line.Row?.Confidence),
        line.Row?.From?.Text ?? string.Empty,
        OtherRowsOf(line),
        line.Why.English,
        line.Why.Japanese,
        line.Row?.Reason ?? string.Empty,
        line.Row?.Reviewer ?? string.Empty);

    public static CoderRow Of(CodedProvision coded) => new(
        coded.Provision.Id,
        RowText.ItemOf(coded.Provision),
        coded.Provision.Section,
        EnumTokens.Of(coded.First),
        EnumTokens.Of(coded.Second),
        coded.FirstHasClue,
        coded.SecondHasClue,
        coded.Agrees,
        RowText.Joined(coded.FirstClauses),
        RowText.Joined(coded.SecondClauses));

    /// <summary>The rules whose findings an entry answers, each once.</summary>
    public static string RulesOf(ImprovementEntry entry) =>
        RowText.Joined(entry.Findings.Select(static finding => finding.Rule.Id).Distinct(StringComparer.Ordinal));

    /// <summary>The provisions of an item that have rows of their own.</summary>
    public static string OtherRowsOf(CarriedLine line) => RowText.Joined((line.Item?.ProvisionRows ?? []).Select(static row => row.From!.Text));

    private static int CountOf(MatrixCell cell, ClaimValue value) =>
        cell.Counts.Where(entry => entry.Key == value).Select(static entry => entry.Value).FirstOrDefault();
}
