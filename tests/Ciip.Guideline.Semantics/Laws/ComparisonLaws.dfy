include "../Specification/Comparison.dfy"

// What a comparison shows, and when its gate closes.
module ComparisonLaws {
  import opened Comparison

  lemma WithItselfNothingChanges(verdict: Verdict, ofPlace: Level, threshold: Level, strict: bool)
    ensures Compare(verdict, verdict) in {NoChange, Unchanged}
    ensures !Closes(verdict, verdict, ofPlace, threshold, strict)
  {}

  lemma ALowerThresholdNeverOpens(before: Verdict, after: Verdict, ofPlace: Level, high: Level, low: Level, strict: bool)
    requires low <= high && Closes(before, after, ofPlace, high, strict)
    ensures Closes(before, after, ofPlace, low, strict)
  {}

  lemma StrictNeverOpens(before: Verdict, after: Verdict, ofPlace: Level, threshold: Level)
    requires Closes(before, after, ofPlace, threshold, false)
    ensures Closes(before, after, ofPlace, threshold, true)
  {}

  lemma WhatIsUnreadIsNeverProgress(before: Verdict)
    ensures Compare(before, Undetermined) !in {Closed, Improved, Confirmed}
  {}

  lemma ClosedOnlyByPass(before: Verdict, after: Verdict)
    requires Compare(before, after) == Closed
    ensures before.Fail? && after.Pass?
  {}

  // Reading less never opens the gate: what was judged before and is no longer known closes, too. The place's level is the highest it can have.
  lemma ReadingLessNeverOpens(before: Verdict, after: Verdict, highest: Level, threshold: Level, strict: bool)
    requires Closes(before, after, highest, threshold, strict)
    requires !before.Undetermined? && !before.NotPresent?
    requires (before.Fail? ==> before.level <= highest) && (after.Fail? ==> after.level <= highest)
    ensures Closes(before, Undetermined, highest, threshold, strict)
  {}

  // What was undetermined before closes nothing, unless the comparison is strict.
  lemma FromUndeterminedNothingCloses(after: Verdict, highest: Level, threshold: Level)
    ensures !Closes(Undetermined, after, highest, threshold, false)
  {}

  // Whoever looks away in between is judged by what was known: the whole way is the one step.
  lemma ALookAwayHidesNothing(first: Verdict, last: Verdict, ofPlace: Level, threshold: Level, strict: bool)
    requires !first.NotPresent?
    ensures Compare(Known(Undetermined, first), last) == Compare(first, last)
    ensures Closes(Known(Undetermined, first), last, ofPlace, threshold, strict) == Closes(first, last, ofPlace, threshold, strict)
  {}

  // FALSE without what was known: two open gates make an open one.
  lemma TwoStepsMayHideAWorsening()
    ensures var little := Fail(0, {1}, map[]); var much := Fail(2, {1}, map[]);
      !Closes(little, Undetermined, 0, 1, false) && !Closes(Undetermined, much, 0, 1, false) && Closes(little, much, 0, 1, false)
  {}

  lemma ImprovedIsWorsenedTheOtherWay(before: Verdict, after: Verdict)
    requires before.Fail? && after.Fail? && Compare(before, after) == Improved
    ensures Compare(after, before) == Worsened
  {}
  // FALSE the other way round. One missing part for another is worsened both ways.
  lemma WorsenedBothWays()
    ensures Compare(Fail(0, {1}, map[]), Fail(0, {2}, map[])) == Worsened && Compare(Fail(0, {2}, map[]), Fail(0, {1}, map[])) == Worsened
  { assert 1 in {1} && 1 !in {2} && 2 in {2} && 2 !in {1}; }

  lemma UnchangedIsSymmetric(before: Verdict, after: Verdict)
    requires before.Fail? && after.Fail? && Compare(before, after) == Unchanged
    ensures Compare(after, before) == Unchanged && before.missing == after.missing && before.level == after.level
  {}

  // Every pair of verdicts is one change, and only two present failures are weighed against each other.
  lemma OnlyFailuresAreWeighed(before: Verdict, after: Verdict)
    requires Compare(before, after) in {Worsened, Improved, Unchanged}
    ensures before.Fail? && after.Fail?
  {}
}
