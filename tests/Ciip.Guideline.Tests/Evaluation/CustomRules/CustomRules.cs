namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>A rule such as a vendor writes, and one per record.</summary>
internal sealed class BackupsAreEncrypted(string id = "ACME001") : GuidelineRule(
    id, new("Backups are encrypted.", "バックアップを暗号化している。"), Provisions.ItBcp.OrdinaryPrecautions)
{
    public override RuleOutcome Evaluate(RuleContext context) =>
        context.Practice?.Plan?.ItBcp?.OrdinaryPrecautions is not { } precautions ? Undetermined()
        : precautions.Any(precaution => precaution.Contains("encrypt", StringComparison.Ordinal)) ? Pass()
        : Fail(context.At(Provisions.ItBcp.OrdinaryPrecautions), missing: [Provisions.ItBcp.OrdinaryPrecautions]);
}

internal sealed class ProgramsSayWhen() : GuidelineRule(
    "ACME002",
    new("Each program says when it took place.", "教育・訓練ごとに実施日を記録している。"),
    [Provisions.ItBcp.EducationAndTraining],
    [FindingLevel.Suggestion, FindingLevel.Weakness],
    RuleBasis.Derived,
    new("Record the date.", "実施日を記録する。"),
    [PlaceKind.Record])
{
    private static readonly LocalizedText NoDate = new("{0} has no date.", "{0}に実施日がない。");

    public override IEnumerable<RuleOutcome> EvaluateEach(RuleContext context) =>
        (context.Practice?.Plan?.ItBcp?.EducationAndTraining ?? []).Select(program => program.On is null
            ? Fail(context.At(program), RuleMessage.Of("acme002.no-date", NoDate, new LocalizedText(program.Id, program.Id)), FindingLevel.Suggestion)
            : Pass(context.At(program, Provisions.ItBcp.EducationAndTraining)));
}

/// <summary>A rule that does what a test tells it.</summary>
internal sealed class RuleThat(Func<RuleThat, RuleContext, IEnumerable<RuleOutcome>> does, string id = "ACME009") : GuidelineRule(
    id, new("A rule of a test.", "試験用の規則。"), Provisions.Scope.Services)
{
    public override IEnumerable<RuleOutcome> EvaluateEach(RuleContext context) => does(this, context);

    public RuleOutcome Says(Place? place = null) => Pass(place);

    public RuleOutcome Misses(Place? place, FindingLevel? level, params Provision[] missing) => Fail(place, level: level, missing: missing);

    public RuleOutcome DoesNotAsk() => NotApplicable();
}

internal static class OwnSubject
{
    public static SelfVerification Stating(params string[] precautions) => new()
    {
        Id = "v",
        Operator = "Fictitious Operator",
        Sector = CiiSector.Medical,
        Plan = new PlanPhase
        {
            ItBcp = new ItBcp
            {
                OrdinaryPrecautions = precautions,
                EducationAndTraining = [new TrainingProgram { Id = "spring", On = PartialDate.Parse("2025-04") }, new TrainingProgram { Id = "\"\n\u0001;%\ud800" }],
            },
        },
    };
}
