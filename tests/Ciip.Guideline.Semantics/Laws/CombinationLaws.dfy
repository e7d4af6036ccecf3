include "../Specification/Combination.dfy"

// What a further document can and cannot do.

module CombinationLaws {
  import opened Claims
  import opened Combination

  ghost predicate SameMembers(one: seq<Claim>, other: seq<Claim>) { forall claim :: claim in one <==> claim in other }

  // Order is irrelevant and a document twice changes nothing: both follow from this one.
  lemma OnlyMembersCount(one: seq<Claim>, other: seq<Claim>, isOpen: bool)
    requires SameMembers(one, other)
    ensures Combine(one, isOpen) == Combine(other, isOpen)
    ensures IsProvisional(one, isOpen) == IsProvisional(other, isOpen)
  {
    assert SpeaksTwoWays(one) == SpeaksTwoWays(other);
    assert OwnDecides(one) == OwnDecides(other);
    assert OwnDecidesAgainst(one) == OwnDecidesAgainst(other);
    assert IsEnforced(one) == IsEnforced(other);
    assert forall value :: IsEnforcedAs(one, value) == IsEnforcedAs(other, value);
    assert MayBeLifted(one) == MayBeLifted(other);
    assert AnyPositive(one) == AnyPositive(other);
    assert AnyDecision(one) == AnyDecision(other);
    assert AnyUnknown(one) == AnyUnknown(other);
    assert forall value :: AnyValue(one, value) == AnyValue(other, value);
  }

  lemma OrderIsIrrelevant(one: seq<Claim>, other: seq<Claim>, isOpen: bool)
    requires multiset(one) == multiset(other)
    ensures Combine(one, isOpen) == Combine(other, isOpen)
  {
    assert forall claim :: claim in one <==> claim in multiset(one);
    assert forall claim :: claim in other <==> claim in multiset(other);
    OnlyMembersCount(one, other, isOpen);
  }

  lemma TwiceChangesNothing(claims: seq<Claim>, again: Claim, isOpen: bool)
    requires again in claims
    ensures Combine(claims + [again], isOpen) == Combine(claims, isOpen)
    ensures IsProvisional(claims + [again], isOpen) == IsProvisional(claims, isOpen)
  {
    OnlyMembersCount(claims + [again], claims, isOpen);
  }

  // What one further claim does to each question asked of the claims.
  lemma Further(claims: seq<Claim>, added: Claim)
    ensures AnyPositive(claims + [added]) == (AnyPositive(claims) || added.IsPositive())
    ensures AnyDecision(claims + [added]) == (AnyDecision(claims) || added.IsDecision())
    ensures AnyUnknown(claims + [added]) == (AnyUnknown(claims) || added.IsUnknown())
    ensures forall value :: AnyValue(claims + [added], value) == (AnyValue(claims, value) || added.value == value)
    ensures OwnDecides(claims + [added]) == (OwnDecides(claims) || (added.IsOwn() && added.IsDecision()))
    ensures OwnDecidesAgainst(claims + [added]) == (OwnDecidesAgainst(claims) || (added.IsOwn() && added.value.DiscussedNotAdopted?))
    ensures IsEnforced(claims + [added]) == (IsEnforced(claims) || (added.IsEnforceable() && added.IsPositive()))
    ensures forall value :: IsEnforcedAs(claims + [added], value) == (IsEnforcedAs(claims, value) || (added.IsEnforceable() && added.value == value))
    ensures MayBeLifted(claims + [added]) == (MayBeLifted(claims) || (added.IsUnknown() && (added.IsOwn() || added.IsEnforceable())))
    ensures SpeaksTwoWays(claims) ==> SpeaksTwoWays(claims + [added])
    ensures SpeaksTwoWays(claims + [added]) && !SpeaksTwoWays(claims) ==>
      exists other <- claims :: other.Voice() == added.Voice()
        && ((other.IsPositive() && added.IsDecision()) || (other.IsDecision() && added.IsPositive()))
  {
    var all := claims + [added];
    assert forall claim :: claim in all <==> claim in claims || claim == added;
    assert added in all;
    if SpeaksTwoWays(claims) {
      var one, other :| one in claims && other in claims && one.IsPositive() && other.IsDecision() && one.Voice() == other.Voice();
      assert one in all && other in all;
    }
  }

  lemma FurtherNotSpecifiedChangesNothing(claims: seq<Claim>, added: Claim, isOpen: bool)
    requires added.value.NotSpecified?
    ensures Combine(claims + [added], isOpen) == Combine(claims, isOpen)
    ensures IsProvisional(claims + [added], isOpen) == IsProvisional(claims, isOpen)
  { Further(claims, added); }

  // With the view's rule that no document means open: true exactly where the set was not empty, or the inventory is partial.
  lemma FurtherNotSpecifiedInView(claims: seq<Claim>, added: Claim, partialInventory: bool)
    requires added.value.NotSpecified?
    ensures (claims != [] || partialInventory) ==> SetView(claims + [added], partialInventory) == SetView(claims, partialInventory)
    ensures claims == [] && !partialInventory ==> SetView(claims, false).IsNotExamined? && SetView(claims + [added], false).IsAbsent?
  { Further(claims, added); }

  lemma FurtherNotExaminedHidesAtMostAbsence(claims: seq<Claim>, added: Claim, isOpen: bool)
    requires added.value.NotExamined?
    ensures Combine(claims + [added], isOpen) ==
      (if Combine(claims, isOpen).IsAbsent? then IsNotExamined else Combine(claims, isOpen))
  { Further(claims, added); }

  // The order of the law about positive claims.
  function Rank(outcome: Outcome): nat {
    match outcome
    case IsSpecified => 5
    case IsPartlySpecified => 4
    case IsAddressed => 3
    case IsNotAdopted => 2
    case IsNotRelevant => 2
    case IsNotExamined => 1
    case _ => 0
  }

  lemma FurtherPositiveNeverLowers(claims: seq<Claim>, added: Claim, isOpen: bool)
    requires added.IsPositive()
    ensures var after := Combine(claims + [added], isOpen);
      after.IsContradicted? || Rank(after) >= Rank(Combine(claims, isOpen))
  { Further(claims, added); }

  lemma PositiveBecomesDecisionOnlyByOwnVoice(claims: seq<Claim>, added: Claim, isOpen: bool)
    requires OutcomePositive(Combine(claims, isOpen)) && OutcomeDecision(Combine(claims + [added], isOpen))
    ensures added.IsOwn() && added.IsDecision()
  { Further(claims, added); }

  lemma NoDocumentHidesAPositive(claims: seq<Claim>, added: Claim, isOpen: bool)
    requires OutcomePositive(Combine(claims, isOpen))
    ensures var after := Combine(claims + [added], isOpen); !after.IsAbsent? && !after.IsNotExamined?
  { Further(claims, added); }

  lemma ContradictedStays(claims: seq<Claim>, added: Claim, isOpen: bool)
    requires Combine(claims, isOpen).IsContradicted?
    ensures Combine(claims + [added], isOpen).IsContradicted?
  { Further(claims, added); }
}
