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

    private static readonly LocalizedText NoSuchYear = new(
        "OSCAL has times from 1900 to 2999 only; the due date is in a property.", "OSCALの日時は1900年から2999年までのため、期限はプロパティにのみ含まれている。");

    public static OscalExport Export(ImprovementPlan plan, OscalOptions options, PlanSteps steps)
    {
        var risks = new OscalRisks(plan.Entries.SelectMany(static entry => entry.Findings).Distinct());
        var resources = new OscalResources();
        var isEmpty = plan.Entries.Count + steps.Elsewhere.Count == 0;
        var utf8 = OscalWriter.Write(OscalNames.PlanOfAction, options, writer =>
        {
            writer.Metadata(Title, PropsOf(plan), () => OscalOwners.Parties(writer, steps));
            OscalObservation.Write(writer, OscalQuestions.Of(plan.ReadFirst, options.Language));
            risks.Write(writer, static _ => [], new OscalRemediations(plan, steps));
            writer.List("poam-items", Items(), static write => write());
            resources.Write(writer);

            IEnumerable<Action> Items() =>
            [
                .. plan.Entries.Select((entry, index) => (Action)(() => PlanItem.Write(writer, risks, resources, plan, entry, index, steps.Of(entry)))),
                .. steps.Elsewhere.Select(step => (Action)(() => PlanItem.Write(writer, resources, step))),
                .. isEmpty ? [() => Nothing(writer)] : Array.Empty<Action>(),
            ];
        });
        return new OscalExport(utf8, NotCarried(plan, steps, isEmpty));
    }

    private static void Nothing(OscalWriter writer)
    {
        writer.Value("uuid", NameBasedUuid.Of("nothing-open"));
        writer.Title("title", NothingOpen.In(writer.Language));
        writer.Prose("description", NothingOpen.In(writer.Language));
        writer.Props([OscalProp.Json("is-empty", "true"), OscalProp.Other("title", NothingOpen, writer.Language)]);
    }

    private static IEnumerable<OscalOmission> NotCarried(ImprovementPlan plan, PlanSteps steps, bool isEmpty) =>
    [
        .. isEmpty ? [new OscalOmission("entries", NeedsOne)] : Array.Empty<OscalOmission>(),
        .. plan.Entries.Count > 0 ? [new OscalOmission("entries.skeleton", Skeletons)] : Array.Empty<OscalOmission>(),
        .. steps.All.Where(static step => step.DueOn is not null && OscalRemediations.DeadlineOf(step) is null).Select(static step => new OscalOmission(step.About.Text, NoSuchYear)),
    ];

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
