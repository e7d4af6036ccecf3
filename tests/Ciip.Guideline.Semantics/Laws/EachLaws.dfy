include "../Specification/Practice.dfy"

// A demand on each member of a list.
module EachLaws {
  import opened Each
  import opened Practice

  // The rows of the table, of members that have not dropped out; each list has exactly one.
  predicate Row(column: Column, members: seq<Member>, hasStatus: bool, isOpen: bool) {
    var shows := AnyShows(members);
    var lacks := AnyLacks(members, hasStatus);
    var unknown := AnyUnknown(members, hasStatus) || isOpen;
    match column
    case Shown => shows && !lacks && !unknown
    case ShownSoFar => shows && !lacks && unknown
    case PartlyShown => shows && lacks
    case Missing => lacks && !shows && MemberLacks in members
    case DoneByOthers => lacks && !shows && MemberLacks !in members && MemberByOthers in members
    case LeftOut => lacks && !shows && MemberLacks !in members && MemberByOthers !in members
    case Unclear => !shows && !lacks && MemberUnclear in members
    case SilentRecord => !shows && !lacks && MemberUnclear !in members && (unknown || members == [])
    case RecordNoOccasion => !shows && !lacks && !unknown && MemberNoOccasion in members
    case RecordNotRelevant => !shows && !lacks && !unknown && MemberNoOccasion !in members && MemberNotRelevant in members
    case RecordNotAsked => !shows && !lacks && !unknown && members != [] && forall member <- members :: member.MemberNotAsked?
  }
  lemma EveryMemberIsOfOneKind(member: Member, hasStatus: bool)
    ensures Shows(member) || Lacks(member, hasStatus) || IsUnknown(member, hasStatus) || DropsOut(member)
    ensures DropsOut(member) ==> !Shows(member) && !Lacks(member, hasStatus) && !IsUnknown(member, hasStatus)
  {}
  lemma ExactlyOneColumn(members: seq<Member>, hasStatus: bool, isOpen: bool)
    ensures forall column :: Row(column, members, hasStatus, isOpen) <==> column == Fold(members, hasStatus, isOpen)
  {
    forall member | member in members ensures Shows(member) || Lacks(member, hasStatus) || IsUnknown(member, hasStatus) || DropsOut(member) {}
    if members != [] { assert members[0] in members; }
  }

  // Which members there are counts, not their order or number.
  lemma OnlyKindsOfMembersCount(one: seq<Member>, other: seq<Member>, hasStatus: bool, isOpen: bool)
    requires forall member :: member in one <==> member in other
    ensures Fold(one, hasStatus, isOpen) == Fold(other, hasStatus, isOpen)
  {
    assert AnyShows(one) == AnyShows(other) && AnyLacks(one, hasStatus) == AnyLacks(other, hasStatus) && AnyUnknown(one, hasStatus) == AnyUnknown(other, hasStatus);
  }

  // What one says who has no status, of a list that may be complete.
  function Outcome(members: seq<Member>, isOpen: bool): PracticeOutcome {
    match StatusAndRecord(None, Fold(members, false, isOpen)) case Some(outcome) => outcome case None => NotAssessed
  }

  lemma ClosingAListChangesOnlyNotAssessed(members: seq<Member>)
    ensures Outcome(members, true).NotAssessed? || Outcome(members, false) == Outcome(members, true)
  {}

  lemma OneThatLacksItIsEnough(members: seq<Member>, lacking: Member, status: Option<Status>, isOpen: bool)
    requires lacking in members && Lacks(lacking, status.Some?)
    ensures StatusAndRecord(status, Fold(members, status.Some?, isOpen)) != Some(CarriedOut)
  {}

  // A range that is open leaves nothing open, once every member of a complete domain is met.
  lemma ARangeChangesNothing(met: seq<bool>, status: Option<Status>)
    requires forall one <- met :: one
    ensures MembersByRange(met, true) == MembersByRange(met, false)
    ensures StatusAndRecord(status, Fold(MembersByRange(met, true), status.Some?, false)) == StatusAndRecord(status, Fold(MembersByRange(met, false), status.Some?, false))
  { SameMembers(met); }
  lemma SameMembers(met: seq<bool>)
    requires forall one <- met :: one
    ensures MembersByRange(met, true) == MembersByRange(met, false)
  {
    if met != [] { assert met[0] in met; assert forall one <- met[1..] :: one in met; SameMembers(met[1..]); }
  }
  // ... and all of it is carried out, where there is any.
  lemma AllMetIsCarriedOut(met: seq<bool>, rangeIsComplete: bool)
    requires met != [] && forall one <- met :: one
    ensures Outcome(MembersByRange(met, rangeIsComplete), false) == CarriedOut
  { AllShow(met, rangeIsComplete); assert MembersByRange(met, rangeIsComplete)[0] in MembersByRange(met, rangeIsComplete); }
  lemma AllShow(met: seq<bool>, rangeIsComplete: bool)
    requires forall one <- met :: one
    ensures forall member <- MembersByRange(met, rangeIsComplete) :: member == MemberShows
  {
    if met != [] { assert met[0] in met; assert forall one <- met[1..] :: one in met; AllShow(met[1..], rangeIsComplete); }
  }

  // Where one lacks it, a further member raises "not carried out" to "partly" at most, and "partly" stays.
  lemma FurtherMembers(members: seq<Member>, further: seq<Member>, isOpen: bool)
    requires AnyLacks(members, false)
    ensures Outcome(members, true).PartlyCarriedOut? ==> Outcome(members + further, isOpen).PartlyCarriedOut?
    ensures Outcome(members, true).NotCarriedOut? ==>
      Outcome(members + further, isOpen).NotCarriedOut? || Outcome(members + further, isOpen).PartlyCarriedOut?
  {
    var all := members + further;
    assert AnyLacks(all, false) by { var lacking :| lacking in members && Lacks(lacking, false); assert lacking in all; }
    if AnyShows(members) { var showing :| showing in members && Shows(showing); assert showing in all; }
  }

  // A member that drops out changes nothing beside one that does not.
  lemma WhatDropsOutChangesNothing(members: seq<Member>, dropped: Member, isOpen: bool)
    requires DropsOut(dropped) && AnyShows(members)
    ensures Fold(members + [dropped], false, isOpen) == Fold(members, false, isOpen)
  {
    var all := members + [dropped];
    assert forall member :: member in all <==> member in members || member == dropped;
    assert AnyShows(all) == AnyShows(members) && AnyLacks(all, false) == AnyLacks(members, false) && AnyUnknown(all, false) == AnyUnknown(members, false);
  }
}
