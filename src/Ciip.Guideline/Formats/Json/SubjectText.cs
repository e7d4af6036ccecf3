using System.Buffers;
using System.Text.Json;
using Ciip.Guideline.Common;
using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Formats.Json;

/// <summary>
/// A subject as a text within a file of many: it need not say its format, because the file does not change it from line to line. A whole file put on one line
/// is taken for what its format says.
/// </summary>
internal static class SubjectText
{
    private static readonly RootReader<PortfolioSubject> Reader = new(RootTypes.Of<PortfolioSubject>().Formats[0], isEmbedded: true);

    private static readonly JsonWriterOptions WriterOptions = JsonContract.WriterOptions with { Indented = false };

    public static IReadOnlyList<GuidelineDiagnostic> Read(ReadOnlySpan<byte> utf8, ReadOptions options, out PortfolioSubject? subject)
    {
        subject = null;
        if (utf8.Length > RootType.Large && Other(utf8) is null && JsonDiagnoser.LookAtForm(utf8, Reader.Shape, options) is { Count: > 0 } found)
        {
            return found;
        }

        if (Reader.TryRead(utf8, out subject, out var failure))
        {
            return Seq.Of<GuidelineDiagnostic>();
        }

        return Other(utf8) switch
        {
            RootType<SafetyStandardsDocument> root => Read(root, utf8, options, static document => PortfolioSubject.Of(SafetyStandardsSet.Of(Inventory.Partial, document)), out subject),
            RootType<SafetyStandardsSet> root => Read(root, utf8, options, static set => PortfolioSubject.Of(set), out subject),
            RootType<SelfVerification> root => Read(root, utf8, options, static practice => PortfolioSubject.Of(practice), out subject),
            null or RootType<PortfolioSubject> => JsonDiagnoser.Diagnose(utf8, Reader.Shape, failure, options),
            _ => RootTypes.Of<PortfolioSubject>().Read(utf8, options, out subject),
        };
    }

    public static byte[] Write(PortfolioSubject subject)
    {
        try
        {
            using var buffer = new LentBytes();
            using (var writer = new Utf8JsonWriter(buffer, WriterOptions))
            {
                JsonSerializer.Serialize(writer, subject, Reader.Contract);
            }

            buffer.Write("\n"u8);
            return SurrogatePairs.Unescape(buffer.ToArray());
        }
        catch (JsonException exception)
        {
            throw new ArgumentException(exception.Message, nameof(subject), exception);
        }
    }

    private static IReadOnlyList<GuidelineDiagnostic> Read<T>(RootType<T> root, ReadOnlySpan<byte> utf8, ReadOptions options, Func<T, PortfolioSubject> make, out PortfolioSubject? subject)
    {
        var diagnostics = root.Read(utf8, options, out var value);
        subject = value is null ? null : make(value);
        return diagnostics;
    }

    /// <summary>The type that the text says it is of.</summary>
    private static RootType? Other(ReadOnlySpan<byte> utf8) => RootTypes.Named(FormatMembers.Find(utf8, out _));
}
