include "../Specification/Items.dfy"
include "../Specification/Coverage.dfy"

// A guard changes the verdict only, and what it holds back is found at its own place.
module JudgmentLaws {
  import opened Combination
  import opened Judgment
  import opened Items
  import Coverage

  // What a report shows of one provision: the judgment, and the guard by which its verdict is given.
  datatype Guarded = Guarded(judged: Judged, guard: Guard)

  function Judgments(provisions: seq<Guarded>): seq<Judged>
    ensures |Judgments(provisions)| == |provisions|
  {
    if provisions == [] then [] else [provisions[0].judged] + Judgments(provisions[1..])
  }

  // Whatever the guards are, figures and the state of the item are the same; of the cell of the matrix, OfTheCell in GapLaws says it.
  lemma AGuardChangesNoFigure(one: seq<Guarded>, other: seq<Guarded>)
    requires |one| == |other| && forall position | 0 <= position < |one| :: one[position].judged == other[position].judged
    ensures Coverage.Count(Judgments(one)) == Coverage.Count(Judgments(other))
    ensures StateOf(Asked(Judgments(one))) == StateOf(Asked(Judgments(other)))
    ensures ExtentOf(Asked(Judgments(one))) == ExtentOf(Asked(Judgments(other)))
  { SameJudgments(one, other); }
  lemma SameJudgments(one: seq<Guarded>, other: seq<Guarded>)
    requires |one| == |other| && forall position | 0 <= position < |one| :: one[position].judged == other[position].judged
    ensures Judgments(one) == Judgments(other)
  { if one != [] { SameJudgments(one[1..], other[1..]); } }

  // It does change the verdict, else it would be none.
  lemma AGuardChangesTheVerdict()
    ensures VerdictOf(Judged(IsAbsent, false, true), Holds) == Fail && VerdictOf(Judged(IsAbsent, false, true), Fails) == NotApplicable
  {}

  // Outcome and verdict are one, where nothing has to hold first.
  lemma OutcomeAndVerdictCorrespond(judged: Judged)
    requires judged.asked
    ensures VerdictOf(judged, Holds).Pass? <==> judged.outcome.IsSpecified?
    ensures VerdictOf(judged, Holds).Fail? <==> judged.outcome.IsPartlySpecified? || judged.outcome.IsAbsent?
    ensures VerdictOf(judged, Holds).NotApplicable? <==> OutcomeDecision(judged.outcome)
  {}

  // Nothing is lost: a guard that keeps a failure back fails itself, or is set aside by a decision, or is not asked.
  lemma NothingIsLost(judged: Judged, needed: Judged)
    requires judged.asked && VerdictOf(judged, Holds).Fail?
    ensures VerdictOf(judged, GuardOf(needed)).Fail?
      || (VerdictOf(judged, GuardOf(needed)).Undetermined? && VerdictOf(needed, Holds).Undetermined?)
      || VerdictOf(needed, Holds).Fail? || VerdictOf(needed, Holds).NotApplicable?
  {}
  lemma NothingIsLostBehindAMeasure(judged: Judged, measure: ItemState)
    requires judged.asked && VerdictOf(judged, Holds).Fail?
    ensures var shown := VerdictOf(judged, GuardOfMeasure(measure));
      shown.Fail? || (shown.Undetermined? && VerdictOfMeasure(measure).Undetermined?)
        || (measure.Silent? && VerdictOfMeasure(measure).Fail?) || measure.ItemNotAdopted? || measure.ItemNotRelevant? || measure.ItemNotAsked?
  {}

  // The worst of several verdicts does not depend on their order.
  lemma WorseIsCommutativeAndAssociative(one: Verdict, other: Verdict, third: Verdict)
    ensures Worse(one, other) == Worse(other, one) && Worse(Worse(one, other), third) == Worse(one, Worse(other, third)) && Worse(one, one) == one
  {}
}
