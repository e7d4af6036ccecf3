using Ciip.Guideline.Common;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Portfolio;

/// <summary>Writes subjects as JSON lines, and reads them without evaluating them: UTF-8 without a byte order mark, a subject on each line, LF at each line's end. Equal subjects give equal bytes.</summary>
/// <example>
/// <code>
/// using Ciip.Guideline.Portfolio;
///
/// await using var lines = File.Create("operators.jsonl");
/// foreach (var file in Directory.EnumerateFiles("operators", "*.json"))
///     await SubjectLines.WriteAsync(lines, PortfolioSubject.Of(GuidelineJson.Parse&lt;SafetyStandardsSet&gt;(File.ReadAllBytes(file))));
/// </code>
/// </example>
public static partial class SubjectLines
{
    /// <summary>The line of a subject, with the LF at its end.</summary>
    /// <param name="subject">The subject.</param>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is null.</exception>
    /// <exception cref="ArgumentException">An enum value in it is not defined.</exception>
    public static byte[] ToUtf8Bytes(PortfolioSubject subject) => SubjectText.Write(Require.NotNull(subject));

    /// <summary>Writes a subject to a stream, which is left open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="cancellationToken">Stops the writing, perhaps in the middle of a line.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An enum value in it is not defined; nothing has been written then.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Task WriteAsync(Stream stream, PortfolioSubject subject, CancellationToken cancellationToken = default)
    {
        var line = ToUtf8Bytes(subject);
        return Require.NotNull(stream).WriteAsync(line, 0, line.Length, cancellationToken);
    }
}
