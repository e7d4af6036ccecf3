using System.Globalization;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Formats.Oscal;

/// <summary>Writes an improvement plan as a plan of action and milestones.</summary>
internal static class PlanOfActionExporter
{
    private static readonly LocalizedText Title = new("Improvement plan", "改善計画");

    private static readonly LocalizedText NothingOpen = new("Nothing is open", "未充足の規定要素はない");

    private static readonly LocalizedText NeedsOne = new(
        "OSCAL asks for at least one item; the one there represents a plan without entries.", "OSCALは一つ以上の項目を求めるため、項目のない計画を一つの項目で示している。");

    private static readonly LocalizedText Skeletons = new(
        "OSCAL has no place for headings to paste into a document.", "文書に貼り付ける見出しは、OSCALに示す箇所がない。");

    public static OscalExport Export(ImprovementPlan plan, OscalOptions options)
    {
        var risks = new OscalRisks(plan.Entries.SelectMany(static entry => entry.Findings).Distinct());
        var utf8 = OscalWriter.Write(OscalNames.PlanOfAction, options, writer =>
        {
            writer.Metadata(Title, PropsOf(plan));
            OscalObservation.Write(writer, OscalQuestions.Of(plan.ReadFirst, options.Language));
            risks.Write(writer, static _ => []);
            writer.List("poam-items", plan.Entries.Select(static (entry, index) => (entry, index)), one => Item(writer, risks, plan, one.entry, one.index));
            writer.List("poam-items", Enumerable.Repeat(NothingOpen, plan.Entries.Count == 0 ? 1 : 0), nothing =>
            {
                writer.Value("uuid", NameBasedUuid.Of("nothing-open"));
                writer.Title("title", nothing.In(options.Language));
                writer.Prose("description", nothing.In(options.Language));
                writer.Props([OscalProp.Json("is-empty", "true"), OscalProp.Other("title", nothing, options.Language)]);
            });
        });
        return new OscalExport(utf8, [plan.Entries.Count == 0 ? new OscalOmission("entries", NeedsOne) : new OscalOmission("entries.skeleton", Skeletons)]);
    }

    private static void Item(OscalWriter writer, OscalRisks risks, ImprovementPlan plan, ImprovementEntry entry, int index)
    {
        var title = new LocalizedText(entry.In(Language.English), entry.In(Language.Japanese));
        writer.Value("uuid", NameBasedUuid.Of("poam-item", entry.About.Text, EnumTokens.Of(entry.Axis)));
        writer.Title("title", title.In(writer.Language));
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
        ]);
        writer.List("related-risks", entry.Findings, finding => writer.Value("risk-uuid", risks.IdOf(finding)));
    }

    private static IEnumerable<OscalProp> PropsOf(ImprovementPlan plan) =>
    [
        OscalProp.Of("level", EnumTokens.Of(plan.Options.Level)),
        OscalProp.Of("voice-tier", plan.Options.Voice.Tier.Value),
        .. OscalProp.Each("voice-issuer", plan.Options.Voice.Issuer is { } issuer ? [issuer] : []),
        .. OscalProp.Each("axis", plan.Options.Axis is { } axis ? [EnumTokens.Of(axis)] : []),
        .. OscalProp.Each("precedence", (plan.Options.Precedences ?? []).Select(static one => $"{one.Before} before {one.After}").Distinct(StringComparer.Ordinal)),
        .. OscalProp.Each("circle", plan.Circles.Select(static circle => string.Join(" ", circle))),
    ];
}
