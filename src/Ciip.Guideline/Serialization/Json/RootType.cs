using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Serialization.Json;

/// <summary>A type that a file can hold, and the formats it is read from, the newest first.</summary>
internal abstract class RootType(Type type, IReadOnlyList<string> formats)
{
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

    /// <summary>The one for a format; null when this library does not read it.</summary>
    public RootReader<T>? ReaderOf(string? format) =>
        Array.Find(readers, reader => string.Equals(reader.Format, format, StringComparison.Ordinal));
}
