namespace Ciip.Guideline.Evaluation;

/// <summary>Makes one outcome of the claims of several documents. References have been replaced before.</summary>
/// <remarks>Loops by index: it runs for every provision in every view, and an enumerator each would be most of its memory.</remarks>
internal static class Combination
{
    /// <summary>The first line that applies decides.</summary>
    /// <param name="claims">The claims of the view's documents; dropped references are left out.</param>
    /// <param name="isOpen">Whether the inventory is partial or the view has no document.</param>
    public static ProvisionOutcome Combine(IReadOnlyList<VoicedClaim> claims, bool isOpen)
    {
        if (SpeakingTwoWays(claims) is { Count: > 0 })
        {
            return ProvisionOutcome.Contradicted;
        }

        var ownDecision = Decision(claims, ownOnly: true);
        if (ownDecision is not null)
        {
            // The operator may set a recommended or industry document aside (I.4 b1), an enforceable standard not (I.3 b1).
            return BestPositive(claims, enforceableOnly: true) ?? ownDecision.Value;
        }

        return BestPositive(claims, enforceableOnly: false)
            ?? Decision(claims, ownOnly: false)
            ?? (isOpen || HasNotExamined(claims, canLiftOnly: false) ? ProvisionOutcome.NotExamined : ProvisionOutcome.Absent);
    }

    /// <summary>
    /// Whether more reading could change the outcome. An own decision stands but for what could lift it: an enforceable standard, or
    /// another document of the operator.
    /// </summary>
    public static bool IsProvisional(ProvisionOutcome outcome, IReadOnlyList<VoicedClaim> claims, bool isOpen) =>
        outcome is not (ProvisionOutcome.Specified or ProvisionOutcome.Contradicted)
        && (isOpen
            || outcome == ProvisionOutcome.Addressed
            || HasNotExamined(claims, canLiftOnly: outcome.IsDecision() && Decision(claims, ownOnly: true) is not null));

    /// <summary>The voices that both say it and set it aside; null where nothing is set aside.</summary>
    public static HashSet<int>? SpeakingTwoWays(IReadOnlyList<VoicedClaim> claims)
    {
        HashSet<int>? deciding = null;
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i].Value.IsDecision())
            {
                (deciding ??= []).Add(claims[i].Voice);
            }
        }

        if (deciding is null)
        {
            return null;
        }

        HashSet<int> both = [];
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i].Value.IsPositive() && deciding.Contains(claims[i].Voice))
            {
                both.Add(claims[i].Voice);
            }
        }

        return both;
    }

    private static bool HasNotExamined(IReadOnlyList<VoicedClaim> claims, bool canLiftOnly)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i].Value == ClaimValue.NotExamined && (!canLiftOnly || claims[i].IsOwn || claims[i].IsEnforceable))
            {
                return true;
            }
        }

        return false;
    }

    private static ProvisionOutcome? BestPositive(IReadOnlyList<VoicedClaim> claims, bool enforceableOnly)
    {
        ClaimValue? best = null;
        for (var i = 0; i < claims.Count; i++)
        {
            var value = claims[i].Value;
            if (value.IsPositive() && (best is null || value < best) && (!enforceableOnly || claims[i].IsEnforceable))
            {
                best = value;
            }
        }

        return best switch
        {
            null => null,
            ClaimValue.Specified => ProvisionOutcome.Specified,
            ClaimValue.PartlySpecified => ProvisionOutcome.PartlySpecified,
            _ => ProvisionOutcome.Addressed,
        };
    }

    private static ProvisionOutcome? Decision(IReadOnlyList<VoicedClaim> claims, bool ownOnly)
    {
        ProvisionOutcome? decision = null;
        for (var i = 0; i < claims.Count; i++)
        {
            var claim = claims[i];
            if ((ownOnly && !claim.IsOwn) || !claim.Value.IsDecision())
            {
                continue;
            }

            if (claim.Value == ClaimValue.DiscussedNotAdopted)
            {
                return ProvisionOutcome.NotAdopted;
            }

            decision = ProvisionOutcome.NotRelevant;
        }

        return decision;
    }
}
