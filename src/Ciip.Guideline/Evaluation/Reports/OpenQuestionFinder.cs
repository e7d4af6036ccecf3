using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>
/// Lists what is undetermined, the most telling first: in documents by item and by the document to look in, in practice by item.
/// </summary>
internal static class OpenQuestionFinder
{
    public static IReadOnlyList<OpenQuestion> Find(EvaluationContext context) => Seq.From(
        (context.HasStandards ? InDocuments(context.Analysis) : [])
            .Concat(context.Practice is { } practice ? InPractice(practice) : [])
            .OrderBy(static question => question.Kind)
            .ThenByDescending(static question => question.Level)
            .ThenBy(static question => question.About));

    private static IEnumerable<OpenQuestion> InPractice(PracticeAnalysis practice) => practice.Asked
        .Where(provision => practice[provision] is PracticeOutcome.NotAssessed or PracticeOutcome.Contradicted)
        .GroupBy(provision => (About: provision.About, Outcome: practice[provision]))
        .Select(static group => new OpenQuestion(
            group.Key.About,
            group.Key.Outcome == PracticeOutcome.Contradicted ? OpenQuestionKind.StatusContradicted : OpenQuestionKind.NotAssessed,
            document: null,
            clauses: [],
            group,
            group.Max(ProvisionLevels.InPractice)));

    private static IEnumerable<OpenQuestion> InDocuments(SetAnalysis analysis) =>
        analysis.Catalog.Provisions
            .Where(provision => analysis.SetView.IsAsked(provision) && IsOpen(analysis.SetView[provision]))
            .SelectMany(provision => Places(analysis, provision).Select(place => (Provision: provision, place.Kind, place.Document)))
            .GroupBy(open => (About: open.Provision.About, open.Kind, open.Document))
            .Select(group => Question(analysis, group.Key.About, group.Key.Kind, group.Key.Document, [.. group.Select(static open => open.Provision)]));

    private static bool IsOpen(ProvisionOutcome outcome) =>
        outcome is ProvisionOutcome.Addressed or ProvisionOutcome.NotExamined or ProvisionOutcome.Contradicted;

    /// <summary>Where to look for one provision; a document index, or -1 where a document is still to be found.</summary>
    private static IEnumerable<(OpenQuestionKind Kind, int Document)> Places(SetAnalysis analysis, Provision provision)
    {
        var outcome = analysis.SetView[provision];
        var kind = outcome switch
        {
            ProvisionOutcome.Addressed => OpenQuestionKind.ExtentUnknown,
            ProvisionOutcome.Contradicted => OpenQuestionKind.Contradicted,
            _ => OpenQuestionKind.NotExamined,
        };
        var found = false;
        for (var i = 0; i < analysis.Set.Documents.Count; i++)
        {
            var claim = analysis.Claims[i][provision.Index];
            var isOpen = outcome switch
            {
                ProvisionOutcome.Addressed => claim.Value == ClaimValue.Addressed,
                ProvisionOutcome.Contradicted => analysis.IsInContradiction(i, provision),
                _ => claim.Value == ClaimValue.NotExamined,
            };
            if (isOpen)
            {
                found = true;
                if (IsAnswerable(analysis, i, provision, claim))
                {
                    yield return (kind == OpenQuestionKind.NotExamined && Clues.Of(analysis.Set.Documents[i], provision, analysis.Catalog) is not null ? OpenQuestionKind.Mentioned : kind, i);
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
            ? on.Provision is not null || analysis.Catalog.TreatmentPath(provision).Contains(on)
            : claim.FromField || !ClaimReader.IsClosed(analysis.Set.Documents[document], provision);

    private static OpenQuestion Question(
        SetAnalysis analysis, GuidelineId about, OpenQuestionKind kind, int document, IReadOnlyList<Provision> provisions)
    {
        var source = document < 0 ? null : analysis.Set.Documents[document];
        if (source is not null && kind == OpenQuestionKind.Mentioned)
        {
            var clues = provisions.Select(provision => Clues.Of(source, provision, analysis.Catalog)).OfType<Treatment>().Distinct().ToList();
            return new OpenQuestion(
                about,
                kind,
                source,
                clues.SelectMany(static clue => clue.Clauses ?? []).Distinct(StringComparer.Ordinal),
                provisions,
                provisions.Max(ProvisionLevels.InDocuments),
                Seq.From(clues));
        }

        var clauses = document < 0
            ? []
            : provisions.SelectMany(provision => analysis.Claims[document][provision.Index].Treatment?.Clauses ?? []).Distinct(StringComparer.Ordinal);
        return new OpenQuestion(about, kind, source, clauses, provisions, provisions.Max(ProvisionLevels.InDocuments));
    }
}
