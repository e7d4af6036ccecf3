using Ciip.Guideline.Catalog;
using Ciip.Guideline.Cli.Tests.Spreadsheets;
using Ciip.Guideline.Practice;
using Ciip.Guideline.Questionnaires;
using Ciip.Guideline.Questionnaires.Checklists;

namespace Ciip.Guideline.Cli.Tests.Checklists;

/// <summary>From answers to statuses and back.</summary>
public class ChecklistTests
{
    private static readonly GuidelineId Requirements = PdcaMeasure.SecurityRequirements;

    public static TheoryData<string?, string?, string?, string?, string?, string?, PracticeStatusValue?, string?> States => new()
    {
        // The operator's answer, date of confirmation, target; the supplier's; what they come to, and on which date.
        { "はい", "2026-05-01", null, null, null, null, PracticeStatusValue.CarriedOut, "2026-05-01" },
        { "はい", null, null, null, null, null, PracticeStatusValue.CarriedOut, null },
        { "はい", "2026-05-01", null, "はい", "2026-06", null, PracticeStatusValue.CarriedOut, "2026-06" },
        { "はい", "2026-05-01", null, "はい", null, null, PracticeStatusValue.CarriedOut, null },
        { "いいえ", "2026-05-01", "2027-03-31", null, null, null, PracticeStatusValue.Planned, "2027-03-31" },
        { "いいえ", "2026-05-01", "2027-03-31", "いいえ", null, "2027-09", PracticeStatusValue.Planned, "2027-09" },
        { "いいえ", "2026-05-01", null, null, null, null, PracticeStatusValue.NotCarriedOut, null },
        { "いいえ", null, "2027-03-31", "いいえ", null, null, PracticeStatusValue.NotCarriedOut, null },
        { "はい", "2026-05-01", null, "いいえ", null, "2027-03-31", PracticeStatusValue.PartlyCarriedOut, null },
        { null, null, null, "はい", "2026-05-01", null, null, null },
        { null, null, null, null, null, null, null, null },
    };

    [Theory]
    [MemberData(nameof(States))]
    public void Answers_come_to_a_status_and_stand_in_the_checklist_made_of_it(
        string? answer, string? confirmed, string? target, string? other, string? otherConfirmed, string? otherTarget, PracticeStatusValue? value, string? on)
    {
        var filled = new FilledChecklist(Checklist.Example, Language.Japanese);
        filled.Answer("3-1", answer, confirmed, target);
        filled.Answer("3-1", other, otherConfirmed, otherTarget, respondent: 1);

        var made = filled.Made();

        var status = made.Statuses?.GetValueOrDefault(Requirements);
        (status?.Value).Should().Be(value);
        (status?.On?.ToString()).Should().Be(on);
        if (status is not null)
        {
            var again = new FilledChecklist(Checklist.Example, Language.Japanese, made).SheetOf("3-1").Rows.Single(row => row[0].Text == "3-1").Skip(2).Take(6).Select(cell => cell.Text);
            again.Should().Equal(new[] { answer, confirmed, target, other, otherConfirmed, otherTarget }.Select(text => text ?? string.Empty));
        }
    }

    [Fact]
    public void A_status_keeps_where_each_answer_was_given()
    {
        var filled = new FilledChecklist(Checklist.Example, Language.English);
        filled.Answer("3-1", "yes", "2026-05-01");
        filled.Answer("3-1", "no", "2026-05-02", "2027-03-31", respondent: 1);
        filled.Put("3-1", ChecklistTexts.Evidence, "requirements.pdf | document | 2026-04");
        filled.Put("3-1", ChecklistTexts.Remark, "two of nine systems");

        filled.Made().Statuses.Should().ContainSingle().Which.Value.Should().Be(new PracticeStatus
        {
            Value = PracticeStatusValue.PartlyCarriedOut,
            MissingInWords = "3-1 (Supplier of systems): by 2027-03-31",
            Evidence = [new Evidence { Reference = "requirements.pdf", Kind = EvidenceKind.Document, On = PartialDate.Parse("2026-04") }],
            Sources =
            [
                new Source { Reference = "measures#3-1/operator", What = "yes, confirmed on 2026-05-01" },
                new Source { Reference = "measures#3-1/supplier", What = "no, confirmed on 2026-05-02, by 2027-03-31" },
            ],
            Note = "two of nine systems",
        });
    }

    /// <summary>What an answer says is a statement: it counts as evidence only where some is named.</summary>
    [Fact]
    public void A_yes_by_itself_is_no_evidence()
    {
        var filled = new FilledChecklist(Checklist.Example, Language.Japanese);
        filled.Answer("1-2", "はい", "2026-05-01");

        var coverage = GuidelineEvaluator.Default.Evaluate(filled.Made()).Practice!.CoverageOf(PdcaMeasure.BasicPolicy);

        coverage.CarriedOutAtLeast.Numerator.Should().BePositive();
        coverage.Evidenced.Numerator.Should().Be(0);
    }

    [Fact]
    public void A_change_keeps_what_the_checklist_does_not_speak_of()
    {
        var before = GuidelineJson.Parse<SelfVerification>(File.ReadAllBytes(Repository.Data("reference-operator", "self-verification.json")));
        var filled = new FilledChecklist(Checklist.Example, Language.Japanese, before);
        filled.Answer("1-4", "いいえ", string.Empty, "2027-03-31");

        var made = filled.Made(before);

        var (then, now) = (before.Statuses![PdcaMeasure.ItBcp], made.Statuses![PdcaMeasure.ItBcp]);
        now.Should().Be(then with
        {
            Value = PracticeStatusValue.Planned,
            On = PartialDate.Parse("2027-03-31"),
            Sources = [.. then.Sources ?? [], new Source { Reference = "measures#1-4/operator", What = "いいえ、目標日：2027-03-31" }],
        });
        GuidelineJson.ToJson(made with { Statuses = before.Statuses }).Should().Be(GuidelineJson.ToJson(before));
    }

    /// <summary>Whoever changes the status by other means is right: the answers that it keeps no longer say it.</summary>
    [Fact]
    public void Answers_that_a_status_outgrew_are_not_shown()
    {
        var filled = new FilledChecklist(Checklist.Example, Language.Japanese);
        filled.Answer("1-2", "いいえ", "2026-05-01", "2027-03-31");
        var made = filled.Made();

        var later = made.WithStatus(PdcaMeasure.BasicPolicy, made.Statuses![PdcaMeasure.BasicPolicy] with { Value = PracticeStatusValue.CarriedOut, On = PartialDate.Parse("2027-02") });

        new FilledChecklist(Checklist.Example, Language.Japanese, later).SheetOf("1-2").Rows.Single(row => row[0].Text == "1-2").Skip(2).Take(3).Select(cell => cell.Text)
            .Should().Equal("はい", "2027-02", string.Empty);
    }
}
