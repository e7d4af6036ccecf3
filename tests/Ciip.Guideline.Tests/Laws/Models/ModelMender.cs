using System.Text.Json.Nodes;
using Ciip.Guideline.Tests.Formats.Json;

namespace Ciip.Guideline.Tests.Laws;

/// <summary>
/// Makes a file that the reader accepts of one that it refuses, by what its diagnostics expect: where, and what could stand
/// there. What cannot be put right is taken out.
/// </summary>
internal sealed class ModelMender(Chance chance, ModelMaker maker)
{
    private const int Rounds = 60;
    private int fresh;

    /// <summary>Mends it in place.</summary>
    /// <typeparam name="T">What the file holds.</typeparam>
    /// <param name="json">The file.</param>
    public void Mend<T>(JsonObject json)
    {
        IReadOnlyList<GuidelineDiagnostic> diagnostics = [];
        for (var round = 0; round < Rounds; round++)
        {
            if (GuidelineJson.TryParse<T>(json.ToJsonString(), out _, out diagnostics))
            {
                return;
            }

            // From the end: what is taken out of a list moves what stands behind it.
            foreach (var diagnostic in diagnostics.Reverse())
            {
                Mend(json, typeof(T), diagnostic);
            }
        }

        throw new InvalidOperationException($"Not mended: {string.Join("; ", diagnostics)}");
    }

    private void Mend(JsonObject json, Type root, GuidelineDiagnostic diagnostic)
    {
        var pointer = diagnostic.Pointer;
        var at = JsonPlace.Find(json, pointer);
        if (at is null)
        {
            if (diagnostic.Code == GuidelineDiagnosticCodes.MissingMember && JsonPlace.Find(json, JsonPlace.Parent(pointer)) is JsonObject)
            {
                Add(json, root, JsonPlace.Parent(pointer), JsonPlace.Tokens(pointer).Last());
            }

            return;
        }

        switch (at)
        {
            case JsonObject record when diagnostic.Expected.Count > 0:
                // So many of these members, and no others of them: one will do.
                var kept = chance.Pick(diagnostic.Expected);
                foreach (var other in diagnostic.Expected.Where(other => other != kept))
                {
                    record.Remove(other);
                }

                if (!record.ContainsKey(kept))
                {
                    Add(json, root, pointer, kept);
                }

                break;
            case JsonValue when diagnostic.Expected.Count > 0:
                JsonPlace.Set(json, pointer, chance.Pick(diagnostic.Expected));
                break;
            case JsonValue value when diagnostic.Code is GuidelineDiagnosticCodes.DuplicateId or GuidelineDiagnosticCodes.DuplicateLevel:
                JsonPlace.Set(json, pointer, $"{value}-{++fresh}");
                break;
            case JsonValue when diagnostic.Code == GuidelineDiagnosticCodes.EmptyText:
                JsonPlace.Set(json, pointer, "x");
                break;
            case JsonValue when diagnostic.Code == GuidelineDiagnosticCodes.Clue && JsonPlace.Tokens(pointer).Last() == "value":
                // A clue that says neither a clause nor a note.
                JsonPlace.Find(json, JsonPlace.Parent(pointer))!.AsObject()["note"] = "x";
                break;
            default:
                TakeOut(json, root, pointer);
                break;
        }
    }

    private void Add(JsonObject json, Type root, string record, string member)
    {
        var property = ModelMaker.PropertiesOf(ModelTypes.At(root, record).Type).Single(property => ModelMaker.Name(property) == member);
        JsonPlace.Set(json, $"{record}/{member}", maker.Value(property.PropertyType, property.Name));
    }

    /// <summary>The innermost that a record can do without.</summary>
    private static void TakeOut(JsonObject json, Type root, string pointer)
    {
        while (ModelTypes.At(root, pointer).Property is { } property && ModelTypes.IsRequired(property))
        {
            pointer = JsonPlace.Parent(pointer);
        }

        JsonPlace.Remove(json, pointer);
    }
}
