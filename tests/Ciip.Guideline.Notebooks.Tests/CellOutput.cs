using System.Text.Json.Nodes;

namespace Ciip.Guideline.Notebooks.Tests;

/// <summary>One thing a cell shows, as a notebook keeps it.</summary>
/// <param name="Kind">The notebook's word for how it came about.</param>
/// <param name="MimeType">What it is.</param>
/// <param name="Text">The text; Base64 where it is a picture of pixels.</param>
internal sealed record CellOutput(string Kind, string MimeType, string Text)
{
    private const string Stream = "stream";

    public static CellOutput Printed(string text) => new(Stream, "text/plain", text);

    public static CellOutput Displayed(string mimeType, string text) => new("display_data", mimeType, text);

    public static CellOutput Result(string text) => new("execute_result", "text/plain", text);

    public static CellOutput Of(JsonNode saved)
    {
        var kind = saved["output_type"]!.GetValue<string>();
        var (mimeType, text) = kind == Stream ? ("text/plain", saved["text"]) : saved["data"]!.AsObject().Select(data => (data.Key, data.Value)).Single();
        return new(kind, mimeType, text is JsonArray lines ? string.Concat(lines.Select(line => line!.GetValue<string>())) : text!.GetValue<string>());
    }

    /// <summary>The notebook's form of it.</summary>
    public JsonObject Saved(int executionCount)
    {
        JsonNode text = MimeType == "image/png" ? Text : new JsonArray([.. LinesOf(Text).Select(line => (JsonNode)line)]);
        if (Kind == Stream)
        {
            return new() { ["name"] = "stdout", ["output_type"] = Kind, ["text"] = text };
        }

        var saved = new JsonObject { ["data"] = new JsonObject { [MimeType] = text }, ["metadata"] = new JsonObject(), ["output_type"] = Kind };
        if (Kind == "execute_result")
        {
            saved["execution_count"] = executionCount;
        }

        return saved;
    }

    /// <summary>Compares with what was saved: text by text, pixels by what fonts leave alone.</summary>
    public void ShouldBe(CellOutput saved, string where)
    {
        (Kind, MimeType).Should().Be((saved.Kind, saved.MimeType), where);
        if (MimeType == "image/png")
        {
            new Picture(Text).ShouldBeLike(new Picture(saved.Text), where);
        }
        else
        {
            Text.Should().Be(saved.Text, $"{where}; run the tests once with CIIP_UPDATE=1 and look at the difference");
        }
    }

    private static IEnumerable<string> LinesOf(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) is >= 0 and var found ? found + 1 : text.Length;
            yield return text[at..end];
            at = end;
        }
    }
}
