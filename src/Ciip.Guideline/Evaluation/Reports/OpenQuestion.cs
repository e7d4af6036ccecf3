using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>Something nobody can tell yet, and where to look. On partly examined documents this is the main result.</summary>
public sealed class OpenQuestion
{
    internal OpenQuestion(
        GuidelineId about, OpenQuestionKind kind, SafetyStandardsDocument? document, IEnumerable<string> clauses, IEnumerable<Provision> provisions, FindingLevel level)
    {
        About = about;
        Kind = kind;
        Source = document;
        Clauses = Seq.From(clauses);
        Provisions = Seq.From(provisions);
        Level = level;
    }

    /// <summary>The item, or for chapter I the section, it is about.</summary>
    public GuidelineId About { get; }

    /// <summary>The item; null for chapter I.</summary>
    public GuidelineItem? Item => About.Item;

    /// <summary>Why it is open.</summary>
    public OpenQuestionKind Kind { get; }

    /// <summary>The document to look in; null where a document is still to be found.</summary>
    public SafetyStandardsDocument? Source { get; }

    /// <summary>The id of the document to look in; null where a document is still to be found.</summary>
    public string? Document => Source?.Id;

    /// <summary>The clauses to read; empty where no clause is known.</summary>
    public IReadOnlyList<string> Clauses { get; }

    /// <summary>The provisions it would settle.</summary>
    public IReadOnlyList<Provision> Provisions { get; }

    /// <summary>The level of the finding that the answer "no" would give.</summary>
    public FindingLevel Level { get; }

    /// <summary>The question in the language asked for.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language)
    {
        var title = About.Section.Title.In(language);
        var clauses = Clauses.Count == 0 ? string.Empty : string.Join("; ", Clauses);
        var provisions = Provisions.Count == 1 ? "1 provision" : $"{Provisions.Count} provisions";
        return (Kind, language) switch
        {
            (OpenQuestionKind.ExtentUnknown, Language.Japanese) => $"{About} {title}: {Document} の {clauses} は扱っているが範囲不明。{Provisions.Count} 要素を確認する",
            (OpenQuestionKind.ExtentUnknown, _) => $"{About} {title}: {Document} deals with it ({clauses}); how far? {provisions} to check",
            (OpenQuestionKind.NotExamined, Language.Japanese) => $"{About} {title}: {Document} は未確認。{Provisions.Count} 要素を確認する",
            (OpenQuestionKind.NotExamined, _) => $"{About} {title}: look in {Document}, not examined for {provisions}",
            (OpenQuestionKind.Contradicted, Language.Japanese) => $"{About} {title}: {Document} の記載が互いに食い違う。{Provisions.Count} 要素を整理する",
            (OpenQuestionKind.Contradicted, _) => $"{About} {title}: {Document} and its own voice disagree on {provisions}; settle them",
            (_, Language.Japanese) => $"{About} {title}: 一式の文書には見当たらない。ほかの文書を探す({Provisions.Count} 要素)",
            _ => $"{About} {title}: not in the documents at hand; look for further ones ({provisions})",
        };
    }

    /// <summary>The question in English.</summary>
    public override string ToString() => In(Language.English);
}
