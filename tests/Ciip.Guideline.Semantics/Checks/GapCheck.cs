namespace Ciip.Guideline.Semantics;

/// <summary>The matrix of documents and practice: which cells there are, what state each is in, and what remains possible.</summary>
internal sealed class GapCheck(OutcomeOracle outcomes)
{
    private readonly GapOracle oracle = new();

    public void Check(
        GapMatrix matrix, SetAnalysis analysis, OutcomeTable table, Judged[] judged, ClaimValue?[][] effective, PracticeAnalysis practice, Differences differences)
    {
        foreach (var cell in matrix.Cells)
        {
            var one = judged[cell.Provision.Index];
            var own = OwnWord(practice, cell);
            var id = cell.Provision.Id;
            differences.Same("matrix: sides", (one.Outcome, own), (cell.Documents, cell.Practice), $"{matrix.View} {id}");
            differences.Same("matrix: states", oracle.StateOf(one.Outcome, own), (cell.State, cell.IsContradictory), $"{matrix.View} {id}");
            var maySetAside = MaySetAside(analysis, table, effective, cell.Provision.Index);
            differences.Same(
                "matrix: what remains possible",
                oracle.Possible(one.Outcome, one.IsProvisional, maySetAside, own),
                string.Join(' ', cell.PossibleStates),
                $"{matrix.View} {id}");
        }
    }

    /// <summary>What the self-verification itself says of a provision, or of the alternative that comes furthest.</summary>
    private static PracticeOutcome OwnWord(PracticeAnalysis practice, GapCell cell) => (cell.Group?.Members ?? [cell.Provision])
        .Select(member => practice.IsTakenOver(member) ? PracticeOutcome.NotAssessed : practice.Own(member))
        .MinBy(PracticeOracle.Furthest);

    private bool MaySetAside(SetAnalysis analysis, OutcomeTable table, ClaimValue?[][] effective, int provision)
    {
        var (claims, count) = (0ul, 0);
        foreach (var index in table.Documents)
        {
            if (effective[index][provision] is { } value)
            {
                claims |= (ulong)OutcomeOracle.CodeOf(value, analysis.Set.Documents[index].Tier, 0) << (8 * count++);
            }
        }

        return outcomes.Combine(claims, count, table.IsOpen).MaySetAside;
    }
}
