include "../Specification/Gap.dfy"
include "CombinationLaws.dfy"

// The matrix and what remains possible.
module GapLaws {
  import opened Claims
  import opened Combination
  import opened CombinationLaws
  import opened Practice
  import opened Gap

  predicate IsSettled(documents: Outcome) { !documents.IsAddressed? && !DocumentsUnknown(documents) }

  // What remains possible holds the state that both sides come to.
  lemma PossibleHoldsTheSettled(documents: Outcome, provisional: bool, maySetAside: bool, practice: PracticeOutcome, settled: Outcome, settledPractice: PracticeOutcome)
    requires IsColumn(practice)
    requires settled in DocumentsMayBe(documents, provisional, maySetAside) && settledPractice in PracticeMayBe(practice)
    ensures State(settled, settledPractice) in Possible(documents, provisional, maySetAside, practice)
    ensures IsSettled(settled) ==> State(settled, settledPractice) != Undetermined
  {}

  // And each outcome to which a claim is settled is among them, but an own decision against what another says in full.
  lemma {:isolate_assertions} WhatIsReadWasPossible(rest: seq<Claim>, unread: Claim, read: Claim, isOpen: bool)
    requires unread.IsUnknown() && read == unread.(value := read.value)
    requires IsSettled(Combine(rest + [read], isOpen))
    ensures var before := rest + [unread];
      Combine(rest + [read], isOpen) in DocumentsMayBe(Combine(before, isOpen), IsProvisional(before, isOpen), MaySetAside(before, isOpen))
      || (Combine(before, isOpen).IsSpecified? && read.IsOwn() && read.IsDecision())
  {
    Further(rest, unread);
    Further(rest, read);
    FurtherMaySetAside(rest, unread, isOpen);
  }
  lemma FurtherMaySetAside(rest: seq<Claim>, unread: Claim, isOpen: bool)
    requires unread.IsUnknown()
    ensures MaySetAside(rest + [unread], isOpen) <==>
      (isOpen || unread.IsOwn() || exists claim <- rest :: claim.IsOwn() && claim.IsUnknown())
      && forall claim <- rest :: !(claim.IsPositive() && (claim.IsOwn() || claim.IsEnforceable()))
  {
    var all := rest + [unread];
    assert forall claim :: claim in all <==> claim in rest || claim == unread;
  }

  // Settling one side never adds a possible state.
  lemma SettlingNarrows(documents: Outcome, provisional: bool, maySetAside: bool, practice: PracticeOutcome, settled: Outcome, settledPractice: PracticeOutcome)
    requires IsColumn(practice) && settled in DocumentsMayBe(documents, provisional, maySetAside) && settledPractice in PracticeMayBe(practice)
    requires IsSettled(settled)
    ensures Possible(settled, false, false, settledPractice) <= Possible(documents, provisional, maySetAside, practice)
  {}

  // What is settled on both sides is one state, the one that is shown.
  lemma SettledIsOneState(documents: Outcome, practice: PracticeOutcome)
    requires IsColumn(practice) && IsSettled(documents) && !PracticeUnknown(practice)
    ensures Possible(documents, false, false, practice) == {State(documents, practice)}
  {}

  predicate ShownAllTheSame(documents: Outcome, practice: PracticeOutcome) {
    (documents.IsNotExamined? && practice.PracticeNotRelevant?) || (documents.IsNotRelevant? && practice.NotAssessed?)
  }
  // Undetermined exactly where a side is unknown, but for two cells.
  lemma UndeterminedExactlyWhereUnknown(documents: Outcome, practice: PracticeOutcome)
    requires IsColumn(practice)
    ensures State(documents, practice) == Undetermined <==>
      (DocumentsUnknown(documents) || PracticeUnknown(practice)) && !ShownAllTheSame(documents, practice)
  {}

  // A cell is made of the two outcomes alone: no guard, no verdict, no place.
  lemma OfTheCell(documents: Outcome, practice: PracticeOutcome, other: Outcome, otherPractice: PracticeOutcome)
    requires documents == other && practice == otherPractice && IsColumn(practice)
    ensures State(documents, practice) == State(other, otherPractice) && Contradictory(documents, practice) == Contradictory(other, otherPractice)
  {}
}
