using Spectre.Console.Rendering;

namespace Ciip.Guideline.Cli.Output;

/// <summary>
/// The text of a cell, broken into lines where either script may be: Japanese between any two letters, but no line begins with
/// a mark that closes something or ends with one that opens something.
/// </summary>
internal sealed class CellLines(string text) : IRenderable
{
    private const string NotFirst = "、。，．・：；？！）」』】〕〉》］｝”ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ)]},.:;?!";
    private const string NotLast = "「『（【〔〈《［｛“([{";
    private const string MayEndLine = "/-";

    public Measurement Measure(RenderOptions options, int maxWidth)
    {
        var paragraphs = text.Split('\n');
        var longest = paragraphs.SelectMany(Pieces).Select(piece => Width(piece.TrimEnd())).DefaultIfEmpty(0).Max();
        return new Measurement(Math.Min(longest, maxWidth), Math.Min(paragraphs.Max(Width), maxWidth));
    }

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        foreach (var line in text.Split('\n').SelectMany(paragraph => Lines(paragraph, maxWidth)))
        {
            yield return new Segment(line);
            yield return Segment.LineBreak;
        }
    }

    private static IEnumerable<string> Lines(string paragraph, int room)
    {
        var line = string.Empty;
        foreach (var piece in Pieces(paragraph).SelectMany(piece => Width(piece.TrimEnd()) <= room ? [piece] : Cut(piece, room)))
        {
            if (line.Length > 0 && Width(line + piece.TrimEnd()) > room)
            {
                yield return line.TrimEnd();
                line = string.Empty;
            }

            line += piece;
        }

        yield return line.TrimEnd();
    }

    /// <summary>The parts that stay together.</summary>
    private static IEnumerable<string> Pieces(string paragraph)
    {
        var letters = paragraph.EnumerateRunes().Select(rune => rune.ToString()).ToList();
        var piece = string.Empty;
        for (var i = 0; i < letters.Count; i++)
        {
            piece += letters[i];
            if (i + 1 < letters.Count && MayBreak(letters[i], letters[i + 1]))
            {
                yield return piece;
                piece = string.Empty;
            }
        }

        yield return piece;
    }

    private static bool MayBreak(string before, string after)
    {
        if (after == " " || NotFirst.Contains(after, StringComparison.Ordinal) || NotLast.Contains(before, StringComparison.Ordinal))
        {
            return false;
        }

        return before == " " || Width(before) > 1 || Width(after) > 1
            || (MayEndLine.Contains(before, StringComparison.Ordinal) && char.IsLetter(after[0]));
    }

    /// <summary>A part that is wider than a line, such as a long id.</summary>
    private static IEnumerable<string> Cut(string piece, int room)
    {
        var line = string.Empty;
        foreach (var letter in piece.EnumerateRunes().Select(rune => rune.ToString()))
        {
            if (line.Length > 0 && Width(line + letter) > room)
            {
                yield return line;
                line = string.Empty;
            }

            line += letter;
        }

        yield return line;
    }

    private static int Width(string part) => new Segment(part).CellCount();
}
