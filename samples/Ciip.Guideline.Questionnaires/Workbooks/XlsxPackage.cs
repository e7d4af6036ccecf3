using System.Buffers;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Ciip.Guideline.Questionnaires.Cells;

namespace Ciip.Guideline.Questionnaires.Workbooks;

/// <summary>The parts of a workbook, unpacked as they are read and within bounds.</summary>
internal sealed class XlsxPackage : IDisposable
{
    private const int DeepestElement = 100;
    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly UnpackingBudget budget = new();

    public XlsxPackage(byte[] bytes)
    {
        archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        foreach (var entry in archive.Entries)
        {
            // Which of two a program takes nobody knows.
            if (!parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry))
            {
                throw Damaged(entry.FullName);
            }
        }
    }

    public bool Has(string part) => parts.ContainsKey(part);

    /// <summary>Each relation of a part: its id, the last word of its type, and the part it leads to.</summary>
    /// <param name="part">The part; empty for the whole file.</param>
    public IEnumerable<(string Id, string Type, string Target)> RelationsOf(string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var relations = folder + "_rels/" + part[folder.Length..] + ".rels";
        if (!Has(relations))
        {
            yield break;
        }

        using var reader = Open(relations);
        foreach (var _ in Elements(reader, "Relationship"))
        {
            var type = reader.GetAttribute("Type") ?? string.Empty;
            var target = reader.GetAttribute("Target") ?? string.Empty;
            yield return (reader.GetAttribute("Id") ?? string.Empty, type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target));
        }
    }

    public XmlReader Open(string part) => !parts.TryGetValue(part, out var entry)
        ? throw Damaged(part)
        : XmlReader.Create(new BoundedStream(entry.Open(), budget), new XmlReaderSettings
        {
            CloseInput = true,
            DtdProcessing = DtdProcessing.Prohibit,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            NameTable = new BoundedNames(),
            XmlResolver = null,
        });

    /// <summary>Reads on to each element of a name, whatever its namespace: the strict form of the format has others.</summary>
    public static IEnumerable<XmlReader> Elements(XmlReader reader, string name)
    {
        while (Read(reader))
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == name)
            {
                yield return reader;
            }
        }
    }

    /// <summary>Reads on. A reader of XML holds the elements it is in, so that these must not be without end.</summary>
    public static bool Read(XmlReader reader) => reader.Depth > DeepestElement
        ? throw UnreadableWorkbookException.TooMany(DeepestElement, "elements within one another", "入れ子の深さ")
        : reader.Read();

    /// <summary>Appends the text that the reader is at, piece by piece: it may be as long as the part is.</summary>
    public static void Append(XmlReader reader, StringBuilder text, ReadingBudget budget)
    {
        var piece = ArrayPool<char>.Shared.Rent(1024);
        try
        {
            for (var read = reader.ReadValueChunk(piece, 0, piece.Length); read > 0; read = reader.ReadValueChunk(piece, 0, piece.Length))
            {
                budget.SpendCharacters(read);
                text.Append(piece, 0, read);
            }
        }
        finally
        {
            ArrayPool<char>.Shared.Return(piece);
        }
    }

    /// <summary>The id of the relation that an element refers to: the one attribute of that name that has a namespace.</summary>
    public static string RelationOf(XmlReader reader)
    {
        var found = string.Empty;
        for (var isThere = reader.MoveToFirstAttribute(); isThere; isThere = reader.MoveToNextAttribute())
        {
            found = reader.LocalName == "id" && reader.NamespaceURI.Length > 0 ? reader.Value : found;
        }

        reader.MoveToElement();
        return found;
    }

    public static UnreadableWorkbookException Damaged(string part) => new(new LocalizedText(
        $"The workbook is damaged: its part {CellText.Cut(part)} is missing or there twice.", $"ワークブックが破損している（部品{CellText.Cut(part)}がないか重複している）。"));

    public void Dispose() => archive.Dispose();

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/'))
        {
            return target[1..];
        }

        var steps = folder.Split('/', StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var step in target.Split('/'))
        {
            if (step == "..")
            {
                steps.RemoveRange(Math.Max(0, steps.Count - 1), Math.Min(1, steps.Count));
            }
            else if (step != ".")
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
