using System.Globalization;
using Ciip.Guideline.Reporting;

namespace Ciip.Guideline.Tests.Reporting;

/// <summary>Whatever a report lists has a row of its own, in its order, in which everything about it stands.</summary>
public sealed class HtmlRowsTests
{
    public static TheoryData<string, Language> Reports => ReportSamples.All;

    [Theory]
    [MemberData(nameof(Reports))]
    public void Findings_questions_and_plan_have_their_rows(string name, Language language)
    {
        var (report, page) = Page(name, language);
        var plan = report.Plan();
        Check(page, "findings", Words.Findings.In(language), report.Findings.OrderByDescending(finding => finding.Level), finding =>
        [
            finding.Rule.Id, finding.Level.In(language), finding.Place.In(language), finding.Place.Pointer, finding.Message.In(language), finding.Repair.In(language),
            finding.Basis.In(language), .. finding.Citations.Select(citation => citation.Text), .. finding.Missing.Select(provision => provision.Id + provision.Title.In(language)),
        ]);
        Check(page, "questions", Words.Questions.In(language), report.OpenQuestions, question =>
            [question.In(language), question.Level.In(language), .. question.Provisions.Select(provision => provision.Id)]);
        Check(page, "plan", Words.Plan.In(language), plan.Entries, entry =>
        [
            Written(plan.Entries.ToList().IndexOf(entry) + 1), entry.About.Text + entry.About.Section.Title.In(language), entry.Level.In(language), entry.EffectiveLevel.In(language),
            (entry.Axis == ImprovementAxis.Documents ? Words.InDocuments : Words.InPractice).In(language), entry.SuggestedDocument is { } document ? document.TitleIn(language) : null,
            .. entry.Open.Select(provision => provision.Id), .. entry.Ways.Select(way => way.In(language)), .. entry.Bearers.Select(actor => actor.Title.In(language)),
            .. entry.SuggestedDocument is null ? entry.Tiers.Select(tier => tier.Title.In(language)) : [], .. entry.DependsOn.Select(item => item.Value), .. entry.FedBy.Select(reference => reference.From.Text),
        ]);
        page.TextOf("plan").Should().ContainAll(plan.Circles.Select(circle => PageTables.Normal(string.Join("→", circle.Select(item => item.Value)))).Append(string.Empty));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Outcomes_rules_and_provisions_have_their_rows(string name, Language language)
    {
        var (report, page) = Page(name, language);
        Check(page, "outcomes", Words.AllOutcomes.In(language), report.Outcomes, outcome =>
        [
            outcome.Rule.Id, outcome.Verdict.In(language), outcome.Level?.In(language), outcome.Place.In(language), outcome.Place.Pointer, outcome.Message.In(language),
            outcome.DecisionIsReasoned switch { true => Words.Reasoned.In(language), false => Words.NotReasoned.In(language), null => null },
            .. outcome.Citations.Select(citation => citation.Text), .. outcome.Provisions.Select(provision => provision.Id),
        ]);
        Check(page, "outcomes", Words.Rules.In(language), report.Rules, rule =>
        [
            rule.Id, rule.Name, rule.Demand.In(language), rule.Repair.In(language), rule.Basis.In(language), rule.IsCustom ? Words.CustomRule.In(language) : null, rule.Pack,
            .. rule.Levels.Select(level => level.In(language)), .. rule.Citations.Select(citation => citation.Text),
        ]);
        Check(page, "outcomes", Words.Provisions.In(language), GuidelineCatalog.FourthEdition.Provisions, provision =>
            [provision.Id, provision.Title.In(language), provision.Statement.Text, .. provision.Bearers.Select(actor => actor.Title.In(language))]);
    }

    [Fact]
    public void A_rule_that_is_set_aside_or_changed_somewhere_says_where()
    {
        var rule = GuidelineEvaluator.Default.Rules[0].Id;
        var evaluator = GuidelineEvaluator.Default.Without(rule, GuidelineItem.Purpose).WithLevel(rule, GuidelineItem.All[1], FindingLevel.Suggestion);
        var page = new PageTables(evaluator.Evaluate(SafetyStandardsSet.Of(Inventory.Complete)).ToHtml());

        page.Of("outcomes", Words.Rules.English).Single().Rows[0].Should().Contain($"II.1:{PageTables.Normal(Words.SwitchedOff.English)}").And.Contain($"{GuidelineItem.All[1].Value}:suggestion");
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Documents_and_correspondence_have_their_rows(string name, Language language)
    {
        var (report, page) = Page(name, language);
        if (report.Standards.Subject.Documents.Count == 0)
        {
            return;
        }

        Check(page, "subjects", Words.Documents.In(language), report.Standards.Subject.Documents, document =>
        [
            document.Id, document.Title, document.EnglishTitle, document.Tier.Title.In(language), document.TierNote, document.Issuer, document.Sector?.Title.In(language), document.LegalBasis,
            document.Version, document.IssuedOn?.ToString(), document.RevisedOn?.ToString(), document.InForceFrom?.ToString(), document.RepealedOn?.ToString(), document.Examination?.WhatWasRead,
            document.Note, .. (document.Sources ?? []).SelectMany(source => new[] { source.Reference, source.What }),
        ]);
        Check(page, "matrix", Words.Matrix.In(language), report.Standards.Matrix, row =>
        [
            row.Item.Value + row.Item.Title.In(language), row.Set.In(language), row.InternalRules.In(language), .. row.Cells.Select(cell => cell.In(language)), .. row.Cells.SelectMany(cell => cell.Clauses),
            .. row.Cells.Select(cell => cell.LeftTo?.Document ?? cell.LeftTo?.Tier?.Title.In(language) ?? cell.LeftTo?.Citation),
        ]);
        Check(page, "correspondence", Words.Correspondence.In(language), report.Standards.Correspondence, row =>
        [
            row.Provision.Id + row.Provision.Title.In(language), row.Document is { } document ? document.TitleIn(language) : null, row.Outcome.In(language),
            report.Standards.InternalRules[row.Provision].Outcome.In(language), row.Result is { IsAsked: true, IsProvisional: true } ? Words.Provisional.In(language) : null, row.Claim?.Value.In(language), row.Claim?.Treatment?.Note,
            row.Claim?.Treatment?.MissingInWords, row.Claim?.Treatment?.Decision?.Reason, row.Claim?.Treatment?.Decision?.Decider, row.Claim?.FromField == true ? Words.FromField.In(language) + " " + row.Claim.Field : null,
            row.Claim?.On is { Provision: null } on ? on.Text : null, .. row.Clauses, .. row.Claim?.ReferencePath ?? [],
        ]);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Practice_and_gaps_have_their_rows(string name, Language language)
    {
        var (report, page) = Page(name, language);
        if (report.Practice is { } practice)
        {
            Check(page, "practice", Words.PracticeDetails.In(language), practice.Provisions, result =>
            [
                result.Provision.Id + result.Provision.Title.In(language), result.Outcome.In(language), result.IsTakenOver ? Words.TakenOver.In(language) : null, result.Status?.Value.In(language),
                result.StatusOn?.Text, result.Status?.On?.ToString(), result.Status?.MissingInWords, result.Status?.Note, result.Status?.Decision?.Reason, result.Status?.Decision?.Decider,
                .. result.Evidence.SelectMany(evidence => new[] { evidence.Kind?.In(language), evidence.Reference, evidence.On?.ToString(), evidence.ValidUntil?.ToString(), evidence.Note }), .. result.Fields,
            ]);
        }

        Check(page, "gaps", Words.GapDetails.In(language), report.Gaps?.Set.Cells ?? [], Expected);
        Check(page, "gaps", Words.GapDetails.In(language), page.Of("gaps", Words.GapDetails.In(language)).Count > 1 ? report.Gaps!.InternalRules.Cells : [], Expected, at: 1);

        IEnumerable<string?> Expected(GapCell cell) =>
            [cell.Provision.Id + cell.Provision.Title.In(language), cell.Documents.In(language), cell.Practice.In(language), cell.In(language), .. cell.State == GapState.Undetermined ? cell.PossibleStates.Select(state => state.In(language)) : []];
    }

    private static void Check<T>(PageTables page, string section, string caption, IEnumerable<T> items, Func<T, IEnumerable<string?>> expected, int at = 0)
    {
        var all = items.ToList();
        if (all.Count == 0)
        {
            return;
        }

        var rows = page.Of(section, caption)[at].Rows;
        rows.Should().HaveCount(all.Count, caption);
        rows.Zip(all, (row, item) => expected(item).OfType<string>().Where(text => !row.Contains(PageTables.Normal(text), StringComparison.Ordinal)).Select(text => $"{text} in {row}"))
            .SelectMany(static missing => missing).Take(5).Should().BeEmpty(caption);
    }

    private static (EvaluationReport Report, PageTables Page) Page(string name, Language language)
    {
        var report = ReportSamples.Report(name);
        return (report, new PageTables(report.ToHtml(new ReportOptions { Language = language })));
    }

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
