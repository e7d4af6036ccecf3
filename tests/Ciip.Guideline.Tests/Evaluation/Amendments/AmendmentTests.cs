using Ciip.Guideline.Amendments;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>Which clause of one version is which of the other, why, and what each change does.</summary>
public sealed class AmendmentTests
{
    private static readonly SafetyStandardsDocument Rule = Sample.Rule("rule") with { Examination = new() { Extent = ExaminationExtent.Complete } };

    [Fact]
    public void Each_clause_is_told_what_became_of_it()
    {
        var before = Rule.WithTreatment(GuidelineItem.BasicPolicy, Treatment.Of(TreatmentValue.Specified, "Art. 1"))
            .WithTreatment(PdcaMeasure.ItBcp, Treatment.Of(TreatmentValue.Specified, "Art. 2", "Art. 3"))
            .WithTreatment(PdcaMeasure.OutsideContractors, Treatment.Of(TreatmentValue.Addressed, "Art. 4"))
            .WithTreatment(GuidelineItem.Publication, Treatment.Of(TreatmentValue.Specified, "Art. 5"));
        var after = Rule.WithTreatment(GuidelineItem.BasicPolicy, Treatment.Of(TreatmentValue.Specified, "Art. 1"))
            .WithTreatment(PdcaMeasure.ItBcp, Treatment.Of(TreatmentValue.Specified, "Art. 2"))
            .WithTreatment(PdcaMeasure.OutsideContractors, Treatment.Of(TreatmentValue.Specified, "Art. 4", "Art. 6"))
            .WithTreatment(GuidelineItem.Publication, Treatment.Of(TreatmentValue.Specified, "Art. 7"));

        var amendment = Amendment.Between(before: before, after: after);

        amendment.Clauses.Select(static one => one.ToString()).Should().Equal(
            "The document as a whole: unchanged", "Art. 1: unchanged", "Art. 2: unchanged", "Art. 3: deleted", "Art. 4: amended", "Art. 6: added", "Art. 5 → Art. 7: moved");
        amendment.Changed.Should().Equal(amendment.Clauses.Where(static one => one.Kind != AmendmentKind.Unchanged));
        amendment.ToString().Should().Be("rule: moved 1, amended 1, added 1, deleted 1; gate open");
    }

    /// <summary>第十条 stands behind 第９条, whichever digits are written.</summary>
    [Fact]
    public void Clauses_stand_in_the_order_of_their_numbers()
    {
        string[] clauses = ["前文", "第２条", "第九条", "第10条", "第十条の２", "第十条の十", "第２１条", "第百条", "第百一条", "第千二百条", "附則"];
        var version = Rule.WithTreatment(GuidelineItem.BasicPolicy, Treatment.Of(TreatmentValue.Specified, [.. clauses.Reverse()]));

        Amendment.Between(before: version, after: version).Clauses.Select(static one => one.ClauseAfter).OfType<string>().Should().BeEquivalentTo(clauses);
        Amendment.Between(before: version, after: version).Clauses.Select(static one => one.ClauseAfter).OfType<string>().Where(static one => one.StartsWith('第')).Should().Equal(clauses[1..^1]);
    }

    [Fact]
    public void Reasons_are_those_of_the_caller_and_of_new_decisions()
    {
        ReasonsOf("第９条").Should().Equal("演習の結果による。");
        ReasonsOf("第11条").Should().Equal("別の計画に定める。");
        Amendment.Between(before: FullAmendment.After, after: FullAmendment.After).Clauses.SelectMany(static one => one.Reasons).Should().BeEmpty("a decision that stood there before is no reason of this amendment");

        static IEnumerable<string> ReasonsOf(string clause) => FullAmendment.Value.Clauses.Single(one => one.ClauseAfter == clause).Reasons;
    }

    [Fact]
    public void A_clause_says_what_its_change_does()
    {
        var amendment = FullAmendment.Value;
        var clause = amendment.Clauses.Single(static one => one.ClauseAfter == "第11条");

        clause.Kind.Should().Be(AmendmentKind.Added);
        clause.Provisions.Should().NotBeEmpty().And.OnlyContain(one =>
            one.Before == amendment.Comparison.Before.Standards.Set[one.Provision].Outcome && one.After == amendment.Comparison.After.Standards.Set[one.Provision].Outcome);
        clause.EffectIn(Language.Japanese).Should().NotBeEmpty();
        amendment.Gate.IsClosed.Should().BeTrue("the scope went out of sight");
        amendment.Gate.Reasons.Should().BeSubsetOf(amendment.Changed.SelectMany(static one => one.ClosingTheGate).Concat(amendment.Elsewhere));
    }

    [Fact]
    public void What_names_no_clause_stands_first_in_the_order_of_the_text()
    {
        FullAmendment.Value.Clauses.TakeWhile(static one => one.ClauseBefore is null && one.ClauseAfter is null).Select(static one => one.ToString()).Should()
            .StartWith("The document as a whole: amended").And.Contain("条項のない項目: deleted").And.Contain(static one => one.Contains("(II.2): deleted", StringComparison.Ordinal));
        FullAmendment.Value.Clauses.Single(static one => one.Kind == AmendmentKind.Moved).ToString().Should().Be("第百条 → 第百一条: moved");
    }

    /// <summary>A published pair with ids of their own: the later one says that it takes the place of the earlier one.</summary>
    [Fact]
    public void Editions_of_a_guideline_are_versions()
    {
        var amendment = Amendment.Between(before: Sample.Published("mhlw-medical-systems-guideline-5.2"), after: Sample.Published("mhlw-medical-systems-guideline-6.0"));

        amendment.Before.Id.Should().Be("mhlw-medical-systems-guideline-5.2");
        amendment.ToString().Should().Be("mhlw-medical-systems-guideline-6.0: amended 2, added 19, deleted 16; gate open");
        amendment.Comparison.SpecifiedInSet.ToString().Should().Be("1 of 195 -> 7 of 195");
    }

    [Fact]
    public void Documents_that_are_no_versions_of_one_are_the_callers_bug()
    {
        Amendment.AreVersions(Rule, Rule with { Id = "other" }).Should().BeFalse();
        Amendment.AreVersions(Rule, Rule with { Id = "other", Supersedes = "rule" }).Should().BeTrue();
        FluentActions.Invoking(() => Amendment.Between(before: Rule, after: Rule with { Id = "other" })).Should().Throw<ArgumentException>().WithParameterName("after").WithMessage("'other' is not a version of 'rule'*");
        FluentActions.Invoking(() => Amendment.Between(before: null!, after: Rule)).Should().Throw<ArgumentNullException>().WithParameterName("before");
        FluentActions.Invoking(() => Amendment.Between(before: Rule, after: null!)).Should().Throw<ArgumentNullException>().WithParameterName("after");
        FluentActions.Invoking(() => new AmendmentOptions { Reasons = new Dictionary<string, string> { ["1"] = null! } }).Should().Throw<ArgumentNullException>().WithParameterName("Reasons");
    }

    /// <summary>What it costs grows with the clauses, not with their square.</summary>
    [Fact]
    public void Twice_as_many_clauses_cost_twice_as_much()
    {
        var (small, large) = (Cost(400), Cost(800));
        large.Should().BeLessThan((long)(small * 2.3));

        static long Cost(int clauses)
        {
            var (before, after) = (Version(clauses, TreatmentValue.Addressed), Version(clauses, TreatmentValue.Specified));
            return Support.Allocations.Least(() => Amendment.Between(before: before, after: after));
        }

        static SafetyStandardsDocument Version(int clauses, TreatmentValue value) =>
            Rule.WithTreatment(PdcaMeasure.ItBcp, Treatment.Of(value, [.. Enumerable.Range(1, clauses).Select(static one => FormattableString.Invariant($"Art. {one}"))]));
    }
}
