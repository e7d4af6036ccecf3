include "Practice.dfy"
include "Coverage.dfy"

// "At least" and "at most" of practice.
module PracticeCoverage {
  import opened Practice
  import opened Coverage

  // takenOver: the outcome is the documents' decision; partlySoFar: an alternative is carried out in part while another is unknown.
  datatype PracticeJudged = PracticeJudged(outcome: PracticeOutcome, takenOver: bool, partlySoFar: bool)

  // "Partly" never becomes "carried out" by an answer; a decision that is taken over may come back.
  function ShareOfPractice(judged: PracticeJudged): Interval {
    match judged.outcome
    case CarriedOut => Interval(1, 1, 1)
    case PartlyCarriedOut => Interval(0, if judged.partlySoFar then 1 else 0, 1)
    case Planned => Interval(0, 0, 1)
    case NotCarriedOut => Interval(0, 0, 1)
    case PracticeContradicted => Interval(0, 1, 1)
    case NotAssessed => Interval(0, 1, 1)
    case NoOccasion => Interval(0, 0, 0)
    case PracticeNotRelevant => if judged.takenOver then Interval(0, 1, 1) else Interval(0, 0, 0)
    case PracticeNotAdopted => if judged.takenOver then Interval(0, 1, 1) else Interval(0, 0, 0)
    case PracticeNotAsked => Interval(0, 0, 0)
  }

  function CountPractice(provisions: seq<PracticeJudged>): Interval {
    if provisions == [] then Interval(0, 0, 0) else Plus(ShareOfPractice(provisions[0]), CountPractice(provisions[1..]))
  }

  function JudgedAs(said: Statement, documents: Option<Decision>, complete: bool): PracticeJudged {
    PracticeJudged(JudgePractice(said, documents, complete), TakesOver(said, documents), false)
  }
}
