using System.Text.Json.Serialization;
using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline;

/// <summary>What an evaluation found. Equal input gives an equal report; nothing in it depends on clock, culture or machine.</summary>
/// <example>
/// <code>
/// Console.WriteLine(report.Standards.Coverage);
/// Console.WriteLine(report.Practice?.Coverage);
/// foreach (var finding in report.FindingsByWeight)
///     Console.WriteLine(finding);
/// File.WriteAllText("report.html", report.ToHtml(Language.Japanese));
/// </code>
/// </example>
[JsonConverter(typeof(GuidelineJsonConverter<EvaluationReport>))]
public sealed class EvaluationReport
{
    private readonly EvaluationContext context;
    private readonly AskedRules rules;
    private readonly OutcomeList outcomes;

    internal EvaluationReport(EvaluationContext context, AskedRules rules, OutcomeList outcomes)
    {
        this.context = context;
        this.rules = rules;
        this.outcomes = outcomes;
        AsOf = context.AsOf;
        Standards = new StandardsReport(context.Analysis);
        Practice = context.Practice is { } practice ? new PracticeReport(practice) : null;
        Gaps = context is { HasStandards: true, Practice: { } both } ? new GapReport(context.Analysis, both) : null;
        Findings = new FindingList(outcomes);
    }

    /// <summary>The edition of the Guideline that was asked.</summary>
    public Edition Edition => GuidelineCatalog.FourthEdition.Edition;

    /// <summary>The date that everything about time was judged at; null where none was given: such rules are undetermined.</summary>
    public PartialDate? AsOf { get; }

    /// <summary>Identifies edition, rules, levels and their exceptions. Only reports with equal fingerprints are compared or merged.</summary>
    public string Fingerprint => rules.Fingerprint;

    /// <summary>The rules that were asked.</summary>
    public IReadOnlyList<RuleDescription> Rules => rules.Descriptions;

    /// <summary>What the documents say; of an empty set where a self-verification was evaluated alone.</summary>
    public StandardsReport Standards { get; }

    /// <summary>What the operator carries out; null where no self-verification was given.</summary>
    public PracticeReport? Practice { get; }

    /// <summary>Documents and practice compared; null where only one of them was given.</summary>
    public GapReport? Gaps { get; }

    /// <summary>Every outcome of every rule: in rule order, then document order.</summary>
    public IReadOnlyList<RuleOutcome> Outcomes => outcomes;

    /// <summary>The failures among the outcomes, in the same order.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The same, most weighty first: by level, then in the order of the text, then by rule. What is not known is not a finding: see <see cref="OpenQuestions"/>.</summary>
    public IReadOnlyList<Finding> FindingsByWeight => field ??= Seq.From(Findings.OrderByDescending(static finding => finding.Level).ThenBy(static finding => finding.TextOrder));

    /// <summary>What is not known yet, and where to look: what is nearest to an answer first.</summary>
    public IReadOnlyList<OpenQuestion> OpenQuestions => Questions;

    /// <summary>What was evaluated, and how many findings there are, in one line of English.</summary>
    public override string ToString()
    {
        var subject = Practice is { } practice ? $"{Standards.Subject}; {practice.Subject}" : Standards.Subject.ToString();
        return $"{subject}: {Counted.Of(Findings.Count, "finding")}"
            + (Findings.Count == 0 ? string.Empty : $" ({string.Join(", ", Findings.GroupBy(static finding => finding.Level).OrderByDescending(static group => group.Key).Select(static group => $"{group.Key.In(Language.English)} {group.Count()}"))})");
    }

    /// <summary>The judgment on each provision in the documents, with the places that rules show it at.</summary>
    internal IReadOnlyList<HomeJudgment> HomesInDocuments => HomeJudgment.OnDocuments(context.Analysis, Outcomes);

    /// <summary>The outcomes, of which each verdict is known before its outcome is made.</summary>
    internal OutcomeList Judgments => outcomes;

    /// <summary>The open questions, in numbers.</summary>
    internal OpenQuestionList Questions => field ??= OpenQuestionFinder.Find(context);

    /// <summary>What the rules saw.</summary>
    internal EvaluationContext Context => context;
}
