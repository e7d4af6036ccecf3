using Ciip.Guideline.Standards;

namespace GrcPortal.Rules;

/// <summary>A rule of the vendor's own: what its customers agreed on beyond the Guideline. It is advice, and says so.</summary>
internal sealed class InternalRulesSayFromWhen() : GuidelineRule(
    "PORTAL001",
    new("Each internal rule says from when it is in force.", "内規ごとに施行日を明記している。"),
    cites: [Provisions.InternalRules.ImplementationRules],
    levels: [FindingLevel.Suggestion],
    repair: new("Write the date into the rule.", "施行日を明記する。"),
    places: [PlaceKind.Document])
{
    /// <summary>The version is part of every report's fingerprint: raise it when a rule says something else than before.</summary>
    public static RulePack Pack { get; } = new("Portal.Rules", "1.0.0", new InternalRulesSayFromWhen());

    public override IEnumerable<RuleOutcome> EvaluateEach(RuleContext context) =>
        context.Standards.Documents.Where(static document => document.Tier == DocumentTier.InternalRules).Select(document =>
            document.InForceFrom is not null ? Pass(context.At(document))
            // Silence in a document that nobody has read to its end is a question, not a gap.
            : document.Examination?.Extent == ExaminationExtent.Complete ? Fail(context.At(document))
            : Undetermined(context.At(document)));
}
