using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using Ciip.Guideline.Common;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline;

/// <summary>
/// Reads and writes JSON files: a <see cref="SafetyStandardsDocument"/>, a <see cref="SafetyStandardsSet"/>, a
/// <see cref="SelfVerification"/>, a <see cref="ReportFile"/>, a <see cref="Crosswalks.Crosswalk"/> or a <see cref="Crosswalks.CarryOver"/> each.
/// </summary>
/// <remarks>
/// <para>
/// Reading is strict: a text is read in full or not at all, and everything that is wrong with it is reported in one pass, with
/// its place. Members are known, occur once and are spelled as written here; tokens are of their sets; ids exist and refer to
/// something; comments, trailing commas and trailing data are not JSON. The encoding is UTF-8, with or without a byte order
/// mark. The member <c>format</c> is required; <c>$schema</c> is for editors: it is accepted, and neither followed nor kept. An absent list stays null (not stated),
/// an empty one stays empty (none); null for an optional member means the same as its absence. There is no limit of size but that of
/// streams, <see cref="ReadOptions.MaxBytes"/>: time and memory grow linearly with the text, whatever is wrong with it.
/// </para>
/// <para>
/// Writing judges nothing: what is written may have to be completed before it can be read again. Equal values give the same
/// bytes, on every platform and in every culture.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// if (GuidelineJson.TryParse&lt;SafetyStandardsDocument&gt;(File.ReadAllBytes("rule.json"), out var document, out var diagnostics))
///     Console.WriteLine(document.Title);
/// foreach (var diagnostic in diagnostics)
///     Console.Error.WriteLine(diagnostic);
///
/// await using var stream = File.OpenRead("self-verification.json");
/// var practice = await GuidelineJson.ParseAsync&lt;SelfVerification&gt;(stream);
/// await GuidelineJson.WriteAsync(Stream.Null, practice);
/// </code>
/// </example>
public static partial class GuidelineJson
{
    /// <summary>How deep objects and arrays may be nested.</summary>
    public const int MaxDepth = 64;

    /// <summary>What a file says it holds: the type to read it as.</summary>
    /// <param name="utf8">The file, in UTF-8.</param>
    /// <returns>
    /// The type that the member <c>format</c> names, in whatever version; null where it names none, or the text breaks off before it.
    /// </returns>
    /// <remarks>Only that member is looked at, wherever it stands: everything else in the file may be wrong.</remarks>
    public static Type? TypeOf(ReadOnlySpan<byte> utf8) => RootTypes.Named(FormatMembers.Find(Utf8Text.WithoutMark(utf8), out _))?.Type;

    /// <summary>Reads a file.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="utf8">The file, in UTF-8.</param>
    /// <exception cref="GuidelineJsonException">It could not be read; the exception has every reason.</exception>
    /// <exception cref="ArgumentException">A file cannot hold a <typeparamref name="T"/>.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> utf8) =>
        TryParse<T>(utf8, out var value, out var diagnostics) ? value : throw new GuidelineJsonException(diagnostics);

    /// <summary>Reads a text.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="json">The text.</param>
    /// <exception cref="GuidelineJsonException">It could not be read; the exception has every reason.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="ArgumentException">A file cannot hold a <typeparamref name="T"/>.</exception>
    public static T Parse<T>([StringSyntax("Json")] string json) => Parse<T>(Utf8Text.Of(Require.NotNull(json)));

    /// <summary>Reads a file without throwing at its content.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="utf8">The file, in UTF-8.</param>
    /// <param name="value">The value; null when there is any diagnostic.</param>
    /// <param name="diagnostics">Everything that is wrong, in order of position; empty when it was read.</param>
    /// <param name="options">How much to say; null says up to 1,000 of them.</param>
    /// <returns>Whether it was read.</returns>
    /// <exception cref="ArgumentException">A file cannot hold a <typeparamref name="T"/>.</exception>
    public static bool TryParse<T>(
        ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out T? value, out IReadOnlyList<GuidelineDiagnostic> diagnostics, ReadOptions? options = null)
    {
        diagnostics = RootTypes.Of<T>().Read(Utf8Text.WithoutMark(utf8), options ?? ReadOptions.Default, out value);
        return diagnostics.Count == 0 && value is not null;
    }

    /// <summary>Reads a text without throwing at its content.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="json">The text.</param>
    /// <param name="value">The value; null when there is any diagnostic.</param>
    /// <param name="diagnostics">Everything that is wrong, in order of position; empty when it was read.</param>
    /// <param name="options">How much to say; null says up to 1,000 of them.</param>
    /// <returns>Whether it was read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="ArgumentException">A file cannot hold a <typeparamref name="T"/>.</exception>
    public static bool TryParse<T>(
        [StringSyntax("Json")] string json, [NotNullWhen(true)] out T? value, out IReadOnlyList<GuidelineDiagnostic> diagnostics, ReadOptions? options = null) =>
        TryParse(Utf8Text.Of(Require.NotNull(json)), out value, out diagnostics, options);

    /// <summary>Writes a file: UTF-8 without a byte order mark, indented by two spaces, with LF at each line's end, also the last.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="schema">Where its schema is, written as <c>$schema</c> right behind the format; null is not written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">A file cannot hold a <typeparamref name="T"/>, or an enum value in it is not
    /// defined.</exception>
    public static byte[] ToUtf8Bytes<T>(T value, string? schema = null)
    {
        var root = RootTypes.Of<T>();
        if (value is null)
        {
            throw new ArgumentNullException(nameof(value));
        }

        try
        {
            using var buffer = new LentBytes();
            using (var writer = new Utf8JsonWriter(buffer, JsonContract.WriterOptions))
            {
                JsonSerializer.Serialize(writer, value, root.Newest.Contract);
            }

            buffer.Write("\n"u8);
            var utf8 = SurrogatePairs.Unescape(buffer.ToArray());
            return schema is null ? utf8 : FormatMembers.WithSchema(utf8, root.Newest.Format, schema);
        }
        catch (JsonException exception)
        {
            throw new ArgumentException(exception.Message, nameof(value), exception);
        }
    }

    /// <summary>Writes a text; see <see cref="ToUtf8Bytes"/>.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="schema">Where its schema is, written as <c>$schema</c> right behind the format; null is not written.</param>
    /// <exception cref="ArgumentException">As <see cref="ToUtf8Bytes"/>.</exception>
    public static string ToJson<T>(T value, string? schema = null) => Encoding.UTF8.GetString(ToUtf8Bytes(value, schema));

    /// <summary>Writes a file to a stream; see <see cref="ToUtf8Bytes"/>.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="stream">The stream, which is left open.</param>
    /// <param name="value">The value.</param>
    /// <param name="schema">Where its schema is, written as <c>$schema</c> right behind the format; null is not written.</param>
    /// <exception cref="ArgumentException">As <see cref="ToUtf8Bytes"/>; nothing has been written then.</exception>
    public static void Write<T>(Stream stream, T value, string? schema = null)
    {
        Require.NotNull(stream);
        var utf8 = ToUtf8Bytes(value, schema);
        stream.Write(utf8, 0, utf8.Length);
    }

    /// <summary>Writes a file to a buffer; see <see cref="ToUtf8Bytes"/>.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="buffer">The buffer.</param>
    /// <param name="value">The value.</param>
    /// <param name="schema">Where its schema is, written as <c>$schema</c> right behind the format; null is not written.</param>
    /// <exception cref="ArgumentException">As <see cref="ToUtf8Bytes"/>; nothing has been written then.</exception>
    public static void Write<T>(IBufferWriter<byte> buffer, T value, string? schema = null)
    {
        Require.NotNull(buffer);
        buffer.Write(ToUtf8Bytes(value, schema));
    }

    /// <summary>
    /// Lets other JSON hold the types of the model: adds what reads and writes them to the settings of, say, a web application.
    /// </summary>
    /// <param name="options">The settings, before their first use.</param>
    /// <remarks>
    /// Documents, sets, self-verifications and reports are read as strictly as from a file, whatever else the settings say, except that
    /// <c>format</c> is not required. Settings for other types are not changed. What is wrong is thrown as a <see cref="JsonException"/>, one at
    /// a time; to report everything in one pass, read the body with <see cref="TryParse{T}(ReadOnlySpan{byte}, out T, out
    /// IReadOnlyList{GuidelineDiagnostic}, ReadOptions)"/>.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="options"/> are in use already.</exception>
    public static void AddTo(JsonSerializerOptions options) => EmbeddedContract.AddTo(Require.NotNull(options));
}
