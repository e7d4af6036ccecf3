using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats;

/// <summary>An OSCAL document in JSON, and what it could not carry.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<OscalExport>))]
public sealed class OscalExport
{
    private readonly byte[] utf8;

    internal OscalExport(byte[] utf8, IEnumerable<OscalOmission> notCarried)
    {
        this.utf8 = utf8;
        NotCarried = Seq.From(notCarried);
    }

    /// <summary>
    /// The file: UTF-8 without a byte order mark, indented by two spaces, with LF at each line's end, also the last. Equal input
    /// gives the same bytes.
    /// </summary>
    public ReadOnlyMemory<byte> Utf8 => utf8;

    /// <summary>What the document could not carry, item by item; empty where it carries everything.</summary>
    public IReadOnlyList<OscalOmission> NotCarried { get; }

    /// <summary>The file as text.</summary>
    public override string ToString() => System.Text.Encoding.UTF8.GetString(utf8);
}
