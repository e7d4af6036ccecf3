using System.Reflection;
using System.Text.RegularExpressions;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Tests.Formats.Json;

/// <summary>A form says what is wrong in its own words: no message holds a name of the format that the form could not replace.</summary>
public sealed partial class WordsOfFormsTests
{
    [Theory]
    [InlineData("\"examination\":{}", "extent", "メンバー「〈extent〉」がない。")]
    [InlineData("\"issuedOn\":\"2026\",\"revisedOn\":\"2025\"", "revisedOn issuedOn", "「〈revisedOn〉」（2025）が「〈issuedOn〉」（2026）より前である。")]
    [InlineData("\"sector\":\"finacial\"", "financial", "近いもの：「〈financial〉」。")]
    [InlineData("\"treatments\":{\"II.5\":{\"value\":\"mentioned\"}}", "clauses note", "手掛かりには、「〈clauses〉」又は「〈note〉」が必要である。")]
    [InlineData("\"treatments\":{\"II.5\":{\"value\":\"mentioned\",\"note\":\"x\",\"missingInWords\":\"x\"}}", "missingInWords", "「〈missingInWords〉」を付けられない。")]
    [InlineData("\"treatments\":{\"II.5\":{\"value\":\"specified\",\"mentionedIn\":\"x\"}}", "mentionedIn mentioned", "「〈mentionedIn〉」は手掛かり（〈mentioned〉）にだけ付けられる。")]
    [InlineData("\"treatments\":{\"II.5\":{\"value\":\"specified-elsewhere\",\"target\":{}}}", "document tier citation", "（現在0個）：〈document〉, 〈tier〉, 〈citation〉。")]
    public void Members_and_tokens_are_called_as_the_form_calls_them(string members, string names, string message)
    {
        var asked = new List<string>();
        var said = Documents.Diagnose(Documents.With(members)).Select(diagnostic => diagnostic.MessageIn(Language.Japanese, name =>
        {
            asked.Add(name);
            return "〈" + name + "〉";
        }));

        string.Concat(said).Should().Contain(message);
        asked.Should().Contain(names.Split(' '));
    }

    [Fact]
    public void What_a_form_has_no_word_for_stays()
    {
        var diagnostic = Documents.Diagnose(Documents.With("\"treatments\":{\"II.5\":{\"value\":\"mentioned\"}}")).Single();

        diagnostic.MessageIn(Language.English, static name => name == "note" ? "Remark" : null).Should().Be("A clue needs 'clauses' or 'Remark'.");
        diagnostic.MessageIn(Language.English, static _ => null).Should().Be(diagnostic.Message);
        diagnostic.Invoking(static one => one.MessageIn(Language.English, null!)).Should().Throw<ArgumentNullException>();
    }

    /// <summary>An id of the user's is none of the format's names, even if it is written alike.</summary>
    [Fact]
    public void What_the_user_wrote_stays() =>
        Verifications.Diagnose(Verifications.With("\"plan\":{\"roadmapAndPlan\":{\"plan\":[{\"id\":\"e\",\"resources\":[\"titl\"]}]},\"resources\":{\"secured\":[{\"id\":\"title\"}]}}"))
            .Single().MessageIn(Language.English, static name => "<" + name + ">").Should().Be("'<plan.resources.secured>' has no record 'titl'. Did you mean 'title'?");

    [Fact]
    public void No_template_holds_a_name_of_the_format()
    {
        var templates = typeof(JsonProblems).GetNestedType("Messages", BindingFlags.NonPublic)!.GetFields().Select(field => (LocalizedText)field.GetValue(null)!).ToList();

        templates.Should().HaveCountGreaterThan(25);
        templates.SelectMany(template => LatinWord().Matches(template.Japanese)).Select(match => match.Value)
            .Except(["id", "null", "P1Y", "P6M", "P90D", "P2W", "II", "p1", "s2"], StringComparer.Ordinal).Should().BeEmpty();
    }

    [GeneratedRegex("[A-Za-z][A-Za-z0-9]+")]
    private static partial Regex LatinWord();
}
