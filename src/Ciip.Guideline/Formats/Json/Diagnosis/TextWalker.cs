using System.Text.Json;

namespace Ciip.Guideline.Formats.Json;

/// <summary>
/// Reads a text against a shape, keeps what it finds as nodes with their places, and goes on after whatever is wrong.
/// Only a text that is not JSON stops it, with the reader's exception.
/// </summary>
/// <remarks>
/// Nodes beyond a number are not kept, and none are made once the diagnostics are full: problems are then only counted. So a text that is
/// wrong throughout costs little more than itself.
/// </remarks>
/// <param name="diagnostics">Takes what is wrong.</param>
/// <param name="mostNodes">How many nodes to keep.</param>
internal sealed class TextWalker(DiagnosticList diagnostics, int mostNodes)
{
    /// <summary>By depth, the node that stands for each member in turn that nobody keeps.</summary>
    private readonly TextNode?[] scratches = new TextNode?[GuidelineJson.MaxDepth + 1];
    private int kept;

    /// <summary>The text that was read last, by what, and as what: a list of a million tokens has the same few.</summary>
    private (ITextConverter? By, string Text, object? Value) last = (null, string.Empty, null);

    /// <summary>Reads the value the reader stands on.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="shape">What should stand there.</param>
    /// <param name="node">Takes what stands there; null only where the diagnostics are full.</param>
    /// <param name="nullable">Whether null can stand there.</param>
    public void Read(ref Utf8JsonReader reader, JsonShape shape, TextNode? node, bool nullable)
    {
        switch (reader.TokenType, shape.Kind)
        {
            case (JsonTokenType.Null, _):
                node?.SetNull();
                if (!nullable && Takes(node))
                {
                    diagnostics.Add(node!, JsonProblems.NullNotAllowed());
                }

                break;
            case (JsonTokenType.StartObject, JsonShapeKind.Record):
                ReadRecord(ref reader, shape, node);
                break;
            case (JsonTokenType.StartObject, JsonShapeKind.Map):
                ReadMap(ref reader, shape, node);
                break;
            case (JsonTokenType.StartArray, JsonShapeKind.List):
                ReadList(ref reader, shape, node);
                break;
            case (JsonTokenType.String, JsonShapeKind.Text):
                ReadText(ref reader, shape, node);
                break;
            case (JsonTokenType.True or JsonTokenType.False, JsonShapeKind.Boolean):
                node?.SetWhole();
                break;
            case (JsonTokenType.Number, JsonShapeKind.Integer):
                ReadInteger(ref reader, shape, node);
                break;
            default:
                if (Takes(node))
                {
                    diagnostics.Add(node!, JsonProblems.WrongType(shape.TypeName, JsonTypeName.Of(reader.TokenType)));
                }

                reader.Skip();
                break;
        }
    }

    private void ReadRecord(ref Utf8JsonReader reader, JsonShape shape, TextNode? node)
    {
        Span<bool> seen = stackalloc bool[shape.Members.Count];
        ref var scratch = ref scratches[reader.CurrentDepth];
        while (ReadName(ref reader, node, out var offset, out var name))
        {
            if (name is null || shape.Find(name) is not { } member)
            {
                if (name is not null && Takes(node))
                {
                    diagnostics.Add(node!, name, offset, JsonProblems.UnknownMember(name, shape.MemberNames));
                }

                reader.Read();
                reader.Skip();
                continue;
            }

            var isDuplicate = seen[member.Index];
            if (isDuplicate && Takes(node))
            {
                diagnostics.Add(node!, name, offset, JsonProblems.DuplicateMember(name));
            }

            seen[member.Index] = true;
            reader.Read();
            TextNode? child = null;
            if (node is not null && !diagnostics.IsFull)
            {
                child = isDuplicate || !Keeps() ? Reuse(ref scratch, member.Shape, node, reader.TokenStartIndex, 0, name) : new TextNode(member.Shape, reader.TokenStartIndex, node, name);
                Keep(node, child, isKept: child != scratch, isMissed: !isDuplicate);
            }

            Read(ref reader, member.Shape, child, member.IsNullable);
        }

        foreach (var member in shape.Members)
        {
            if (member.IsRequired && !seen[member.Index] && Takes(node))
            {
                var expected = member.Shape.Converter?.Expected ?? [];
                diagnostics.Add(node!, member.Name, node!.Offset, JsonProblems.MissingMember(member.Name, expected));
            }
        }

        node?.SetWhole();
    }

    private void ReadMap(ref Utf8JsonReader reader, JsonShape shape, TextNode? node)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (ReadName(ref reader, node, out var offset, out var name))
        {
            var key = name is null ? null : shape.Key!.Read(name);

            // Once problems are only counted, a name that is not a key counts the same whether it stood there before or not.
            var isDuplicate = name is not null && (key is not null || !diagnostics.IsFull) && !seen.Add(name);
            if (name is not null && (isDuplicate || key is null) && Takes(node))
            {
                diagnostics.Add(node!, name, offset, isDuplicate ? JsonProblems.DuplicateMember(name) : shape.Key!.Problem(name));
            }

            reader.Read();
            TextNode? child = null;
            if (node is not null && !diagnostics.IsFull)
            {
                child = new TextNode(shape.Element!, reader.TokenStartIndex, node, name ?? string.Empty, isDuplicate ? null : key);
                Keep(node, child, Keeps(), isMissed: true);
            }

            Read(ref reader, shape.Element!, child, nullable: true);
        }

        node?.SetWhole();
    }

    private void ReadList(ref Utf8JsonReader reader, JsonShape shape, TextNode? node)
    {
        TextNode? scratch = null;
        for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            TextNode? child = null;
            if (node is not null && !diagnostics.IsFull)
            {
                child = Keeps() ? new TextNode(shape.Element!, reader.TokenStartIndex, node, index) : Reuse(ref scratch, shape.Element!, node, reader.TokenStartIndex, index, name: null);
                Keep(node, child, isKept: child != scratch, isMissed: true);
            }

            Read(ref reader, shape.Element!, child, nullable: true);
        }

        node?.SetWhole();
    }

    private void ReadInteger(ref Utf8JsonReader reader, JsonShape shape, TextNode? node)
    {
        if (reader.TryGetInt32(out var number))
        {
            node?.SetWhole(number);
        }
        else
        {
            node?.SetWhole();
            if (Takes(node))
            {
                diagnostics.Add(node!, JsonProblems.BadNumber(shape.Minimum));
            }
        }
    }

    private void ReadText(ref Utf8JsonReader reader, JsonShape shape, TextNode? node)
    {
        if (!JsonTexts.IsText(ref reader))
        {
            if (Takes(node))
            {
                diagnostics.Add(node!, SyntaxProblems.LoneSurrogate());
            }

            return;
        }

        if (shape.Converter is null && (node is null || kept >= mostNodes))
        {
            // Any text will do, and nobody will look at it.
            node?.SetWhole();
            return;
        }

        var text = reader.ValueTextEquals(last.Text) ? last.Text : reader.GetString()!;
        object? value = text;
        if (shape.Converter is { } converter)
        {
            value = ReferenceEquals(text, last.Text) && converter == last.By ? last.Value : converter.Read(text);
        }

        last = (shape.Converter, text, value);
        node?.SetWhole(value);
        if (value is null && Takes(node))
        {
            diagnostics.Add(node!, shape.Converter!.Problem(text));
        }
    }

    /// <summary>Moves to the next name of an object; false at its end. A name that is not text is reported and null.</summary>
    private bool ReadName(ref Utf8JsonReader reader, TextNode? node, out long offset, out string? name)
    {
        reader.Read();
        offset = reader.TokenStartIndex;
        name = null;
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            return false;
        }

        if (!JsonTexts.TryGet(ref reader, out name) && Takes(node))
        {
            diagnostics.Add(node!, member: null, offset, SyntaxProblems.LoneSurrogate());
        }

        return true;
    }

    /// <summary>Whether a problem is to be added; where the diagnostics are full it is counted, before it is made.</summary>
    private bool Takes(TextNode? node)
    {
        if (node is not null && !diagnostics.IsFull)
        {
            return true;
        }

        diagnostics.CountOne();
        return false;
    }

    /// <summary>Nothing is concluded from a value of which not all is kept.</summary>
    private static void Keep(TextNode node, TextNode child, bool isKept, bool isMissed)
    {
        if (isKept)
        {
            node.Add(child);
        }
        else if (isMissed)
        {
            node.Cut();
        }
    }

    private bool Keeps() => kept < mostNodes && ++kept < mostNodes;

    private static TextNode Reuse(ref TextNode? scratch, JsonShape shape, TextNode parent, long offset, int index, string? name)
    {
        if (scratch is null || scratch.Shape != shape)
        {
            scratch = name is null ? new TextNode(shape, offset, parent, index) : new TextNode(shape, offset, parent, name);
        }

        return scratch.MoveTo(parent, offset, index, name);
    }
}
