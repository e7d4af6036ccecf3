using System.Diagnostics.CodeAnalysis;
using Ciip.Guideline.Common;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline;

/// <content>
/// Streams. A stream is read from where it stands to its end, into memory that the pool lends, and left open; what it holds is read then as
/// bytes are.
/// </content>
public static partial class GuidelineJson
{
    /// <summary>Reads a stream, of at most <see cref="ReadOptions.MaxBytes"/> unless set, which is left open.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="utf8">The stream, in UTF-8, from where it stands to its end.</param>
    /// <param name="options">How much to read, and to say; null reads up to 128 MiB.</param>
    /// <exception cref="GuidelineJsonException">It could not be read, or is longer; the exception has every reason.</exception>
    /// <exception cref="ArgumentException">A file cannot hold a <typeparamref name="T"/>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    public static T Parse<T>(Stream utf8, ReadOptions? options = null) =>
        TryParse<T>(utf8, out var value, out var diagnostics, options) ? value : throw new GuidelineJsonException(diagnostics);

    /// <summary>Reads a stream, which is left open, without throwing at its content.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="utf8">The stream, in UTF-8, from where it stands to its end.</param>
    /// <param name="value">The value; null when there is any diagnostic.</param>
    /// <param name="diagnostics">
    /// Everything that is wrong, in order of position; empty when it was read. <see cref="GuidelineDiagnosticCodes.TooLarge"/> alone where it is longer than
    /// <see cref="ReadOptions.MaxBytes"/>.
    /// </param>
    /// <param name="options">How much to read, and to say; null reads up to 128 MiB.</param>
    /// <returns>Whether it was read.</returns>
    /// <exception cref="ArgumentException">A file cannot hold a <typeparamref name="T"/>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    public static bool TryParse<T>(
        Stream utf8, [NotNullWhen(true)] out T? value, out IReadOnlyList<GuidelineDiagnostic> diagnostics, ReadOptions? options = null)
    {
        Require.NotNull(utf8);
        _ = RootTypes.Of<T>();
        using var text = StreamText.Read(utf8, (options ?? ReadOptions.Default).MaxBytes);
        return TryParse(text, out value, out diagnostics, options);
    }

    /// <summary>Reads a stream of at most 128 MiB, which is left open.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="utf8">The stream, in UTF-8, from where it stands to its end.</param>
    /// <param name="cancellationToken">Stops the reading of the stream, but not the parsing that follows it.</param>
    /// <exception cref="GuidelineJsonException">It could not be read, or is longer; the exception has every reason.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="ArgumentException">A file cannot hold a <typeparamref name="T"/>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    public static Task<T> ParseAsync<T>(Stream utf8, CancellationToken cancellationToken = default) => ParseAsync<T>(utf8, options: null, cancellationToken);

    /// <summary>Reads a stream, which is left open.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="utf8">The stream, in UTF-8, from where it stands to its end.</param>
    /// <param name="options">How much to read, and to say; null reads up to 128 MiB.</param>
    /// <param name="cancellationToken">Stops the reading of the stream, but not the parsing that follows it.</param>
    /// <exception cref="GuidelineJsonException">It could not be read, or is longer than <see cref="ReadOptions.MaxBytes"/>; the exception has every reason.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="ArgumentException">A file cannot hold a <typeparamref name="T"/>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    public static async Task<T> ParseAsync<T>(Stream utf8, ReadOptions? options, CancellationToken cancellationToken = default) =>
        (await TryParseAsync<T>(utf8, options, cancellationToken).ConfigureAwait(false)).ValueOrThrow();

    /// <summary>Reads a stream of at most 128 MiB, which is left open, without throwing at its content.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="utf8">The stream, in UTF-8, from where it stands to its end.</param>
    /// <param name="cancellationToken">Stops the reading of the stream, but not the parsing that follows it.</param>
    /// <returns>The value, or everything that is wrong: an asynchronous method has no <c>out</c> parameters.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="ArgumentException">A file cannot hold a <typeparamref name="T"/>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    public static Task<ReadResult<T>> TryParseAsync<T>(Stream utf8, CancellationToken cancellationToken = default) => TryParseAsync<T>(utf8, options: null, cancellationToken);

    /// <summary>Reads a stream, which is left open, without throwing at its content.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="utf8">The stream, in UTF-8, from where it stands to its end.</param>
    /// <param name="options">How much to read, and to say; null reads up to 128 MiB.</param>
    /// <param name="cancellationToken">Stops the reading of the stream, but not the parsing that follows it.</param>
    /// <returns>The value, or everything that is wrong: <see cref="GuidelineDiagnosticCodes.TooLarge"/> alone where it is longer than <see cref="ReadOptions.MaxBytes"/>.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="ArgumentException">A file cannot hold a <typeparamref name="T"/>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    public static Task<ReadResult<T>> TryParseAsync<T>(Stream utf8, ReadOptions? options, CancellationToken cancellationToken = default)
    {
        Require.NotNull(utf8);
        _ = RootTypes.Of<T>();
        return Read();

        async Task<ReadResult<T>> Read()
        {
            using var text = await StreamText.ReadAsync(utf8, (options ?? ReadOptions.Default).MaxBytes, cancellationToken).ConfigureAwait(false);
            _ = TryParse<T>(text, out var value, out var diagnostics, options);
            return new(value, diagnostics);
        }
    }

    /// <summary>Writes a file to a stream; see <see cref="ToUtf8Bytes"/>.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="stream">The stream, which is left open.</param>
    /// <param name="value">The value.</param>
    /// <param name="schema">Where its schema is, written as <c>$schema</c> right behind the format; null is not written.</param>
    /// <param name="cancellationToken">Stops the writing to the stream, perhaps in the middle.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="ArgumentException">As <see cref="ToUtf8Bytes"/>; nothing has been written then.</exception>
    public static Task WriteAsync<T>(Stream stream, T value, string? schema = null, CancellationToken cancellationToken = default)
    {
        Require.NotNull(stream);
        var utf8 = ToUtf8Bytes(value, schema);
        return stream.WriteAsync(utf8, 0, utf8.Length, cancellationToken);
    }

    private static bool TryParse<T>(StreamText text, [NotNullWhen(true)] out T? value, out IReadOnlyList<GuidelineDiagnostic> diagnostics, ReadOptions? options)
    {
        if (!text.IsTooLarge)
        {
            return TryParse(text.Utf8, out value, out diagnostics, options);
        }

        value = default;
        diagnostics = Seq.Of(new GuidelineDiagnostic(SyntaxProblems.TooLarge((options ?? ReadOptions.Default).MaxBytes), string.Empty, line: 1, column: 1));
        return false;
    }
}
