namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>Small inputs whose result was once another, each by its name.</summary>
public sealed class SmallCaseTests
{
    private const string Head = """{"format":"ciip-guideline/standards-document/1","id":"a","title":"a","tier":"tier-4","issuer":"Op","examination":{"extent":"complete"},""";

    private static readonly PartialDate AsOf = PartialDate.Parse("2026-04-01");

    [Fact]
    public void A_ministrys_document_alone_is_not_asked_for_what_operators_specify()
    {
        var report = OfDocuments(Head.Replace("tier-4", "tier-1", StringComparison.Ordinal).Replace("Op", "METI", StringComparison.Ordinal) + """
            "treatments":{"II.2":{"value":"partly-specified","clauses":["1"],"missing":["II.2.a","II.2.c","II.2.d","II.2.e","II.2.f","II.2.h","II.2.i","II.2.j","II.2.k","II.2.l","II.2.m"]}}}
            """);

        report.Outcomes.Where(outcome => outcome.Rule.Id is "STD201" or "STD206" or "STD207" or "STD301" or "STD304").Should().NotBeEmpty()
            .And.OnlyContain(outcome => outcome.Verdict == Verdict.NotApplicable);
        report.Standards.Set.Provisions.Where(result => result.Provision.Section == "II.2").Should().OnlyContain(result => !result.IsAsked);
        report.Standards.Set[Catalog("II.2.b")].Outcome.Should().Be(StandardsOutcome.Specified, "what is said stays visible");
        report.Standards.Set[Catalog("II.2.f")].Outcome.Should().Be(StandardsOutcome.NotAsked);
    }

    [Fact]
    public void A_website_is_enough_without_a_report()
    {
        var report = OfDocuments(Head + """
            "treatments":{"II.6.2.2(2).a":{"value":"specified","clauses":["1"]},"II.6.2.2(2).c":{"value":"specified","clauses":["1"]},"II.6.2.2(2).d":{"value":"specified","clauses":["1"]}}}
            """);

        report.Standards.Set[Catalog("II.6.2.2(2).b")].Outcome.Should().Be(StandardsOutcome.NotAsked);
        report.Standards.Set[GuidelineItem.Parse("II.6.2.2(2)")].Extent.Should().Be(AdoptionExtent.Complete);
        report.Findings.Where(finding => finding.Rule.Id == "STD602").Should().BeEmpty();
    }

    [Fact]
    public void A_whole_item_specified_counts_its_alternatives_once()
    {
        var coverage = OfDocuments(Head + """ "treatments":{"II.6.2.2(2)":{"value":"specified","clauses":["1"]}}}""").Standards.Set.CoverageOf(GuidelineItem.Parse("II.6.2.2(2)"));

        coverage.Specified.Should().Be(3, "the explanation, one of its two channels, and the attention to its content");
        coverage.NotAsked.Should().Be(1);
        coverage.SpecifiedAtLeast.Denominator.Should().Be(3);
    }

    [Fact]
    public void An_asset_of_ones_own_needs_no_kind()
    {
        var report = OfDocuments(Head + """ "scope":{"assets":[{"asset":"own:people","isInScope":true}]}}""");

        report.Standards.Subject.Documents[0].Scope!.Assets![0].Asset.Should().Be(ProtectedAsset.Own("people"));
        report.Outcomes.Should().OnlyContain(outcome => outcome.Message.Id != "rule.threw");
    }

    [Fact]
    public void A_cause_of_ones_own_needs_no_category()
    {
        var report = OfDocuments(Head + """ "causes":{"causes":[{"cause":"own:事故"}],"causesAreComplete":true}}""");

        report.Standards.Subject.Documents[0].Causes!.Causes![0].Cause.Should().Be(MalfunctionCause.Own("事故"));
        report.Standards.Set[Catalog("II.3.a")].Outcome.Should().Be(StandardsOutcome.Specified);
        report.Outcomes.Where(outcome => outcome.Rule.Id == "STD304").Should().HaveCount(3).And.OnlyContain(outcome => outcome.Verdict == Verdict.Fail, "it is of none of the three");
    }

    [Theory]
    [InlineData("\"operator\":\"Op\",", Verdict.Undetermined)]
    [InlineData("", Verdict.NotApplicable)]
    public void Of_a_set_without_documents_nothing_is_known(string set, Verdict verdict)
    {
        var report = GuidelineEvaluator.Default.Evaluate(
            GuidelineJson.Parse<SafetyStandardsSet>($$"""{"format":"ciip-guideline/standards-set/1",{{set}}"inventory":"complete","documents":[]}"""), asOf: AsOf);

        report.Outcomes.Where(outcome => outcome.Rule.Id is "STD207" or "STD301" or "STD304").Should().HaveCount(5).And.OnlyContain(outcome => outcome.Verdict == verdict);
    }

    [Theory]
    [InlineData("", PracticeOutcome.NotAssessed)]
    [InlineData("\"risks\":[{\"id\":\"r\"}],", PracticeOutcome.NotAssessed)]
    [InlineData("\"isComplete\":true,", PracticeOutcome.NotCarriedOut)]
    public void An_analysis_still_to_come_analyses_nothing(string record, PracticeOutcome outcome) =>
        OfPractice($$""" "checkAndAction":{"ordinaryVerification":{ {{record}}"analyses":[{"id":"later","on":"2027-01-01"}] } } }""")
            .Practice![Catalog("II.6.3.1.k")].Outcome.Should().Be(outcome);

    [Fact]
    public void Issues_that_share_an_id_show_one_message_in_any_order()
    {
        string[] issues = ["""{"id":"i","risks":["r1"]}""", """{"id":"i","risks":["r2"]}"""];
        string Said(params string[] inOrder) => OfPractice($$""" "checkAndAction":{"ordinaryVerification":{"risks":[{"id":"r1"},{"id":"r2"}],"internalAudits":[{"id":"u1","issues":[{{inOrder[0]}}]},{"id":"u2","issues":[{{inOrder[1]}}]}] } } }""")
            .Outcomes.Single(static outcome => outcome.Rule.Id == "CYC110").ToString();

        Said(issues[1], issues[0]).Should().Be(Said(issues));
    }

    [Fact]
    public void A_document_that_stands_twice_changes_no_outcome_where_it_leaves_an_item_to_its_own_tier()
    {
        EvaluationReport Of(params string[] ids) => GuidelineEvaluator.Default.Evaluate(
            SafetyStandardsSet.Of(Inventory.Complete, [.. ids.Select(id => GuidelineJson.Parse<SafetyStandardsDocument>(
                Head.Replace("tier-4", "tier-3", StringComparison.Ordinal).Replace("\"id\":\"a\"", $"\"id\":\"{id}\"", StringComparison.Ordinal)
                + """ "treatments":{"II.6.1.4(1)":{"value":"specified-elsewhere","clauses":["1"],"target":{"tier":"tier-3"}},"II.6.1.4(2)":{"value":"specified","clauses":["1"]}}}"""))]),
            asOf: AsOf);

        var (once, twice) = (Of("a"), Of("a", "b"));
        twice.Standards.Set.Provisions.Select(static result => result.ToString()).Should().Equal(once.Standards.Set.Provisions.Select(static result => result.ToString()));
        twice.Standards.Set.Coverage.Should().Be(once.Standards.Set.Coverage);
    }

    [Theory]
    [InlineData("operator", PracticeOutcome.NotCarriedOut)]
    [InlineData("published-facts", PracticeOutcome.NotAssessed)]
    public void What_is_past_due_is_missing_but_for_a_third_party_that_found_no_date(string madeBy, PracticeOutcome outcome) =>
        OfPractice($$""" "madeBy":"{{madeBy}}","plan":{"roadmapAndPlan":{"plan":[{"id":"p","dueOn":"2025-01-01"}] } } }""")
            .Practice![Catalog("II.6.1.3(1).f")].Outcome.Should().Be(outcome);

    [Fact]
    public void A_status_not_carried_out_stays_what_it_says_where_nothing_arose() =>
        OfPractice(""" "statuses":{"II.6.3.2.h":{"value":"not-carried-out"}},"do":{"protectionAndRecovery":{"malfunctionsAreComplete":true}}}""")
            .Practice![Catalog("II.6.3.2.h")].Outcome.Should().Be(PracticeOutcome.NotCarriedOut);

    private static Provision Catalog(string id) => GuidelineCatalog.FourthEdition.FindProvision(id)!;

    private static EvaluationReport OfDocuments(string document) =>
        GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, GuidelineJson.Parse<SafetyStandardsDocument>(document)), asOf: AsOf);

    private static EvaluationReport OfPractice(string rest) =>
        GuidelineEvaluator.Default.Evaluate(GuidelineJson.Parse<SelfVerification>("""{"format":"ciip-guideline/self-verification/1","id":"v","operator":"o",""" + rest), AsOf);
}
