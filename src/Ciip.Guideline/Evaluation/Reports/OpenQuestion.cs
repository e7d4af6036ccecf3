using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>Something nobody can tell yet, and where to look. On partly examined documents this is the main result.</summary>
public sealed class OpenQuestion
{
    internal OpenQuestion(
        GuidelineId about, OpenQuestionKind kind, SafetyStandardsDocument? document, IEnumerable<string> clauses, IEnumerable<Provision> provisions, FindingLevel level, IReadOnlyList<Treatment>? clues = null)
    {
        About = about;
        Kind = kind;
        InDocument = document;
        Clauses = Seq.From(clauses);
        Provisions = Seq.From(provisions);
        Level = level;
        Clues = clues ?? Seq.Of<Treatment>();
    }

    /// <summary>The item, or for chapter I the section, it is about.</summary>
    public GuidelineId About { get; }

    /// <summary>The item; null for chapter I.</summary>
    public GuidelineItem? Item => About.Item;

    /// <summary>Why it is open.</summary>
    public OpenQuestionKind Kind { get; }

    /// <summary>Whether it is about what is carried out; otherwise it is about documents.</summary>
    public bool IsOfPractice => Kind is OpenQuestionKind.NotAssessed or OpenQuestionKind.StatusContradicted;

    /// <summary>The document to look in; null where a document is still to be found, and for practice.</summary>
    [JsonConverter(typeof(DocumentIdJsonConverter))]
    public SafetyStandardsDocument? InDocument { get; }

    /// <summary>The id of the document to look in; null where a document is still to be found, and for practice.</summary>
    public string? Document => InDocument?.Id;

    /// <summary>The clauses to read; empty where no clause is known.</summary>
    public IReadOnlyList<string> Clauses { get; }

    /// <summary>The clues that make it likely that the document deals with it; empty where there is none.</summary>
    public IReadOnlyList<Treatment> Clues { get; }

    /// <summary>The provisions it would settle.</summary>
    public IReadOnlyList<Provision> Provisions { get; }

    /// <summary>The level of the finding that the answer "no" would give.</summary>
    public FindingLevel Level { get; }

    /// <summary>The question in the language asked for.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language)
    {
        var title = About.Section.Title.In(language);
        var document = InDocument?.TitleIn(language);
        var clauses = string.Join("; ", Clauses);
        var inClauses = clauses.Length == 0 ? string.Empty : language == Language.Japanese ? $"の{clauses}" : $" ({clauses})";
        var provisions = Provisions.Count == 1 ? "1 provision" : $"{Provisions.Count} provisions";
        return (Kind, language) switch
        {
            (OpenQuestionKind.Mentioned, Language.Japanese) => $"{About} {title}: {document}に記載をうかがわせる手掛かりがある（{ClueIn(language)}）。まず確認する。要確認の規定要素{Provisions.Count}件",
            (OpenQuestionKind.Mentioned, _) => $"{About} {title}: look in {document} first, a clue speaks for it ({ClueIn(language)}); {provisions} to check",
            (OpenQuestionKind.ExtentUnknown, Language.Japanese) => $"{About} {title}: {document}{inClauses}に言及があるが、範囲が不明。要確認の規定要素{Provisions.Count}件",
            (OpenQuestionKind.ExtentUnknown, _) => $"{About} {title}: {document} deals with it{inClauses}; how far? {provisions} to check",
            (OpenQuestionKind.NotExamined, Language.Japanese) => $"{About} {title}: {document}が未確認。要確認の規定要素{Provisions.Count}件",
            (OpenQuestionKind.NotExamined, _) => $"{About} {title}: look in {document}, not examined for {provisions}",
            (OpenQuestionKind.Contradicted, Language.Japanese) => $"{About} {title}: {document}の記載に食い違いがある。要整理の規定要素{Provisions.Count}件",
            (OpenQuestionKind.Contradicted, _) => $"{About} {title}: {document} and its own voice disagree on {provisions}; settle them",
            (OpenQuestionKind.NotAssessed, Language.Japanese) => $"{About} {title}: 実施状況が未評価。事業者に確認する規定要素{Provisions.Count}件",
            (OpenQuestionKind.NotAssessed, _) => $"{About} {title}: ask the operator, not assessed for {provisions}",
            (OpenQuestionKind.StatusContradicted, Language.Japanese) => $"{About} {title}: 実施状況と記録に食い違いがある。要整理の規定要素{Provisions.Count}件",
            (OpenQuestionKind.StatusContradicted, _) => $"{About} {title}: status and record disagree on {provisions}; settle them",
            (_, Language.Japanese) => $"{About} {title}: 一式の文書には見当たらない。ほかの文書を確認する（規定要素{Provisions.Count}件）",
            _ => $"{About} {title}: not in the documents at hand; look for further ones ({provisions})",
        };
    }

    /// <summary>Where each clue stands, and what it is.</summary>
    private string ClueIn(Language language) => string.Join(
        language == Language.Japanese ? "、" : "; ",
        Clues.Select(static clue => string.Join(" ", new[] { clue.MentionedIn, string.Join(", ", clue.Clauses ?? []), clue.Note }.Where(static part => !string.IsNullOrWhiteSpace(part)))));

    /// <summary>The question in English.</summary>
    public override string ToString() => In(Language.English);
}
