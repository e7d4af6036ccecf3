using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <content>What backs what is carried out.</content>
internal sealed partial class PracticeAnalysis
{
    private Func<Evidence, bool>? isValid;

    /// <summary>The evidence of the status that counts for a provision, and of the records that show it, each once.</summary>
    public IReadOnlyList<Evidence> EvidenceOf(Provision provision)
    {
        var found = default(EachOnce<Evidence>);
        found.Add(Stated(provision).Status?.Evidence);
        var claims = ClaimsOf(provision);
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i].State == RecordState.Shown)
            {
                claims[i].AddEvidence(ref found);
            }
        }

        return found.ToList();
    }

    /// <summary>Whether some of that evidence is valid at the as-of date, for sure.</summary>
    public bool HasValidEvidence(Provision provision)
    {
        isValid ??= IsValid;
        if (Stated(provision).Status?.Evidence?.Any(isValid) == true)
        {
            return true;
        }

        var claims = ClaimsOf(provision);
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i].State == RecordState.Shown && claims[i].HasEvidence(isValid))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsValid(Evidence evidence) =>
        AsOf is not { } asOf || (evidence.On?.IsAfter(asOf) != true && (evidence.ValidUntil is null || evidence.ValidUntil.IsBefore(asOf) == false));
}
