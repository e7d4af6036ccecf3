using System.Text.Json.Serialization;
using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline;

/// <summary>What a plan would add to one document: a clause for each entry, with blanks where only the operator knows what to write.</summary>
public sealed class DocumentDraft
{
    internal DocumentDraft(SafetyStandardsDocument? document, IReadOnlyList<ImprovementEntry> entries)
    {
        Document = document;
        Entries = entries;
    }

    /// <summary>The document that suggests itself; null for what has no document yet, or is for others to write.</summary>
    [JsonConverter(typeof(DocumentIdJsonConverter))]
    public SafetyStandardsDocument? Document { get; }

    /// <summary>The entries that it answers, in text order.</summary>
    public IReadOnlyList<ImprovementEntry> Entries { get; }

    /// <summary>The document as a heading in Markdown, on one line.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string HeadingIn(Language language) => "# " + (Document is { } document
        ? MarkdownText.Of($"{document.TitleIn(Require.Defined(language))} ({document.Id})")
        : Require.Defined(language) == Language.Japanese ? "対象の文書が未定のもの" : "Without a document yet");

    /// <summary>The draft in Markdown: the document, and each clause with the one it may stand behind. Lines end with LF.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string In(Language language) => HeadingIn(language) + "\n\n" + string.Join("\n", Entries.Select(entry => entry.Skeleton(language)));

    /// <summary>The document and how many entries.</summary>
    public override string ToString() => $"{Document?.Id ?? "no document"}: {Counted.Of(Entries.Count, "clause")}";
}
