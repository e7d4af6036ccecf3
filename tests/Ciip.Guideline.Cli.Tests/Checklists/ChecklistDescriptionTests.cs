using System.Text;
using Ciip.Guideline.Questionnaires.Checklists;

namespace Ciip.Guideline.Cli.Tests.Checklists;

/// <summary>Description files: what is read, and what is wrong with them, all at once and with its place.</summary>
public class ChecklistDescriptionTests
{
    private const string Wrong = """
        {
          "format": "ciip-checklist/2",
          "id": "a b",
          "title": { "en": "T", "de": "T" },
          "title": { "en": "T" },
          "note": {},
          "respondents": [
            { "id": "one", "title": { "en": "One" } },
            { "id": "one", "title": "One", "isOptional": "yes" }
          ],
          "groups": [
            { "title": { "en": "How to fill in" }, "questions": [] },
            { "title": { "en": "A/B" }, "questions": [
              { "id": "1", "text": { "ja": "問" }, "about": ["II.6.1.2(2)", "II.9", "II.1"] },
              { "id": "1", "text": { "ja": "" }, "about": [1], "asked": ["two"] },
              7
            ] }
          ],
          "Title": 1
        }
        """;

    [Fact]
    public void The_example_asks_about_every_measure_once_and_says_whose_it_is()
    {
        Checklist.TryParse(Checklist.ExampleDescription(), out var checklist, out var problems).Should().BeTrue();

        problems.Should().BeEmpty();
        checklist!.Questions.SelectMany(static question => question.About).Select(static id => id.Text).Should().BeEquivalentTo(PdcaMeasure.All.Select(static measure => measure.Value));
        checklist.Note.English.Should().Contain("ours").And.Contain("no authority has issued it");
        checklist.Note.Japanese.Should().Contain("独自のもの").And.Contain("官公庁等が定めたものではない");
        Checklist.ExampleDescription().Should().Equal(File.ReadAllBytes(Repository.Data("checklists", "measures.json")));
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_with_its_place()
    {
        Checklist.TryParse(Encoding.UTF8.GetBytes(Wrong.ReplaceLineEndings("\n")), out var checklist, out var problems).Should().BeFalse();

        checklist.Should().BeNull();
        problems.Select(static problem => problem.In(Language.English)).Should().Equal(
            "(2,13): CIIP1006 The format is 'ciip-checklist/1'. [/format]",
            "(3,9): CIIP1106 An id has no space, # or /, and no letters of full width. [/id]",
            "(4,31): CIIP1104 There is no member 'de' here: there are en, ja. [/title/de]",
            "(5,12): CIIP1105 'title' is here twice. [/title]",
            "(6,11): CIIP1103 'en' or 'ja' is missing. [/note]",
            "(9,13): CIIP1201 'one' is the id of another respondent. [/respondents/1/id]",
            "(9,29): CIIP1101 An object is expected here. [/respondents/1/title]",
            "(9,50): CIIP1101 true or false is expected here. [/respondents/1/isOptional]",
            "(12,16): CIIP1201 Another sheet has this name. [/groups/0/title]",
            "(12,57): CIIP1101 A list of one or more is expected here. [/groups/0/questions]",
            "(13,16): CIIP1106 A sheet cannot have this name: at most 31 characters, none of [ ] : * ? / \\ and no ' at either end. [/groups/1/title]",
            "(14,68): CIIP1107 The Guideline has no item or provision 'II.9'. [/groups/1/questions/0/about/1]",
            "(14,76): CIIP1209 'II.1' can have no status: it is neither a measure nor a provision that shows in practice. [/groups/1/questions/0/about/2]",
            "(15,15): CIIP1201 '1' is the id of another question. [/groups/1/questions/1/id]",
            "(15,36): CIIP1111 The text is empty, has white space around it, or something that no cell can show. [/groups/1/questions/1/text/ja]",
            "(15,52): CIIP1101 A text is expected here. [/groups/1/questions/1/about/0]",
            "(15,66): CIIP1208 No respondent has the id 'two'. [/groups/1/questions/1/asked/0]",
            "(16,7): CIIP1101 An object is expected here. [/groups/1/questions/2]",
            "(19,12): CIIP1104 There is no member 'Title' here: there are format, id, title, note, respondents, groups, $schema. [/Title]");
    }

    public static TheoryData<string> Hostile =>
    [
        string.Empty, "{", "null", "[]", "\"\\ud800\"", "{\"\\ud800\":1}", "{\"id\":\"\\ud800\"}", new string('[', 5_000), "{\"a\":" + new string('{', 100), "\u0000", "{} {}", "// x", "1e999999",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Any_text_gets_an_answer(string text)
    {
        Checklist.TryParse(Encoding.UTF8.GetBytes(text), out _, out var problems).Should().BeFalse();

        problems.Should().NotBeEmpty().And.AllSatisfy(static problem => problem.In(Language.Japanese).Should().MatchRegex(@"^\(\d+,\d+\): CIIP\d{4} "));
    }

    [Fact]
    public void So_does_every_beginning_and_every_broken_byte_of_the_example()
    {
        var whole = Checklist.ExampleDescription();
        for (var length = 0; length < whole.Length - 2; length += 7)
        {
            Checklist.TryParse(whole[..length], out _, out var problems).Should().BeFalse();
            problems.Should().NotBeEmpty();
            byte[] broken = [.. whole];
            broken[length] ^= 0xFF;
            Checklist.TryParse(broken, out var checklist, out problems).Should().Be(problems.Count == 0);
            (checklist is null).Should().Be(problems.Count > 0);
        }
    }

    [Fact]
    public void A_byte_order_mark_and_Shift_JIS_are_told_apart()
    {
        Checklist.TryParse([0xEF, 0xBB, 0xBF, .. Checklist.ExampleDescription()], out _, out _).Should().BeTrue();
        Checklist.TryParse([(byte)'{', (byte)'"', 0x93, 0xFA, (byte)'"'], out _, out var problems).Should().BeFalse();
        problems.Should().ContainSingle().Which.In(Language.English).Should().Be("(1,1): CIIP1003 The text is not UTF-8.");
    }
}
