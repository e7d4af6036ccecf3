namespace Ciip.Guideline.Evaluation;

/// <content>What backs what is carried out.</content>
internal sealed partial class PracticeAnalysis
{
    private Func<Evidence, bool>? isValid;

    /// <summary>The evidence of the status that counts for a provision, and of the records that show it.</summary>
    public IEnumerable<Evidence> EvidenceOf(Provision provision) =>
        (Stated(provision).Status?.Evidence ?? [])
            .Concat(ClaimsOf(provision).Where(static claim => claim.State == RecordState.Shown).SelectMany(static claim => claim.Evidence))
            .Distinct();

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
