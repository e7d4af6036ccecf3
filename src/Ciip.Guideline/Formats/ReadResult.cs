using System.Diagnostics.CodeAnalysis;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats;

/// <summary>What was read, or everything that kept it from being read.</summary>
/// <typeparam name="T">What was to be read.</typeparam>
/// <example>
/// <code>
/// await using var stream = File.OpenRead("rule.json");
/// var result = await GuidelineJson.TryParseAsync&lt;SafetyStandardsDocument&gt;(stream);
/// Console.WriteLine(result.TryGet(out var document) ? document.Title : string.Join("\n", result.Diagnostics));
/// </code>
/// </example>
public sealed class ReadResult<T>
{
    internal ReadResult(T? value, IReadOnlyList<GuidelineDiagnostic> diagnostics)
    {
        Value = value;
        Diagnostics = Seq.From(diagnostics);
    }

    /// <summary>Whether it was read: there is a value then, and no diagnostic.</summary>
    public bool IsRead => Diagnostics.Count == 0 && Value is not null;

    /// <summary>The value; null when there is any diagnostic.</summary>
    public T? Value { get; }

    /// <summary>Everything that is wrong, in order of position; empty when it was read.</summary>
    public IReadOnlyList<GuidelineDiagnostic> Diagnostics { get; }

    /// <summary>The value, in one condition with its being there: <c>if (result.TryGet(out var document))</c>.</summary>
    /// <param name="value">The value; null when there is any diagnostic.</param>
    /// <returns>Whether it was read.</returns>
    public bool TryGet([NotNullWhen(true)] out T? value)
    {
        value = Value;
        return IsRead;
    }

    /// <summary>The value, or an exception with the diagnostics.</summary>
    /// <exception cref="GuidelineJsonException">It was not read; the exception has every reason.</exception>
    public T ValueOrThrow() => TryGet(out var value) ? value : throw new GuidelineJsonException(Diagnostics);

    /// <summary>Whether it was read, and how much is wrong otherwise.</summary>
    public override string ToString() => IsRead ? $"read: {Value}" : $"not read: {Diagnostics.Count} diagnostics, first {Diagnostics[0]}";
}
