using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ciip.Guideline.Serialization.Json;

/// <summary>
/// Reads a text against a shape, keeps what it finds as nodes with their places, and goes on after whatever is wrong.
/// Only a text that is no JSON stops it, with the reader's exception.
/// </summary>
internal sealed class TextWalker(DiagnosticList diagnostics)
{
    /// <summary>Reads the value the reader stands on.</summary>
    public void Read(ref Utf8JsonReader reader, TextNode node, bool nullable)
    {
        switch (reader.TokenType, node.Shape.Kind)
        {
            case (JsonTokenType.Null, _):
                node.SetNull();
                if (!nullable)
                {
                    diagnostics.Add(node, JsonProblems.NullNotAllowed());
                }

                break;
            case (JsonTokenType.StartObject, JsonShapeKind.Record):
                ReadRecord(ref reader, node);
                break;
            case (JsonTokenType.StartObject, JsonShapeKind.Map):
                ReadMap(ref reader, node);
                break;
            case (JsonTokenType.StartArray, JsonShapeKind.List):
                ReadList(ref reader, node);
                break;
            case (JsonTokenType.String, JsonShapeKind.Text):
                ReadText(ref reader, node);
                break;
            case (JsonTokenType.True or JsonTokenType.False, JsonShapeKind.Boolean):
                node.SetWhole();
                break;
            case (JsonTokenType.Number, JsonShapeKind.Integer):
                ReadInteger(ref reader, node);
                break;
            default:
                diagnostics.Add(node, JsonProblems.WrongType(node.Shape.TypeName, JsonTypeName.Of(reader.TokenType)));
                reader.Skip();
                break;
        }
    }

    private void ReadRecord(ref Utf8JsonReader reader, TextNode node)
    {
        while (ReadName(ref reader, node, out var offset, out var name))
        {
            if (name is null || node.Shape.Find(name) is not { } member)
            {
                if (name is not null)
                {
                    diagnostics.Add(node, name, offset, JsonProblems.UnknownMember(name, node.Shape.MemberNames));
                }

                reader.Read();
                reader.Skip();
                continue;
            }

            var isDuplicate = node.HasMember(name);
            if (isDuplicate)
            {
                diagnostics.Add(node, name, offset, JsonProblems.DuplicateMember(name));
            }

            reader.Read();
            var child = new TextNode(member.Shape, reader.TokenStartIndex, node, name);
            if (!isDuplicate)
            {
                node.Add(child);
            }

            Read(ref reader, child, member.IsNullable);
        }

        foreach (var member in node.Shape.Members)
        {
            if (member.IsRequired && !node.HasMember(member.Name))
            {
                var expected = member.Shape.Converter?.Expected ?? [];
                diagnostics.Add(node, member.Name, node.Offset, JsonProblems.MissingMember(member.Name, expected));
            }
        }

        node.SetWhole();
    }

    private void ReadMap(ref Utf8JsonReader reader, TextNode node)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (ReadName(ref reader, node, out var offset, out var name))
        {
            var key = name is null ? null : node.Shape.Key!.Read(name);
            if (name is not null && !seen.Add(name))
            {
                diagnostics.Add(node, name, offset, JsonProblems.DuplicateMember(name));
                key = null;
            }
            else if (name is not null && key is null)
            {
                diagnostics.Add(node, name, offset, node.Shape.Key!.Problem(name));
            }

            reader.Read();
            var child = new TextNode(node.Shape.Element!, reader.TokenStartIndex, node, name ?? string.Empty, key);
            node.Add(child);
            Read(ref reader, child, nullable: true);
        }

        node.SetWhole();
    }

    private void ReadList(ref Utf8JsonReader reader, TextNode node)
    {
        var index = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var child = new TextNode(node.Shape.Element!, reader.TokenStartIndex, node, index++);
            node.Add(child);
            Read(ref reader, child, nullable: true);
        }

        node.SetWhole();
    }

    private void ReadInteger(ref Utf8JsonReader reader, TextNode node)
    {
        if (reader.TryGetInt32(out var number))
        {
            node.SetWhole(number);
        }
        else
        {
            node.SetWhole();
            diagnostics.Add(node, JsonProblems.BadNumber(node.Shape.Minimum));
        }
    }

    private void ReadText(ref Utf8JsonReader reader, TextNode node)
    {
        if (!TryGetString(ref reader, out var text))
        {
            diagnostics.Add(node, SyntaxProblems.LoneSurrogate());
            return;
        }

        var value = node.Shape.Converter is { } converter ? converter.Read(text) : text;
        node.SetWhole(value);
        if (value is null)
        {
            diagnostics.Add(node, node.Shape.Converter!.Problem(text));
        }
    }

    /// <summary>Moves to the next name of an object; false at its end. A name that is no text is reported and null.</summary>
    private bool ReadName(ref Utf8JsonReader reader, TextNode node, out long offset, out string? name)
    {
        reader.Read();
        offset = reader.TokenStartIndex;
        name = null;
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            return false;
        }

        if (!TryGetString(ref reader, out name))
        {
            diagnostics.Add(node, member: null, offset, SyntaxProblems.LoneSurrogate());
        }

        return true;
    }

    /// <summary>JSON lets a text hold half of a surrogate pair as an escape; .NET has no such text.</summary>
    private static bool TryGetString(ref Utf8JsonReader reader, [NotNullWhen(true)] out string? text)
    {
        try
        {
            text = reader.GetString();
            return text is not null;
        }
        catch (InvalidOperationException)
        {
            text = null;
            return false;
        }
    }
}
