using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires.Workbooks;

/// <summary>
/// Writes sheets as a workbook, the way Excel does: default namespaces, relative targets, shared texts. Some readers know nothing
/// else. Equal sheets give equal bytes.
/// </summary>
internal static class XlsxWriter
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Content = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>The first date that a packed file can carry: when it was written changes nothing in it.</summary>
    private static readonly DateTimeOffset Undated = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize,
    };

    public static byte[] Write(IReadOnlyList<SheetTable> sheets)
    {
        var lists = new PickListSheet(sheets);
        IReadOnlyList<SheetTable> all = lists.IsEmpty ? sheets : [.. sheets, lists.Table];
        var texts = new WrittenTexts();
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", writer => WriteTypes(writer, all.Count));
            Add(archive, "_rels/.rels", writer => WriteRelations(writer, [("officeDocument", "xl/workbook.xml")]));
            Add(archive, "xl/workbook.xml", writer => WriteBook(writer, all, hidden: lists.Table));
            Add(archive, "xl/_rels/workbook.xml.rels", writer => WriteRelations(
                writer, [.. all.Select((_, index) => ("worksheet", Invariant($"worksheets/sheet{index + 1}.xml"))), ("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")]));
            Add(archive, "xl/styles.xml", writer => writer.WriteRaw(XlsxStyles.Sheet));
            for (var index = 0; index < all.Count; index++)
            {
                Add(archive, Invariant($"xl/worksheets/sheet{index + 1}.xml"), new XlsxSheetWriter(all[index], lists, texts, isFirst: index == 0).Write);
            }

            Add(archive, "xl/sharedStrings.xml", texts.Write);
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive archive, string part, Action<XmlWriter> write)
    {
        var entry = archive.CreateEntry(part);
        entry.LastWriteTime = Undated;
        using var stream = entry.Open();
        using var writer = XmlWriter.Create(stream, Settings);
        writer.WriteStartDocument(standalone: true);
        write(writer);
    }

    private static void WriteTypes(XmlWriter writer, int sheets)
    {
        writer.WriteStartElement("Types", Package + "content-types");
        Type("Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        Type("Default", "Extension", "xml", "application/xml");
        Type("Override", "PartName", "/xl/workbook.xml", Content + "sheet.main+xml");
        for (var sheet = 1; sheet <= sheets; sheet++)
        {
            Type("Override", "PartName", Invariant($"/xl/worksheets/sheet{sheet}.xml"), Content + "worksheet+xml");
        }

        Type("Override", "PartName", "/xl/styles.xml", Content + "styles+xml");
        Type("Override", "PartName", "/xl/sharedStrings.xml", Content + "sharedStrings+xml");

        void Type(string element, string attribute, string about, string type)
        {
            writer.WriteStartElement(element);
            writer.WriteAttributeString(attribute, about);
            writer.WriteAttributeString("ContentType", type);
            writer.WriteEndElement();
        }
    }

    private static void WriteRelations(XmlWriter writer, IEnumerable<(string Type, string Target)> relations)
    {
        writer.WriteStartElement("Relationships", Package + "relationships");
        foreach (var ((type, target), index) in relations.Select((relation, index) => (relation, index)))
        {
            writer.WriteStartElement("Relationship");
            writer.WriteAttributeString("Id", Invariant($"rId{index + 1}"));
            writer.WriteAttributeString("Type", Office + "/" + type);
            writer.WriteAttributeString("Target", target);
            writer.WriteEndElement();
        }
    }

    private static void WriteBook(XmlWriter writer, IReadOnlyList<SheetTable> sheets, SheetTable hidden)
    {
        writer.WriteStartElement("workbook", Main);
        writer.WriteAttributeString("xmlns", "r", ns: null, Office);
        writer.WriteStartElement("sheets");
        for (var index = 0; index < sheets.Count; index++)
        {
            writer.WriteStartElement("sheet");
            writer.WriteAttributeString("name", sheets[index].Name);
            writer.WriteAttributeString("sheetId", Invariant($"{index + 1}"));
            if (sheets[index] == hidden)
            {
                writer.WriteAttributeString("state", "hidden");
            }

            writer.WriteAttributeString("id", Office, Invariant($"rId{index + 1}"));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        WriteHeadingsToPrint(writer, sheets);
    }

    private static void WriteHeadingsToPrint(XmlWriter writer, IReadOnlyList<SheetTable> sheets)
    {
        if (!sheets.Any(static sheet => sheet.IsPrinted))
        {
            return;
        }

        writer.WriteStartElement("definedNames");
        for (var index = 0; index < sheets.Count; index++)
        {
            if (sheets[index].IsPrinted)
            {
                writer.WriteStartElement("definedName");
                writer.WriteAttributeString("name", "_xlnm.Print_Titles");
                writer.WriteAttributeString("localSheetId", Invariant($"{index}"));
                writer.WriteString($"'{sheets[index].Name.Replace("'", "''", StringComparison.Ordinal)}'!$1:$1");
                writer.WriteEndElement();
            }
        }

        writer.WriteEndElement();
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
