using System.Text;
using CsCheck;

namespace Ciip.Guideline.Tests.Serialization.Json;

/// <summary>Whatever the bytes: no exception, and at least one diagnostic with a place where there is no value.</summary>
public sealed class RobustnessTests
{
    private static readonly byte[] Sample = GuidelineJson.ToUtf8Bytes(FullDocument.Document)[..^1];

    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "1e9", "\"II.1\"", "\"value\"", "\"id\"", "\"\\ud800\"", "/*", "\u0000", " ",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(static i => Pieces[i]);

    [Fact]
    public void A_document_that_breaks_off_anywhere_is_truncated_there()
    {
        for (var length = 1; length < Sample.Length; length++)
        {
            var start = Sample.AsSpan(0, length);
            var diagnostics = Documents.Diagnose(start);

            diagnostics.Should().NotBeEmpty();
            var last = diagnostics[^1];
            last.Code.Should().BeOneOf(JsonDiagnosticCodes.Truncated, JsonDiagnosticCodes.Encoding);
            if (last.Code == JsonDiagnosticCodes.Truncated)
            {
                diagnostics.Should().ContainSingle("nothing before it is wrong");
                (last.Line, last.Column).Should().Be(EndOf(Encoding.UTF8.GetString(start)));
            }
        }
    }

    [Fact]
    public void Random_bytes_in_a_document_never_throw() =>
        Gen.Select(Gen.Int[0, Sample.Length - 1], Gen.Byte).Array[1, 4].Sample(
            static changes =>
            {
                var bytes = (byte[])Sample.Clone();
                Array.ForEach(changes, change => bytes[change.Item1] = change.Item2);
                ShouldBeReported(bytes);
            },
            iter: 3_000);

    [Fact]
    public void Random_pieces_in_a_document_never_throw() =>
        Gen.Select(Gen.Int[0, Sample.Length - 1], Gen.Int[0, 20], Piece).Array[1, 3].Sample(
            static changes =>
            {
                var text = Encoding.UTF8.GetString(Sample);
                foreach (var (at, removed, piece) in changes)
                {
                    var start = Math.Min(at, text.Length);
                    text = text.Remove(start, Math.Min(removed, text.Length - start)).Insert(start, piece);
                }

                ShouldBeReported(Encoding.UTF8.GetBytes(text));
            },
            iter: 3_000);

    [Fact]
    public void Random_text_never_throws() =>
        Piece.Array[0, 30].Sample(static pieces => ShouldBeReported(Encoding.UTF8.GetBytes(string.Concat(pieces))), iter: 3_000);

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

        var diagnostics = Documents.Diagnose(Documents.With($"\"treatments\":{{\"{name}\":{{\"value\":\"specified\",\"clauses\":[{clauses}]}}}}"));

        diagnostics.Should().HaveCount(20_001);
        diagnostics[^1].Pointer.Should().Be($"/treatments/{new string('x', 200)}…/clauses/19999");
    }

    /// <summary>In a second here; minutes if any part of it grew with the square of the size.</summary>
    [Fact(Timeout = 60_000)]
    public async Task Very_many_errors_take_time_and_memory_in_proportion()
    {
        const int Many = 100_000;
        var follows = string.Join(",", Enumerable.Repeat("\n\"\"", 2 * Many));
        var services = string.Join(",", Enumerable.Range(0, Many).Select(static i => $$"""{"id":"s{{i % 7}}","systems":["t{{i}}"]}"""));
        var systems = string.Join(",", Enumerable.Range(0, Many).Select(static i => $$"""{"id":"u{{i}}","name":"n"}"""));
        var json = Documents.With($"\"follows\":[{follows}],\"scope\":{{\"services\":[{services}],\"systems\":[{systems}]}}");

        var diagnostics = await Task.Run(() => Documents.Diagnose(json), TestContext.Current.CancellationToken);

        diagnostics.Should().HaveCount((5 * Many) - 7, "each has no text, no name, an id of before or a system that is not there");
        diagnostics[(2 * Many) - 1].Line.Should().Be((2 * Many) + 1);
    }

    private static (int Line, int Column) EndOf(string text) =>
        (text.Count(static c => c == '\n') + 1, text.Length - text.LastIndexOf('\n'));

    private static void ShouldBeReported(byte[] bytes)
    {
        var diagnostics = Documents.Diagnose(bytes);
        var places = diagnostics.Select(static diagnostic => (diagnostic.Line, diagnostic.Column)).ToList();
        if (diagnostics.Any(static diagnostic => diagnostic.Code == JsonDiagnosticCodes.Unreadable)
            || !places.SequenceEqual(places.Order())
            || diagnostics.Distinct(new SamePlaceAndWords()).Count() != diagnostics.Count)
        {
            throw new InvalidOperationException(string.Join('\n', diagnostics));
        }
    }

    private sealed class SamePlaceAndWords : IEqualityComparer<JsonDiagnostic>
    {
        public bool Equals(JsonDiagnostic? x, JsonDiagnostic? y) => x?.ToString() == y?.ToString();

        public int GetHashCode(JsonDiagnostic obj) => obj.ToString().GetHashCode(StringComparison.Ordinal);
    }
}
