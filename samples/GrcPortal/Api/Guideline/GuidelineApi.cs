using System.ComponentModel;
using Ciip.Guideline.Catalog;
using Ciip.Guideline.Formats;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GrcPortal.Api;

/// <summary>What the Guideline and the rules say, in the library's own words.</summary>
internal static class GuidelineApi
{
    private static readonly GuidelineCatalog Catalog = GuidelineCatalog.FourthEdition;

    public static void Map(RouteGroupBuilder api)
    {
        var guideline = api.MapGroup(string.Empty).WithTags("Guideline");
        guideline.MapGet("/guideline", Place).WithName("getGuidelinePlace");
        guideline.MapGet("/rules/{id}", Rule).WithName("getRule");
    }

    /// <summary>What stands at a place of the Guideline.</summary>
    internal static Results<Ok<GuidelinePlaceView>, NotFound> Place([Description("An id such as II.6.1.2(2) or II.6.1.2(2).a, or a locator such as II.6.1.2(2) p1 s1.")] string at)
    {
        var id = Catalog.FindId(at);
        var locator = id?.Provision?.Statement ?? (Locator.TryParse(at, out var read) ? read : null);
        var statement = locator is null ? null : Catalog.FindStatement(locator);
        var section = id?.Section ?? (locator is null ? null : Catalog.FindSection(locator.Section));
        return section is null && statement is null ? TypedResults.NotFound() : TypedResults.Ok(GuidelinePlaceView.Of(id?.Text ?? locator!.Text, section, statement, id?.Provision));
    }

    /// <summary>What a rule asks for, and on what it rests.</summary>
    internal static Results<Ok<RuleView>, NotFound> Rule(string id, GuidelineEvaluator evaluator) =>
        evaluator.Rules.FirstOrDefault(one => one.Id == id) is { } rule ? TypedResults.Ok(RuleView.Of(rule)) : TypedResults.NotFound();
}

/// <summary>A place of the Guideline.</summary>
/// <param name="At">The place, as it is written.</param>
/// <param name="Section">The id of the section it is in; null for a footnote.</param>
/// <param name="Title">The title of the section; null for a footnote.</param>
/// <param name="Statement">The statement; null where the place is wider than one.</param>
/// <param name="Summary">What the statement says; null where the place is wider than one.</param>
/// <param name="Provisions">The provision that was asked for, else all of the place.</param>
internal sealed record GuidelinePlaceView(string At, string? Section, LocalizedText? Title, Locator? Statement, LocalizedText? Summary, IReadOnlyList<CatalogRow> Provisions)
{
    private static readonly Dictionary<string, CatalogRow> Rows = GuidelineCatalog.FourthEdition.CatalogRows().ToDictionary(static one => one.Provision, StringComparer.Ordinal);

    public static GuidelinePlaceView Of(string at, Section? section, Statement? statement, Provision? asked) => new(
        at, section?.Id, section?.Title, statement?.Locator, statement?.Summary, [.. (asked is null ? statement?.Provisions ?? section!.Provisions : [asked]).Select(static one => Rows[one.Id])]);
}

/// <summary>A rule.</summary>
/// <param name="Id">The id, which never changes.</param>
/// <param name="Name">The name, which says the demand.</param>
/// <param name="Demand">What it asks for.</param>
/// <param name="Repair">What repairs a finding of it.</param>
/// <param name="Basis">On what it rests.</param>
/// <param name="Levels">The levels its findings can have, the highest first.</param>
/// <param name="Citations">The statements it cites.</param>
/// <param name="IsCustom">Whether it is one that was added to those of the library.</param>
/// <param name="GuidelineLinks">Where what it cites is, in the order of `citations`.</param>
internal sealed record RuleView(
    string Id, string Name, LocalizedText Demand, LocalizedText Repair, RuleBasis Basis, IReadOnlyList<FindingLevel> Levels, IReadOnlyList<Locator> Citations, bool IsCustom, IReadOnlyList<string> GuidelineLinks)
{
    public static RuleView Of(RuleDescription rule) => new(
        rule.Id, rule.Name, rule.Demand, rule.Repair, rule.Basis, rule.Levels, rule.Citations, rule.IsCustom, [.. rule.Citations.Select(static one => ApiLinks.Guideline(one.Text))]);
}
