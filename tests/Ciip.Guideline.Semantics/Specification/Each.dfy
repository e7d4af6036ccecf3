// A demand on each member of a list: what the members show together is a column of the table of practice.
module Each {
  // One member, or one field: what it shows. LeftOut is missing by the self-verification's word alone: a status speaks for it.
  datatype Member =
    | MemberShows | MemberShowsSoFar | MemberPartly | MemberLacks | MemberByOthers | MemberLeftOut
    | MemberUnclear | MemberSilent | MemberNoOccasion | MemberNotRelevant | MemberNotAsked

  datatype Column =
    | Shown | ShownSoFar | PartlyShown | Missing | DoneByOthers | LeftOut | Unclear | SilentRecord
    | RecordNoOccasion | RecordNotRelevant | RecordNotAsked

  predicate Shows(member: Member) { member.MemberShows? || member.MemberShowsSoFar? || member.MemberPartly? }
  predicate Lacks(member: Member, hasStatus: bool) {
    member.MemberLacks? || member.MemberPartly? || member.MemberByOthers? || (member.MemberLeftOut? && !hasStatus)
  }
  predicate IsUnknown(member: Member, hasStatus: bool) {
    member.MemberUnclear? || member.MemberSilent? || member.MemberShowsSoFar? || (member.MemberLeftOut? && hasStatus)
  }
  predicate DropsOut(member: Member) { member.MemberNoOccasion? || member.MemberNotRelevant? || member.MemberNotAsked? }

  predicate AnyShows(members: seq<Member>) { exists member <- members :: Shows(member) }
  predicate AnyLacks(members: seq<Member>, hasStatus: bool) { exists member <- members :: Lacks(member, hasStatus) }
  predicate AnyUnknown(members: seq<Member>, hasStatus: bool) { exists member <- members :: IsUnknown(member, hasStatus) }

  // isOpen: the list of members is not known to be complete.
  function Fold(members: seq<Member>, hasStatus: bool, isOpen: bool): Column {
    if AnyLacks(members, hasStatus) then (if AnyShows(members) then PartlyShown else WhatIsLacking(members))
    else if AnyShows(members) then (if isOpen || AnyUnknown(members, hasStatus) then ShownSoFar else Shown)
    else if MemberUnclear in members then Unclear
    else if isOpen || AnyUnknown(members, hasStatus) then SilentRecord
    else OfNoneLeft(members)
  }

  // Nothing is shown: stated to be missing, else done by others, else left out.
  function WhatIsLacking(members: seq<Member>): Column {
    if MemberLacks in members then Missing else if MemberByOthers in members then DoneByOthers else LeftOut
  }

  function OfNoneLeft(members: seq<Member>): Column {
    if MemberNoOccasion in members then RecordNoOccasion
    else if MemberNotRelevant in members then RecordNotRelevant
    else if MemberNotAsked in members then RecordNotAsked
    else SilentRecord
  }

  // A member of the domain that some member of a range has to meet.
  function ByRange(isMet: bool, rangeIsComplete: bool): Member {
    if isMet then MemberShows else if rangeIsComplete then MemberLacks else MemberSilent
  }
  function MembersByRange(met: seq<bool>, rangeIsComplete: bool): seq<Member>
    ensures |MembersByRange(met, rangeIsComplete)| == |met|
  {
    if met == [] then [] else [ByRange(met[0], rangeIsComplete)] + MembersByRange(met[1..], rangeIsComplete)
  }
}
