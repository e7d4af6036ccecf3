include "Combination.dfy"

// "Each" on documents, where only fields speak: what the members show together.
module Members {
  import opened Combination

  datatype Member = Shows | PartlyShows | Lacks | Named | Unknown | MemberNotAdopted | MemberNotRelevant

  predicate Counts(member: Member) { !member.MemberNotAdopted? && !member.MemberNotRelevant? }
  predicate ShowsSomething(member: Member) { member.Shows? || member.PartlyShows? || member.Named? }
  predicate IsMissing(member: Member) { member.Lacks? || member.PartlyShows? }
  predicate IsOpen(member: Member) { member.Unknown? || member.Named? }

  // named: something outside the members names one of them.
  function Fold(members: seq<Member>, named: bool): Outcome {
    var something := named || exists member <- members :: ShowsSomething(member);
    if exists member <- members :: IsMissing(member) then (if something then IsPartlySpecified else IsAbsent)
    else if exists member <- members :: IsOpen(member) then (if something then IsAddressed else IsNotExamined)
    else if Shows in members then IsSpecified
    else if MemberNotAdopted in members then IsNotAdopted
    else IsNotRelevant
  }
}
