using System.Text.Json.Serialization;
using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline;

/// <summary>Something that is not known yet, and where to look. On partly examined documents this is the main result.</summary>
public sealed class OpenQuestion
{
    private readonly OpenProvisions open;

    internal OpenQuestion(OpenProvisions provisions)
    {
        open = provisions;
    }

    /// <summary>The item, or for chapter I the section, it is about.</summary>
    public GuidelineId About => open.Analysis.Catalog.IdAt(open.Place.About);

    /// <summary>The item; null for chapter I.</summary>
    public GuidelineItem? Item => About.Item;

    /// <summary>Why it is open.</summary>
    public OpenQuestionKind Kind => open.Place.Kind;

    /// <summary>Whether it is about what is carried out; otherwise it is about documents.</summary>
    public bool IsOfPractice => IsAboutPractice(Kind);

    /// <summary>The document to look in; null where a document is still to be found, and for practice.</summary>
    [JsonConverter(typeof(DocumentIdJsonConverter))]
    public SafetyStandardsDocument? InDocument => open.Place.Document is >= 0 and var index ? open.Analysis.Set.Documents[index] : null;

    /// <summary>The id of the document to look in; null where a document is still to be found, and for practice.</summary>
    public string? Document => InDocument?.Id;

    /// <summary>The clauses to read; empty where no clause is known.</summary>
    public IReadOnlyList<string> Clauses => field ??= ReadClauses();

    /// <summary>The clues that make it likely that the document deals with it; empty where there is none.</summary>
    public IReadOnlyList<Treatment> Clues => field ??= Kind != OpenQuestionKind.Mentioned ? Seq.Of<Treatment>()
        : Seq.From(open.Select(provision => Evaluation.Clues.Of(InDocument!, provision, open.Analysis.Catalog)).OfType<Treatment>().Distinct());

    /// <summary>The provisions it would settle.</summary>
    public IReadOnlyList<Provision> Provisions => open;

    /// <summary>The level of the finding that the answer "no" would give.</summary>
    public FindingLevel Level => open.Place.Level;

    /// <summary>The question in numbers.</summary>
    internal OpenPlace Place => open.Place;

    /// <summary>Whether questions of a kind are about what is carried out.</summary>
    internal static bool IsAboutPractice(OpenQuestionKind kind) => kind is OpenQuestionKind.NotAssessed or OpenQuestionKind.StatusContradicted;

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
            (OpenQuestionKind.Mentioned, Language.Japanese) => $"{About} {title}：{document}に記載をうかがわせる手掛かりがある（{ClueIn(language)}）。まず確認する。要確認の規定要素{Provisions.Count}件",
            (OpenQuestionKind.Mentioned, _) => $"{About} {title}: look in {document} first, a clue suggests it ({ClueIn(language)}); {provisions} to check",
            (OpenQuestionKind.ExtentUnknown, Language.Japanese) => $"{About} {title}：{document}{inClauses}に言及があるが、範囲が不明。要確認の規定要素{Provisions.Count}件",
            (OpenQuestionKind.ExtentUnknown, _) => $"{About} {title}: {document} deals with it{inClauses}; how far? {provisions} to check",
            (OpenQuestionKind.NotExamined, Language.Japanese) => $"{About} {title}：{document}が未確認。要確認の規定要素{Provisions.Count}件",
            (OpenQuestionKind.NotExamined, _) => $"{About} {title}: look in {document}, not examined for {provisions}",
            (OpenQuestionKind.Contradicted, Language.Japanese) => $"{About} {title}：{document}の記載に食い違いがある。要整理の規定要素{Provisions.Count}件",
            (OpenQuestionKind.Contradicted, _) => $"{About} {title}: what {document} says of {provisions} is contradicted by the same party; settle it",
            (OpenQuestionKind.NotAssessed, Language.Japanese) => $"{About} {title}：実施状況が未評価。事業者に確認する規定要素{Provisions.Count}件",
            (OpenQuestionKind.NotAssessed, _) => $"{About} {title}: ask the operator, not assessed for {provisions}",
            (OpenQuestionKind.StatusContradicted, Language.Japanese) => $"{About} {title}：実施状況と記録に食い違いがある。要整理の規定要素{Provisions.Count}件",
            (OpenQuestionKind.StatusContradicted, _) => $"{About} {title}: status and record disagree on {provisions}; settle them",
            (_, Language.Japanese) => $"{About} {title}：一式の文書には見当たらない。ほかの文書を確認する（規定要素{Provisions.Count}件）",
            _ => $"{About} {title}: not in the documents at hand; look for further ones ({provisions})",
        };
    }

    /// <summary>Where the document speaks of the provisions: in its clues where it has some, else in the treatments that leave them open.</summary>
    private IReadOnlyList<string> ReadClauses()
    {
        var clauses = default(EachOnce<string>);
        foreach (var clue in Clues)
        {
            clauses.Add(clue.Clauses);
        }

        for (var i = 0; Kind != OpenQuestionKind.Mentioned && InDocument is not null && i < open.Count; i++)
        {
            clauses.Add(open.Analysis.Claims[open.Place.Document][open[i].Index].Treatment?.Clauses);
        }

        return clauses.ToList();
    }

    /// <summary>Where each clue stands, and what it is.</summary>
    private string ClueIn(Language language) => string.Join(
        language == Language.Japanese ? "、" : "; ",
        Clues.Select(static clue => string.Join(" ", new[] { clue.MentionedIn, string.Join(", ", clue.Clauses ?? []), clue.Note }.Where(static part => !string.IsNullOrWhiteSpace(part)))));

    /// <summary>The question in English.</summary>
    public override string ToString() => In(Language.English);
}
