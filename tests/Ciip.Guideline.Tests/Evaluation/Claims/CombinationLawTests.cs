using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>
/// The laws of combination, checked over every combination of claims of up to three documents of five voices, with a
/// fourth added, for both inventories.
/// </summary>
public sealed class CombinationLawTests
{
    private static readonly VoicedSpeaker[] Speakers =
    [
        new(1, DocumentTier.EnforceableStandards),
        new(2, DocumentTier.RecommendedStandards),
        new(3, DocumentTier.RecommendedStandards),
        new(4, DocumentTier.IndustryStandards),
        new(5, DocumentTier.InternalRules),
    ];

    private static readonly VoicedClaim[] Single = [.. Speakers.SelectMany(speaker => Claims.Values.Select(speaker.Says))];

    [Fact]
    public void Order_of_documents_is_irrelevant() => ForEach((claims, isOpen) =>
    {
        var outcome = Combination.Combine(claims, isOpen);
        foreach (var permuted in Permutations(claims))
        {
            Check(Combination.Combine(permuted, isOpen) == outcome, claims, isOpen);
        }
    });

    [Fact]
    public void A_document_twice_changes_nothing() => ForEach((claims, isOpen) =>
    {
        foreach (var again in claims)
        {
            Check(Combination.Combine([.. claims, again], isOpen) == Combination.Combine(claims, isOpen), claims, isOpen);
        }
    });

    [Fact]
    public void A_further_examined_and_silent_document_changes_nothing() => ForEachAdded(
        ClaimValue.NotSpecified, (before, after) => after == before);

    [Fact]
    public void A_further_unexamined_document_at_most_hides_an_absence() => ForEachAdded(
        ClaimValue.NotExamined,
        (before, after) => after == (before == ProvisionOutcome.Absent ? ProvisionOutcome.NotExamined : before));

    [Fact]
    public void A_further_positive_claim_never_lowers_the_outcome_except_to_contradicted()
    {
        foreach (var value in new[] { ClaimValue.Specified, ClaimValue.PartlySpecified, ClaimValue.Addressed })
        {
            ForEachAdded(value, (before, after) => after == ProvisionOutcome.Contradicted || Rank(after) >= Rank(before));
        }
    }

    [Fact]
    public void A_positive_outcome_becomes_a_decision_only_through_the_own_voice() => ForEachAddedClaim(
        (added, before, after) => !(before.IsPositive() && after.IsDecision()) || (added.IsOwn && added.Value.IsDecision()));

    [Fact]
    public void No_added_document_hides_a_positive_outcome() => ForEachAddedClaim(
        (_, before, after) => !before.IsPositive() || after is not (ProvisionOutcome.Absent or ProvisionOutcome.NotExamined));

    [Fact]
    public void Contradicted_stays_until_a_claim_is_changed() => ForEachAddedClaim(
        (_, before, after) => before != ProvisionOutcome.Contradicted || after == ProvisionOutcome.Contradicted);

    [Fact]
    public void Adding_a_treatment_may_lower_the_outcome()
    {
        VoicedClaim[] before = [Speakers[1].Says(ClaimValue.Specified)];
        VoicedClaim[] after = [.. before, Speakers[4].Says(ClaimValue.NotRelevant)];
        Combination.Combine(before, isOpen: false).Should().Be(ProvisionOutcome.Specified);
        Combination.Combine(after, isOpen: false).Should().Be(ProvisionOutcome.NotRelevant);
    }

    [Fact]
    public void All_combinations_are_looked_at()
    {
        var count = 0;
        ForEach((_, _) => count++);
        count.Should().Be(2 * (35 + (35 * 35) + (35 * 35 * 35)));
    }

    private static int Rank(ProvisionOutcome outcome) => outcome switch
    {
        ProvisionOutcome.Specified => 4,
        ProvisionOutcome.PartlySpecified => 3,
        ProvisionOutcome.Addressed => 2,
        ProvisionOutcome.NotAdopted or ProvisionOutcome.NotRelevant => 1,
        _ => 0,
    };

    private static void ForEachAdded(ClaimValue value, Func<ProvisionOutcome, ProvisionOutcome, bool> holds) =>
        ForEachAddedClaim((added, before, after) => added.Value != value || holds(before, after));

    private static void ForEachAddedClaim(Func<VoicedClaim, ProvisionOutcome, ProvisionOutcome, bool> holds) => ForEach((claims, isOpen) =>
    {
        var before = Combination.Combine(claims, isOpen);
        foreach (var added in Single)
        {
            Check(holds(added, before, Combination.Combine([.. claims, added], isOpen)), [.. claims, added], isOpen);
        }
    });

    private static void ForEach(Action<VoicedClaim[], bool> check)
    {
        foreach (var isOpen in new[] { false, true })
        {
            foreach (var first in Single)
            {
                check([first], isOpen);
                foreach (var second in Single)
                {
                    check([first, second], isOpen);
                    foreach (var third in Single)
                    {
                        check([first, second, third], isOpen);
                    }
                }
            }
        }
    }

    private static IEnumerable<VoicedClaim[]> Permutations(VoicedClaim[] claims) => claims.Length switch
    {
        1 => [claims],
        2 => [[claims[1], claims[0]]],
        _ =>
        [
            [claims[0], claims[2], claims[1]], [claims[1], claims[0], claims[2]], [claims[1], claims[2], claims[0]],
            [claims[2], claims[0], claims[1]], [claims[2], claims[1], claims[0]],
        ],
    };

    private static void Check(bool holds, VoicedClaim[] claims, bool isOpen)
    {
        if (!holds)
        {
            Assert.Fail($"Does not hold for {string.Join(", ", claims.Select(claim => $"{claim.Voice}:{claim.Value}"))}, open: {isOpen}.");
        }
    }
}
