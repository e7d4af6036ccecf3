include "../Specification/References.dfy"
include "CombinationLaws.dfy"

// References add no claim, and a copy of a document changes none.
module ReferenceLaws {
  import opened Claims
  import opened Combination
  import opened References
  import CombinationLaws

  // Wherever a reference leads, it changes at most absent to not examined.
  lemma AReferenceHidesAtMostAbsence(claims: seq<Claim>, end: End, tier: Tier, issuer: int, isOpen: bool)
    ensures var after := match ReplacementOf(end) case Dropped => claims case Replaced(value) => claims + [Claim(value, tier, issuer)];
      Combine(after, isOpen) == Combine(claims, isOpen) || (Combine(claims, isOpen).IsAbsent? && Combine(after, isOpen).IsNotExamined?)
  {
    match ReplacementOf(end)
    case Dropped =>
    case Replaced(value) => CombinationLaws.FurtherNotExaminedHidesAtMostAbsence(claims, Claim(value, tier, issuer), isOpen);
  }

  // A document that leaves it to its own tier is none of those it means; so a copy of it is none either.
  lemma ACopyIsNobody(documents: seq<Document>, copy: Document)
    requires copy.Leaving? && copy.target == ToTier(copy.tier)
    ensures Members(documents + [copy], copy.tier) == Members(documents, copy.tier)
  {}
  // Alone with copies of itself it leads out of the set, and not into a circle.
  lemma NobodyElseIsOutsideTheSet(documents: seq<Document>, at: nat)
    requires at < |documents| && documents[at].Leaving? && documents[at].target == ToTier(documents[at].tier)
    requires forall other <- documents :: other.tier == documents[at].tier ==> other.Leaving? && other.target == ToTier(other.tier)
    ensures EndAt(documents, at) == LeftOpen
  { assert Members(documents, documents[at].tier) == {}; }

  // The better end is one of the two, and an unread end stands before a silent one.
  lemma BetterIsCommutativeAndAssociative(one: End, other: End, third: End)
    ensures Better(one, other) == Better(other, one) && Better(Better(one, other), third) == Better(one, Better(other, third)) && Better(one, one) == one
    ensures Better(LeftOpen, NotTakenUp) == LeftOpen
  {}

  // What is reached is at least as good as any end on the way.
  lemma TheBestEndCounts(documents: seq<Document>, reached: set<nat>, from: nat, at: nat)
    requires from <= at < |documents| && at in reached
    ensures Order(BestAmong(documents, reached, from)) <= Order(EndAt(documents, at))
    decreases |documents| - from
  { if from < at { TheBestEndCounts(documents, reached, from + 1, at); } }
  lemma ReachedHoldsTheStart(documents: seq<Document>, start: set<nat>, steps: nat)
    requires forall at <- start :: at < |documents|
    ensures start <= Reached(documents, start, steps)
    decreases steps
  {
    if steps > 0 {
      var further := set at <- start, next <- Successors(documents, at) | next < |documents| :: next;
      if !(further <= start) { ReachedHoldsTheStart(documents, start + further, steps - 1); }
    }
  }
  // A document that tells it itself is its own end at the least.
  lemma WhoTellsIsAnEnd(documents: seq<Document>, at: nat)
    requires at < |documents| && documents[at].Telling?
    ensures Order(StatusOf(documents, at)) <= Order(EndOf(documents[at].value))
  { ReachedHoldsTheStart(documents, {at}, |documents|); TheBestEndCounts(documents, Reached(documents, {at}, |documents|), 0, at); }
}
