using System.Globalization;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Formats.Oscal;

/// <summary>Writes the work on the entries of a plan where OSCAL has it: as remediations of the risks that the entries answer.</summary>
internal sealed class OscalRemediations
{
    private static readonly LocalizedText ToClose = new("Close what is open", "未充足の規定要素の解消");

    private static readonly LocalizedText ToAccept = new("Leave it as it is for now", "当面のリスク受容");

    private readonly PlanSteps steps;
    private readonly ILookup<Finding, ImprovementEntry> answers;

    public OscalRemediations(ImprovementPlan plan, PlanSteps steps)
    {
        this.steps = steps;
        answers = plan.Entries
            .SelectMany(static entry => entry.Findings.Select(finding => (Finding: finding, Entry: entry)))
            .ToLookup(static one => one.Finding, static one => one.Entry);
    }

    /// <summary>
    /// The end of the last day that a due date means, in Japan, whose law the Guideline belongs to. Null where there is none, and where
    /// OSCAL has no such year.
    /// </summary>
    public static string? DeadlineOf(ImprovementStep step) => step.DueOn is { Year: >= OscalOptions.FirstYear and <= OscalOptions.LastYear } due
        ? string.Format(CultureInfo.InvariantCulture, "{0}T23:59:59+09:00", due.Latest)
        : null;

    /// <summary>A finding is as far as the entry that is least far of those that answer it.</summary>
    public string StatusOf(Finding finding) => answers[finding].Min(entry => steps.Of(entry)?.State ?? ImprovementState.Open) switch
    {
        ImprovementState.InProgress => "remediating",
        ImprovementState.AcceptanceRequested => "deviation-requested",
        ImprovementState.Accepted => "deviation-approved",
        ImprovementState.Done => "closed",
        _ => "open",
    };

    /// <summary>Writes what is done about a finding.</summary>
    public void Write(OscalWriter writer, Finding finding, string risk)
    {
        var deadlines = answers[finding].Select(entry => steps.Of(entry) is { } step ? DeadlineOf(step) : null).ToList();
        if (!deadlines.Contains(null))
        {
            writer.Value("deadline", deadlines.OrderBy(static deadline => deadline, StringComparer.Ordinal).Last()!);
        }

        writer.List("remediations", answers[finding].Where(entry => steps.Of(entry) is not null), entry => Remediation(writer, entry, steps.Of(entry)!, risk));
    }

    private static void Remediation(OscalWriter writer, ImprovementEntry entry, ImprovementStep step, string risk)
    {
        var isAccepted = step.State is ImprovementState.Accepted or ImprovementState.AcceptanceRequested;
        var title = isAccepted ? ToAccept : ToClose;
        var id = NameBasedUuid.Of("remediation", risk, entry.About.Text, EnumTokens.Of(entry.Axis));
        writer.Value("uuid", id);
        writer.Value("lifecycle", step.State is ImprovementState.Accepted or ImprovementState.Done ? "completed" : "planned");
        writer.Title("title", title.In(writer.Language));
        writer.Prose("description", entry.In(writer.Language));
        writer.Props(
        [
            .. isAccepted ? [OscalProp.Own("type", "accept")] : Array.Empty<OscalProp>(),
            OscalProp.Of("state", EnumTokens.Of(step.State)),
            OscalProp.Other("title", title, writer.Language),
            OscalProp.Other("description", new LocalizedText(entry.In(Language.English), entry.In(Language.Japanese)), writer.Language),
        ]);
        writer.List("tasks", [step], _ =>
        {
            var deadline = DeadlineOf(step);
            writer.Value("uuid", NameBasedUuid.Of("task", id));
            writer.Value("type", deadline is null ? "action" : "milestone");
            writer.Title("title", title.In(writer.Language));
            if (deadline is not null)
            {
                writer.Object("timing", () => writer.Object("on-date", () => writer.Value("date", deadline)));
            }

            OscalOwners.Responsible(writer, step);
        });
    }
}
