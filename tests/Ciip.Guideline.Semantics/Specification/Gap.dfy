include "Combination.dfy"
include "Practice.dfy"

// Documents against practice, row by row; what is contradictory as well; the states that remain possible.
module Gap {
  import opened Claims
  import opened Combination
  import opened Practice

  datatype GapState = Aligned | Partly | OnPaperOnly | PracticedButUnwritten | Declined | Open | GapNotRelevant | Undetermined

  // A decision taken over from the documents is no column: it counts as NotAssessed. What is not asked has no cell.
  predicate IsColumn(practice: PracticeOutcome) { !practice.PracticeNotAdopted? && !practice.PracticeNotAsked? }

  function State(documents: Outcome, practice: PracticeOutcome): GapState
    requires IsColumn(practice)
  {
    match documents
    case IsSpecified => (match practice
      case CarriedOut => Aligned case PartlyCarriedOut => Partly case Planned => OnPaperOnly case NotCarriedOut => OnPaperOnly
      case NoOccasion => Aligned case PracticeNotRelevant => OnPaperOnly case NotAssessed => Undetermined case PracticeContradicted => Undetermined)
    case IsPartlySpecified => InPart(practice)
    case IsAddressed => InPart(practice)
    case IsNotAdopted => (match practice
      case CarriedOut => PracticedButUnwritten case PartlyCarriedOut => PracticedButUnwritten case Planned => Declined case NotCarriedOut => Declined
      case NoOccasion => Declined case PracticeNotRelevant => Declined case NotAssessed => Undetermined case PracticeContradicted => Undetermined)
    case IsNotRelevant => (match practice
      case CarriedOut => PracticedButUnwritten case PartlyCarriedOut => PracticedButUnwritten case Planned => GapNotRelevant case NotCarriedOut => GapNotRelevant
      case NoOccasion => GapNotRelevant case PracticeNotRelevant => GapNotRelevant case NotAssessed => GapNotRelevant case PracticeContradicted => Undetermined)
    case IsAbsent => (match practice
      case CarriedOut => PracticedButUnwritten case PartlyCarriedOut => PracticedButUnwritten case Planned => Open case NotCarriedOut => Open
      case NoOccasion => Open case PracticeNotRelevant => GapNotRelevant case NotAssessed => Undetermined case PracticeContradicted => Undetermined)
    case IsNotExamined => if practice.PracticeNotRelevant? then GapNotRelevant else Undetermined
    case IsContradicted => Undetermined
  }

  function InPart(practice: PracticeOutcome): GapState
    requires IsColumn(practice)
  {
    match practice
    case CarriedOut => Partly case PartlyCarriedOut => Partly case Planned => OnPaperOnly case NotCarriedOut => OnPaperOnly
    case NoOccasion => Partly case PracticeNotRelevant => OnPaperOnly case NotAssessed => Undetermined case PracticeContradicted => Undetermined
  }

  predicate Contradictory(documents: Outcome, practice: PracticeOutcome) {
    documents.IsContradicted? || practice.PracticeContradicted?
    || (OutcomePositive(documents) && practice.PracticeNotRelevant?)
    || (OutcomeDecision(documents) && (practice.CarriedOut? || practice.PartlyCarriedOut? || practice.Planned?))
  }

  predicate DocumentsUnknown(documents: Outcome) { documents.IsNotExamined? || documents.IsContradicted? }
  predicate PracticeUnknown(practice: PracticeOutcome) { practice.NotAssessed? || practice.PracticeContradicted? }

  // What each side may turn out to be. maySetAside: the own voice is unread, and nothing keeps it from deciding against.
  function DocumentsMayBe(documents: Outcome, provisional: bool, maySetAside: bool): set<Outcome> {
    var decisions := if maySetAside then {IsNotAdopted, IsNotRelevant} else {};
    match documents
    case IsNotExamined => {IsSpecified, IsPartlySpecified, IsNotAdopted, IsNotRelevant, IsAbsent}
    case IsContradicted => {IsSpecified, IsPartlySpecified, IsNotAdopted, IsNotRelevant, IsAbsent}
    case IsAddressed => {IsSpecified, IsPartlySpecified} + decisions
    case IsPartlySpecified => if provisional then {IsSpecified, IsPartlySpecified} + decisions else {documents}
    case IsNotAdopted => if provisional then {IsSpecified, IsPartlySpecified, IsNotAdopted, IsNotRelevant} else {documents}
    case IsNotRelevant => if provisional then {IsSpecified, IsPartlySpecified, IsNotAdopted, IsNotRelevant} else {documents}
    case _ => {documents}
  }
  function PracticeMayBe(practice: PracticeOutcome): set<PracticeOutcome> {
    if PracticeUnknown(practice) then {CarriedOut, PartlyCarriedOut, Planned, NotCarriedOut, NoOccasion, PracticeNotRelevant} else {practice}
  }

  // All that settling what is unknown on either side can reach.
  function Possible(documents: Outcome, provisional: bool, maySetAside: bool, practice: PracticeOutcome): set<GapState>
    requires IsColumn(practice)
  {
    set one <- DocumentsMayBe(documents, provisional, maySetAside), other <- PracticeMayBe(practice) | IsColumn(other) :: State(one, other)
  }

  // Whether the own voice may still set it aside: it is unread, or more documents may come, and neither it nor tier 1 says it.
  predicate MaySetAside(claims: seq<Claim>, isOpen: bool) {
    (isOpen || exists claim <- claims :: claim.IsOwn() && claim.IsUnknown())
    && forall claim <- claims :: !(claim.IsPositive() && (claim.IsOwn() || claim.IsEnforceable()))
  }
}
