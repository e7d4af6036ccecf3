using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Research;

/// <summary>A set of documents whose unknown places are filled.</summary>
internal sealed class ImputedStandards
{
    private readonly SafetyStandardsSet set;
    private readonly SafetyStandardsDocument? further;
    private readonly List<ImputedPlace> places = [];
    private readonly List<int> documents = [];

    public ImputedStandards(SafetyStandardsSet set, EvaluationContext context)
    {
        this.set = set;
        var analysis = context.Analysis;
        var voices = Voices.Of(set.Documents);
        var asked = analysis.Catalog.Provisions.Where(static provision => provision.Axis is ProvisionAxis.Documents or ProvisionAxis.Both).ToList();
        var decided = new HashSet<(int Voice, int Provision)>(set.Documents.SelectMany((_, index) => asked
            .Where(provision => analysis.Claims[index].ValueOf(provision.Index).IsDecision()).Select(provision => (voices[index], provision.Index))));
        for (var index = 0; index < set.Documents.Count; index++)
        {
            foreach (var provision in asked.Where(provision => analysis.Claims[index].ValueOf(provision.Index) is ClaimValue.NotExamined or ClaimValue.Addressed))
            {
                if (IsOpen(analysis, index, provision) && !decided.Contains((voices[index], provision.Index)))
                {
                    Add(index, new ImputedPlace(provision, set.Documents[index], isInPractice: false, analysis.Claims[index].ValueOf(provision.Index) == ClaimValue.Addressed));
                }
            }
        }

        further = set.Inventory == Inventory.Partial && set.Documents.Count > 0 ? FurtherOf(set.Documents) : null;
        var voice = further is null ? 0 : voices[IndexOfModel(set.Documents)];
        foreach (var provision in further is null ? [] : asked.Where(provision => IsOpen(analysis.SetView, provision) && !decided.Contains((voice, provision.Index))))
        {
            Add(set.Documents.Count, new ImputedPlace(provision, document: null, isInPractice: false, isAddressed: false));
        }
    }

    public IReadOnlyList<ImputedPlace> Places => places;

    /// <summary>The set with answers, in which no further document can be.</summary>
    public SafetyStandardsSet With(bool[] answers)
    {
        var filled = set.Documents.Concat(further is null ? [] : [further]).Select(static document => document.Treatments.Copy()).ToArray();
        for (var i = 0; i < places.Count; i++)
        {
            filled[documents[i]][places[i].Provision] = new Treatment
            {
                Value = answers[i] ? TreatmentValue.Specified : places[i].IsAddressed ? TreatmentValue.PartlySpecified : TreatmentValue.NotSpecified,
            };
        }

        return set with
        {
            Inventory = Inventory.Complete,
            InternalRulesInventory = set.InternalRulesInventory is null ? null : Inventory.Complete,
            Documents = Seq.From(filled.Select((treatments, index) => (index < set.Documents.Count ? set.Documents[index] : further!) with { Treatments = treatments })),
        };
    }

    /// <summary>Whether it matters to a view what this document says: one that is settled otherwise, or does not ask, needs no answer.</summary>
    private static bool IsOpen(SetAnalysis analysis, int document, Provision provision) =>
        IsOpen(analysis.SetView, provision) || (analysis.Set.Documents[document].Tier == DocumentTier.InternalRules && IsOpen(analysis.OwnView, provision));

    private static bool IsOpen(OutcomeTable view, Provision provision) => view.IsAsked(provision) && (view[provision] is StandardsOutcome.NotExamined or StandardsOutcome.Addressed || view.IsProvisional(provision));

    /// <summary>The operator's own documents are those that are not public; without any, the last document says in which tier to look.</summary>
    private static int IndexOfModel(IReadOnlyList<SafetyStandardsDocument> documents)
    {
        var own = documents.Select(static (document, index) => (document, index)).Where(static one => one.document.Tier == DocumentTier.InternalRules).Select(static one => one.index + 1).FirstOrDefault();
        return (own > 0 ? own : documents.Count) - 1;
    }

    /// <summary>One document for all that may exist outside of the set, of a tier and issuer that are known.</summary>
    private static SafetyStandardsDocument FurtherOf(IReadOnlyList<SafetyStandardsDocument> documents)
    {
        var model = documents[IndexOfModel(documents)];
        var id = "further";
        while (documents.Any(document => document.Id == id))
        {
            id += "-";
        }

        return new SafetyStandardsDocument { Id = id, Title = id, Tier = model.Tier, Issuer = model.Issuer, Examination = new Examination { Extent = ExaminationExtent.Complete } };
    }

    private void Add(int document, ImputedPlace place)
    {
        documents.Add(document);
        places.Add(place);
    }
}
