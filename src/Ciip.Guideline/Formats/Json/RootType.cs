using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats.Json;

/// <summary>A type that a file can hold, and the formats it is read from, the newest first.</summary>
internal abstract class RootType(Type type, IReadOnlyList<string> formats)
{
    /// <summary>From how many bytes on a text is looked at before it is read.</summary>
    public const int Large = 1 << 20;

    public Type Type { get; } = type;

    public IReadOnlyList<string> Formats { get; } = formats;

    /// <summary>Reads and writes it inside other JSON, under whatever settings that has.</summary>
    public abstract JsonConverter EmbeddedConverter { get; }
}

/// <summary>A type that a file can hold.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <remarks>
/// A later format goes in front: its reader reads the model as it is then, while the readers of earlier formats keep the
/// contract of theirs.
/// </remarks>
internal sealed class RootType<T> : RootType
{
    private readonly RootReader<T>[] readers;

    public RootType(params string[] formats)
        : base(typeof(T), Seq.Of(formats))
    {
        readers = [.. formats.Select(static format => new RootReader<T>(format))];
        EmbeddedConverter = new EmbeddedConverter<T>();
    }

    public override JsonConverter EmbeddedConverter { get; }

    /// <summary>The one for the newest format, in which files are written.</summary>
    public RootReader<T> Newest => readers[0];

    /// <summary>Reads a file of any of the formats.</summary>
    /// <param name="utf8">The text, without a byte order mark.</param>
    /// <param name="options">How much to say.</param>
    /// <param name="value">The value; null when there is any diagnostic.</param>
    /// <returns>Everything that is wrong.</returns>
    public IReadOnlyList<GuidelineDiagnostic> Read(ReadOnlySpan<byte> utf8, ReadOptions options, out T? value)
    {
        value = default;
        var format = FormatMembers.Find(utf8, out var offset);
        var reader = Array.Find(readers, candidate => string.Equals(candidate.Format, format, StringComparison.Ordinal));
        if (reader is not null)
        {
            // A model is many times as large as its text, and what is wrong at the end of it would be found after all of it was made.
            if (utf8.Length > Large && JsonDiagnoser.LookAtForm(utf8, reader.Shape, options) is { Count: > 0 } found)
            {
                return found;
            }

            return reader.TryRead(utf8, out value, out var failure)
                ? Seq.Of<GuidelineDiagnostic>()
                : JsonDiagnoser.Diagnose(utf8, reader.Shape, failure, options);
        }

        return format is not null && RootTypes.Named(format) is not null
            ? JsonDiagnoser.OtherFormat(utf8, offset, format, Formats)
            : utf8.Length > Large && JsonDiagnoser.LookAtForm(utf8, Newest.Shape, options) is { Count: > 0 } others ? others
            : JsonDiagnoser.Diagnose(utf8, Newest.Shape, failure: null, options);
    }
}
