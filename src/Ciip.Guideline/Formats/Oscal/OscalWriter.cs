using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Formats.Oscal;

/// <summary>
/// Writes one OSCAL document. What is empty is left out: OSCAL has no empty lists.
/// </summary>
internal sealed class OscalWriter : IDisposable
{
    /// <summary>Stands in for the id of the document until its content is known.</summary>
    private const string Unknown = "00000000-0000-5000-8000-000000000000";

    private readonly MemoryStream stream = new();
    private readonly Utf8JsonWriter json;

    private OscalWriter(OscalOptions options)
    {
        Options = options;
        json = new Utf8JsonWriter(stream, new JsonWriterOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Indented = true,
            IndentSize = 2,
            NewLine = "\n",
        });
    }

    public OscalOptions Options { get; }

    public Language Language => Options.Language;

    /// <summary>The moment of the caller's clock, in UTC.</summary>
    public string Moment => Options.LastModified.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    /// <summary>Writes a document of a kind.</summary>
    public static byte[] Write(string kind, OscalOptions options, Action<OscalWriter> body)
    {
        using var writer = new OscalWriter(options);
        writer.json.WriteStartObject();
        writer.Object(kind, () =>
        {
            writer.json.WriteString("uuid", Unknown);
            body(writer);
        });
        writer.json.WriteEndObject();
        writer.json.Flush();
        writer.stream.WriteByte((byte)'\n');
        return WithId(kind, SurrogatePairs.Unescape(writer.stream.ToArray()));
    }

    public void Dispose()
    {
        json.Dispose();
        stream.Dispose();
    }

    public void Object(string name, Action body)
    {
        json.WriteStartObject(name);
        body();
        json.WriteEndObject();
    }

    /// <summary>A list of objects; nothing where there is none.</summary>
    public void List<T>(string name, IEnumerable<T> items, Action<T> body)
    {
        var started = false;
        foreach (var item in items)
        {
            if (!started)
            {
                json.WriteStartArray(name);
                started = true;
            }

            json.WriteStartObject();
            body(item);
            json.WriteEndObject();
        }

        if (started)
        {
            json.WriteEndArray();
        }
    }

    /// <summary>A list of tokens; nothing where there is none.</summary>
    public void Tokens(string name, IReadOnlyCollection<string> tokens)
    {
        if (tokens.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var token in tokens)
        {
            json.WriteStringValue(token);
        }

        json.WriteEndArray();
    }

    /// <summary>A value that has its form already: a token, an id, a reference, a moment.</summary>
    public void Value(string name, string value) => json.WriteString(name, value);

    /// <summary>Something that is so.</summary>
    public void Flag(string name) => json.WriteBoolean(name, value: true);

    /// <summary>A plain text on one line.</summary>
    public void Line(string name, string text) => json.WriteString(name, OscalText.Line(text));

    /// <summary>A title: Markdown on one line.</summary>
    public void Title(string name, string text) => json.WriteString(name, OscalText.Markup(OscalText.Line(text)));

    /// <summary>A text of any length: Markdown.</summary>
    public void Prose(string name, string text) => json.WriteString(name, OscalText.Markup(text));

    public void Props(IEnumerable<OscalProp> props) => List("props", props, prop =>
    {
        json.WriteString("name", prop.Name);
        if (prop.IsOurs)
        {
            json.WriteString("ns", OscalNames.Namespace);
        }

        json.WriteString("value", prop.Value);
        if (prop.Class is { } kind)
        {
            json.WriteString("class", kind);
        }
    });

    /// <summary>The head of every document.</summary>
    public void Metadata(LocalizedText title, IEnumerable<OscalProp> props, Action? further = null) => Object("metadata", () =>
    {
        Title("title", title.In(Language));
        Value("last-modified", Moment);
        Line("version", Options.Version);
        Value("oscal-version", OscalNames.Version);
        Props([OscalProp.Other("title", title, Language), OscalProp.Of("edition", GuidelineCatalog.FourthEdition.Edition.Name.English), .. props]);
        further?.Invoke();
    });

    /// <summary>Puts the id in place of what stood in for it. It follows from everything else in the document.</summary>
    private static byte[] WithId(string kind, byte[] utf8)
    {
        var id = NameBasedUuid.Of(kind, Encoding.UTF8.GetString(utf8));
        Encoding.ASCII.GetBytes(id).CopyTo(utf8, utf8.AsSpan().IndexOf(Encoding.ASCII.GetBytes(Unknown)));
        return utf8;
    }
}
