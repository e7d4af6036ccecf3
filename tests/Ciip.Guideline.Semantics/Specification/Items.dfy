include "Members.dfy"
include "Judgment.dfy"

// From the provisions of an item that are asked to the item.
module Items {
  import opened Combination
  import opened Judgment
  import Members

  datatype ItemState = Adopted | ItemNotRelevant | ItemNotAdopted | ItemUnknown | Silent | ItemNotAsked
  datatype Extent = Complete | InPart | ExtentUnknown

  predicate NoPositive(outcomes: seq<Outcome>) { forall outcome <- outcomes :: !OutcomePositive(outcome) }
  predicate NoUnknown(outcomes: seq<Outcome>) { forall outcome <- outcomes :: !outcome.IsNotExamined? && !outcome.IsContradicted? }

  function StateOf(outcomes: seq<Outcome>): ItemState {
    if outcomes == [] then ItemNotAsked
    else if !NoPositive(outcomes) then Adopted
    else if !NoUnknown(outcomes) then ItemUnknown
    else if IsAbsent in outcomes then Silent
    else if IsNotAdopted in outcomes then ItemNotAdopted
    else ItemNotRelevant
  }

  function ExtentOf(outcomes: seq<Outcome>): Extent {
    if forall outcome <- outcomes :: outcome.IsNotRelevant? || outcome.IsSpecified? then Complete
    else if exists outcome <- outcomes :: outcome.IsAddressed? || outcome.IsNotExamined? || outcome.IsContradicted? then ExtentUnknown
    else InPart
  }

  function Asked(provisions: seq<Judged>): seq<Outcome> {
    if provisions == [] then [] else (if provisions[0].asked then [provisions[0].outcome] else []) + Asked(provisions[1..])
  }

  // What a measure shows of the demand that its adoption be discussed.
  function AsMember(state: ItemState): Members.Member {
    match state case Silent => Members.Lacks case ItemUnknown => Members.Unknown case _ => Members.Shows
  }

  // A measure as what must hold before its provisions are demanded, and the verdict at its own place.
  function GuardOfMeasure(state: ItemState): Guard {
    match state
    case Adopted => Holds
    case ItemUnknown => GuardUnknown
    case ItemNotAsked => GuardNotAsked
    case Silent => Fails
    case _ => SetAside
  }
  function VerdictOfMeasure(state: ItemState): Verdict {
    match state case Silent => Fail case ItemUnknown => Undetermined case ItemNotAsked => NotApplicable case _ => Pass
  }
}
