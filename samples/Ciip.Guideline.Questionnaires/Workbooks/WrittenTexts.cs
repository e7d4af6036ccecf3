using System.Globalization;
using System.Xml;

namespace Ciip.Guideline.Questionnaires.Workbooks;

/// <summary>The texts of a workbook that is written, each once.</summary>
internal sealed class WrittenTexts
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private int uses;

    /// <summary>The number by which a cell refers to a text.</summary>
    public string NumberOf(string text)
    {
        uses++;
        if (!numbers.TryGetValue(text, out var number))
        {
            numbers[text] = number = numbers.Count;
        }

        return number.ToString(CultureInfo.InvariantCulture);
    }

    public void Write(XmlWriter writer)
    {
        writer.WriteStartElement("sst", XlsxWriter.Main);
        writer.WriteAttributeString("count", uses.ToString(CultureInfo.InvariantCulture));
        writer.WriteAttributeString("uniqueCount", numbers.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var text in numbers.OrderBy(one => one.Value).Select(one => one.Key))
        {
            writer.WriteStartElement("si");
            writer.WriteStartElement("t");
            writer.WriteAttributeString("xml", "space", ns: null, "preserve");
            writer.WriteString(XlsxText.Encode(text));
            writer.WriteEndElement();
            writer.WriteEndElement();
        }
    }
}
