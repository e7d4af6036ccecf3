include "Judgment.dfy"

// Provisions of which one is enough: judged once, by the member that comes furthest; the others are not asked.
module Alternatives {
  import opened Combination
  import opened Judgment

  function Furthest(outcome: Outcome): nat {
    match outcome
    case IsSpecified => 0 case IsPartlySpecified => 1 case IsAddressed => 2 case IsContradicted => 3
    case IsNotExamined => 4 case IsAbsent => 5 case IsNotAdopted => 6 case IsNotRelevant => 7
  }

  // The position of the member that stands for all: the first of those that come furthest.
  function Representative(members: seq<Judged>): nat
    requires members != []
    ensures Representative(members) < |members|
  {
    if |members| == 1 then 0
    else
      var before := Representative(members[..|members| - 1]);
      if Furthest(members[|members| - 1].outcome) < Furthest(members[before].outcome) then |members| - 1 else before
  }

  // Whether some member could still change what the group says.
  predicate IsOpen(member: Judged) { member.provisional || member.outcome.IsContradicted? || member.outcome.IsNotExamined? }

  // hasOwn: an alternative of the author's own, which the text does not list.
  function OutcomeOf(members: seq<Judged>, hasOwn: bool): Outcome
    requires members != []
  {
    if hasOwn then IsSpecified
    else members[Representative(members)].outcome
  }

  function Join(members: seq<Judged>, hasOwn: bool): seq<Judged>
    requires members != []
    ensures |Join(members, hasOwn)| == |members|
  {
    var best := Representative(members);
    var outcome := OutcomeOf(members, hasOwn);
    var provisional := !outcome.IsSpecified? && !outcome.IsContradicted? && exists member <- members :: IsOpen(member);
    seq(|members|, position requires 0 <= position < |members| =>
      if position == best then Judged(outcome, provisional, true) else members[position].(asked := false))
  }
}
