using Ciip.Guideline.Questionnaires.Cells;

namespace Ciip.Guideline.Questionnaires;

/// <summary>
/// What the library says of the file, in the words of the questionnaire: its reader sees headings, choices and entries, in one language, and of
/// the names of the file only those in cells that hold JSON.
/// </summary>
internal sealed class FileWords(QuestionnaireKind kind, CellsOfMembers cells)
{
    private static readonly LocalizedText Missing = new("This cell is blank and must be filled in.", "必ず記入する欄が空欄である。");

    public LocalizedText Of(GuidelineDiagnostic diagnostic, MemberCell? cell) => new(Of(diagnostic, cell, Language.English), Of(diagnostic, cell, Language.Japanese));

    private string Of(GuidelineDiagnostic diagnostic, MemberCell? cell, Language language)
    {
        var parts = cell?.Parts();
        var message = cell?.Form is not null && parts is not null && diagnostic.Code == GuidelineDiagnosticCodes.MissingMember
            ? Missing.In(language)
            : diagnostic.MessageIn(language, name => cell?.Form is null ? null : NameOf(name, diagnostic.Pointer, cell, language));
        var within = parts is null ? diagnostic.Pointer : string.Join(language == Language.Japanese ? "、" : ", ", parts.Select(part => part.Title.In(language)));
        return $"{diagnostic.Code} {message}{(within.Length == 0 ? within : $" [{within}]")}";
    }

    private string? NameOf(string name, string pointer, MemberCell cell, Language language) =>
        (cell.PartNear(name)?.Title ?? HeadingOf(name, JsonPlaces.Names(pointer)) ?? LabelOf(name, cell))?.In(language)
        ?? (name.Contains('.', StringComparison.Ordinal) ? $"{SheetNames.Other.In(language)} /{name.Replace('.', '/')}" : null);

    /// <summary>The heading of a member beside or in the one at the place, also where somebody has removed its column.</summary>
    private LocalizedText? HeadingOf(string name, IReadOnlyList<string> place) => new[] { place.SkipLast(1).Append(name), place.Append(name) }
        .Select(names => cells.HeadingOf(names) ?? ColumnOf([.. names])?.Heading).FirstOrDefault(heading => heading is not null);

    private Column? ColumnOf(IReadOnlyList<string> names) => names.Count > 2 && names[0] == kind.Answers
        ? kind.Columns.FirstOrDefault(column => column.Names.SequenceEqual(names.Skip(2), StringComparer.Ordinal))
        : kind.Document.FirstOrDefault(column => column.Names.SequenceEqual(names, StringComparer.Ordinal));

    /// <summary>What is picked for a token: in this cell or, where it is another's, in any.</summary>
    private LocalizedText? LabelOf(string token, MemberCell cell) => cell.Choices()
        .Concat(kind.Columns.Concat(kind.Document).SelectMany(column => column.Form.PickList ?? [])).FirstOrDefault(choice => choice.Token == token)?.Label;
}
