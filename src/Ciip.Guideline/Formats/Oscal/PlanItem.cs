using System.Globalization;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Formats.Oscal;

/// <summary>Writes an entry of a plan, and what is said about the work on it, as an item of a plan of action.</summary>
internal static class PlanItem
{
    public static void Write(OscalWriter writer, OscalRisks risks, OscalResources resources, ImprovementPlan plan, ImprovementEntry entry, int index, ImprovementStep? step)
    {
        var title = new LocalizedText(entry.In(Language.English), entry.In(Language.Japanese));
        Head(writer, entry.About, entry.Axis, title);
        writer.Prose("description", string.Join("\n", entry.Ways.Select(way => "- " + way.In(writer.Language))));
        writer.Props(
        [
            OscalProp.Other("title", title, writer.Language),
            OscalProp.Json("order", (index + 1).ToString(CultureInfo.InvariantCulture)),
            OscalProp.Of("about", entry.About.Text),
            OscalProp.Of("axis", EnumTokens.Of(entry.Axis)),
            OscalProp.Of("level", EnumTokens.Of(entry.Level)),
            OscalProp.Of("effective-level", EnumTokens.Of(entry.EffectiveLevel)),
            .. entry.Item is { } item && plan.Options.Priorities is { } priorities && priorities.TryGetValue(item, out var priority)
                ? [OscalProp.Json("priority", priority.ToString(CultureInfo.InvariantCulture))]
                : Array.Empty<OscalProp>(),
            .. entry.Open.Select(provision => OscalProp.Of("open-" + EnumTokens.Of(entry.LevelOf(provision)), provision.Id)),
            .. OscalProp.Each("way", entry.Ways.Select(EnumTokens.Of)),
            .. OscalProp.Each("bearer", entry.Bearers.Select(static bearer => bearer.Value)),
            .. OscalProp.Each("tier", entry.Tiers.Select(static tier => tier.Value)),
            .. OscalProp.Each("suggested-document", entry.SuggestedDocument is { } document ? [document.Id] : []),
            .. OscalProp.Each("depends-on", entry.DependsOn.Select(static before => before.Value)),
            .. OscalProp.Each("fed-by", entry.FedBy.Select(static reference => reference.From.Text).Distinct(StringComparer.Ordinal)),
            .. step is null ? [] : PropsOf(step),
        ]);
        Evidence(writer, resources, step);
        writer.List("related-risks", entry.Findings, finding => writer.Value("risk-uuid", risks.IdOf(finding)));
        Remarks(writer, step);
    }

    /// <summary>A step about what is not an entry of the plan. It answers none of the findings, so it has no risks.</summary>
    public static void Write(OscalWriter writer, OscalResources resources, ImprovementStep step)
    {
        var title = TitleOf(step);
        var state = new LocalizedText($"State: {step.State.In(Language.English)}", $"対応状況：{step.State.In(Language.Japanese)}");
        Head(writer, step.About, step.Axis, title);
        writer.Prose("description", state.In(writer.Language));
        writer.Props(
        [
            OscalProp.Other("title", title, writer.Language),
            OscalProp.Other("description", state, writer.Language),
            OscalProp.Json("is-entry", "false"),
            OscalProp.Of("about", step.About.Text),
            OscalProp.Of("axis", EnumTokens.Of(step.Axis)),
            .. PropsOf(step),
        ]);
        Evidence(writer, resources, step);
        Remarks(writer, step);
    }

    /// <summary>The id is that of the entry, whether or not the plan still has it.</summary>
    private static void Head(OscalWriter writer, GuidelineId about, ImprovementAxis axis, LocalizedText title)
    {
        writer.Value("uuid", NameBasedUuid.Of("poam-item", about.Text, EnumTokens.Of(axis)));
        writer.Title("title", title.In(writer.Language));
    }

    private static LocalizedText TitleOf(ImprovementStep step)
    {
        var section = step.About.Section.Title;
        return step.Axis == ImprovementAxis.Practice
            ? new($"{step.About} {section.English}, in practice: not an entry of this plan", $"{step.About} {section.Japanese}（実施面）：この改善計画にない項目")
            : new($"{step.About} {section.English}, in documents: not an entry of this plan", $"{step.About} {section.Japanese}（文書）：この改善計画にない項目");
    }

    private static IEnumerable<OscalProp> PropsOf(ImprovementStep step) =>
    [
        OscalProp.Of("state", EnumTokens.Of(step.State)),
        .. OscalProp.Each("owner", step.Owner is { } owner ? [owner] : []),
        .. OscalProp.Each("due-on", step.DueOn is { } due ? [due.ToString()] : []),
    ];

    private static void Evidence(OscalWriter writer, OscalResources resources, ImprovementStep? step) =>
        writer.List("links", (step?.Evidence ?? []).Select(resources.Add).Distinct(StringComparer.Ordinal), link =>
        {
            writer.Value("href", link);
            writer.Value("rel", "reference");
        });

    private static void Remarks(OscalWriter writer, ImprovementStep? step)
    {
        if (step?.Note is { Length: > 0 } note)
        {
            writer.Prose("remarks", note);
        }
    }
}
