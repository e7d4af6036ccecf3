include "../Specification/Alternatives.dfy"
include "../Specification/Coverage.dfy"
include "../Specification/Items.dfy"

// A group of alternatives is one unit.
module AlternativeLaws {
  import opened Combination
  import opened Judgment
  import opened Alternatives
  import opened Coverage
  import Items

  lemma RepresentativeComesFurthest(members: seq<Judged>)
    requires members != []
    ensures forall member <- members :: Furthest(members[Representative(members)].outcome) <= Furthest(member.outcome)
  {
    if |members| > 1 {
      RepresentativeComesFurthest(members[..|members| - 1]);
      assert members == members[..|members| - 1] + [members[|members| - 1]];
    }
  }

  // All but one are not asked: they add nothing to any figure, and nothing to the state of the item.
  lemma NotAskedAddsNothing(members: seq<Judged>)
    requires forall member <- members :: !member.asked
    ensures Count(members) == Interval(0, 0, 0) && Items.Asked(members) == []
  {}
  lemma OnlyOneIsAsked(members: seq<Judged>, at: nat)
    requires at < |members| && members[at].asked
    requires forall position | 0 <= position < |members| :: position != at ==> !members[position].asked
    ensures Count(members) == Share(members[at]) && Items.Asked(members) == [members[at].outcome]
  {
    if at == 0 {
      forall member | member in members[1..] ensures !member.asked {
        var position :| 0 <= position < |members[1..]| && members[1..][position] == member;
        assert members[position + 1] == member;
      }
      NotAskedAddsNothing(members[1..]);
    } else {
      assert !members[0].asked;
      OnlyOneIsAsked(members[1..], at - 1);
    }
  }
  lemma AGroupIsOneUnit(members: seq<Judged>, hasOwn: bool)
    requires members != []
    ensures var joined := Join(members, hasOwn);
      Count(joined) == Share(joined[Representative(members)]) && |Items.Asked(joined)| == 1 && Count(joined).asked <= 1
  { OnlyOneIsAsked(Join(members, hasOwn), Representative(members)); }

  // If one is met, what the others say is not asked.
  lemma OneThatIsMetIsEnough(members: seq<Judged>, met: Judged, hasOwn: bool)
    requires met in members && met.outcome.IsSpecified?
    ensures Count(Join(members, hasOwn)) == Interval(1, 1, 1)
  { RepresentativeComesFurthest(members); AGroupIsOneUnit(members, hasOwn); }

  // Settling a member that was unknown stays between the bounds of the group.
  predicate IsUnsettled(member: Judged) {
    member.outcome.IsNotExamined? || member.outcome.IsContradicted? || (member.outcome.IsAddressed? && member.provisional)
  }
  lemma SettlingAMemberStaysInside(members: seq<Judged>, at: nat, settled: Judged)
    requires at < |members| && IsUnsettled(members[at])
    ensures Inside(Count(Join(members[at := settled], false)), Count(Join(members, false)))
  {
    var after := members[at := settled];
    AddsAtMostOne(after);
    AnUnsettledMemberKeepsItOpen(members, at);
    var best := Representative(members);
    if members[best].outcome.IsSpecified? { ASpecifiedOneStays(members, at, settled, best); }
  }
  lemma ASpecifiedOneStays(members: seq<Judged>, at: nat, settled: Judged, specified: nat)
    requires at < |members| && specified < |members| && at != specified && members[specified].outcome.IsSpecified?
    ensures Count(Join(members, false)) == Interval(1, 1, 1) && Count(Join(members[at := settled], false)) == Interval(1, 1, 1)
  {
    var after := members[at := settled];
    assert members[specified] in members && after[specified] == members[specified] && after[specified] in after;
    OneThatIsMetIsEnough(members, members[specified], false);
    OneThatIsMetIsEnough(after, after[specified], false);
  }
  lemma AddsAtMostOne(members: seq<Judged>)
    requires members != []
    ensures Count(Join(members, false)).high <= 1
  { AGroupIsOneUnit(members, false); }
  lemma AnUnsettledMemberKeepsItOpen(members: seq<Judged>, at: nat)
    requires at < |members| && IsUnsettled(members[at])
    ensures Count(Join(members, false)).low <= Count(Join(members, false)).high == 1
    ensures Count(Join(members, false)).low == 1 ==> members[Representative(members)].outcome.IsSpecified?
  {
    AGroupIsOneUnit(members, false);
    RepresentativeComesFurthest(members);
    assert members[at] in members;
    RepresentativeOfAnOpenGroup(members, members[at]);
    AsOneOf(Join(members, false)[Representative(members)]);
  }
  lemma RepresentativeOfAnOpenGroup(members: seq<Judged>, open: Judged)
    requires open in members && IsOpen(open)
    ensures var best := Representative(members); var outcome := members[best].outcome;
      Join(members, false)[best] == Judged(outcome, !outcome.IsSpecified? && !outcome.IsContradicted?, true)
  {}
  lemma AsOneOf(judged: Judged)
    requires judged.asked && Furthest(judged.outcome) <= Furthest(IsNotExamined) && (judged.outcome.IsPartlySpecified? ==> judged.provisional)
    ensures Share(judged).low <= Share(judged).high == 1 && (Share(judged).low == 1 ==> judged.outcome.IsSpecified?)
  {}

  // FALSE: a decision that may still be lifted stays between the bounds, too. One alternative is absent everywhere, of the other
  // a guideline says "not adopted" while the own rules are unread: at most 0. The own rules specify it: 1.
  lemma ALiftedDecisionRaisesAtMost()
    ensures var absent := Judged(IsAbsent, false, true);
      Count(Join([absent, Judged(IsNotAdopted, true, true)], false)) == Interval(0, 0, 1)
      && Count(Join([absent, Judged(IsSpecified, false, true)], false)) == Interval(1, 1, 1)
  {
    var absent := Judged(IsAbsent, false, true);
    var declined := Judged(IsNotAdopted, true, true);
    var specified := Judged(IsSpecified, false, true);
    assert [absent, declined][..1] == [absent] && [absent, specified][..1] == [absent];
    assert Representative([absent]) == 0;
    assert Representative([absent, declined]) == 0 && Representative([absent, specified]) == 1;
    AGroupIsOneUnit([absent, declined], false);
    AGroupIsOneUnit([absent, specified], false);
  }
}
