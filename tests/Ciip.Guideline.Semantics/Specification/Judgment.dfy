include "Combination.dfy"

// One judgment, shown twice: an outcome, whether it is asked, and the verdict of the rule that asks for it.
module Judgment {
  import opened Combination

  datatype Guard = Holds | Fails | SetAside | GuardNotAsked | GuardUnknown
  datatype Verdict = Pass | NotApplicable | Undetermined | Fail

  datatype Judged = Judged(outcome: Outcome, provisional: bool, asked: bool)

  function VerdictOfOutcome(outcome: Outcome): Verdict {
    match outcome
    case IsSpecified => Pass
    case IsPartlySpecified => Fail
    case IsAbsent => Fail
    case IsAddressed => Undetermined
    case IsNotExamined => Undetermined
    case IsContradicted => Undetermined
    case IsNotAdopted => NotApplicable
    case IsNotRelevant => NotApplicable
  }

  // A guard changes the verdict and nothing else.
  function VerdictOf(judged: Judged, guard: Guard): Verdict {
    if !judged.asked then NotApplicable
    else match guard
      case Holds => VerdictOfOutcome(judged.outcome)
      case GuardUnknown => if OutcomeDecision(judged.outcome) then NotApplicable else Undetermined
      case _ => NotApplicable
  }

  // A guard that is one provision: partly specified holds.
  function GuardOf(needed: Judged): Guard {
    if !needed.asked then GuardNotAsked
    else if OutcomeDecision(needed.outcome) then SetAside
    else if needed.outcome.IsSpecified? || needed.outcome.IsPartlySpecified? then Holds
    else if needed.outcome.IsAbsent? then Fails
    else GuardUnknown
  }

  // An example follows what it exemplifies only where that is not applicable.
  function FollowedBy(needed: Judged): Guard {
    if !needed.asked then GuardNotAsked else if OutcomeDecision(needed.outcome) then SetAside else Holds
  }

  function Rank(verdict: Verdict): nat {
    match verdict case Fail => 0 case Undetermined => 1 case Pass => 2 case NotApplicable => 3
  }
  function Worse(one: Verdict, other: Verdict): Verdict { if Rank(other) < Rank(one) then other else one }
}
