using System.Buffers;
using System.Text;
using Ciip.Guideline.Formats.Json;
using Ciip.Guideline.Tests.Crosswalks;
using Ciip.Guideline.Tests.Evaluation.Summaries;
using Ciip.Guideline.Tests.Formats.Json.Reports;

namespace Ciip.Guideline.Tests.Formats.Json;

/// <summary>The member that says what a file is.</summary>
public sealed class FormatTests
{
    private const string Rest = "\"id\":\"d\",\"title\":\"t\",\"tier\":\"tier-4\",\"issuer\":\"i\"";

    [Fact]
    public void It_may_stand_anywhere_and_a_schema_may_be_named()
    {
        GuidelineJson.Parse<SafetyStandardsDocument>(
            $$"""{"$schema":"https://example.jp/s.json",{{Rest}},"review":{"performed":[]},"format":"ciip-guideline/standards-document/1"}""")
            .Id.Should().Be("d");
    }

    [Fact]
    public void It_is_required()
    {
        var document = Documents.Diagnose($"{{{Rest}}}").Should().ContainSingle().Which;
        var verification = Verifications.Diagnose("{\"id\":\"v\",\"operator\":\"o\"}").Should().ContainSingle().Which;

        (document.Code, document.Pointer).Should().Be((GuidelineDiagnosticCodes.MissingMember, "/format"));
        document.Expected.Should().Equal("ciip-guideline/standards-document/1");
        (verification.Code, verification.Pointer).Should().Be((GuidelineDiagnosticCodes.MissingMember, "/format"));
        verification.Expected.Should().Equal("ciip-guideline/self-verification/1");
    }

    [Fact]
    public void What_a_file_holds_is_told_whatever_else_is_wrong_with_it()
    {
        static Type? Of(string json) => GuidelineJson.TypeOf(Encoding.UTF8.GetBytes(json));

        RootTypes.All.Select(static root => Of($$"""{"format":"{{root.Formats[0]}}"}""")).Should().Equal(RootTypes.All.Select(static root => root.Type));
        Of("\uFEFF{\"id\":{\"format\":\"ciip-guideline/report/1\"},\"format\":\"ciip-guideline/standards-set/1\"").Should().Be<SafetyStandardsSet>("it stands at the root, and the text may break off behind it");
        Of("{\"format\":\"ciip-guideline/report/27\",\"nonsense\":[}").Should().Be<ReportFile>("reading it says which versions there are");
        new[] { "", "[]", "\"format\"", "{}", "{\"format\":1}", "{\"format\":null}", "{\"format\":\"ciip-guideline/report/\"}", "{\"format\":\"ciip-guideline/report/1x\"}", "{\"a\":", "{\"format\":\"\\ud800\"}" }
            .Select(Of).Should().OnlyContain(static type => type == null);
        GuidelineJson.TypeOf([.. "{\"a\":"u8, .. Enumerable.Repeat((byte)'[', 1_000_000)]).Should().BeNull();
        GuidelineJson.TypeOf([.. "{\"format\":\""u8, 0xFF, (byte)'"', (byte)'}']).Should().BeNull();
    }

    /// <summary>Each kind of file is read as what it is and refused as what it is not, without a word about anything else in it.</summary>
    [Fact]
    public void A_file_is_read_as_what_it_says_it_is()
    {
        var files = new[] { GuidelineJson.ToUtf8Bytes(FullDocument.Document), GuidelineJson.ToUtf8Bytes(FullDocument.Set), GuidelineJson.ToUtf8Bytes(FullDocument.Statuses), GuidelineJson.ToUtf8Bytes(FullReport.File), GuidelineJson.ToUtf8Bytes(FullCrosswalk.Value), GuidelineJson.ToUtf8Bytes(FullCarryOver.Value), GuidelineJson.ToUtf8Bytes(FullSummary.Subject), GuidelineJson.ToUtf8Bytes(FullSummary.Value), GuidelineJson.ToUtf8Bytes(FullSummary.Checkpoint) };
        Func<byte[], IReadOnlyList<GuidelineDiagnostic>>[] readers =
        [
            static file => Documents.Diagnose<SafetyStandardsDocument>(file),
            static file => Documents.Diagnose<SafetyStandardsSet>(file),
            static file => Documents.Diagnose<SelfVerification>(file),
            static file => Documents.Diagnose<ReportFile>(file),
            static file => Documents.Diagnose<Crosswalk>(file),
            static file => Documents.Diagnose<CarryOver>(file),
            static file => Documents.Diagnose<PortfolioSubject>(file),
            static file => Documents.Diagnose<CoverageSummary>(file),
            static file => Documents.Diagnose<RollUpCheckpoint>(file),
        ];

        RootTypes.All.Should().HaveSameCount(files);
        for (var i = 0; i < files.Length; i++)
        {
            for (var j = 0; j < readers.Length; j++)
            {
                var diagnostics = readers[j](files[i]);

                Documents.Places(diagnostics).Should().Equal(i == j ? [] : ["2:13 /format CIIP1006"]);
                diagnostics.SelectMany(static diagnostic => diagnostic.Expected).Should().Equal(i == j ? [] : RootTypes.All[j].Formats);
            }
        }
    }

    [Theory]
    [InlineData("ciip-guideline/self-verification/2", null, 1)]
    [InlineData("ciip-guideline/standards-document/1", null, 1)]
    [InlineData("ciip-guideline/selfverification/1", "ciip-guideline/self-verification/1", 2)]
    [InlineData("ciip-guideline/self-verification", "ciip-guideline/self-verification/1", 2)]
    [InlineData("CIIP-Guideline/Self-Verification/1", "ciip-guideline/self-verification/1", 2)]
    [InlineData("self-verification", null, 2)]
    public void Of_a_self_verification_it_is_judged_alike(string format, string? nearest, int count)
    {
        var diagnostics = Verifications.Diagnose($$"""{"later":true,"format":"{{format}}","id":"v","operator":"o"}""");

        diagnostics.Should().HaveCount(count);
        (diagnostics[^1].Code, diagnostics[^1].Nearest).Should().Be((GuidelineDiagnosticCodes.UnknownFormat, nearest));
        diagnostics[^1].Message.Should().Contain($"'{format}' is not a format that is read here. Read here: ciip-guideline/self-verification/1.");
    }

    [Theory]
    [InlineData("ciip-guideline/standards-document/2")]
    [InlineData("ciip-guideline/standards-document/10")]
    [InlineData("ciip-guideline/standards-set/1")]
    public void Of_another_type_or_version_nothing_else_is_said(string format)
    {
        var diagnostic = Documents.Diagnose($"{{\n\"later\": true, \"format\": \"{format}\"}}").Should().ContainSingle().Which;

        diagnostic.ToString().Should().Be(
            $"2:26 /format CIIP1006 '{format}' is not a format that is read here. Read here: ciip-guideline/standards-document/1.");
        diagnostic.Nearest.Should().BeNull();
    }

    [Theory]
    [InlineData("ciip-guideline/standard-document/1", true)]
    [InlineData("CIIP-guideline/standards-document/1", true)]
    [InlineData("ciip-guideline/standards-document/", true)]
    [InlineData("ciip-guideline/standards-document/1.0", true)]
    [InlineData("oscal", false)]
    [InlineData("", false)]
    public void A_slip_is_reported_with_the_rest(string format, bool isClose)
    {
        var diagnostics = Documents.Diagnose($$"""{"format":"{{format}}","later":true,{{Rest}}}""");

        diagnostics.Select(static diagnostic => diagnostic.Code).Should().Equal(GuidelineDiagnosticCodes.UnknownFormat, GuidelineDiagnosticCodes.UnknownMember);
        diagnostics[0].Nearest.Should().Be(isClose ? "ciip-guideline/standards-document/1" : null);
    }

    [Theory]
    [InlineData("null", GuidelineDiagnosticCodes.NullNotAllowed)]
    [InlineData("1", GuidelineDiagnosticCodes.WrongType)]
    [InlineData("[]", GuidelineDiagnosticCodes.WrongType)]
    public void It_is_a_text(string format, string code) =>
        Documents.Places(Documents.Diagnose($$"""{"format":{{format}},{{Rest}}}""")).Should().Equal($"1:11 /format {code}");

    [Fact]
    public void What_no_file_can_hold_is_the_callers_error()
    {
        var parse = () => GuidelineJson.Parse<Treatment>("{}");
        var tryParse = () => GuidelineJson.TryParse<string>("{}"u8, out _, out _);
        var write = () => GuidelineJson.ToJson(new Source { Reference = "r" });

        parse.Should().Throw<ArgumentException>().WithMessage("*Ciip.Guideline.Treatment*SafetyStandardsDocument, SafetyStandardsSet, SelfVerification, ReportFile*");
        tryParse.Should().Throw<ArgumentException>().WithMessage("*System.String*");
        write.Should().Throw<ArgumentException>().WithMessage("*Ciip.Guideline.Source*");
    }

    [Fact]
    public void Null_is_no_text()
    {
        var parse = () => GuidelineJson.Parse<SafetyStandardsDocument>((string)null!);
        var tryParse = () => GuidelineJson.TryParse<SafetyStandardsDocument>((string)null!, out _, out _);

        parse.Should().Throw<ArgumentNullException>();
        tryParse.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Bytes_can_be_given_as_an_array()
    {
        byte[] bytes = GuidelineJson.ToUtf8Bytes(FullDocument.Document);

        GuidelineJson.Parse<SafetyStandardsDocument>(bytes).Should().Be(FullDocument.Document);
        GuidelineJson.TryParse<SafetyStandardsDocument>(bytes, out var document, out _).Should().BeTrue();
        document.Should().Be(FullDocument.Document);
    }

    [Fact]
    public void Every_way_of_reading_and_writing_takes_a_self_verification()
    {
        var verification = FullDocument.Statuses;
        var bytes = GuidelineJson.ToUtf8Bytes(verification);
        var json = GuidelineJson.ToJson(verification);
        using var stream = new MemoryStream();
        var buffer = new ArrayBufferWriter<byte>();
        GuidelineJson.Write(stream, verification);
        GuidelineJson.Write(buffer, verification);

        (stream.ToArray(), buffer.WrittenSpan.ToArray(), Encoding.UTF8.GetBytes(json)).Should().BeEquivalentTo((bytes, bytes, bytes));
        GuidelineJson.Parse<SelfVerification>(bytes).Should().Be(verification);
        GuidelineJson.Parse<SelfVerification>(json).Should().Be(verification);
        GuidelineJson.Parse<SelfVerification>([0xEF, 0xBB, 0xBF, .. bytes]).Should().Be(verification);
        GuidelineJson.TryParse<SelfVerification>(bytes, out var ofBytes, out _).Should().BeTrue();
        GuidelineJson.TryParse<SelfVerification>(json, out var ofText, out var diagnostics).Should().BeTrue();
        (ofBytes, ofText).Should().Be((verification, verification));
        diagnostics.Should().BeEmpty();
        var parse = () => GuidelineJson.Parse<SelfVerification>(json.Replace("\"operator\"", "\"operater\""));
        parse.Should().Throw<GuidelineJsonException>().Which.Diagnostics.Select(static diagnostic => diagnostic.Pointer).Should().Equal("/operator", "/operater");
    }
}
