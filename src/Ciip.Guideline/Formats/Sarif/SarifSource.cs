using System.Text.Json;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;
using Ciip.Guideline.Formats.Json;
using Ciip.Guideline.Formats.Sarif;

namespace Ciip.Guideline.Formats;

/// <summary>
/// A file that was evaluated, so that findings point into it: a document, a set or a self-verification. What it holds is read
/// from its member <c>format</c>.
/// </summary>
[JsonConverter(typeof(GuidelineJsonConverter<SarifSource>))]
public sealed class SarifSource
{
    /// <summary>Takes up a file.</summary>
    /// <param name="location">
    /// Where it is, as a URI reference in ASCII: relative to the root of the repository, or absolute. For the path of a file
    /// use <see cref="OfFile"/>.
    /// </param>
    /// <param name="utf8">The very bytes that were evaluated, in UTF-8, with or without a byte order mark. Read once, not kept.</param>
    /// <exception cref="ArgumentException">The URI is not valid, or the file is not one that <see cref="GuidelineJson"/> reads.</exception>
    public SarifSource(string location, ReadOnlyMemory<byte> utf8)
    {
        Location = SarifUri.Checked(Require.Text(location));
        Length = utf8.Length;
        Hash = SarifHash.Of(utf8.ToArray());
        Places = Read(Utf8Text.WithoutMark(utf8.Span));
        var format = Places.Text("/format");
        IsSet = IsFormatOf(typeof(SafetyStandardsSet), format);
        HoldsSelfVerification = IsFormatOf(typeof(SelfVerification), format);
        Documents = Seq.From(
            IsSet ? DocumentsOfSet()
            : IsFormatOf(typeof(SafetyStandardsDocument), format) ? [Places.Text("/id") ?? string.Empty]
            : HoldsSelfVerification ? []
            : throw new ArgumentException("The file is not a document, set or self-verification: its format is not one of theirs.", nameof(utf8)));
    }

    /// <summary>The URI reference.</summary>
    public string Location { get; }

    /// <summary>The ids of the documents in it; empty for a self-verification.</summary>
    public IReadOnlyList<string> Documents { get; }

    /// <summary>Whether it is a set of documents.</summary>
    public bool IsSet { get; }

    /// <summary>Whether it is a self-verification.</summary>
    public bool HoldsSelfVerification { get; }

    internal int Length { get; }

    internal string Hash { get; }

    internal JsonPlaces Places { get; }

    /// <summary>Takes up a file by its path, which is made a URI: Japanese names and spaces are percent-encoded.</summary>
    /// <param name="path">The path, relative to the root of the repository or absolute, with <c>/</c> or <c>\</c>.</param>
    /// <param name="utf8">The very bytes that were evaluated.</param>
    /// <exception cref="ArgumentException">The path is empty, or the file is not one that <see cref="GuidelineJson"/> reads.</exception>
    public static SarifSource OfFile(string path, ReadOnlyMemory<byte> utf8) => new(SarifUri.OfPath(Require.Text(path)), utf8);

    /// <summary>The URI reference.</summary>
    public override string ToString() => Location;

    /// <summary>What the pointers of a document in this file start with.</summary>
    internal string PrefixOf(int document) => IsSet ? "/documents/" + document.ToString(System.Globalization.CultureInfo.InvariantCulture) : string.Empty;

    private static bool IsFormatOf(Type type, string? format) => RootTypes.Find(type)!.Formats.Contains(format, StringComparer.Ordinal);

    private static JsonPlaces Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonPlaces.Of(utf8);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new ArgumentException("The file is not JSON: " + exception.Message, nameof(utf8), exception);
        }
    }

    private IEnumerable<string> DocumentsOfSet()
    {
        for (var i = 0; Places.Has(PrefixOf(i)); i++)
        {
            yield return Places.Text(PrefixOf(i) + "/id") ?? string.Empty;
        }
    }
}
