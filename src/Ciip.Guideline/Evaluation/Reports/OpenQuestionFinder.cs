using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>Lists what is undetermined, by item and by the document to look in, the most telling first.</summary>
internal static class OpenQuestionFinder
{
    public static IReadOnlyList<OpenQuestion> Find(SetAnalysis analysis) =>
        Seq.From(analysis.Catalog.Provisions
            .Where(provision => analysis.Bears(provision) && IsOpen(analysis.SetView[provision]))
            .SelectMany(provision => Places(analysis, provision).Select(place => (Provision: provision, place.Kind, place.Document)))
            .GroupBy(open => (About: About(analysis, open.Provision), open.Kind, open.Document))
            .Select(group => Question(analysis, group.Key.About, group.Key.Kind, group.Key.Document, [.. group.Select(static open => open.Provision)]))
            .OrderBy(static question => question.Kind)
            .ThenByDescending(static question => question.Level)
            .ThenBy(static question => question.About));

    private static bool IsOpen(ProvisionOutcome outcome) =>
        outcome is ProvisionOutcome.Addressed or ProvisionOutcome.NotExamined or ProvisionOutcome.Contradicted;

    /// <summary>Where to look for one provision; a document index, or -1 where a document is still to be found.</summary>
    private static IEnumerable<(OpenQuestionKind Kind, int Document)> Places(SetAnalysis analysis, Provision provision)
    {
        var wanted = analysis.SetView[provision] switch
        {
            ProvisionOutcome.Addressed => (Kind: OpenQuestionKind.ExtentUnknown, Is: (Func<ClaimValue, bool>)(static value => value == ClaimValue.Addressed)),
            ProvisionOutcome.Contradicted => (OpenQuestionKind.Contradicted, static value => value.IsPositive() || value.IsDecision()),
            _ => (OpenQuestionKind.NotExamined, static value => value == ClaimValue.NotExamined),
        };
        var found = false;
        for (var i = 0; i < analysis.Set.Documents.Count; i++)
        {
            var claim = analysis.Claims[i][provision.Index];
            if (wanted.Is(claim.Value))
            {
                found = true;

                if (IsAnswerable(analysis, i, provision, claim))
                {
                    yield return (wanted.Kind, i);
                }
            }
        }

        if (!found)
        {
            yield return (OpenQuestionKind.NoDocumentYet, -1);
        }
    }

    /// <summary>
    /// Whether looking would help: what an item says for a sentence of chapter I is settled by the question about the item, and
    /// a document that was read completely holds no more about how it was made.
    /// </summary>
    private static bool IsAnswerable(SetAnalysis analysis, int document, Provision provision, Claim claim) =>
        claim.On is { } on
            ? analysis.Catalog.TreatmentPath(provision).Contains(on)
            : claim.FromField || !ClaimReader.IsClosed(analysis.Set.Documents[document], provision);

    private static GuidelineId About(SetAnalysis analysis, Provision provision) =>
        analysis.Catalog.ItemOf(provision) is { } item ? item : GuidelineId.Parse(provision.Section);

    private static OpenQuestion Question(
        SetAnalysis analysis, GuidelineId about, OpenQuestionKind kind, int document, IReadOnlyList<Provision> provisions)
    {
        var source = document < 0 ? null : analysis.Set.Documents[document];
        var clauses = document < 0
            ? []
            : provisions.SelectMany(provision => analysis.Claims[document][provision.Index].Treatment?.Clauses ?? []).Distinct(StringComparer.Ordinal);
        return new OpenQuestion(about, kind, source, clauses, provisions, provisions.Max(ProvisionLevels.InDocuments));
    }
}
