using System.Reflection;
using Ciip.Guideline.Serialization.Json;

namespace Ciip.Guideline.Tests.Serialization.Json;

/// <summary>What a diagnostic says.</summary>
public sealed class DiagnosticTests
{
    private static readonly string[] WordsNeverUsed =
        ["complian", "conformity", "violation", "適合", "準拠", "違反"];

    [Fact]
    public void It_shows_place_code_and_message()
    {
        var diagnostic = Documents.Diagnose(Documents.With("\n \"tierNote\":{}")).Single();

        diagnostic.ToString().Should().Be("2:13 /tierNote CIIP1101 Must be a string, not an object.");
        diagnostic.Line.Should().Be(2);
        diagnostic.Column.Should().Be(13);
        diagnostic.Expected.Should().Equal("string");
        diagnostic.MessageIn(Language.Japanese).Should().Be("オブジェクトではなく文字列でなければなりません。");
        diagnostic.MessageIn(Language.English).Should().Be(diagnostic.Message);
    }

    [Theory]
    [InlineData("\"tierNot\":1", "tierNote", "There is no member 'tierNot' here. Did you mean 'tierNote'?")]
    [InlineData("\"nothingLikeIt\":1", null, "There is no member 'nothingLikeIt' here.")]
    [InlineData("\"sector\":\"finacial\"", "financial", null)]
    [InlineData("\"treatments\":{\"II.1\":{\"value\":\"Partly_Specified\"}}", "partly-specified", null)]
    [InlineData("\"treatments\":{\"II.6.1.2.2\":{\"value\":\"specified\"}}", "II.6.1.2(2)", null)]
    [InlineData("\"treatments\":{\"ii.6.1.2(2)\":{\"value\":\"specified\"}}", "II.6.1.2(2)", null)]
    [InlineData("\"examination\":{\"extent\":\"all\"}", null, "'all' is none of: partial, complete.")]
    [InlineData("\"review\":{\"triggers\":[\"own:\"]}", null, "'own:' is none of: latest-knowledge, new-technologies, new-systems, new-risks, own:….")]
    public void It_names_what_was_probably_meant_if_that_is_close(string members, string? nearest, string? message)
    {
        var diagnostic = Documents.Diagnose(Documents.With(members)).Single();

        diagnostic.Nearest.Should().Be(nearest);
        diagnostic.Message.Should().Be(message ?? diagnostic.Message);
        diagnostic.MessageIn(Language.Japanese).Contains("ではありませんか", StringComparison.Ordinal).Should().Be(nearest is not null);
        if (nearest is not null)
        {
            diagnostic.Expected.Should().Contain(nearest);
        }
    }

    [Fact]
    public void Unknown_members_come_with_those_there_are() =>
        Documents.Diagnose(Documents.With("\"examination\":{\"extent\":\"partial\",\"x\":1}")).Single()
            .Expected.Should().Equal("extent", "itemsReadCompletely", "whatWasRead");

    [Fact]
    public void Text_of_the_file_is_shown_on_one_line_and_cut()
    {
        var text = "a\\n\\u0007b𠮷" + new string('x', 53) + "𠮷" + new string('y', 100);

        var message = Documents.Diagnose(Documents.With($"\"issuedOn\":\"{text}\"")).Single().Message;

        message.Should().Be($"'aU+000AU+0007b𠮷{new string('x', 53)}…' is no date such as 1985, 2008-08 or 2015-04-01.");
    }

    [Fact]
    public void The_exception_shows_the_first_few_and_has_all()
    {
        var parse = () => GuidelineJson.Parse<SafetyStandardsDocument>("{}");

        var exception = parse.Should().Throw<GuidelineJsonException>().Which;
        exception.Diagnostics.Should().HaveCount(5);
        exception.Message.Should().Be(string.Join('\n', exception.Diagnostics.Take(3)) + "\n… and 2 more");
    }

    [Fact]
    public void An_exception_can_be_made_like_any_other()
    {
        var inner = new InvalidOperationException();

        new GuidelineJsonException().Diagnostics.Should().BeEmpty();
        new GuidelineJsonException("m").Message.Should().Be("m");
        new GuidelineJsonException("m", inner).InnerException.Should().BeSameAs(inner);
        new GuidelineJsonException(Documents.Diagnose("[]")).Message.Should().Be(Documents.Diagnose("[]").Single().ToString());
    }

    /// <summary>A net that nothing should ever fall into: what System.Text.Json refuses and no check explains.</summary>
    [Fact]
    public void What_nothing_explains_is_reported_with_the_parsers_words()
    {
        var shape = RootTypes.Of<SafetyStandardsDocument>().Newest.Shape;
        var utf8 = GuidelineJson.ToUtf8Bytes(FullDocument.Document);

        JsonDiagnoser.Diagnose(utf8, shape, new InvalidOperationException("Because."))
            .Single().ToString().Should().Be("1:1  CIIP1999 Because.");
        JsonDiagnoser.Diagnose(utf8, shape, failure: null).Single().Code.Should().Be(JsonDiagnosticCodes.Unreadable);
    }

    [Fact]
    public void Codes_are_unique()
    {
        var codes = typeof(JsonDiagnosticCodes).GetFields().Select(static field => (string)field.GetRawConstantValue()!).ToList();

        codes.Should().OnlyHaveUniqueItems().And.AllSatisfy(static code => code.Should().MatchRegex("^CIIP1[0-9]{3}$"));
    }

    [Fact]
    public void No_message_uses_the_words_that_are_never_used()
    {
        var texts = new[] { typeof(JsonProblems), typeof(SyntaxProblems) }
            .SelectMany(static type => type.GetNestedTypes(BindingFlags.NonPublic))
            .SelectMany(static type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(static field => (LocalizedText)field.GetValue(null)!)
            .ToList();

        texts.Should().HaveCountGreaterThan(25).And.AllSatisfy(static text =>
            WordsNeverUsed.Should().NotContain(word => (text.English + text.Japanese).Contains(word, StringComparison.OrdinalIgnoreCase)));
    }
}
