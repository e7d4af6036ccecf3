using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats.Json;

/// <summary>Makes the file of a report.</summary>
internal static class ReportFileMaker
{
    public static ReportFile Make(EvaluationReport report) => new()
    {
        Edition = report.Edition.Name.English,
        AsOf = report.AsOf,
        Fingerprint = report.Fingerprint,
        Rules = Seq.From(report.Rules.Select(Rule)),
        Standards = report.Standards.Subject,
        Practice = report.Practice?.Subject,
        Figures = new()
        {
            Set = report.Standards.Set.Coverage,
            InternalRules = report.Standards.InternalRules.Coverage,
            Practice = report.Practice?.Coverage,
        },
        Provisions = Seq.From(GuidelineCatalog.FourthEdition.Provisions.Select(provision => Provision(report, provision))),
        Outcomes = Seq.From(report.Outcomes.Select(Outcome)),
        OpenQuestions = Seq.From(report.OpenQuestions.Select(Question)),
    };

    private static ReportedRule Rule(RuleDescription rule) => new()
    {
        Id = rule.Id,
        Levels = rule.Levels,
        Basis = rule.Basis,
        Pack = rule.Pack,
        Overrides = rule.Overrides.Count == 0 ? null : Seq.From(rule.Overrides.Select(static one => new ReportedOverride
        {
            On = one.On,
            Place = one.Place is { } place ? At(place) : null,
            Level = one.Level,
        })),
    };

    public static ReportedPlace At(Place place) => new()
    {
        IsInPractice = place.IsInPractice,
        Document = place.Document,
        On = place.On,
        Record = place.Record,
        Part = place.Part,
        Pointer = place.Pointer,
    };

    private static ReportedProvision Provision(EvaluationReport report, Provision provision)
    {
        var isOfPractice = provision.Axis is ProvisionAxis.Practice or ProvisionAxis.Both;
        var practice = isOfPractice ? report.Practice?[provision].Outcome : null;
        var gaps = provision.Axis == ProvisionAxis.Both ? report.Gaps : null;
        return new()
        {
            Provision = provision,
            Set = report.Standards.Set[provision].Outcome,
            InternalRules = report.Standards.InternalRules[provision].Outcome,
            IsAskedInSet = report.Standards.Set[provision].IsAsked,
            IsAskedInInternalRules = report.Standards.InternalRules[provision].IsAsked,
            Practice = practice,
            GapInSet = StateOf(gaps?.Set, provision),
            GapInInternalRules = StateOf(gaps?.InternalRules, provision),
        };
    }

    private static ReportedOutcome Outcome(RuleOutcome outcome) => new()
    {
        Rule = outcome.Rule.Id,
        Verdict = outcome.Verdict,
        Level = outcome.Level,
        Place = At(outcome.Place),
        MessageId = outcome.Message.Id,
        Message = new() { English = outcome.Message.In(Language.English), Japanese = outcome.Message.In(Language.Japanese) },
        Citations = outcome.Citations,
        Provisions = IdsOf(outcome.Provisions),
        DecisionIsReasoned = outcome.DecisionIsReasoned,
    };

    private static ReportedQuestion Question(OpenQuestion question) => new()
    {
        About = question.About,
        Kind = question.Kind,
        Document = question.Document,
        Clauses = question.Clauses,
        Provisions = IdsOf(question.Provisions),
        Level = question.Level,
        Question = new() { English = question.In(Language.English), Japanese = question.In(Language.Japanese) },
    };

    /// <summary>Of alternatives the one that stands for them has the state of their cell, so that a file counts as the matrix does.</summary>
    private static GapState? StateOf(GapMatrix? gaps, Provision provision) =>
        gaps?.Find(provision) is { } cell && cell.Provision == provision ? cell.State : null;

    private static IReadOnlyList<GuidelineId> IdsOf(IEnumerable<Provision> provisions) =>
        Seq.From(provisions.Select(static provision => (GuidelineId)provision));
}
