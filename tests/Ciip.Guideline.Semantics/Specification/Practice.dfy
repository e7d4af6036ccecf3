include "Each.dfy"

// Status and records of one provision, the measure's own status, and what is taken over from the documents.
module Practice {
  import opened Each

  datatype PracticeOutcome =
    | CarriedOut | PartlyCarriedOut | Planned | NotCarriedOut | NoOccasion
    | PracticeNotRelevant | PracticeNotAdopted | PracticeContradicted | NotAssessed | PracticeNotAsked

  datatype Status = StatusCarriedOut | StatusPartly | StatusPlanned | StatusNotCarriedOut | StatusNoOccasion | StatusNotRelevant
  datatype Option<T> = None | Some(value: T)

  function OutcomeOf(status: Status): PracticeOutcome {
    match status
    case StatusCarriedOut => CarriedOut
    case StatusPartly => PartlyCarriedOut
    case StatusPlanned => Planned
    case StatusNotCarriedOut => NotCarriedOut
    case StatusNoOccasion => NoOccasion
    case StatusNotRelevant => PracticeNotRelevant
  }

  // The table: a row for each status, a column for what the records show. None: neither side says anything.
  function StatusAndRecord(status: Option<Status>, record: Column): Option<PracticeOutcome> {
    match status
    case None => WithoutStatus(record)
    case Some(given) => Some(WithStatus(given, record))
  }

  function WithoutStatus(record: Column): Option<PracticeOutcome> {
    match record
    case Shown => Some(CarriedOut)
    case ShownSoFar => Some(NotAssessed)
    case PartlyShown => Some(PartlyCarriedOut)
    case Missing => Some(NotCarriedOut)
    case DoneByOthers => Some(NotCarriedOut)
    case LeftOut => Some(NotCarriedOut)
    case Unclear => Some(NotAssessed)
    case SilentRecord => None
    case RecordNoOccasion => Some(NoOccasion)
    case RecordNotRelevant => Some(PracticeNotRelevant)
    case RecordNotAsked => Some(PracticeNotAsked)
  }

  function WithStatus(status: Status, record: Column): PracticeOutcome {
    match record
    case Shown => (match status
      case StatusCarriedOut => CarriedOut case StatusPartly => PartlyCarriedOut case _ => PracticeContradicted)
    case ShownSoFar => (match status
      case StatusCarriedOut => CarriedOut case StatusPartly => PartlyCarriedOut case StatusPlanned => PartlyCarriedOut case _ => PracticeContradicted)
    case PartlyShown => (match status
      case StatusCarriedOut => PartlyCarriedOut case StatusPartly => PartlyCarriedOut case StatusPlanned => PartlyCarriedOut case _ => PracticeContradicted)
    case Missing => IfNotDone(status)
    case DoneByOthers => IfNotDone(status)
    case RecordNoOccasion => IfNotDone(status)
    case RecordNotRelevant => IfNotDone(status)
    case _ => OutcomeOf(status)
  }

  // Where the records say that it is not done, or that it did not arise.
  function IfNotDone(status: Status): PracticeOutcome {
    if status.StatusCarriedOut? || status.StatusPartly? then PracticeContradicted else OutcomeOf(status)
  }

  datatype Decision = DocumentsNotRelevant | DocumentsNotAdopted

  // What is said about one provision. arises: false where its records say that it did not, while others of its measure did.
  // spoken: some record speaks of it; recorded: some record could.
  datatype Statement = Statement(own: Option<Status>, measure: Option<Status>, arises: bool, record: Column, spoken: bool, recorded: bool)

  predicate HasStatus(said: Statement) { said.own.Some? || said.measure.Some? }

  // "Partly" of a measure does not say which, and "carried out" of it says nothing of what did not arise.
  function Row(said: Statement): Option<Status> {
    if said.own.Some? then said.own
    else if said.measure == Some(StatusPartly) || (said.measure == Some(StatusCarriedOut) && !said.arises) then None
    else said.measure
  }

  // What the self-verification itself says.
  function OwnWord(said: Statement, complete: bool): PracticeOutcome {
    match StatusAndRecord(Row(said), said.record)
    case Some(outcome) => outcome
    case None => if complete && !HasStatus(said) && !said.recorded then NotCarriedOut else NotAssessed
  }

  // A decision of the documents is taken over only where neither status nor record speaks.
  predicate TakesOver(said: Statement, documents: Option<Decision>) {
    documents.Some? && !HasStatus(said) && !said.spoken && (said.record.SilentRecord? || said.record.LeftOut?)
  }

  function JudgePractice(said: Statement, documents: Option<Decision>, complete: bool): PracticeOutcome {
    if !TakesOver(said, documents) then OwnWord(said, complete)
    else match documents.value case DocumentsNotRelevant => PracticeNotRelevant case DocumentsNotAdopted => PracticeNotAdopted
  }

  // Which member stands for a group of alternatives: the first of those that come furthest.
  function Furthest(outcome: PracticeOutcome): nat {
    match outcome
    case CarriedOut => 0 case PartlyCarriedOut => 1 case PracticeContradicted => 2 case NotAssessed => 3 case Planned => 4
    case NotCarriedOut => 5 case NoOccasion => 6 case PracticeNotRelevant => 7 case PracticeNotAdopted => 8 case PracticeNotAsked => 9
  }
}
