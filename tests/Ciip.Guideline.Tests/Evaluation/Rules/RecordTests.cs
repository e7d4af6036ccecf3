namespace Ciip.Guideline.Tests.Evaluation.Rules;

/// <summary>Records as only code can make them: a file with these mistakes is not read.</summary>
public sealed class RecordTests
{
    [Fact]
    public void Records_that_share_an_id_are_one_place_with_the_worst_of_their_outcomes()
    {
        var outcomes = Evaluate(new()
        {
            Services =
            [
                new() { Id = "s", Name = "Supply", MaintenanceLevel = "A day", Systems = ["y"], Constituents = [], },
                new() { Id = "s", Name = "Watch", Constituents = [new() { Id = "c", Name = "Pumps", IsInScope = false }] },
            ],
            Systems = [new() { Id = "y", Name = "Control", Data = ["d"] }, new() { Id = "y", Name = "Other", Data = [] }],
            Data = [new() { Id = "d", Name = "Readings" }],
        });
        outcomes.Select(outcome => $"{outcome.Rule.Id} {outcome.Place.Key}").Should().OnlyHaveUniqueItems();
        Of(outcomes, "STD205").Verdict.Should().Be(Verdict.Undetermined);
        Of(outcomes, "STD206").Verdict.Should().Be(Verdict.Fail);
        outcomes.Single(outcome => outcome.Rule.Id == "STD208" && outcome.Place.On == Provisions.Scope.Systems).Verdict.Should().Be(Verdict.Fail);
    }

    [Fact]
    public void An_id_that_leads_nowhere_ties_to_nothing()
    {
        var scope = new ScopeOfApplication
        {
            Services = [new() { Id = "s", Name = "Supply", Systems = ["gone"] }],
            ServicesAreComplete = true,
            Systems = [new() { Id = "y", Name = "Control", Data = ["gone"] }],
            SystemsAreComplete = true,
        };
        Evaluate(scope).Where(outcome => outcome.Rule.Id == "STD208").Should().OnlyContain(outcome => outcome.Verdict == Verdict.Fail);
        Of(Evaluate(scope), "STD206").Message.Id.Should().Be("std206.left-out");
        Of(Evaluate(scope with { SystemsAreComplete = null }), "STD206").Message.Id.Should().Be("std206.unsettled");
    }

    [Fact]
    public void Services_without_a_name_are_not_taken_for_one()
    {
        var outcomes = Evaluate(new()
        {
            Services = [new() { Id = "a", Name = " ", MaintenanceLevel = "A day" }, new() { Id = "b", Name = " " }],
        });
        outcomes.Single(outcome => outcome.Rule.Id == "STD205" && outcome.Place.Record == "b").Verdict.Should().Be(Verdict.Undetermined);
    }

    [Fact]
    public void Empty_lists_and_records_throw_nothing()
    {
        var document = Sample.Rule("rule") with
        {
            Review = new() { Performed = [new() { Id = "r" }] },
            Purpose = new(),
            Scope = new() { Services = [], Systems = [], Data = [], Assets = [] },
            Causes = new() { Causes = [], Malfunctions = [new() { Id = "m", Description = string.Empty }] },
            Roles = new() { ManagementEfforts = [] },
            Treatments = new Dictionary<GuidelineId, Treatment>(),
            AdditionalItems = [],
            Scales = [],
        };
        foreach (var inventory in new[] { Inventory.Complete, Inventory.Partial })
        {
            GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(inventory, document), asOf: PartialDate.Parse("2026")).Outcomes
                .Should().NotContain(outcome => outcome.Message.Id == "rule.threw");
        }
    }

    private static RuleOutcome Of(IEnumerable<RuleOutcome> outcomes, string rule) => outcomes.Single(outcome => outcome.Rule.Id == rule);

    private static IReadOnlyList<RuleOutcome> Evaluate(ScopeOfApplication scope) =>
        GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, Sample.Rule("rule") with { Scope = scope })).Outcomes;
}
