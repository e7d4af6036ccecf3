using System.Text;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Formats.Oscal;

/// <summary>What keeps a document from being read is said with its place; what is not ours is said, and left aside.</summary>
public sealed class ReadingTests
{
    private static readonly string Definition = OscalSubjects.Standards("everything-stated").ToComponentDefinition(OscalSubjects.Options).ToString();

    [Theory]
    [InlineData("\"uuid\": ", "\"protocols\": [], \"uuid\": ", "/component-definition/protocols")]
    [InlineData("\"props\": [", "\"props\": [{\"name\": \"color\", \"ns\": \"urn:others\", \"value\": \"red\"},", "/component-definition/metadata/props/0")]
    [InlineData("\"props\": [", "\"props\": [{\"name\": \"marking\", \"value\": \"internal\"},", "/component-definition/metadata/props/0")]
    [InlineData("\"components\": [", "\"components\": [{\"uuid\": \"x\", \"type\": \"software\", \"title\": \"t\", \"description\": \"d\"},", "/component-definition/components/0")]
    [InlineData("\"implemented-requirements\": [", "\"implemented-requirements\": [{\"control-id\": \"ac-1\"},", "/component-definition/components/0/control-implementations/0/implemented-requirements/0")]
    [InlineData("\"statements\": [", "\"statements\": [{\"statement-id\": \"ac-1_smt\"},", "/component-definition/components/0/control-implementations/0/implemented-requirements/2/statements/0")]
    public void Content_of_others_is_named_and_left_aside(string text, string otherwise, string pointer)
    {
        Read(ReplaceFirst(text, otherwise), out var read, out var diagnostics).Should().BeTrue(string.Join("\n", diagnostics));

        read.Should().Be(OscalSubjects.Standards("everything-stated"));
        diagnostics.Select(diagnostic => diagnostic.Code).Should().OnlyContain(code => code == GuidelineDiagnosticCodes.ForeignContent);
        diagnostics[0].Pointer.Should().Be(pointer);
    }

    [Theory]
    [InlineData("\"value\": \"tier-4\"", "\"value\": \"tier-9\"", GuidelineDiagnosticCodes.UnknownToken)]
    [InlineData("\"name\": \"tier\"", "\"name\": \"tierr\"", GuidelineDiagnosticCodes.UnknownMember)]
    [InlineData("\"name\": \"tier\"", "\"name\": \"tier..x\"", GuidelineDiagnosticCodes.BadProperty)]
    [InlineData("\"name\": \"issuer\"", "\"name\": \"tier\"", GuidelineDiagnosticCodes.DuplicateMember)]
    [InlineData("\"name\": \"issuer\"", "\"name\": \"tier.x\"", GuidelineDiagnosticCodes.DuplicateMember)]
    [InlineData("\"name\": \"issuer\"", "\"name\": \"treatments.x\"", GuidelineDiagnosticCodes.UnknownId)]
    [InlineData("\"name\": \"inventory\"", "\"name\": \"documents.0.id\"", GuidelineDiagnosticCodes.DuplicateMember)]
    [InlineData("\"name\": \"inventory\"", "\"name\": 5", GuidelineDiagnosticCodes.WrongType)]
    [InlineData("\"value\": \"true\"", "\"value\": \"yes\"", GuidelineDiagnosticCodes.BadProperty)]
    [InlineData("\"value\": \"1985\"", "\"value\": \"the year 1985\"", GuidelineDiagnosticCodes.BadDate)]
    [InlineData("\"components\": [", "\"components\": 1, \"components\": [", GuidelineDiagnosticCodes.DuplicateMember)]
    [InlineData("\"components\": [", "\"\\u0063omponents\": 1, \"components\": [", GuidelineDiagnosticCodes.DuplicateMember)]
    [InlineData("\"components\": [", "\"x\": {\"a\": 1, \"b\": {}, \"a\": 2}, \"components\": [", GuidelineDiagnosticCodes.DuplicateMember)]
    [InlineData("\"name\": \"inventory\"", "\"name\": \"a.b.c.d.e.f.g.h.i\"", GuidelineDiagnosticCodes.BadProperty)]
    [InlineData("\"metadata\": {", "\"metadata\": [{", GuidelineDiagnosticCodes.Syntax)]
    [InlineData("\"component-definition\": {", "\"catalog\": {", GuidelineDiagnosticCodes.MissingMember)]
    [InlineData("\"control-id\": \"ii-1\"", "\"control-id\": \"\\uD800\"", GuidelineDiagnosticCodes.Syntax)]
    [InlineData("\"control-id\": \"ii-1\"", "\"control-id\": \"ii-5\"", GuidelineDiagnosticCodes.DuplicateMember)]
    public void What_is_wrong_is_said_with_its_place(string text, string otherwise, string code)
    {
        Read(ReplaceFirst(text, otherwise), out var read, out var diagnostics).Should().BeFalse();

        read.Should().BeNull();
        diagnostics.Should().Contain(diagnostic => diagnostic.Code == code);
        diagnostics.Should().OnlyContain(diagnostic => diagnostic.Line >= 1 && diagnostic.Message.Length > 0 && diagnostic.MessageIn(Language.Japanese).Length > 0);
    }

    [Fact]
    public void The_place_is_that_of_the_property()
    {
        Read(ReplaceFirst("\"value\": \"tier-4\"", "\"value\": \"tier-9\""), out _, out var diagnostics).Should().BeFalse();

        var line = 1 + Definition[..Definition.IndexOf("\"value\": \"tier-4\"", StringComparison.Ordinal)].Count(c => c == '\n');
        diagnostics.Should().ContainSingle().Which.Line.Should().BeInRange(line - 3, line);
        diagnostics[0].Pointer.Should().MatchRegex("^/component-definition/components/0/props/[0-9]+$");
        diagnostics[0].Nearest.Should().NotBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("{}")]
    [InlineData("{\"profile\": {}}")]
    [InlineData("{\"component-definition\": []}")]
    [InlineData("{\"component-definition\": {\"metadata\": 1}}")]
    [InlineData("{\"component-definition\": {\"metadata\": {\"props\": {}}, \"components\": [1]}}")]
    [InlineData("{\"profile\": {\"metadata\": {}, \"imports\": []}}")]
    [InlineData("{\"profile\": {\"metadata\": {}, \"imports\": [{\"href\": 1}]}}")]
    public void What_is_no_such_document_is_explained(string text)
    {
        Read(text, out _, out var ofDefinition).Should().BeFalse();
        ofDefinition.Should().NotBeEmpty();
        GuidelineOscal.TryReadProfile(Encoding.UTF8.GetBytes(text), out _, out var ofProfile).Should().BeFalse();
        ofProfile.Should().NotBeEmpty();
    }

    [Fact]
    public void Hostile_text_ends_in_an_error()
    {
        Read(new string('[', 100_000), out _, out var deep).Should().BeFalse();
        deep.Should().ContainSingle().Which.Code.Should().Be(GuidelineDiagnosticCodes.TooDeep);

        Read(ReplaceFirst("\"name\": \"inventory\"", "\"name\": \"" + string.Join('.', Enumerable.Repeat("a", 100_000)) + "\""), out _, out var path).Should().BeFalse();
        path.Should().Contain(diagnostic => diagnostic.Code == GuidelineDiagnosticCodes.BadProperty);

        Read(ReplaceFirst("\"name\": \"follows.0\"", "\"name\": \"follows.2000000000\""), out var sparse, out _).Should().BeTrue();
        sparse!.Documents[0].Follows.Should().Equal("guideline");
    }

    [Fact]
    public void Any_json_text_gets_an_answer() =>
        Directory.GetFiles(Repository.Shared("json-test-suite", "test_parsing"), "*.json").Should().AllSatisfy(file =>
        {
            var bytes = File.ReadAllBytes(file);
            GuidelineOscal.TryReadComponentDefinition(bytes, out _, out var ofDefinition).Should().BeFalse();
            GuidelineOscal.TryReadProfile(bytes, out _, out var ofProfile).Should().BeFalse();
            ofDefinition.Should().NotBeEmpty();
            ofProfile.Should().NotBeEmpty();
        });

    private static bool Read(string text, out SafetyStandardsSet? read, out IReadOnlyList<GuidelineDiagnostic> diagnostics) =>
        GuidelineOscal.TryReadComponentDefinition(Encoding.UTF8.GetBytes(text), out read, out diagnostics);

    private static string ReplaceFirst(string text, string otherwise)
    {
        var at = Definition.IndexOf(text, StringComparison.Ordinal);
        at.Should().BeGreaterThan(0, $"the document has {text}");
        return Definition[..at] + otherwise + Definition[(at + text.Length)..];
    }
}
