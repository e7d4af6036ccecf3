using System.Text;
using System.Xml;
using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires.Workbooks;

/// <summary>The texts that cells refer to by number.</summary>
internal static class SharedTexts
{
    public static List<string> Read(XmlReader reader, ReadingBudget budget)
    {
        var texts = new List<string>();
        foreach (var _ in XlsxPackage.Elements(reader, "si"))
        {
            texts.Add(reader.IsEmptyElement ? string.Empty : TextOf(reader, budget));
            if (texts.Count > ReadingBounds.MostSharedTexts)
            {
                throw UnreadableWorkbookException.TooMany(ReadingBounds.MostSharedTexts, "shared texts", "共有文字列の数");
            }
        }

        return texts;
    }

    /// <summary>The text of the element that the reader is at, of all its runs, without the readings (furigana) above it. Reads up to the element's end.</summary>
    public static string TextOf(XmlReader reader, ReadingBudget budget)
    {
        var (text, depth, isText, readingDepth) = (new StringBuilder(), reader.Depth, false, int.MaxValue);
        while (XlsxPackage.Read(reader) && reader.Depth > depth)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.LocalName == "rPh" && readingDepth > reader.Depth:
                    readingDepth = reader.IsEmptyElement ? readingDepth : reader.Depth;
                    break;
                case XmlNodeType.EndElement when reader.Depth == readingDepth:
                    readingDepth = int.MaxValue;
                    break;
                case XmlNodeType.Element or XmlNodeType.EndElement when reader.LocalName == "t":
                    isText = reader is { NodeType: XmlNodeType.Element, IsEmptyElement: false } && readingDepth == int.MaxValue;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when isText:
                    XlsxPackage.Append(reader, text, budget);
                    break;
                default:
                    break;
            }
        }

        return XlsxText.Decode(text.ToString());
    }
}
