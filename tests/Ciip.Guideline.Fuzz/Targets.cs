using System.Security.Cryptography;
using System.Xml;
using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Formats;
using Ciip.Guideline.Questionnaires;
using Ciip.Guideline.Questionnaires.Checklists;
using Ciip.Guideline.Questionnaires.Sheets;
using Ciip.Guideline.Questionnaires.Workbooks;

namespace Ciip.Guideline.Fuzz;

/// <summary>What reads files of strangers. Each takes any bytes; what it throws is a fault. True where the bytes were read.</summary>
internal static class Targets
{
    public static IReadOnlyDictionary<string, Func<byte[], bool>> All { get; } = new Dictionary<string, Func<byte[], bool>>(StringComparer.Ordinal)
    {
        ["json"] = JsonTargets.ReadAndWriteAgain,
        ["everything"] = JsonTargets.WriteEverything,
        ["lines"] = PortfolioTargets.RollUpLines,
        ["checkpoint"] = PortfolioTargets.Resume,
        ["csv"] = static bytes => ReadQuestionnaire(SheetFile.TryRead(bytes, isWorkbook: false, out var sheets, out _) ? sheets : []),
        ["xlsx"] = static bytes => ReadQuestionnaire(WorkbookIn(Parts.Pack(bytes))),
        ["zip"] = static bytes => ReadQuestionnaire(WorkbookIn(bytes)),
        ["checklist"] = ReadChecklist,
        ["checklist-description"] = static bytes => Check(Checklist.TryParse(bytes, out _, out var problems), problems.Count),
        ["profile"] = static bytes => Explained(GuidelineOscal.TryReadProfile(bytes, out _, out var diagnostics), diagnostics.Count),
        ["components"] = static bytes => Explained(GuidelineOscal.TryReadComponentDefinition(bytes, out _, out var diagnostics), diagnostics.Count),
        ["carry-over"] = static bytes => Check(GuidelineCsv.TryReadCarryOverRows(bytes, CarryOver.FromFourthEdition(Language.English).Editions, out _, out var diagnostics), diagnostics.Count),
        ["crosswalk"] = static bytes => Check(GuidelineCsv.TryReadMappings(bytes, out _, out var diagnostics), diagnostics.Count),
    };

    /// <summary>
    /// The same with a defect that is there on purpose: it throws on anything that was read and is not one of the files it started from. A target in
    /// which this is not found within minutes finds nothing else either.
    /// </summary>
    public static Func<byte[], bool> Planted(string target, string seeds)
    {
        var known = Directory.GetFiles(Path.Combine(seeds, target)).Select(static file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))).ToHashSet(StringComparer.Ordinal);
        return bytes => All[target](bytes) && !known.Contains(Convert.ToHexString(SHA256.HashData(bytes)))
            ? throw new InvalidOperationException("The planted defect.")
            : true;
    }

    /// <summary>Either something comes of it or a reason why not, and never both.</summary>
    public static bool Check(bool isRead, int problems) =>
        isRead == problems > 0 ? throw new InvalidOperationException($"Read: {isRead}, problems: {problems}.") : isRead;

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

    private static bool ReadQuestionnaire(IReadOnlyList<ReadSheet> sheets)
    {
        var reader = new QuestionnaireReader(sheets, asked: null);
        return Check(reader.Read() is not null, reader.Problems.Count);
    }

    /// <summary>What was read is changed by nothing that is written and read again.</summary>
    private static bool ReadChecklist(byte[] bytes)
    {
        var returned = Checklist.Example.Read(bytes, QuestionnaireForm.Csv, Language.Japanese);
        if (!Check(returned.Utf8 is not null, returned.Problems.Count))
        {
            return false;
        }

        var file = GuidelineJson.Parse<SelfVerification>(returned.Utf8);
        var again = Checklist.Example.Read(Checklist.Example.Write(QuestionnaireForm.Csv, Language.English, file), QuestionnaireForm.Csv, Language.English, file);
        return returned.Utf8.AsSpan().SequenceEqual(again.Utf8) ? true : throw new InvalidOperationException("A checklist that nobody changed changed the file.");
    }

    /// <summary>Content of others is told and does not stand in the way.</summary>
    private static bool Explained(bool isRead, int diagnostics) => Check(isRead, isRead ? 0 : diagnostics);
}
