using System.Text.Encodings.Web;
using System.Text.Json;
using Ciip.Guideline.Catalog;

namespace Ciip.Guideline.Cli.Formats;

/// <summary>The catalog by statements, so that anybody can check which sentence became which provision.</summary>
internal static class CatalogJson
{
    public static byte[] Of(GuidelineCatalog catalog, Language language)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("edition", catalog.Edition.Name.In(language));
            json.WriteStartArray("statements");
            foreach (var statement in catalog.Statements)
            {
                Write(json, statement, language);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Statement statement, Language language)
    {
        json.WriteStartObject();
        json.WriteString("locator", statement.Locator.Text);
        json.WriteString("summary", statement.Summary.In(language));
        json.WriteStartArray("provisions");
        foreach (var provision in statement.Provisions)
        {
            json.WriteStartObject();
            json.WriteString("id", provision.Id);
            json.WriteString("title", provision.Title.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
