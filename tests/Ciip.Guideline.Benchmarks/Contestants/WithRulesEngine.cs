using RulesEngine.Models;
using Engine = RulesEngine.RulesEngine;
using EngineRule = RulesEngine.Models.Rule;

namespace Ciip.Guideline.Benchmarks.Contestants;

/// <summary>
/// The checks as workflows of RulesEngine, made once as its documentation advises: a rule for each thing that can be found, its
/// condition an expression. Expressions are compiled at the first run.
/// </summary>
internal sealed class WithRulesEngine
{
    private const string OfDocuments = "documents";
    private const string OfTreatments = "treatments";
    private static readonly WithRulesEngine Instance = new();

    private readonly Dictionary<string, CheckResult> findings = new(StringComparer.Ordinal);
    private readonly List<EngineRule> rules = [];
    private readonly Engine engine;

    private WithRulesEngine()
    {
        foreach (var (index, demand) in Checks.Fields.Index())
        {
            var outcome = $"input.Of({index})";
            Add(demand.Rule, demand.Id, part: null, Verdict.Fail, $"input.IsAsked({index}) && ({outcome} == StandardsOutcome.PartlySpecified || {outcome} == StandardsOutcome.Absent)");
            Add(demand.Rule, demand.Id, part: null, Verdict.Undetermined, $"input.IsAsked({index}) && ({outcome} == StandardsOutcome.Addressed || {outcome} == StandardsOutcome.NotExamined)");
        }

        foreach (var measure in Checks.Measures)
        {
            Add(measure);
        }

        var ofTreatment = new EngineRule { RuleName = "STD606", ErrorMessage = "STD606", Expression = "!input.IsThere || input.NamesItsPlace" };
        engine = new Engine(
            [new Workflow { WorkflowName = OfDocuments, Rules = rules }, new Workflow { WorkflowName = OfTreatments, Rules = [ofTreatment] }],
            new ReSettings { CustomTypes = [typeof(StandardsOutcome), typeof(ItemState), typeof(DocumentFacts), typeof(TreatmentFacts)] });
    }

    public static ValueTask<List<CheckResult>> Review(SafetyStandardsDocument document, Inventory inventory) => Instance.Run(document, inventory);

    private async ValueTask<List<CheckResult>> Run(SafetyStandardsDocument document, Inventory inventory)
    {
        var results = new List<CheckResult>();
        var facts = new RuleParameter("input", new DocumentFacts(new DocumentUnderReview(document, inventory)));
        foreach (var result in await engine.ExecuteAllRulesAsync(OfDocuments, facts))
        {
            if (!result.IsSuccess)
            {
                results.Add(findings[result.Rule.RuleName]);
            }
        }

        foreach (var (id, treatment) in document.Treatments ?? Outcomes.NoTreatments)
        {
            var ofTreatment = new RuleParameter("input", new TreatmentFacts(Outcomes.IsThere(treatment.Value), Outcomes.NamesItsPlace(treatment)));
            if ((await engine.ExecuteAllRulesAsync(OfTreatments, ofTreatment)).Exists(static result => !result.IsSuccess))
            {
                results.Add(new CheckResult("STD606", id, Part: null, Verdict.Fail));
            }
        }

        return results;
    }

    private void Add(Measure measure)
    {
        var isAdopted = $"input.StateOf({measure.Index}) == ItemState.Adopted";
        var isUnknown = $"input.StateOf({measure.Index}) == ItemState.Unknown";
        Add("STD601", measure.Id, part: null, Verdict.Fail, $"input.StateOf({measure.Index}) == ItemState.Silent");
        Add("STD601", measure.Id, part: null, Verdict.Undetermined, isUnknown);
        Add("STD404", measure.Id, part: null, Verdict.Fail, $"{isAdopted} && !input.NamesResponsible({measure.Index}) && input.WouldNameResponsible({measure.Index})");
        Add("STD404", measure.Id, part: null, Verdict.Undetermined, $"{isUnknown} || ({isAdopted} && !input.NamesResponsible({measure.Index}) && !input.WouldNameResponsible({measure.Index}))");
        foreach (var (index, part) in measure.Parts.Index())
        {
            var at = $"({measure.Index}, {index})";
            Add("STD602", part.On, part.Name, Verdict.Fail, $"{isAdopted} && input.IsAnyMissing{at}");
            Add("STD602", part.On, part.Name, Verdict.Undetermined, $"({isAdopted} && !input.IsAnyMissing{at} && input.IsAnyUnknown{at}) || ({isUnknown} && input.IsAnyUndecided{at})");
        }
    }

    /// <summary>A rule that succeeds where there is nothing to find.</summary>
    private void Add(string rule, GuidelineId on, string? part, Verdict verdict, string isFound)
    {
        var name = $"{rule} {on} {part} {verdict}";
        findings.Add(name, new CheckResult(rule, on, part, verdict));
        rules.Add(new EngineRule { RuleName = name, ErrorMessage = rule, Expression = $"!({isFound})" });
    }
}

/// <summary>A document as expressions reach it: by numbers, because they know no objects of the program.</summary>
internal sealed class DocumentFacts(DocumentUnderReview review)
{
    public bool IsAsked(int demand) => review.IsAsked(Checks.Fields[demand]);

    public StandardsOutcome Of(int demand) => review.OutcomeOf(Checks.Fields[demand].Provision);

    public ItemState StateOf(int measure) => review.StateOf(Checks.Measures[measure]);

    public bool NamesResponsible(int measure) => review.NamesResponsible(Checks.Measures[measure]);

    public bool WouldNameResponsible(int measure) => review.WouldNameResponsible(Checks.Measures[measure]);

    public bool IsAnyMissing(int measure, int part) => review.IsAnyMissing(Checks.Measures[measure].Parts[part]);

    public bool IsAnyUnknown(int measure, int part) => review.IsAnyUnknown(Checks.Measures[measure].Parts[part]);

    public bool IsAnyUndecided(int measure, int part) => review.IsAnyUndecided(Checks.Measures[measure].Parts[part]);
}

/// <summary>A treatment as expressions reach it.</summary>
internal sealed record TreatmentFacts(bool IsThere, bool NamesItsPlace);
