using System.Xml;
using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Formats;
using Ciip.Guideline.Questionnaires;
using Ciip.Guideline.Questionnaires.Sheets;
using Ciip.Guideline.Questionnaires.Workbooks;

namespace Ciip.Guideline.Fuzz;

/// <summary>What reads files of strangers. Each takes any bytes; what it throws is a fault.</summary>
internal static class Targets
{
    public static IReadOnlyDictionary<string, Action<byte[]>> All { get; } = new Dictionary<string, Action<byte[]>>(StringComparer.Ordinal)
    {
        ["csv"] = static bytes => ReadQuestionnaire(SheetFile.TryRead(bytes, isWorkbook: false, out var sheets, out _) ? sheets : []),
        ["xlsx"] = static bytes => ReadQuestionnaire(WorkbookIn(Parts.Pack(bytes))),
        ["zip"] = static bytes => ReadQuestionnaire(WorkbookIn(bytes)),
        ["profile"] = static bytes => Explained(GuidelineOscal.TryReadProfile(bytes, out _, out var diagnostics), diagnostics.Count),
        ["components"] = static bytes => Explained(GuidelineOscal.TryReadComponentDefinition(bytes, out _, out var diagnostics), diagnostics.Count),
        ["carry-over"] = static bytes => Check(GuidelineCsv.TryReadCarryOverRows(bytes, CarryOver.FromFourthEdition(Language.English).Editions, out _, out var diagnostics), diagnostics.Count),
        ["crosswalk"] = static bytes => Check(GuidelineCsv.TryReadMappings(bytes, out _, out var diagnostics), diagnostics.Count),
    };

    /// <summary>Below the place where everything is caught, so that a fault of our own is not taken for one of the file.</summary>
    private static IReadOnlyList<ReadSheet> WorkbookIn(byte[] bytes)
    {
        try
        {
            return XlsxReader.Read(bytes);
        }
        catch (Exception exception) when (exception is UnreadableWorkbookException or InvalidDataException or XmlException)
        {
            return [];
        }
    }

    /// <summary>Either a file comes of it or a reason why not.</summary>
    private static void ReadQuestionnaire(IReadOnlyList<ReadSheet> sheets)
    {
        var reader = new QuestionnaireReader(sheets, asked: null);
        Check(reader.Read() is not null, reader.Problems.Count);
    }

    private static void Check(bool isRead, int problems)
    {
        if (isRead == problems > 0)
        {
            throw new InvalidOperationException($"Read: {isRead}, problems: {problems}.");
        }
    }

    /// <summary>Content of others is told and does not stand in the way.</summary>
    private static void Explained(bool isRead, int diagnostics) => Check(isRead, isRead ? 0 : diagnostics);
}
