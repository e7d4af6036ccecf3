using Ciip.Guideline.Catalog;
using Ciip.Guideline.Cli.Tests.Spreadsheets;
using Ciip.Guideline.Practice;
using Ciip.Guideline.Questionnaires;
using Ciip.Guideline.Questionnaires.Checklists;

namespace Ciip.Guideline.Cli.Tests.Checklists;

/// <summary>What holds of every checklist, file and answer.</summary>
public class ChecklistLawTests
{
    private static readonly GuidelineId[] Ids = [.. QuestionnaireKind.Practice.IdsAt(QuestionnaireLevel.Provision).Select(GuidelineId.Parse)];

    public static TheoryData<string> Files => [.. Directory.GetFiles(Repository.Data("practice"), "*.json").Append(Repository.Data("reference-operator", "self-verification.json")).Select(file => Path.GetRelativePath(Repository.Data(), file))];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 8)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_checklist_that_nobody_changed_changes_no_sample(string file)
    {
        var sample = GuidelineJson.Parse<SelfVerification>(File.ReadAllBytes(Repository.Data(file)));

        foreach (var (form, language) in Forms())
        {
            ShouldStay(Checklist.Example, sample, form, language);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Nor_any_other_file(int seed)
    {
        var dice = new Dice(seed);
        for (var number = 0; number < 40; number++)
        {
            var checklist = Any(dice);
            var (form, language) = dice.OneOf([.. Forms()]);
            ShouldStay(checklist, Practice(dice), form, language);
        }
    }

    /// <summary>Where every question is answered by all who are asked, each answer stands where it stood, in the checklist made of the file that was made of it.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Answers_come_back_as_they_were_given(int seed)
    {
        var dice = new Dice(seed);
        for (var number = 0; number < 40; number++)
        {
            var checklist = Any(dice);
            var onto = dice.Next(2) == 0 ? null : Practice(dice);
            var filled = new FilledChecklist(checklist, Language.Japanese, onto);
            foreach (var question in checklist.Questions)
            {
                foreach (var (respondent, index) in checklist.Respondents.Select(static (one, index) => (one, index)).Where(one => question.Asked.Contains(one.one)))
                {
                    var isYes = dice.Next(2) == 0;
                    filled.Answer(question.Id, isYes ? "はい" : "いいえ", Date(dice)?.ToString() ?? string.Empty, isYes ? string.Empty : Date(dice)?.ToString() ?? string.Empty, index);
                }
            }

            var again = new FilledChecklist(checklist, Language.Japanese, filled.Made(onto));

            foreach (var question in checklist.Questions.Where(static question => question.About.Count > 0))
            {
                Answers(again, question.Id, checklist).Should().Equal(Answers(filled, question.Id, checklist), $"seed {seed}, checklist {number}, question {question.Id}");
            }
        }
    }

    private static void ShouldStay(Checklist checklist, SelfVerification file, QuestionnaireForm form, Language language)
    {
        var returned = checklist.Read(checklist.Write(form, language, file), form, language, file);

        returned.Problems.Should().BeEmpty();
        returned.Remarks.Should().BeEmpty();
        System.Text.Encoding.UTF8.GetString(returned.Utf8!).Should().Be(GuidelineJson.ToJson(file));
        checklist.Write(form, language, file).Should().Equal(checklist.Write(form, language, file));
    }

    private static IEnumerable<string> Answers(FilledChecklist filled, string question, Checklist checklist) =>
        filled.SheetOf(question).Rows.Single(row => row[0].Text == question).Skip(2).Take(3 * checklist.Respondents.Count).Select(static cell => cell.Text);

    private static IEnumerable<(QuestionnaireForm Form, Language Language)> Forms() =>
        Enum.GetValues<QuestionnaireForm>().SelectMany(static form => new[] { Language.English, Language.Japanese }.Select(language => (form, language)));

    /// <summary>One of any shape: several questions about one id, several ids to a question, none, and respondents who may be silent.</summary>
    private static Checklist Any(Dice dice)
    {
        ChecklistRespondent[] respondents = [.. Enumerable.Range(0, 1 + dice.Next(3)).Select(index => new ChecklistRespondent($"r{index}", new($"Respondent {index}", $"回答者{index}"), dice.Next(2) == 0))];
        var pool = Enumerable.Range(0, 6).Select(_ => dice.OneOf(Ids)).ToArray();
        return new Checklist
        {
            Id = "any",
            Title = new("Any", "任意"),
            Note = new("Made up.", "架空。"),
            Respondents = respondents,
            Groups =
            [
                .. Enumerable.Range(1, 1 + dice.Next(3)).Select(group => new ChecklistGroup(new($"Group {group}", $"区分{group}"),
                [
                    .. Enumerable.Range(1, 1 + dice.Next(4)).Select(number => new ChecklistQuestion($"{group}.{number}", new($"Question {group}.{number}", $"質問{group}.{number}"),
                        [.. Enumerable.Range(0, dice.Next(4)).Select(_ => dice.OneOf(pool)).Distinct()],
                        [.. respondents.Where((_, index) => index == 0 || dice.Next(3) > 0)])),
                ])),
            ],
        };
    }

    private static SelfVerification Practice(Dice dice)
    {
        var statuses = new Dictionary<GuidelineId, PracticeStatus>();
        for (var number = 0; number < 30; number++)
        {
            var value = dice.OneOf(Enum.GetValues<PracticeStatusValue>());
            statuses[dice.OneOf(Ids)] = new PracticeStatus
            {
                Value = value,
                On = Date(dice),
                Evidence = dice.Next(3) == 0 ? [new Evidence { Reference = dice.OneOf("R-1", "a | b", " x ", "=1+1") }, new Evidence { Reference = "log", Kind = EvidenceKind.Record, On = Date(dice) }] : null,
                Note = dice.OneOf(null, "note", "two\nlines", " "),
                Sources = dice.Next(3) == 0 ? [new Source { Reference = dice.OneOf("any#1.1/r0", "elsewhere"), What = dice.OneOf("yes", "no, by 2027", "other") }] : null,
                Decision = value == PracticeStatusValue.NotRelevant ? new Decision { Reason = "none here", Decider = "board" } : null,
            };
        }

        return SelfVerification.Of("any", "水道企業団") with { Statuses = statuses, IsComplete = dice.OneOf<bool?>(null, false, true), Note = "kept" };
    }

    private static PartialDate? Date(Dice dice) => dice.OneOf(null, PartialDate.Parse("2026"), PartialDate.Parse("2026-04"), PartialDate.Parse("2026-04-01"), PartialDate.Parse("2027-03-31"));
}
