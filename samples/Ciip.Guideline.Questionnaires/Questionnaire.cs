using System.Text.Json.Nodes;
using Ciip.Guideline.Questionnaires.Sheets;
using Ciip.Guideline.Questionnaires.Workbooks;

namespace Ciip.Guideline.Questionnaires;

/// <summary>A questionnaire to write: what it asks, in which language, and what is answered already.</summary>
public sealed class Questionnaire
{
    /// <summary>What it asks for.</summary>
    public required QuestionnaireKind Kind { get; init; }

    /// <summary>What a row of the answers is about.</summary>
    public QuestionnaireLevel Level { get; init; }

    /// <summary>The language of headings, choices and instructions.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>What to do with it once it is filled in: the last line of the instructions.</summary>
    public LocalizedText NextStep { get; init; } = NextSteps.Import;

    /// <summary>The members of the file that it starts from, as <see cref="ContentOf{T}"/> gives them; empty where nothing is answered yet.</summary>
    public JsonObject Content { get; init; } = [];

    /// <summary>A file's members the way the library writes them: what comes back is compared with that.</summary>
    public static JsonObject ContentOf<T>(T file)
        where T : class => JsonNode.Parse(GuidelineJson.ToUtf8Bytes(file))!.AsObject();

    /// <summary>
    /// The questions to ask, in this order; null to ask everything in the order of the Guideline. Those about other documents, or about practice
    /// in a questionnaire about documents, are left out. What is answered already follows them, so that nothing of the file is missing.
    /// </summary>
    public IReadOnlyList<NextQuestion>? Next { get; init; }

    /// <summary>
    /// What to ask next about a document by itself, as one of a partial inventory: what is to be found in another document has no row in its questionnaire.
    /// </summary>
    public static IReadOnlyList<NextQuestion> ToAskNext(SafetyStandardsDocument document, int count) =>
        [.. GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial, document)).NextQuestions(int.MaxValue).Where(static one => one.Question.Document is not null).Take(count)];

    /// <summary>What to ask next about practice.</summary>
    public static IReadOnlyList<NextQuestion> ToAskNext(SelfVerification practice, int count) =>
        [.. GuidelineEvaluator.Default.Evaluate(practice).NextQuestions(int.MaxValue).Where(static one => one.Question.IsOfPractice).Take(count)];

    /// <summary>The bytes of the file. Equal questionnaires give equal bytes.</summary>
    public byte[] Write(QuestionnaireForm form)
    {
        var sheets = new QuestionnaireWriter(Kind, Level, Language, NextStep) { Asked = Next is null ? null : IdsOf(Next) }.Write(Content);
        return form == QuestionnaireForm.Xlsx ? XlsxWriter.Write(sheets) : CsvSheets.Write(sheets);
    }

    /// <summary>The items asked about, each followed by its provisions where the questionnaire has rows for them.</summary>
    private IReadOnlyList<string> IdsOf(IReadOnlyList<NextQuestion> next) =>
    [
        .. next.Select(static one => one.Question)
            .Where(question => Kind == QuestionnaireKind.Practice ? question.IsOfPractice : question.Document is { } document && document == Content["id"]?.GetValue<string>())
            .SelectMany(question => Level == QuestionnaireLevel.Provision ? question.Provisions.Select(static provision => provision.Id).Prepend(question.About.Text) : [question.About.Text])
            .Distinct(StringComparer.Ordinal),
    ];
}
