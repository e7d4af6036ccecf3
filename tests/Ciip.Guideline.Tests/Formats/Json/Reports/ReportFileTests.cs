using System.Text;
using System.Text.Json.Nodes;
using Ciip.Guideline.Tests.Evaluation;
using Ciip.Guideline.Tests.Evaluation.Rules;
using Ciip.Guideline.Tests.Formats.Json.Schema;

namespace Ciip.Guideline.Tests.Formats.Json.Reports;

public sealed class ReportFileTests
{
    private static readonly PartialDate AsOf = PartialDate.Parse("2026-04-01");

    private static readonly Dictionary<string, Func<EvaluationReport>> Reports = new(StringComparer.Ordinal)
    {
        ["reference operator"] = static () => GuidelineEvaluator.Default.Evaluate(ReferenceOperator.Standards(), ReferenceOperator.Read(), ReferenceOperator.AsOf),
        ["all published documents"] = static () => GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial, Sample.AllPublished())),
        ["practice alone"] = static () => GuidelineEvaluator.Default.Evaluate(ReferenceOperator.Read(), AsOf),
        ["documents and practice of a city"] = static () => GuidelineEvaluator.Default.Evaluate(
            SafetyStandardsSet.Of(Inventory.Partial, Sample.Published("ryugasaki-city-security-rule")), Sample.PublishedPractice("ryugasaki-city-internal-audit-2014"), AsOf),
        ["no document"] = static () => GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete)),
        ["quotes and surrogates"] = static () => GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, Sample.Rule("\"𠮷\"\n\u0001</script>"))),
    };

    public static TheoryData<string> Names => [.. Reports.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_report_is_read_as_it_was_written_and_found_again(string name)
    {
        var report = Reports[name]();
        var file = ReportFile.Of(report);

        var bytes = GuidelineJson.ToUtf8Bytes(file);
        var read = GuidelineJson.Parse<ReportFile>(bytes);

        read.Should().Be(file);
        GuidelineJson.ToUtf8Bytes(read).Should().Equal(bytes);
        (await SchemaFile.Named("report").Judge(Encoding.UTF8.GetString(bytes))).Should().BeEmpty();
        read.DifferencesFrom(read.Evaluate()).IsEmpty.Should().BeTrue();
        read.DifferencesFrom(report).Outcomes.Should().BeEmpty();
        var again = ReportComparison.Between(before: report, after: read.Evaluate());
        (again.IsComparable, again.Gaps.Count).Should().Be((true, 0));
        again.Changes.Should().NotContain(change => change.State != ChangeState.Unchanged);
        GuidelineJson.ToUtf8Bytes(ReportFile.Of(read.Evaluate())).Should().Equal(bytes);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Everything_that_was_found_is_in_it(string name)
    {
        var report = Reports[name]();
        var file = ReportFile.Of(report);

        (file.Edition, file.AsOf, file.Fingerprint).Should().Be((report.Edition.Name.English, report.AsOf, report.Fingerprint));
        (file.Standards, file.Practice).Should().Be((report.Standards.Subject, report.Practice?.Subject));
        (file.Figures.Set, file.Figures.InternalRules, file.Figures.Practice).Should().Be((report.Standards.Set.Coverage, report.Standards.InternalRules.Coverage, report.Practice?.Coverage));
        file.Rules.Select(rule => (rule.Id, string.Join(' ', rule.Levels), rule.Basis)).Should().Equal(report.Rules.Select(rule => (rule.Id, string.Join(' ', rule.Levels), rule.Basis)));
        file.Outcomes.Select(outcome => (outcome.Rule, outcome.Place.Key, outcome.Verdict, outcome.Level, outcome.Place.Pointer, outcome.Message.Japanese))
            .Should().Equal(report.Outcomes.Select(outcome => (outcome.Rule.Id, outcome.Place.Key, outcome.Verdict, outcome.Level, outcome.Place.Pointer, outcome.Message.In(Language.Japanese))));
        file.OpenQuestions.Select(question => (question.About, question.Question.English)).Should().Equal(report.OpenQuestions.Select(question => (question.About, question.In(Language.English))));
        file.Provisions.Select(provision => (provision.Provision.Text, provision.Set, provision.InternalRules))
            .Should().Equal(report.Standards.Set.Provisions.Select(result => (result.Provision.Id, result.Outcome, report.Standards.InternalRules[result.Provision].Outcome)));
        file.Provisions.Where(provision => provision.Practice is not null).Select(provision => (provision.Provision.Text, provision.Practice!.Value))
            .Should().Equal((report.Practice?.Provisions ?? []).Select(result => (result.Provision.Id, result.Outcome)));
        foreach (var view in new[] { ViewKind.Set, ViewKind.InternalRules })
        {
            file.Provisions.Select(provision => (provision.Provision.Text, Gap: view == ViewKind.Set ? provision.GapInSet : provision.GapInInternalRules)).Where(provision => provision.Gap is not null)
                .Should().Equal((report.Gaps?[view].Cells ?? []).Select(cell => (cell.Provision.Id, (GapState?)cell.State)));
        }
    }

    /// <summary>A later version may judge otherwise; what was found stays in the file.</summary>
    [Fact]
    public void What_is_judged_otherwise_now_is_said()
    {
        var json = JsonNode.Parse(GuidelineJson.ToUtf8Bytes(ReportFile.Of(Reports["reference operator"]())))!;
        var outcomes = json["outcomes"]!.AsArray();
        outcomes.RemoveAt(0);
        outcomes[0]!["verdict"] = "not-applicable";
        outcomes[1]!["message"]!["english"] = "Worded otherwise.";
        outcomes[2]!["place"]!["record"] = "nowhere";
        json["fingerprint"] = "another";
        var file = GuidelineJson.Parse<ReportFile>(json.ToJsonString());

        var now = file.Evaluate();
        var differences = file.DifferencesFrom(now);

        (differences.FingerprintIsAnother, differences.IsEmpty).Should().Be((true, false));
        differences.Outcomes.Select(difference => (difference.InFile, difference.InReport)).Should().Equal(
            (null, now.Outcomes[0]), (file.Outcomes[0], now.Outcomes[1]), (null, now.Outcomes[3]), (file.Outcomes[2], null));
        differences.Outcomes.Select(difference => difference.Rule).Should().OnlyContain(rule => now.Rules.Any(asked => asked.Id == rule));
        differences.Outcomes[1].ToString().Should().StartWith(now.Outcomes[1].Rule.Id).And.Contain("NotApplicable -> ");
        file.Outcomes[0].Verdict.Should().Be(Verdict.NotApplicable);
    }

    [Fact]
    public void Rules_of_ones_own_are_named_with_pack_and_overrides_and_asked_again_by_an_evaluator_that_has_them()
    {
        var subject = Reports["no document"]();
        var evaluator = GuidelineEvaluator.Default.With(new RulePack("acme", "1.2", new BackupsAreEncrypted()))
            .WithLevel("STD201", PdcaMeasure.ItBcp, FindingLevel.Suggestion).Without("ACME001", subject.Outcomes[0].Place);
        var file = GuidelineJson.Parse<ReportFile>(GuidelineJson.ToUtf8Bytes(ReportFile.Of(evaluator.Evaluate(subject.Standards.Subject))));

        file.Rules.Single(rule => rule.Id == "ACME001").Should().BeEquivalentTo(new { Pack = "acme 1.2", Overrides = new[] { new { On = (GuidelineId?)null, Level = (FindingLevel?)null } } });
        file.Rules.Single(rule => rule.Id == "ACME001").Overrides![0].Place!.Key.Should().Be(subject.Outcomes[0].Place.Key);
        file.Rules.Single(rule => rule.Id == "STD201").Overrides.Should().Equal(new ReportedOverride { On = PdcaMeasure.ItBcp, Level = FindingLevel.Suggestion });
        file.Rules.Where(rule => rule.Id is not ("ACME001" or "STD201")).Should().OnlyContain(rule => rule.Pack == null && rule.Overrides == null);
        file.DifferencesFrom(file.Evaluate(evaluator)).IsEmpty.Should().BeTrue();
        file.DifferencesFrom(file.Evaluate()).Outcomes.Should().Contain(difference => difference.Rule == "ACME001" && difference.InReport == null);
    }

    /// <summary>Also of what nobody would write; such subjects are written, and read once they are complete.</summary>
    [Fact]
    public void Every_report_can_be_written_and_what_is_found_in_it_is_in_its_subjects()
    {
        foreach (var seed in Enumerable.Range(0, 30))
        {
            var report = GuidelineEvaluator.Default.Evaluate(AnySet.Of(seed), AnyVerification.Of(seed), AsOf);
            var diagnostics = Documents.Diagnose<ReportFile>(GuidelineJson.ToUtf8Bytes(ReportFile.Of(report)));

            diagnostics.Where(diagnostic => !diagnostic.Pointer.StartsWith("/standards", StringComparison.Ordinal) && !diagnostic.Pointer.StartsWith("/practice", StringComparison.Ordinal)
                    && diagnostic.Code != GuidelineDiagnosticCodes.EmptyText)
                .Should().BeEmpty();
        }
    }

    [Fact]
    public void Null_is_no_report()
    {
        var make = () => ReportFile.Of(null!);
        var compare = () => ReportFile.Of(Reports["no document"]()).DifferencesFrom(null!);

        make.Should().Throw<ArgumentNullException>();
        compare.Should().Throw<ArgumentNullException>();
    }
}
