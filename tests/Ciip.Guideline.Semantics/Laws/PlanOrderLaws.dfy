include "PlanLaws.dfy"

module PlanOrderLaws {
  import opened Plan
  import opened PlanLaws

  lemma SameEntries(entries: seq<Entry>)
    ensures multiset(ByText(entries)) == multiset(entries)
  {
    if entries != [] {
      SameEntries(entries[1..]);
      InsertAdds(entries[0], ByText(entries[1..]));
      assert entries == [entries[0]] + entries[1..];
    }
  }
  lemma InsertAdds(entry: Entry, sorted: seq<Entry>)
    ensures multiset(Insert(entry, sorted)) == multiset(sorted) + multiset{entry}
  { if sorted != [] { assert sorted == [sorted[0]] + sorted[1..]; } }

  lemma WithAndWithout(reaches: Edges, left: seq<Entry>, next: Entry)
    ensures multiset(With(reaches, left, next)) + multiset(Without(reaches, left, next)) == multiset(left)
    ensures forall entry <- With(reaches, left, next) :: IsWith(reaches, entry, next)
  { if left != [] { assert left == [left[0]] + left[1..]; } }

  // Every entry is placed, and once.
  lemma TheOrderHoldsEveryEntry(reaches: Edges, left: seq<Entry>)
    ensures multiset(Order(reaches, left)) == multiset(left)
    decreases |left|
  {
    if left != [] {
      var next := NextOf(reaches, left, 0);
      WithAndWithout(reaches, left, next);
      SameEntries(With(reaches, left, next));
      TheOrderHoldsEveryEntry(reaches, Without(reaches, left, next));
    }
  }

  ghost predicate NoneBehind(reaches: Edges, order: seq<Entry>) {
    forall early, late | 0 <= early < late < |order| :: !IsBefore(reaches, order[late].item, order[early].item)
  }
  ghost predicate NoneBefore(reaches: Edges, these: seq<Entry>, those: seq<Entry>) {
    forall one <- these, other <- those :: !IsBefore(reaches, other.item, one.item)
  }

  // No prerequisite stands behind what needs it; in a circle of edges nothing is before anything.
  lemma NoPrerequisiteStandsBehind(reaches: Edges, left: seq<Entry>)
    requires Transitive(reaches)
    ensures NoneBehind(reaches, Order(reaches, left))
    decreases |left|
  {
    if left != [] {
      var next := NextOf(reaches, left, 0);
      var with := With(reaches, left, next);
      var without := Without(reaches, left, next);
      NextIsFree(reaches, left);
      WithAndWithout(reaches, left, next);
      SameEntries(with);
      SameMembers(ByText(with), with);
      NoPrerequisiteStandsBehind(reaches, without);
      TheOrderHoldsEveryEntry(reaches, without);
      SameMembers(Order(reaches, without), without);
      forall entry | entry in with ensures entry in left { assert multiset(left)[entry] > 0; }
      forall entry | entry in without ensures entry in left { assert multiset(left)[entry] > 0; }
      NothingBeforeThose(reaches, left, next, with);
      assert NoneBefore(reaches, ByText(with), ByText(with));
      assert NoneBefore(reaches, ByText(with), Order(reaches, without));
      Joined(reaches, ByText(with), Order(reaches, without));
    }
  }
  // The same by the edges that were given: what is first on an edge stands first, unless the edges lead back to it.
  lemma PrerequisitesComeFirst(edges: Edges, left: seq<Entry>)
    ensures var order := Order(Closure(edges), left);
      forall early, late | 0 <= early < late < |order| ::
        (order[late].item, order[early].item) in edges ==> (order[early].item, order[late].item) in Closure(edges)
  {
    ClosureIsTransitive(edges);
    NoPrerequisiteStandsBehind(Closure(edges), left);
  }
  lemma SameMembers(one: seq<Entry>, other: seq<Entry>)
    requires multiset(one) == multiset(other)
    ensures forall entry :: entry in one <==> entry in other
  {
    assert forall entry :: entry in one <==> entry in multiset(one);
    assert forall entry :: entry in other <==> entry in multiset(other);
  }
  // What comes before an entry of the circle comes before the next one, too, and that one is free.
  lemma NothingBeforeThose(reaches: Edges, left: seq<Entry>, next: Entry, with: seq<Entry>)
    requires Transitive(reaches) && IsFree(reaches, left, next)
    requires forall entry <- with :: IsWith(reaches, entry, next)
    ensures NoneBefore(reaches, with, left)
  {
    forall one, other | one in with && other in left ensures !IsBefore(reaches, other.item, one.item) {
      if IsBefore(reaches, other.item, one.item) && one != next {
        assert (other.item, next.item) in reaches;
        if (next.item, other.item) in reaches { assert (one.item, other.item) in reaches; }
        assert IsBefore(reaches, other.item, next.item);
      }
    }
  }
  lemma Joined(reaches: Edges, first: seq<Entry>, second: seq<Entry>)
    requires NoneBefore(reaches, first, first) && NoneBefore(reaches, first, second) && NoneBehind(reaches, second)
    ensures NoneBehind(reaches, first + second)
  {
    var order := first + second;
    forall early, late | 0 <= early < late < |order| ensures !IsBefore(reaches, order[late].item, order[early].item) {
      if early < |first| { assert order[early] in first; assert order[late] in first || order[late] in second; }
      else { assert order[early] == second[early - |first|] && order[late] == second[late - |first|]; }
    }
  }

  // An urgent entry pulls forward what it builds on: whatever leads to it is at least as urgent.
  lemma WhatLeadsToItIsAsUrgent(reaches: Edges, first: Urgency, second: Urgency, all: seq<Urgency>)
    requires Transitive(reaches) && (first.item, second.item) in reaches && second in all
    ensures Effective(reaches, first, all) >= Effective(reaches, second, all)
  {
    IsAtLeast(reaches, first, second, all);
    Follows(reaches, first, second, all, all);
  }
  lemma IsAtLeast(reaches: Edges, first: Urgency, other: Urgency, all: seq<Urgency>)
    requires (first.item, other.item) in reaches && other in all
    ensures Effective(reaches, first, all) >= other.level
  { if all[0] != other { IsAtLeast(reaches, first, other, all[1..]); } }
  lemma Follows(reaches: Edges, first: Urgency, second: Urgency, some: seq<Urgency>, all: seq<Urgency>)
    requires Transitive(reaches) && (first.item, second.item) in reaches && second in all
    requires forall one <- some :: one in all
    ensures Effective(reaches, first, all) >= Effective(reaches, second, some)
  {
    IsAtLeast(reaches, first, second, all);
    if some != [] {
      Follows(reaches, first, second, some[1..], all);
      if (second.item, some[0].item) in reaches { IsAtLeast(reaches, first, some[0], all); }
    }
  }
}
