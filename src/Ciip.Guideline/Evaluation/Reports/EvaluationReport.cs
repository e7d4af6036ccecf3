using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline;

/// <summary>What an evaluation found. Equal input gives an equal report; nothing in it depends on clock, culture or machine.</summary>
public sealed class EvaluationReport
{
    private readonly SetAnalysis analysis;

    internal EvaluationReport(SetAnalysis analysis, PartialDate? asOf, string fingerprint, IReadOnlyList<RuleOutcome> outcomes)
    {
        this.analysis = analysis;
        AsOf = asOf;
        Fingerprint = fingerprint;
        Outcomes = outcomes;
        Standards = new StandardsReport(analysis);
        Findings = Seq.From(outcomes
            .Where(static outcome => outcome.Level is not null)
            .Select(static outcome => new Finding(outcome, outcome.Level!.Value)));
    }

    /// <summary>The edition of the Guideline that was asked.</summary>
    public Edition Edition => GuidelineCatalog.FourthEdition.Edition;

    /// <summary>The date that everything about time was judged at; null where none was given: such rules are undetermined.</summary>
    public PartialDate? AsOf { get; }

    /// <summary>Stands for edition, rules and levels. Only reports with equal fingerprints are compared or merged.</summary>
    public string Fingerprint { get; }

    /// <summary>What the documents say.</summary>
    public StandardsReport Standards { get; }

    /// <summary>Every outcome of every rule: in rule order, then document order.</summary>
    public IReadOnlyList<RuleOutcome> Outcomes { get; }

    /// <summary>The failures among the outcomes, in the same order.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>What nobody can tell yet, and where to look: what is nearest to an answer first.</summary>
    public IReadOnlyList<OpenQuestion> OpenQuestions => field ??= OpenQuestionFinder.Find(analysis);
}
