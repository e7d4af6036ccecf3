include "../Specification/Items.dfy"

// Every item has exactly one state, and every list of members exactly one outcome.
module ItemLaws {
  import opened Combination
  import opened Items
  import Members

  // The rows of the table, each as it stands there.
  predicate Row(state: ItemState, outcomes: seq<Outcome>) {
    match state
    case Adopted => !NoPositive(outcomes)
    case ItemNotRelevant => outcomes != [] && NoPositive(outcomes) && forall outcome <- outcomes :: outcome.IsNotRelevant?
    case ItemNotAdopted => NoPositive(outcomes) && (forall outcome <- outcomes :: OutcomeDecision(outcome)) && IsNotAdopted in outcomes
    case ItemUnknown => NoPositive(outcomes) && !NoUnknown(outcomes)
    case Silent => NoPositive(outcomes) && NoUnknown(outcomes) && IsAbsent in outcomes
    case ItemNotAsked => outcomes == []
  }
  lemma ExactlyOneState(outcomes: seq<Outcome>)
    ensures forall state :: Row(state, outcomes) <==> state == StateOf(outcomes)
  {}

  lemma OrderOfProvisionsIsIrrelevant(one: seq<Outcome>, other: seq<Outcome>)
    requires (one == [] <==> other == []) && forall outcome :: outcome in one <==> outcome in other
    ensures StateOf(one) == StateOf(other) && ExtentOf(one) == ExtentOf(other)
  {}

  // Knowing more of one provision leaves an adopted item adopted.
  lemma AdoptedStaysWhenSettled(rest: seq<Outcome>, settled: Outcome)
    requires StateOf(rest + [IsNotExamined]) == Adopted
    ensures StateOf(rest + [settled]) == Adopted
  {
    var positive :| positive in rest + [IsNotExamined] && OutcomePositive(positive);
    assert positive in rest;
    assert positive in rest + [settled];
  }

  // One positive provision adopts the item; without one, one unknown leaves it unknown.
  lemma OnePositiveAdopts(rest: seq<Outcome>, positive: Outcome)
    requires OutcomePositive(positive)
    ensures StateOf(rest + [positive]) == Adopted
  { assert positive in rest + [positive]; }

  // "Each" on documents: the rows of its table; of no members at all it is not asked.
  predicate MemberRow(outcome: Outcome, members: seq<Members.Member>, named: bool) {
    var something := named || exists member <- members :: Members.ShowsSomething(member);
    var missing := exists member <- members :: Members.IsMissing(member);
    var open := exists member <- members :: Members.IsOpen(member);
    match outcome
    case IsSpecified => !missing && !open && Members.Shows in members
    case IsPartlySpecified => missing && something
    case IsAddressed => !missing && open && something
    case IsAbsent => missing && !something
    case IsNotExamined => !missing && open && !something
    case IsNotAdopted => (forall member <- members :: !Members.Counts(member)) && Members.MemberNotAdopted in members
    case IsNotRelevant => forall member <- members :: member.MemberNotRelevant?
    case IsContradicted => false
  }
  lemma ExactlyOneOutcomeOfMembers(members: seq<Members.Member>, named: bool)
    ensures forall outcome :: MemberRow(outcome, members, named) <==> outcome == Members.Fold(members, named)
  {
    assert forall member <- members :: Members.ShowsSomething(member) || Members.IsMissing(member) || Members.IsOpen(member) || !Members.Counts(member);
  }

  // With one member that lacks it, "specified" is never reached.
  lemma OneThatLacksItIsEnough(members: seq<Members.Member>, named: bool)
    requires Members.Lacks in members
    ensures Members.Fold(members, named).IsPartlySpecified? || Members.Fold(members, named).IsAbsent?
  { assert Members.IsMissing(Members.Lacks); }

  // Discussed is what is decided for each measure: one silent measure, and it is not discussed for all.
  lemma OneSilentMeasureIsNotDiscussed(states: seq<Members.Member>)
    requires AsMember(Silent) in states
    ensures !Members.Fold(states, false).IsSpecified?
  { OneThatLacksItIsEnough(states, false); }
}
