using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;
using Ciip.Guideline.Standards;

namespace Ciip.Guideline.Amendments;

/// <summary>
/// One thing that is recorded of a clause: what it does with an item or a provision, an item of the document's own, or, where no clause is named, what the typed
/// parts of a document say of a section. The wording of the clause itself is not part of the model.
/// </summary>
public sealed class ClauseEntry
{
    private ClauseEntry(GuidelineId? on, Treatment? treatment, AdditionalItem? additional, IReadOnlyList<CorrespondenceRow> claims, object content)
    {
        On = on;
        Treatment = treatment;
        AdditionalItem = additional;
        Claims = claims;
        Content = content;
    }

    /// <summary>The item, section or provision; null for an item of the document's own, and for what is said of the document as a whole.</summary>
    public GuidelineId? On { get; }

    /// <summary>What the document does with it; null where no treatment says so.</summary>
    public Treatment? Treatment { get; }

    /// <summary>The document's own item; null for all else.</summary>
    public AdditionalItem? AdditionalItem { get; }

    /// <summary>What the typed part of the section claims, in text order; empty for all else.</summary>
    public IReadOnlyList<CorrespondenceRow> Claims { get; }

    /// <summary>What is compared: all that is recorded, but for where it stands.</summary>
    internal object Content { get; }

    internal static ClauseEntry Of(GuidelineId on, Treatment treatment) => new(on, treatment, null, Seq.Of<CorrespondenceRow>(), (on, treatment with { Clauses = null }));

    internal static ClauseEntry Of(AdditionalItem item) => new(null, null, item, Seq.Of<CorrespondenceRow>(), item with { Clauses = null });

    internal static ClauseEntry Of(GuidelineId section, object part, IReadOnlyList<CorrespondenceRow> claims) => new(section, null, null, claims, part);

    internal static ClauseEntry Of(DocumentHead head) => new(null, null, null, Seq.Of<CorrespondenceRow>(), head);

    /// <summary>The entry for a reader, in lines that end with LF, the last one apart.</summary>
    /// <param name="language">The language; what the document's reader wrote stays as it is.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string In(Language language) => AmendmentWords.Of(this, Require.Defined(language));

    /// <summary>The entry in English.</summary>
    public override string ToString() => In(Language.English);
}
