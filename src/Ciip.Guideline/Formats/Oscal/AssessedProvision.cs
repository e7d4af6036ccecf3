using Ciip.Guideline.Evaluation;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Formats.Oscal;

/// <summary>
/// The outcome of one provision on one side: always an observation, and a finding only where the answer is yes, no or in part.
/// </summary>
internal sealed class AssessedProvision
{
    private AssessedProvision(Provision provision, OscalObservation observation, (string State, string Reason)? status)
    {
        Provision = provision;
        Observation = observation;
        Status = status;
    }

    public Provision Provision { get; }

    public OscalObservation Observation { get; }

    /// <summary>State and reason in OSCAL's words; null where neither state would be true.</summary>
    public (string State, string Reason)? Status { get; }

    public static string IdOf(Provision provision, ImprovementAxis axis) => NameBasedUuid.Of("observation", provision.Id, EnumTokens.Of(axis));

    public static AssessedProvision Of(StandardsResult result, StandardsOutcome own, Language language) => new(
        result.Provision,
        Observe(result.Provision, ImprovementAxis.Documents, language, result.In(Language.English), result.In(Language.Japanese), "EXAMINE",
            [
                OscalProp.Of("outcome", EnumTokens.Of(result.Outcome)),
                OscalProp.Json("is-asked", result.IsAsked ? "true" : "false"),
                OscalProp.Json("is-provisional", result.IsProvisional ? "true" : "false"),
                OscalProp.Of("own-outcome", EnumTokens.Of(own)),
            ],
            [.. result.GivenBy.Select(claim => Evidence(claim, language))]),
        !result.IsAsked ? null : result.Outcome switch
        {
            StandardsOutcome.Specified => ("satisfied", "pass"),
            StandardsOutcome.PartlySpecified => ("not-satisfied", "other"),
            StandardsOutcome.Absent => ("not-satisfied", "fail"),
            _ => null,
        });

    public static AssessedProvision Of(PracticeResult result, Language language) => new(
        result.Provision,
        Observe(result.Provision, ImprovementAxis.Practice, language, result.Outcome.In(Language.English), result.Outcome.In(Language.Japanese), MethodOf(result.Evidence),
            [OscalProp.Of("outcome", EnumTokens.Of(result.Outcome)), .. OscalProp.Each("field", result.Fields)],
            [.. result.Evidence.Select(Evidence)]),
        result.Outcome switch
        {
            PracticeOutcome.CarriedOut => ("satisfied", "pass"),
            PracticeOutcome.PartlyCarriedOut or PracticeOutcome.Planned => ("not-satisfied", "other"),
            PracticeOutcome.NotCarriedOut => ("not-satisfied", "fail"),
            _ => null,
        });

    private static OscalObservation Observe(
        Provision provision, ImprovementAxis axis, Language language, string english, string japanese, string method, IReadOnlyList<OscalProp> props, IReadOnlyList<(string? Address, string Description, IReadOnlyList<OscalProp> Props)> evidence)
    {
        var text = new LocalizedText($"{provision.Title.English} — {english}", $"{provision.Title.Japanese} — {japanese}");
        return new OscalObservation(IdOf(provision, axis))
        {
            Title = provision.Id,
            Description = text.In(language),
            Type = "control-objective",
            Method = method,
            Props = [OscalProp.Of("provision", provision.Id), OscalProp.Of("axis", EnumTokens.Of(axis)), OscalProp.Other("description", text, language), .. props],
            Evidence = evidence,
        };
    }

    private static (string? Address, string Description, IReadOnlyList<OscalProp> Props) Evidence(DocumentClaim claim, Language language) => (
        null,
        $"{claim.Document.Title}: {claim.Value.In(language)}",
        [
            OscalProp.Of("document", claim.Document.Id),
            .. OscalProp.Each("clause", claim.Clauses),
            .. OscalProp.Each("decision-reason", claim.Value.IsDecision() && claim.Treatment?.Decision?.Reason is { } reason ? [reason] : []),
        ]);

    private static (string? Address, string Description, IReadOnlyList<OscalProp> Props) Evidence(Evidence evidence) => (
        OscalText.IsAddress(evidence.Reference) ? evidence.Reference : null,
        evidence.Note is { } note ? $"{evidence.Reference}: {note}" : evidence.Reference,
        [
            .. OscalProp.Each("kind", evidence.Kind is { } kind ? [EnumTokens.Of(kind)] : []),
            .. OscalProp.Each("on", evidence.On is { } on ? [on.ToString()] : []),
            .. OscalProp.Each("valid-until", evidence.ValidUntil is { } until ? [until.ToString()] : []),
        ]);

    private static string MethodOf(IReadOnlyList<Evidence> evidence) =>
        evidence.Count == 0 || evidence.All(static one => one.Kind is null) ? "UNKNOWN"
        : evidence.All(static one => one.Kind == EvidenceKind.Interview) ? "INTERVIEW"
        : evidence.All(static one => one.Kind == EvidenceKind.Test) ? "TEST"
        : "EXAMINE";
}
