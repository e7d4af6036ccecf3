using System.Diagnostics.CodeAnalysis;
using Ciip.Guideline.Questionnaires.Sheets;
using Ciip.Guideline.Questionnaires.Workbooks;

namespace Ciip.Guideline.Questionnaires.Checklists;

/// <summary>
/// A checklist in the shape of official forms, made of a description file: yes or no, the date of confirmation, for a no the date by which, the
/// same for a second respondent, a sheet for each group of questions.
/// </summary>
public sealed class Checklist
{
    private static readonly Lazy<Checklist> Ours = new(static () =>
        TryParse(ExampleDescription(), out var checklist, out var problems) ? checklist : throw new InvalidDataException(problems[0].In(Language.English)));

    /// <summary>The worked example: a question for each of the 20 measures. It is ours, and no authority's form.</summary>
    public static Checklist Example => Ours.Value;

    /// <summary>Its id, which stands in every file made of it.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Whose it is and what it is for: shown with the instructions.</summary>
    public required LocalizedText Note { get; init; }

    /// <summary>Who answers, in the order of their columns.</summary>
    public required IReadOnlyList<ChecklistRespondent> Respondents { get; init; }

    /// <summary>The sheets.</summary>
    public required IReadOnlyList<ChecklistGroup> Groups { get; init; }

    internal IEnumerable<ChecklistQuestion> Questions => Groups.SelectMany(static group => group.Questions);

    /// <summary>The sheets that a person sees.</summary>
    internal IReadOnlyList<LocalizedText> SheetTitles => [SheetNames.HowTo, ChecklistTexts.Cover, .. Groups.Select(static group => group.Title)];

    /// <summary>The description of <see cref="Example"/>, to begin another with.</summary>
    public static byte[] ExampleDescription()
    {
        using var stream = typeof(Checklist).Assembly.GetManifestResourceStream("checklist.json")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>Reads a description; throws nothing, whatever the bytes are.</summary>
    /// <param name="utf8">The description file.</param>
    /// <param name="checklist">The checklist; null where there are problems.</param>
    /// <param name="problems">Everything that is wrong, each with line, column, code and JSON Pointer.</param>
    public static bool TryParse(byte[] utf8, [NotNullWhen(true)] out Checklist? checklist, out IReadOnlyList<CellProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        (checklist, problems) = ChecklistDescription.Read(utf8);
        return checklist is not null;
    }

    /// <summary>Whether a text says that it is a description.</summary>
    public static bool IsDescription(byte[] utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return ChecklistDescription.IsNamed(utf8);
    }

    /// <summary>The bytes of the checklist. Equal ones give equal bytes.</summary>
    /// <param name="form">The kind of file.</param>
    /// <param name="language">The language of everything in it.</param>
    /// <param name="file">What it is filled in from; null for an empty one.</param>
    public byte[] Write(QuestionnaireForm form, Language language, SelfVerification? file = null)
    {
        var sheets = new ChecklistWriter(this, language).Write(file);
        return form == QuestionnaireForm.Xlsx ? XlsxWriter.Write(sheets) : CsvSheets.Write(sheets);
    }

    /// <summary>Makes a self-verification of a checklist that came back; throws nothing, whatever the bytes are.</summary>
    /// <param name="file">The checklist.</param>
    /// <param name="form">What it should be. What starts as a workbook does is read as one in any case.</param>
    /// <param name="language">The language of what is written in words.</param>
    /// <param name="onto">The self-verification whose answers it changes; null where there is none. What the checklist leaves as it was, or does not ask, stays.</param>
    public ReturnedQuestionnaire Read(byte[] file, QuestionnaireForm form, Language language, SelfVerification? onto = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (!SheetFile.TryRead(file, form == QuestionnaireForm.Xlsx, out var sheets, out var problems, names: SheetTitles))
        {
            return ReturnedQuestionnaire.Unread(problems);
        }

        var draft = new QuestionnaireDraft();
        return ReturnedQuestionnaire.Of(new ChecklistReader(this, draft, sheets, language, onto).Read(), draft);
    }
}
