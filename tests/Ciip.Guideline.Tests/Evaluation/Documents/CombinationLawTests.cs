using Ciip.Guideline.Evaluation;
using Ciip.Guideline.Tests.Support;

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
        var outcome = Combined.Combine(claims, isOpen);
        foreach (var permuted in Permutations(claims))
        {
            Check(Combined.Combine(permuted, isOpen) == outcome, claims, isOpen);
        }
    });

    [Fact]
    public void A_document_twice_changes_nothing() => ForEach((claims, isOpen) =>
    {
        foreach (var again in claims)
        {
            Check(Combined.Combine([.. claims, again], isOpen) == Combined.Combine(claims, isOpen), claims, isOpen);
        }
    });

    [Fact]
    public void A_further_examined_and_silent_document_changes_nothing() => ForEachAdded(
        ClaimValue.NotSpecified, (before, after) => after == before);

    [Fact]
    public void A_further_unexamined_document_at_most_hides_an_absence() => ForEachAdded(
        ClaimValue.NotExamined,
        (before, after) => after == (before == StandardsOutcome.Absent ? StandardsOutcome.NotExamined : before));

    [Fact]
    public void A_further_positive_claim_never_lowers_the_outcome_except_to_contradicted()
    {
        foreach (var value in new[] { ClaimValue.Specified, ClaimValue.PartlySpecified, ClaimValue.Addressed })
        {
            ForEachAdded(value, (before, after) => after == StandardsOutcome.Contradicted || after.Strength() >= before.Strength());
        }
    }

    [Fact]
    public void A_positive_outcome_becomes_a_decision_only_through_the_own_voice() => ForEachAddedClaim(
        (added, before, after) => !(before.IsPositive() && after.IsDecision()) || (added.IsOwn && added.Value.IsDecision()));

    [Fact]
    public void No_added_document_hides_a_positive_outcome() => ForEachAddedClaim(
        (_, before, after) => !before.IsPositive() || after is not (StandardsOutcome.Absent or StandardsOutcome.NotExamined));

    [Fact]
    public void Contradicted_stays_until_a_claim_is_changed() => ForEachAddedClaim(
        (_, before, after) => before != StandardsOutcome.Contradicted || after == StandardsOutcome.Contradicted);

    [Fact]
    public void Adding_a_treatment_may_lower_the_outcome()
    {
        VoicedClaim[] before = [Speakers[1].Says(ClaimValue.Specified)];
        VoicedClaim[] after = [.. before, Speakers[4].Says(ClaimValue.NotRelevant)];
        Combined.Combine(before, isOpen: false).Should().Be(StandardsOutcome.Specified);
        Combined.Combine(after, isOpen: false).Should().Be(StandardsOutcome.NotRelevant);
    }

    [Fact]
    public void All_combinations_are_looked_at()
    {
        var count = 0;
        ForEach((_, _) => count++);
        count.Should().Be(2 * (35 + (35 * 35) + (35 * 35 * 35)));
    }

    [Fact]
    public void What_an_enforceable_standard_contains_is_never_set_aside() => ForEach((claims, isOpen) => Check(
        !claims.Any(claim => claim.IsEnforceable && claim.Value.IsPositive()) || !Combined.Combine(claims, isOpen).IsDecision(), claims, isOpen));

    [Fact]
    public void Against_an_own_decision_only_enforceable_standards_count() => ForEach((claims, isOpen) =>
    {
        var outcome = Combined.Combine(claims, isOpen);
        var enforceable = claims.Where(claim => claim.IsEnforceable && claim.Value.IsPositive()).ToArray();
        Check(
            outcome == StandardsOutcome.Contradicted || !outcome.IsPositive() || !claims.Any(claim => claim.IsOwn && claim.Value.IsDecision())
                || outcome == Combined.Combine(enforceable, isOpen),
            claims,
            isOpen);
    });

    [Fact]
    public void What_the_operator_set_aside_from_a_ministry_does_not_fill_up_what_an_ordinance_only_addresses() => Combined.Combine(
        [Speakers[0].Says(ClaimValue.Addressed), Speakers[1].Says(ClaimValue.Specified), Speakers[4].Says(ClaimValue.DiscussedNotAdopted)], isOpen: false)
        .Should().Be(StandardsOutcome.Addressed);

    [Fact]
    public void Own_rules_weigh_in_the_set() => ForEach((claims, isOpen) =>
    {
        var own = claims.Where(claim => claim.IsOwn).ToArray();
        var ofOwn = Combined.Combine(own, isOpen || own.Length == 0);
        var ofSet = Combined.Combine(claims, isOpen);
        Check(ofOwn != StandardsOutcome.Contradicted || ofSet == StandardsOutcome.Contradicted, claims, isOpen);
        Check(!ofOwn.IsPositive() || ofSet == StandardsOutcome.Contradicted || ofSet.Strength() >= ofOwn.Strength(), claims, isOpen);
        Check(
            !ofOwn.IsDecision() || ofSet == ofOwn || ofSet == StandardsOutcome.Contradicted || claims.Any(claim => claim.IsEnforceable && claim.Value.IsPositive()),
            claims,
            isOpen);
    });

    [Fact]
    public void Closing_the_inventory_at_most_turns_not_examined_into_absent() => ForEach((claims, isOpen) =>
    {
        var (open, closed) = (Combined.Combine(claims, isOpen: true), Combined.Combine(claims, isOpen: false));
        Check(open == closed || (open == StandardsOutcome.NotExamined && closed == StandardsOutcome.Absent), claims, isOpen);
    });

    [Fact]
    public void An_own_decision_is_provisional_only_where_something_could_lift_it() => ForEach((claims, isOpen) =>
    {
        var outcome = Combined.Combine(claims, isOpen);
        if (outcome.IsDecision() && claims.Any(claim => claim.IsOwn && claim.Value.IsDecision()))
        {
            var couldLift = isOpen || claims.Any(claim => claim.Value == ClaimValue.NotExamined && (claim.IsOwn || claim.IsEnforceable));
            Check(Combined.IsProvisional(outcome, claims, isOpen) == couldLift, claims, isOpen);
        }
    });

    /// <summary>What reading cannot change, reading does not change: each unread document may turn out to say anything but a decision.</summary>
    [Fact]
    public void An_outcome_that_is_not_provisional_stays_when_what_is_unread_is_read_unless_a_decision_is_found() => ForEach((claims, isOpen) =>
    {
        var outcome = Combined.Combine(claims, isOpen);
        if (isOpen || outcome == StandardsOutcome.Contradicted || Combined.IsProvisional(outcome, claims, isOpen))
        {
            return;
        }

        for (var i = 0; i < claims.Length; i++)
        {
            foreach (var read in claims[i].Value == ClaimValue.NotExamined ? Claims.Values.Where(value => !value.IsDecision()) : [])
            {
                var after = claims.ToArray();
                after[i] = Speakers.Single(speaker => speaker.Voice == claims[i].Voice).Says(read);
                var now = Combined.Combine(after, isOpen);
                Check(now == outcome || now == StandardsOutcome.Contradicted, after, isOpen);
            }
        }
    });

    private static void ForEachAdded(ClaimValue value, Func<StandardsOutcome, StandardsOutcome, bool> holds) =>
        ForEachAddedClaim((added, before, after) => added.Value != value || holds(before, after));

    private static void ForEachAddedClaim(Func<VoicedClaim, StandardsOutcome, StandardsOutcome, bool> holds) => ForEach((claims, isOpen) =>
    {
        var before = Combined.Combine(claims, isOpen);
        foreach (var added in Single)
        {
            Check(holds(added, before, Combined.Combine([.. claims, added], isOpen)), [.. claims, added], isOpen);
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
