using System.Buffers;
using Ciip.Guideline.Formats;
using Ciip.Guideline.Questionnaires.Cells;
using Ciip.Guideline.Questionnaires.Workbooks;

namespace Ciip.Guideline.Questionnaires.Checklists;

/// <summary>Whether titles can be names of sheets in one workbook, in either language.</summary>
internal sealed class SheetTitles(DescriptionMembers members)
{
    /// <summary>What spreadsheets allow.</summary>
    private const int MostCharacters = 31;

    private static readonly SearchValues<char> NotInNames = SearchValues.Create("[]:*?/\\\n\t");

    private readonly HashSet<string> taken = new(
        new[] { SheetNames.HowTo, ChecklistTexts.Cover }.SelectMany(static name => new[] { name.English, name.Japanese }).Append(PickListSheet.SheetName).Select(FoldedText.Of),
        StringComparer.OrdinalIgnoreCase);

    public void Check(LocalizedText title, string pointer)
    {
        var both = new[] { title.English, title.Japanese }.Distinct(StringComparer.Ordinal).ToList();
        if (both.Exists(static one => one.Length > MostCharacters || one.AsSpan().ContainsAny(NotInNames) || one.StartsWith('\'') || one.EndsWith('\'')))
        {
            members.Report(GuidelineDiagnosticCodes.UnknownToken, pointer, new(
                $"A sheet cannot have this name: at most {MostCharacters} characters, none of [ ] : * ? / \\ and no ' at either end.", $"シート名にできない。{MostCharacters}文字以内とし、[ ] : * ? / \\ を含めず、先頭と末尾に ' を置かない。"));
        }
        else if (!both.Select(FoldedText.Of).Distinct(StringComparer.OrdinalIgnoreCase).ToList().TrueForAll(taken.Add))
        {
            members.Report(GuidelineDiagnosticCodes.DuplicateId, pointer, new("Another sheet has this name.", "同じ名前のシートがある。"));
        }
    }
}
