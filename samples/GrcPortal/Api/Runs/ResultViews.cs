using Ciip.Guideline.Catalog;
using Ciip.Guideline.Evaluation;

namespace GrcPortal.Api;

/// <summary>Something that is not known yet, and where to look.</summary>
/// <param name="Kind">Why it is open.</param>
/// <param name="Level">The level of the finding that the answer "no" would give.</param>
/// <param name="About">The item or section.</param>
/// <param name="IsOfPractice">Whether it is about what is carried out; otherwise it is about documents.</param>
/// <param name="Document">The id of the document to look in; null where one is still to be found, and for practice.</param>
/// <param name="Clauses">The clauses to read; empty where none is known.</param>
/// <param name="Provisions">The provisions it would settle.</param>
/// <param name="Question">The question in words.</param>
/// <param name="GuidelineLink">Where the item or section is.</param>
internal sealed record QuestionView(
    OpenQuestionKind Kind, FindingLevel Level, GuidelineId About, bool IsOfPractice, string? Document, IReadOnlyList<string> Clauses, IReadOnlyList<GuidelineId> Provisions, LocalizedText Question, string GuidelineLink)
{
    public static QuestionView Of(OpenQuestion one) => new(
        one.Kind, one.Level, one.About, one.IsOfPractice, one.Document, one.Clauses, [.. one.Provisions], new(one.In(Language.English), one.In(Language.Japanese)), ApiLinks.Guideline(one.About.Text));
}

/// <summary>What closes the findings of an item on one side.</summary>
/// <param name="Order">Its place in the order in which to take the entries, from 1.</param>
/// <param name="About">The item or section.</param>
/// <param name="Axis">The side on which it is closed.</param>
/// <param name="Level">The highest level of its open provisions.</param>
/// <param name="EffectiveLevel">The highest of its own level and those of the entries it precedes.</param>
/// <param name="Open">The open provisions.</param>
/// <param name="Ways">The ways to close it.</param>
/// <param name="Bearers">Who bears the open provisions.</param>
/// <param name="Tiers">The tiers it can be written into; empty where others have to, and for practice.</param>
/// <param name="Document">The id of the document that suggests itself; null where there is none.</param>
/// <param name="DependsOn">The items it builds on.</param>
/// <param name="Rules">The ids of the rules whose findings it answers.</param>
/// <param name="Text">The entry in words.</param>
/// <param name="GuidelineLink">Where the item or section is.</param>
internal sealed record PlanEntryView(
    int Order,
    GuidelineId About,
    ImprovementAxis Axis,
    FindingLevel Level,
    FindingLevel EffectiveLevel,
    IReadOnlyList<OpenProvisionView> Open,
    IReadOnlyList<ImprovementWay> Ways,
    IReadOnlyList<Actor> Bearers,
    IReadOnlyList<DocumentTier> Tiers,
    string? Document,
    IReadOnlyList<GuidelineId> DependsOn,
    IReadOnlyList<string> Rules,
    LocalizedText Text,
    string GuidelineLink)
{
    public static PlanEntryView Of(int order, ImprovementEntry entry) => new(
        order,
        entry.About,
        entry.Axis,
        entry.Level,
        entry.EffectiveLevel,
        [.. entry.Open.Select(one => new OpenProvisionView(one, entry.LevelOf(one)))],
        entry.Ways,
        entry.Bearers,
        entry.Tiers,
        entry.SuggestedDocument?.Id,
        [.. entry.DependsOn],
        [.. entry.Findings.Select(static one => one.Rule.Id).Distinct(StringComparer.Ordinal)],
        new(entry.In(Language.English), entry.In(Language.Japanese)),
        ApiLinks.Guideline(entry.About.Text));
}

/// <summary>A provision that is open.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Level">How much weight the text gives to it.</param>
internal sealed record OpenProvisionView(GuidelineId Provision, FindingLevel Level);

/// <summary>A provision in the documents and in what is carried out.</summary>
/// <param name="Provision">The provision, or the first one of those that the text lets choose between.</param>
/// <param name="Documents">What all documents together say.</param>
/// <param name="Practice">What the self-verification says.</param>
/// <param name="State">How the two compare.</param>
/// <param name="PossibleStates">The states that remain possible; the state itself where it is determined.</param>
/// <param name="IsContradictory">Whether a side contradicts itself or the other.</param>
/// <param name="GuidelineLink">Where the provision is.</param>
internal sealed record GapView(
    GuidelineId Provision, StandardsOutcome Documents, PracticeOutcome Practice, GapState State, IReadOnlyList<GapState> PossibleStates, bool IsContradictory, string GuidelineLink)
{
    public static GapView Of(GapCell cell) => new(
        cell.Provision, cell.Documents, cell.Practice, cell.State, cell.PossibleStates, cell.IsContradictory, ApiLinks.Guideline(cell.Provision.Id));
}

/// <summary>What one document says of one item.</summary>
/// <param name="Item">The item.</param>
/// <param name="Document">The id of the document.</param>
/// <param name="Best">The most that it says of any provision of the item.</param>
/// <param name="IsUniform">Whether it says the same of all of them.</param>
/// <param name="Clauses">Where in the document.</param>
/// <param name="GuidelineLink">Where the item is.</param>
internal sealed record CellView(GuidelineId Item, string Document, ClaimValue Best, bool IsUniform, IReadOnlyList<string> Clauses, string GuidelineLink)
{
    public static CellView Of(MatrixCell cell) => new(cell.Item, cell.Document.Id, cell.Best, cell.IsUniform, cell.Clauses, ApiLinks.Guideline(cell.Item.Value));
}
