// What became of one place between two reports, and the gate.
module Comparison {
  type Level = nat                    // 0 suggestion, 1 weakness, 2 gap
  type Provision = int

  // missing: the provisions a finding is about; standing: how far some of them have come, where that is known.
  datatype Verdict =
    | Pass
    | NotApplicable(unreasonedDecision: bool)
    | Undetermined
    | Fail(level: Level, missing: set<Provision>, standing: map<Provision, nat>)
    | NotPresent

  datatype Change = New | Worsened | Improved | Unchanged | Closed | SetAside | OutOfSight | Revealed | Confirmed | Removed | NoChange

  predicate MoreMissing(before: set<Provision>, after: set<Provision>) { after != before && !(after < before) }
  predicate SomeFell(before: Verdict, after: Verdict)
    requires before.Fail? && after.Fail?
  {
    exists provision <- before.missing * after.missing ::
      provision in before.standing && provision in after.standing && after.standing[provision] < before.standing[provision]
  }

  function FailToFail(before: Verdict, after: Verdict): Change
    requires before.Fail? && after.Fail?
  {
    if after.level > before.level || MoreMissing(before.missing, after.missing) || SomeFell(before, after) then Worsened
    else if after.level < before.level || after.missing < before.missing || SomeFell(after, before) then Improved
    else Unchanged
  }

  function Compare(before: Verdict, after: Verdict): Change {
    match (before, after)
    case (Fail(_, _, _), Fail(_, _, _)) => FailToFail(before, after)
    case (NotPresent, NotPresent) => NoChange
    case (_, NotPresent) => Removed
    case (Undetermined, Fail(_, _, _)) => Revealed
    case (_, Fail(_, _, _)) => New
    case (Pass, NotApplicable(_)) => SetAside
    case (Fail(_, _, _), NotApplicable(_)) => SetAside
    case (Undetermined, Undetermined) => NoChange
    case (NotPresent, Undetermined) => NoChange
    case (_, Undetermined) => OutOfSight
    case (Undetermined, Pass) => Confirmed
    case (Fail(_, _, _), Pass) => Closed
    case (_, _) => NoChange
  }

  // A chain of comparisons is judged against the last verdict that was known.
  function Known(before: Verdict, lastKnown: Verdict): Verdict {
    if before.Undetermined? && !lastKnown.NotPresent? then lastKnown else before
  }

  // The level of a change: the finding's. Where there is none, the place's; out of sight, the highest it can have.
  function LevelOf(before: Verdict, after: Verdict, ofPlace: Level): Level {
    if after.Fail? then after.level
    else if before.Fail? then (if after.Undetermined? && ofPlace > before.level then ofPlace else before.level)
    else ofPlace
  }

  predicate Closes(before: Verdict, after: Verdict, ofPlace: Level, threshold: Level, strict: bool) {
    LevelOf(before, after, ofPlace) >= threshold &&
    match Compare(before, after)
    case New => true
    case Worsened => true
    case OutOfSight => true
    case SetAside => after.unreasonedDecision
    case Revealed => strict
    case Removed => strict
    case _ => false
  }
}
