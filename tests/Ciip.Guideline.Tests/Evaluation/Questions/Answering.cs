using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>Documents and practice of which questions are answered, by writing the answers into them and evaluating anew.</summary>
internal sealed class Answering
{
    private const string Further = "further";

    private readonly SafetyStandardsSet? standards;
    private readonly SelfVerification? practice;
    private readonly PartialDate? asOf;
    private EvaluationReport? report;

    private Answering(SafetyStandardsSet? standards, SelfVerification? practice, PartialDate? asOf)
    {
        this.standards = standards;
        this.practice = practice;
        this.asOf = asOf;
    }

    public EvaluationReport Report => report ??= standards is null
        ? GuidelineEvaluator.Default.Evaluate(practice!, asOf)
        : GuidelineEvaluator.Default.Evaluate(standards, practice, asOf);

    /// <summary>By how much "at most" and "at least" differ, over documents and practice.</summary>
    public int Spread => SpreadOf(Report);

    public static Answering Of(SafetyStandardsSet? standards, SelfVerification? practice = null, PartialDate? asOf = null) => new(standards, practice, asOf);

    public static int SpreadOf(EvaluationReport report) =>
        report.Standards.Coverage.SpecifiedAtMost.Numerator - report.Standards.Coverage.SpecifiedAtLeast.Numerator
        + (report.Practice is { Coverage: var practice } ? practice.CarriedOutAtMost.Numerator - practice.CarriedOutAtLeast.Numerator : 0);

    /// <summary>Whether a provision still makes the two differ.</summary>
    public bool IsOpen(Provision provision, bool isOfPractice) => isOfPractice
        ? Report.Practice!.CoverageOf([provision]) is var carriedOut && carriedOut.CarriedOutAtMost.Numerator > carriedOut.CarriedOutAtLeast.Numerator
        : Report.Standards.CoverageOf([provision]) is var specified && specified.SpecifiedAtMost.Numerator > specified.SpecifiedAtLeast.Numerator;

    /// <summary>With what is still open of a question answered in the way that settles it, each provision by itself.</summary>
    public Answering WithBest(OpenQuestion question)
    {
        var open = question.Provisions.Where(provision => IsOpen(provision, question.IsOfPractice)).ToList();
        return question.IsOfPractice
            ? WithStatuses(open.Select(provision => (provision, BestStatus(provision))))
            : WithClaims(question.Document, open.Select(provision => (provision, BestClaim(question, provision))));
    }

    /// <summary>With one answer to all provisions of a question.</summary>
    public Answering With(OpenQuestion question, QuestionAnswer answer) => question.IsOfPractice
        ? WithStatuses(question.Provisions.Select(provision => (provision, answer.Status!.Value)))
        : WithClaims(question.Document, question.Provisions.Select(provision => (provision, answer.Claim!.Value)));

    private PracticeStatusValue BestStatus(Provision provision) =>
        PracticeAnswers.All.FirstOrDefault(status => !Counting.Of(Report.Context.Practice!.Answered(provision, status), isProvisional: false).IsOpen);

    private ClaimValue BestClaim(OpenQuestion question, Provision provision)
    {
        var answers = new DocumentAnswers(Report.Context.Analysis);
        answers.About(provision);
        return DocumentAnswers.To(question.Kind).FirstOrDefault(answer =>
            answers.After(IndexOf(question.Document), answer) is var (outcome, isProvisional) && !Counting.Of(outcome, isProvisional).IsOpen);
    }

    private int IndexOf(string? document) => document is null ? -1 : Enumerable.Range(0, standards!.Documents.Count).Single(index => standards.Documents[index].Id == document);

    private Answering WithStatuses(IEnumerable<(Provision Provision, PracticeStatusValue Value)> answers)
    {
        var statuses = (practice!.Statuses ?? new Dictionary<GuidelineId, PracticeStatus>()).ToDictionary(static entry => entry.Key, static entry => entry.Value);
        foreach (var (provision, value) in answers)
        {
            statuses[provision] = new PracticeStatus { Value = value, Actors = [Actor.Operator, Actor.ManagementLayer, Actor.ManagingStaff] };
        }

        return new(standards, practice with { Statuses = statuses }, asOf);
    }

    /// <summary>A claim refines what the document said before: what class of countermeasures that was, it still is.</summary>
    private Answering WithClaims(string? document, IEnumerable<(Provision Provision, ClaimValue Value)> answers)
    {
        var documents = standards!.Documents.ToList();
        var id = document ?? Further;
        if (documents.TrueForAll(one => one.Id != id))
        {
            documents.Add(Found());
        }

        var at = documents.FindIndex(one => one.Id == id);
        var treatments = (documents[at].Treatments ?? new Dictionary<GuidelineId, Treatment>()).ToDictionary(static entry => entry.Key, static entry => entry.Value);
        foreach (var (provision, value) in answers)
        {
            var before = at < standards.Documents.Count ? Report.Context.Analysis.Claims[at][provision.Index].Treatment : null;
            treatments[provision] = new Treatment { Value = ValueOf(value), Clauses = ["1"], CountermeasureClasses = before?.CountermeasureClasses };
        }

        documents[at] = documents[at] with { Treatments = treatments };
        return new(standards with { Documents = documents }, practice, asOf);
    }

    /// <summary>
    /// A document that was found in the end, read from cover to cover, in which there is nothing else. Whether it is published, and whether
    /// adoption is discussed as a whole, are no questions that were asked.
    /// </summary>
    private static SafetyStandardsDocument Found() => new()
    {
        Id = Further,
        Title = Further,
        Tier = DocumentTier.RecommendedStandards,
        Issuer = Further,
        Examination = new() { Extent = ExaminationExtent.Complete },
        Publication = new() { Extent = PublicationExtent.NotPublished, Reason = "Found elsewhere" },
        Treatments = GuidelineCatalog.FourthEdition.Provisions
            .Where(static provision => provision != Provisions.Publication.EffortsShownByPublication && provision != Provisions.MeasuresToBeTaken.AdoptionDiscussed)
            .ToDictionary(static provision => (GuidelineId)provision, static _ => Treatment.Of(TreatmentValue.NotSpecified)),
    };

    private static TreatmentValue ValueOf(ClaimValue claim) => claim switch
    {
        ClaimValue.Specified => TreatmentValue.Specified,
        ClaimValue.PartlySpecified => TreatmentValue.PartlySpecified,
        ClaimValue.DiscussedNotAdopted => TreatmentValue.DiscussedNotAdopted,
        ClaimValue.NotRelevant => TreatmentValue.NotRelevant,
        _ => TreatmentValue.NotSpecified,
    };
}
