using System.Globalization;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>A JSON text could not be read. <see cref="Diagnostics"/> has every reason.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<GuidelineJsonException>))]
public sealed class GuidelineJsonException : Exception
{
    private const int Shown = 3;

    /// <summary>Makes an exception without diagnostics.</summary>
    public GuidelineJsonException()
        : this("The JSON text could not be read.")
    {
    }

    /// <summary>Makes an exception without diagnostics.</summary>
    /// <param name="message">The message.</param>
    public GuidelineJsonException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception without diagnostics.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">What it follows from.</param>
    public GuidelineJsonException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes an exception from diagnostics; its message shows the first few.</summary>
    /// <param name="diagnostics">The diagnostics, in order of position.</param>
    public GuidelineJsonException(IReadOnlyList<GuidelineDiagnostic> diagnostics)
        : base(MessageOf(Require.NotNull(diagnostics)))
    {
        Diagnostics = Seq.From(diagnostics);
    }

    /// <summary>Every reason, in order of position.</summary>
    public IReadOnlyList<GuidelineDiagnostic> Diagnostics { get; } = Seq.Of<GuidelineDiagnostic>();

    private static string MessageOf(IReadOnlyList<GuidelineDiagnostic> diagnostics)
    {
        var first = string.Join("\n", diagnostics.Take(Shown));
        return diagnostics.Count <= Shown
            ? first
            : first + string.Format(CultureInfo.InvariantCulture, "\n… and {0} more", diagnostics.Count - Shown);
    }
}
