using System.Text;
using Ciip.Guideline.Tests.Evaluation;
using CsCheck;

namespace Ciip.Guideline.Tests.Formats.Json;

/// <summary>Whatever the bytes: no exception, and at least one diagnostic with a place where there is no value.</summary>
public sealed class RobustnessTests
{
    private static readonly Dictionary<string, (byte[] Json, Func<byte[], IReadOnlyList<GuidelineDiagnostic>> Diagnose)> All = new(StringComparer.Ordinal)
    {
        ["document"] = (GuidelineJson.ToUtf8Bytes(FullDocument.Document)[..^1], static json => Documents.Diagnose(json)),
        ["self-verification"] = (GuidelineJson.ToUtf8Bytes(Verifications.Small)[..^1], static json => Verifications.Diagnose(json)),
    };

    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "1e9", "\"II.1\"", "\"value\"", "\"id\"", "\"\\ud800\"", "/*", "\u0000", " ",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(static i => Pieces[i]);

    public static TheoryData<string> Samples => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_file_that_breaks_off_anywhere_is_truncated_there(string name)
    {
        var sample = All[name];
        sample.Diagnose(sample.Json).Should().BeEmpty();
        for (var length = 1; length < sample.Json.Length; length++)
        {
            var start = sample.Json[..length];
            var diagnostics = sample.Diagnose(start);

            diagnostics.Should().NotBeEmpty();
            var last = diagnostics[^1];
            last.Code.Should().BeOneOf(GuidelineDiagnosticCodes.Truncated, GuidelineDiagnosticCodes.Encoding);
            if (last.Code == GuidelineDiagnosticCodes.Truncated)
            {
                diagnostics.Should().ContainSingle("nothing before it is wrong");
                (last.Line, last.Column).Should().Be(EndOf(Encoding.UTF8.GetString(start)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Random_bytes_in_a_file_never_throw(string name)
    {
        var sample = All[name];
        Gen.Select(Gen.Int[0, sample.Json.Length - 1], Gen.Byte).Array[1, 4].Sample(
            changes =>
            {
                var bytes = (byte[])sample.Json.Clone();
                Array.ForEach(changes, change => bytes[change.Item1] = change.Item2);
                ShouldBeReported(sample.Diagnose(bytes));
            },
            iter: 3_000);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Random_pieces_in_a_file_never_throw(string name)
    {
        var sample = All[name];
        Gen.Select(Gen.Int[0, sample.Json.Length - 1], Gen.Int[0, 20], Piece).Array[1, 3].Sample(
            changes =>
            {
                var text = Encoding.UTF8.GetString(sample.Json);
                foreach (var (at, removed, piece) in changes)
                {
                    var start = Math.Min(at, text.Length);
                    text = text.Remove(start, Math.Min(removed, text.Length - start)).Insert(start, piece);
                }

                ShouldBeReported(sample.Diagnose(Encoding.UTF8.GetBytes(text)));
            },
            iter: 3_000);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Random_text_never_throws(string name) => Piece.Array[0, 30].Sample(
        pieces => ShouldBeReported(All[name].Diagnose(Encoding.UTF8.GetBytes(string.Concat(pieces)))), iter: 3_000);

    /// <summary>Links that lead nowhere, ids used twice, empty texts: what the model holds and no file may is refused with reasons.</summary>
    [Fact]
    public void Whatever_code_can_make_and_write_is_read_or_refused_with_reasons()
    {
        var results = Enumerable.Range(0, 100).Select(static seed => Verifications.Diagnose(GuidelineJson.ToUtf8Bytes(AnyVerification.Of(seed)))).ToList();

        results.ForEach(ShouldBeReported);
        results.SelectMany(static diagnostics => diagnostics).Select(static diagnostic => diagnostic.Code).Distinct().Should().Contain(
            [GuidelineDiagnosticCodes.DanglingId, GuidelineDiagnosticCodes.DuplicateId, GuidelineDiagnosticCodes.EmptyText, GuidelineDiagnosticCodes.BadNumber, GuidelineDiagnosticCodes.ReversedDates]);
    }

    [Fact]
    public void A_very_long_text_is_read()
    {
        var note = new string('長', 7_000_000);

        GuidelineJson.Parse<SafetyStandardsDocument>(Documents.With($"\"note\":\"{note}\"")).Note.Should().HaveLength(note.Length);
        var diagnostic = Documents.Diagnose(Documents.With($"\"sector\":\"{note}\"")).Should().ContainSingle().Which;
        diagnostic.Message.Should().HaveLength(diagnostic.MessageIn(Language.English).Length).And.Subject.Length.Should().BeLessThan(400);
        diagnostic.Nearest.Should().BeNull();
    }

    [Fact]
    public void A_very_long_name_does_not_make_very_many_long_pointers()
    {
        var name = new string('x', 2_000_000);
        var clauses = string.Join(",", Enumerable.Repeat("1", 20_000));

        _ = GuidelineJson.TryParse<SafetyStandardsDocument>(
            Documents.With($"\"treatments\":{{\"{name}\":{{\"value\":\"specified\",\"clauses\":[{clauses}]}}}}"), out _, out var diagnostics, new ReadOptions { MaxDiagnostics = int.MaxValue });

        diagnostics.Should().HaveCount(20_001);
        diagnostics[^1].Pointer.Should().Be($"/treatments/{new string('x', 200)}…/clauses/19999");
    }

    /// <summary>In a second here; minutes if any part of it grew with the square of the size, which whoever runs it notices.</summary>
    [Fact]
    public void Very_many_errors_take_time_and_memory_in_proportion()
    {
        const int Many = 100_000;
        var follows = string.Join(",", Enumerable.Repeat("\n\"\"", 2 * Many));
        var services = string.Join(",", Enumerable.Range(0, Many).Select(static i => $$"""{"id":"s{{i % 7}}","systems":["t{{i}}"]}"""));
        var systems = string.Join(",", Enumerable.Range(0, Many).Select(static i => $$"""{"id":"u{{i}}","name":"n"}"""));
        var json = Documents.With($"\"follows\":[{follows}],\"scope\":{{\"services\":[{services}],\"systems\":[{systems}]}}");

        var diagnostics = Documents.Diagnose(json);

        // What is wrong with the form fills the list: each service has no name.
        diagnostics.Should().HaveCount(1001);
        (diagnostics[0].Pointer, diagnostics[0].Line).Should().Be(("/scope/services/0/name", (2 * Many) + 1));
        diagnostics[^1].Message.Should().Be($"Further problems: at least {Many - 1000}.");
    }

    /// <summary>As many statuses as there are ids to give them to, records, links that lead nowhere and ids used twice.</summary>
    [Fact]
    public void So_do_those_of_a_self_verification()
    {
        const int Many = 50_000;
        static string List(Func<int, string> record) => "[" + string.Join(",\n", Enumerable.Range(0, Many).Select(record)) + "]";

        var json = Verifications.With(
            $"\"systems\":{List(static i => $$"""{"id":"s{{i}}"}""")},\"plan\":{{"
            + $"\"riskAssessment\":{{\"assessments\":{List(static i => $$"""{"id":"a{{i}}","risks":[{"id":"r"}]}""")}}},"
            + $"\"roadmapAndPlan\":{{\"plan\":{List(static i => $$"""{"id":"m{{i}}","priority":0}""")}}},"
            + $"\"technicalMeasures\":{{\"measures\":{List(static i => $$"""{"id":"m{{i}}","systems":["t{{i}}","s{{i}}"]}""")}}}}}");

        var diagnostics = Verifications.Diagnose(json);

        // Each has no number, no system, the id of a plan entry, and all but one the id of a risk before.
        diagnostics.Should().HaveCount(1001);
        diagnostics[^1].Message.Should().Be($"Further problems: {(4 * Many) - 1 - 1000}.");
    }

    [Fact]
    public void A_number_of_very_many_digits_is_no_number_here()
    {
        var digits = new string('9', 5_000_000);

        foreach (var number in new[] { digits, "1." + digits, "1e" + digits, "-" + digits })
        {
            var json = Verifications.With($"\"plan\":{{\"roadmapAndPlan\":{{\"plan\":[{{\"id\":\"e\",\"priority\":{number}}}]}}}}");

            Documents.Kinds(Verifications.Diagnose(json)).Should().Equal("/plan/roadmapAndPlan/plan/0/priority CIIP1112");
        }
    }

    private static (int Line, int Column) EndOf(string text) =>
        (text.Count(static c => c == '\n') + 1, text.Length - text.LastIndexOf('\n'));

    private static void ShouldBeReported(IReadOnlyList<GuidelineDiagnostic> diagnostics)
    {
        var places = diagnostics.Select(static diagnostic => (diagnostic.Line, diagnostic.Column)).ToList();
        if (diagnostics.Any(static diagnostic => diagnostic.Code == GuidelineDiagnosticCodes.Unreadable)
            || !places.SequenceEqual(places.Order())
            || diagnostics.Distinct(new SamePlaceAndWords()).Count() != diagnostics.Count)
        {
            throw new InvalidOperationException(string.Join('\n', diagnostics));
        }
    }

    private sealed class SamePlaceAndWords : IEqualityComparer<GuidelineDiagnostic>
    {
        public bool Equals(GuidelineDiagnostic? x, GuidelineDiagnostic? y) => x?.ToString() == y?.ToString();

        public int GetHashCode(GuidelineDiagnostic obj) => obj.ToString().GetHashCode(StringComparison.Ordinal);
    }
}
