namespace Ciip.Guideline.Semantics;

/// <summary>
/// A few provisions, what documents claim of them, and statuses and records beside it, put together by the library's own functions
/// without documents around them: small enough for ten millions.
/// </summary>
internal sealed class SmallCheck
{
    private static readonly DocumentTier[] Tiers = [.. DocumentTier.All];
    private static readonly PracticeStatusValue?[] Statuses = [null, null, .. Enum.GetValues<PracticeStatusValue>()];
    private readonly OutcomeOracle outcomes = new();
    private readonly PracticeOracle practices = new();
    private readonly GapOracle gaps = new();

    /// <summary>Compares one.</summary>
    /// <param name="seed">Its number.</param>
    /// <param name="isHostile">Whether voices may speak two ways, and records against statuses.</param>
    /// <param name="differences">What is compared.</param>
    public void Check(int seed, bool isHostile, Differences differences)
    {
        var chance = new Chance(isHostile ? -seed : seed);
        // Claims of one voice stand together, as the library asks for: by tier, then issuer.
        var documents = Enumerable.Range(0, chance.Next(isHostile ? 8 : 6)).Select(index => (Tier: chance.Next(4), Issuer: isHostile ? chance.Next(2) : index)).Order().ToArray();
        var isOpen = documents.Length == 0 || chance.Of(40);
        var counts = new int[9 * 2];
        var (low, high, asked) = (0, 0, 0);
        for (var provisions = 1 + chance.Next(5); provisions > 0; provisions--)
        {
            var judged = Combine(chance, documents, isOpen, isHostile, differences);
            counts[((int)judged.Outcome * 2) + (judged.IsProvisional ? 1 : 0)]++;
            var share = outcomes.ShareOf(judged);
            (low, high, asked) = (low + share.Low, high + share.High, asked + share.Asked);
            Practice(chance, judged, isHostile, differences);
        }

        var coverage = CoverageOf(counts);
        differences.Same("small: figures of documents", (low, high, asked), FigureCheck.NumbersOf(coverage.SpecifiedAtLeast, coverage.SpecifiedAtMost), $"{coverage}");
    }

    private Judged Combine(Chance chance, (int Tier, int Issuer)[] documents, bool isOpen, bool isHostile, Differences differences)
    {
        var (claims, count, library) = (0ul, 0, default(Evaluation.Combination));
        var ownDecides = chance.Of(50);
        for (var i = 0; i < documents.Length; i++)
        {
            var value = (ClaimValue)chance.Next(8);
            var (tier, isOwn) = (Tiers[documents[i].Tier], documents[i].Tier == 3);
            // A dropped reference is no claim. Who writes with care does not decide against what he specifies.
            value = !isHostile && isOwn && (ownDecides ? value.IsPositive() : value.IsDecision()) ? ClaimValue.NotSpecified : value;
            if (value != ClaimValue.SpecifiedElsewhere)
            {
                claims |= (ulong)OutcomeOracle.CodeOf(value, tier, documents[i].Issuer) << (8 * count++);
                library.Add(new VoicedClaim(value, isOwn ? 100 : (documents[i].Tier * 10) + documents[i].Issuer, tier));
            }
        }

        var oracle = outcomes.Combine(claims, count, isOpen).Judged;
        var outcome = library.OutcomeOf(isOpen);
        differences.Same("small: outcomes", oracle, new Judged(outcome, library.IsProvisional(outcome, isOpen), IsAsked: true), $"{claims} of {count}, open {isOpen}");
        return oracle;
    }

    private void Practice(Chance chance, Judged judged, bool isHostile, Differences differences)
    {
        var (status, isOpen) = (chance.Pick(Statuses), chance.Of(40));
        var bits = 0;
        for (var members = chance.Next(4); members > 0; members--)
        {
            bits |= RecordStates.Bit(Terms.RecordStates[chance.Next(Terms.RecordStates.Length)]);
        }

        // Who writes with care does not record what the status denies.
        bits = !isHostile && status is not (null or PracticeStatusValue.CarriedOut) ? RecordStates.Bit(RecordState.Silent) : bits;
        var column = RecordStates.Fold(bits, status is not null, isOpen);
        differences.Same("small: records", practices.Fold(bits, status is not null, isOpen), column, $"{bits} {status} {isOpen}");
        var isComplete = chance.Of(50);
        var outcome = practices.Own(new(status, Measure: null, Arises: true, column, IsSpoken: bits != 0, IsRecorded: true), isComplete);
        differences.Same("small: practice", outcome, StatusAndRecord.Combine(status, column) ?? PracticeOutcome.NotAssessed, $"{status} {column}");
        if (outcome is not (PracticeOutcome.NotAsked or PracticeOutcome.NotAdopted))
        {
            differences.Same(
                "small: matrix", gaps.StateOf(judged.Outcome, outcome), (GapTable.StateOf(judged.Outcome, outcome), GapTable.IsContradictory(judged.Outcome, outcome)), $"{judged.Outcome} {outcome}");
        }
    }

    private static StandardsCoverage CoverageOf(int[] counts)
    {
        int Of(StandardsOutcome outcome) => counts[(int)outcome * 2] + Provisional(outcome);
        int Provisional(StandardsOutcome outcome) => counts[((int)outcome * 2) + 1];
        return new()
        {
            Specified = Of(StandardsOutcome.Specified),
            PartlySpecified = Of(StandardsOutcome.PartlySpecified),
            Addressed = Of(StandardsOutcome.Addressed),
            Contradicted = Of(StandardsOutcome.Contradicted),
            Absent = Of(StandardsOutcome.Absent),
            NotExamined = Of(StandardsOutcome.NotExamined),
            NotAdopted = Of(StandardsOutcome.NotAdopted),
            NotRelevant = Of(StandardsOutcome.NotRelevant),
            NotAsked = 0,
            ProvisionalPartlySpecified = Provisional(StandardsOutcome.PartlySpecified),
            ProvisionalNotAdopted = Provisional(StandardsOutcome.NotAdopted),
            ProvisionalNotRelevant = Provisional(StandardsOutcome.NotRelevant),
        };
    }
}
