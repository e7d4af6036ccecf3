using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>The correspondence table as positions; a row is made when it is first asked for.</summary>
internal sealed class CorrespondenceRows : KeptList<CorrespondenceRow>
{
    private const int NoDocument = -1;

    private readonly IReadOnlyList<StandardsResult> results;
    private readonly (int Provision, int Document)[] rows;

    private CorrespondenceRows(IReadOnlyList<StandardsResult> results, (int Provision, int Document)[] rows)
        : base(rows.Length)
    {
        this.results = results;
        this.rows = rows;
    }

    /// <summary>The rows of the view of all documents.</summary>
    /// <param name="analysis">The documents.</param>
    /// <param name="results">The results of all provisions in that view.</param>
    public static CorrespondenceRows Of(SetAnalysis analysis, IReadOnlyList<StandardsResult> results)
    {
        var all = new LentArray<(int Provision, int Document)>(atFirst: 2 * results.Count);
        for (var provision = 0; provision < results.Count; provision++)
        {
            var before = all.Count;
            for (var document = 0; document < analysis.Claims.Length; document++)
            {
                if (analysis.Claims[document].ValueOf(provision) is not (ClaimValue.NotSpecified or ClaimValue.NotExamined))
                {
                    all.Add((provision, document));
                }
            }

            if (all.Count == before)
            {
                all.Add((provision, NoDocument));
            }
        }

        var positions = all.ToArray();
        all.Return();
        return new CorrespondenceRows(results, positions);
    }

    /// <summary>The claims of treatments that say of a provision that it is not there.</summary>
    /// <param name="analysis">The documents.</param>
    /// <param name="results">The results of all provisions in the view of all documents.</param>
    public static CorrespondenceRows LookedFor(SetAnalysis analysis, IReadOnlyList<StandardsResult> results)
    {
        List<(int Provision, int Document)> found = [];
        for (var provision = 0; provision < results.Count; provision++)
        {
            for (var document = 0; document < analysis.Claims.Length; document++)
            {
                if (analysis.Claims[document].ValueOf(provision) == ClaimValue.NotSpecified && analysis.Claims[document].IsOfTreatment(provision))
                {
                    found.Add((provision, document));
                }
            }
        }

        return new CorrespondenceRows(results, [.. found]);
    }

    protected override CorrespondenceRow Make(int index)
    {
        var (provision, document) = rows[index];
        return new(results[provision], document == NoDocument ? null : results[provision].Claims[document]);
    }
}
