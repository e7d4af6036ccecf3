namespace Ciip.Guideline.Evaluation;

/// <summary>
/// Lists what is undetermined, the most telling first: in documents by item and by the document to look in, in practice by item.
/// </summary>
internal static class OpenQuestionFinder
{
    public static OpenQuestionList Find(EvaluationContext context)
    {
        var places = new OpenPlaces();
        if (context.HasStandards)
        {
            InDocuments(context.Analysis, places);
        }

        if (context.Practice is { } practice)
        {
            InPractice(practice, places);
        }

        return places.ToQuestions(context.Analysis);
    }

    private static void InPractice(PracticeAnalysis practice, OpenPlaces into)
    {
        for (var i = 0; i < practice.Asked.Count; i++)
        {
            var provision = practice.Asked[i];
            if (practice[provision] is PracticeOutcome.NotAssessed or PracticeOutcome.Contradicted)
            {
                into.Add(practice[provision] == PracticeOutcome.Contradicted ? OpenQuestionKind.StatusContradicted : OpenQuestionKind.NotAssessed, -1, provision);
            }
        }
    }

    private static void InDocuments(SetAnalysis analysis, OpenPlaces into)
    {
        for (var i = 0; i < analysis.Catalog.Provisions.Count; i++)
        {
            var provision = analysis.Catalog.Provisions[i];
            if (analysis.SetView.IsAsked(provision))
            {
                switch (analysis.SetView[provision])
                {
                    case StandardsOutcome.Addressed:
                        Find(analysis, provision, OpenQuestionKind.ExtentUnknown, into);
                        break;
                    case StandardsOutcome.Contradicted:
                        Find(analysis, provision, OpenQuestionKind.Contradicted, into);
                        break;
                    case StandardsOutcome.NotExamined:
                        Find(analysis, provision, OpenQuestionKind.NotExamined, into);
                        break;
                    default:
                        break;
                }
            }
        }
    }

    /// <summary>Where to look for one provision.</summary>
    private static void Find(SetAnalysis analysis, Provision provision, OpenQuestionKind kind, OpenPlaces into)
    {
        var found = false;
        for (var i = 0; i < analysis.Set.Documents.Count; i++)
        {
            if (!IsOpen(analysis, i, provision, kind))
            {
                continue;
            }

            found = true;
            if (IsAnswerable(analysis, i, provision))
            {
                var hasClue = kind == OpenQuestionKind.NotExamined && Clues.Of(analysis.Set.Documents[i], provision, analysis.Catalog) is not null;
                into.Add(hasClue ? OpenQuestionKind.Mentioned : kind, i, provision);
            }
        }

        if (!found)
        {
            into.Add(OpenQuestionKind.NoDocumentYet, -1, provision);
        }
    }

    private static bool IsOpen(SetAnalysis analysis, int document, Provision provision, OpenQuestionKind kind) => kind switch
    {
        OpenQuestionKind.ExtentUnknown => analysis.Claims[document].ValueOf(provision.Index) == ClaimValue.Addressed,
        OpenQuestionKind.Contradicted => analysis.IsInContradiction(document, provision),
        _ => analysis.Claims[document].ValueOf(provision.Index) == ClaimValue.NotExamined,
    };

    /// <summary>
    /// Whether looking would help: what an item says for a sentence of chapter I is settled by the question about the item, and
    /// a document that was read completely holds no more about how it was made.
    /// </summary>
    private static bool IsAnswerable(SetAnalysis analysis, int document, Provision provision)
    {
        var claim = analysis.Claims[document][provision.Index];
        return claim.On is { } on
            ? on.Provision is not null || Array.IndexOf(analysis.Catalog.TreatmentPath(provision), on) >= 0
            : claim.FromField || !ClaimReader.IsClosed(analysis.Set.Documents[document], provision);
    }
}
