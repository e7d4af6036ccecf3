using System.Reflection;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Tests.Formats.Json;

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
        diagnostic.MessageIn(Language.Japanese).Should().Be("オブジェクトではなく文字列でなければならない。");
        diagnostic.MessageIn(Language.English).Should().Be(diagnostic.Message);
    }

    [Theory]
    [InlineData("\"tierNot\":1", "tierNote", "There is no member 'tierNot' here. Did you mean 'tierNote'?")]
    [InlineData("\"nothingLikeIt\":1", null, "There is no member 'nothingLikeIt' here.")]
    [InlineData("\"sector\":\"finacial\"", "financial", null)]
    [InlineData("\"treatments\":{\"II.1\":{\"value\":\"Partly_Specified\"}}", "partly-specified", null)]
    [InlineData("\"treatments\":{\"II.6.1.2.2\":{\"value\":\"specified\"}}", "II.6.1.2(2)", null)]
    [InlineData("\"treatments\":{\"ii.6.1.2(2)\":{\"value\":\"specified\"}}", "II.6.1.2(2)", null)]
    [InlineData("\"examination\":{\"extent\":\"all\"}", null, "'all' is not one of: partial, complete.")]
    [InlineData("\"review\":{\"triggers\":[\"own:\"]}", null, "'own:' is not one of: own:…, latest-knowledge, latest-technologies, latest-systems, new-risks.")]
    public void It_names_what_was_probably_meant_if_that_is_close(string members, string? nearest, string? message)
    {
        var diagnostic = Documents.Diagnose(Documents.With(members)).Single();

        diagnostic.Nearest.Should().Be(nearest);
        diagnostic.Message.Should().Be(message ?? diagnostic.Message);
        diagnostic.MessageIn(Language.Japanese).Contains("近いもの：", StringComparison.Ordinal).Should().Be(nearest is not null);
        if (nearest is not null)
        {
            diagnostic.Expected.Should().Contain(nearest);
        }
    }

    /// <summary>What a self-verification adds, in both languages.</summary>
    [Theory]
    [InlineData(
        "\"statuses\":{\"II.6\":{\"value\":\"planned\"}}",
        "'II.6' can have no status: it is neither a measure nor a provision that shows in practice.",
        "「II.6」には実施状況を付けられない。対策項目でも、実施状況を問う規定要素でもない。")]
    [InlineData(
        "\"statuses\":{\"II.6.1.4(1)\":{\"value\":\"planned\",\"missing\":[\"I.1.a\"]}}",
        "'I.1.a' does not lie below 'II.6.1.4(1)'.",
        "「I.1.a」は「II.6.1.4(1)」の下にない。")]
    [InlineData(
        "\"statuses\":{\"I.1.a\":{\"value\":\"caried-out\"}}",
        "'caried-out' is not one of: carried-out, partly-carried-out, planned, not-carried-out, no-occasion, not-relevant. Did you mean 'carried-out'?",
        "「caried-out」は次のいずれでもない：carried-out, partly-carried-out, planned, not-carried-out, no-occasion, not-relevant。近いもの：「carried-out」。")]
    [InlineData(
        "\"plan\":{\"roadmapAndPlan\":{\"plan\":[{\"id\":\"e\",\"priority\":2147483648}]}}",
        "Must be a whole number from 1 to 2147483647.",
        "1以上2147483647以下の整数でなければならない。")]
    [InlineData(
        "\"plan\":{\"roadmapAndPlan\":{\"plan\":[{\"id\":\"e\",\"priority\":\"1\"}]}}",
        "Must be a number, not a string.",
        "文字列ではなく数値でなければならない。")]
    [InlineData(
        "\"do\":{\"protectionAndRecovery\":{\"malfunctions\":[{\"id\":\"m\",\"on\":\"2025-08-19\",\"responseEndedOn\":\"2025-08\"},{\"id\":\"n\",\"on\":\"2026\",\"responseEndedOn\":\"2025\"}]}}",
        "'responseEndedOn' 2025 is before 'on' 2026.",
        "「responseEndedOn」（2025）が「on」（2026）より前である。")]
    [InlineData(
        "\"plan\":{\"informationHandling\":{\"integrityScale\":\"rank\"}},\"scales\":[{\"id\":\"ranks\",\"levels\":[]}]",
        "There is no scale 'rank' here. Did you mean 'ranks'?",
        "ここに尺度「rank」はない。近いもの：「ranks」。")]
    [InlineData(
        "\"plan\":{\"informationHandling\":{\"integrityScale\":\"s\",\"information\":[{\"id\":\"i\",\"integrity\":\"hihg\"}]}},\"scales\":[{\"id\":\"s\",\"levels\":[\"low\",\"high\"]}]",
        "The scale 's' has no level 'hihg'. Did you mean 'high'?",
        "尺度「s」に水準「hihg」はない。近いもの：「high」。")]
    [InlineData(
        "\"plan\":{\"roadmapAndPlan\":{\"plan\":[{\"id\":\"e\",\"resources\":[\"budgt\"]}]},\"resources\":{\"secured\":[{\"id\":\"budget\"}]}}",
        "'plan.resources.secured' has no record 'budgt'. Did you mean 'budget'?",
        "「plan.resources.secured」に「budgt」という要素はない。近いもの：「budget」。")]
    [InlineData(
        "\"plan\":{\"riskAssessment\":{\"decisions\":[{\"id\":\"d\",\"measures\":[\"lokc\"]}]},\"technicalMeasures\":{\"measures\":[{\"id\":\"lock\"}]},\"operationalProcedures\":{\"procedures\":[]}}",
        "None of these lists has a record 'lokc': plan.technicalMeasures.measures, plan.operationalProcedures.procedures. Did you mean 'lock'?",
        "次の一覧のいずれにも「lokc」という要素はない：plan.technicalMeasures.measures, plan.operationalProcedures.procedures。近いもの：「lock」。")]
    [InlineData(
        "\"plan\":{\"internalRules\":{\"basicPolicy\":\"policy-2\"},\"basicPolicy\":{\"id\":\"policy-3\"}}",
        "'plan.basicPolicy' has the id 'policy-3', not 'policy-2'. Did you mean 'policy-3'?",
        "「plan.basicPolicy」のidは「policy-2」ではなく「policy-3」である。近いもの：「policy-3」。")]
    [InlineData(
        "\"plan\":{\"operationalProcedures\":{\"procedures\":[{\"id\":\"x\"}]},\"technicalMeasures\":{\"measures\":[{\"id\":\"x\"}]}}",
        "Another record that the same links can point to has the id 'x'; ids must differ within: plan.roadmapAndPlan.plan, plan.technicalMeasures.measures, plan.operationalProcedures.procedures.",
        "同じ参照から指し得る別の要素にもid「x」がある。次の範囲でidが重複してはならない：plan.roadmapAndPlan.plan, plan.technicalMeasures.measures, plan.operationalProcedures.procedures。")]
    public void It_says_in_both_languages_what_is_wrong_with_a_self_verification(string members, string english, string japanese)
    {
        var diagnostic = Verifications.Diagnose(Verifications.With(members)).Should().ContainSingle().Which;

        diagnostic.Message.Should().Be(english);
        diagnostic.MessageIn(Language.Japanese).Should().Be(japanese);
    }

    [Theory]
    [InlineData("\"systms\":[]", "systems")]
    [InlineData("\"Plan\":{}", "plan")]
    [InlineData("\"check\":{}", null)]
    [InlineData("\"plan\":{\"itBCP\":{}}", "itBcp")]
    [InlineData("\"plan\":{\"monitoring\":{}}", null)]
    [InlineData("\"do\":{\"monitoring\":{\"isComplet\":true}}", "isComplete")]
    [InlineData("\"checkAndAction\":{\"ordinaryVerification\":{\"exercise\":[]}}", "exercises")]
    [InlineData("\"pdcaPractice\":{\"evidences\":[]}", "evidence")]
    [InlineData("\"systems\":[{\"id\":\"s\",\"name\":\"SCADA\"}]", "title")]
    [InlineData("\"plan\":{\"roadmapAndPlan\":{\"plan\":[{\"id\":\"p\",\"deadline\":\"2020\"}]}}", "dueOn")]
    [InlineData("\"checkAndAction\":{\"ordinaryVerification\":{\"exercises\":[{\"id\":\"e\",\"description\":\"d\"}]}}", "title")]
    [InlineData("\"checkAndAction\":{\"ordinaryVerification\":{\"exercises\":[{\"id\":\"e\",\"performedBy\":[]}]}}", "actors")]
    public void A_member_that_a_self_verification_has_not_is_answered_with_the_one_it_has(string members, string? nearest)
    {
        var diagnostic = Verifications.Diagnose(Verifications.With(members)).Should().ContainSingle().Which;

        (diagnostic.Code, diagnostic.Nearest).Should().Be((GuidelineDiagnosticCodes.UnknownMember, nearest));
        diagnostic.Expected.Should().Contain(nearest ?? (members.StartsWith("\"plan\":{\"monitoring", StringComparison.Ordinal) ? "itBcp" : "checkAndAction"));
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

        message.Should().Be($"'a[U+000A][U+0007]b𠮷{new string('x', 53)}…' is not a date such as 1985, 2008-08 or 2015-04-01.");
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

        JsonDiagnoser.Diagnose(utf8, shape, new InvalidOperationException("Because."), new ReadOptions())
            .Single().ToString().Should().Be("1:1  CIIP1999 Because.");
        JsonDiagnoser.Diagnose(utf8, shape, failure: null, new ReadOptions()).Single().Code.Should().Be(GuidelineDiagnosticCodes.Unreadable);
    }

    [Fact]
    public void Codes_are_unique()
    {
        var codes = typeof(GuidelineDiagnosticCodes).GetFields().Select(static field => (string)field.GetRawConstantValue()!).ToList();

        codes.Should().OnlyHaveUniqueItems().And.AllSatisfy(static code => code.Should().MatchRegex("^CIIP[12][0-9]{3}$"));
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
