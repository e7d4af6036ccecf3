include "../Specification/Plan.dfy"

// No prerequisite stands behind what needs it, but in a circle of edges.
module PlanLaws {
  import opened Plan

  ghost predicate Transitive(reaches: Edges) {
    forall one, two, three :: (one, two) in reaches && (two, three) in reaches ==> (one, three) in reaches
  }

  // A closure holds the edges, is transitive, and holds nothing that the edges do not lead to.
  lemma ClosureIsTransitive(edges: Edges)
    ensures edges <= Closure(edges) && Transitive(Closure(edges))
  { UniverseIsClosed(edges); WithinIsTransitive(edges, Universe(edges)); }
  lemma WithinIsTransitive(edges: Edges, universe: Edges)
    requires edges <= universe && Composed(universe) == universe
    ensures edges <= ClosureWithin(edges, universe) && Transitive(ClosureWithin(edges, universe))
    decreases |universe - edges|
  {
    var composed := Composed(edges);
    if composed == edges {
      forall one, two, three | (one, two) in edges && (two, three) in edges ensures (one, three) in edges {
        assert ((one, two).0, (two, three).1) in composed;
      }
    } else {
      assert composed <= Composed(universe);
      assert universe - composed < universe - edges by { var pair :| pair in composed && pair !in edges; assert pair in universe - edges; }
      Smaller(universe - composed, universe - edges);
      WithinIsTransitive(composed, universe);
    }
  }

  // ---- Some entry is always free ----
  lemma BeforeIsTransitive(reaches: Edges, one: int, two: int, three: int)
    requires Transitive(reaches) && IsBefore(reaches, one, two) && IsBefore(reaches, two, three)
    ensures IsBefore(reaches, one, three)
  { if (three, one) in reaches { assert (three, two) in reaches; } }

  ghost function Predecessors(reaches: Edges, left: seq<Entry>, item: int): set<Entry> {
    set entry <- left | IsBefore(reaches, entry.item, item)
  }
  lemma SomeIsFree(reaches: Edges, left: seq<Entry>, entry: Entry)
    requires Transitive(reaches) && entry in left
    ensures exists free :: free in left && IsFree(reaches, left, free)
    decreases |Predecessors(reaches, left, entry.item)|
  {
    if IsFree(reaches, left, entry) { assert entry in left && IsFree(reaches, left, entry); }
    else {
      var earlier :| earlier in left && IsBefore(reaches, earlier.item, entry.item);
      forall other | other in Predecessors(reaches, left, earlier.item) ensures other in Predecessors(reaches, left, entry.item) {
        BeforeIsTransitive(reaches, other.item, earlier.item, entry.item);
      }
      assert earlier in Predecessors(reaches, left, entry.item) && earlier !in Predecessors(reaches, left, earlier.item);
      Smaller(Predecessors(reaches, left, earlier.item), Predecessors(reaches, left, entry.item));
      SomeIsFree(reaches, left, earlier);
    }
  }
  lemma NextIsFreeFrom(reaches: Edges, left: seq<Entry>, from: nat, free: nat)
    requires from <= free < |left| && IsFree(reaches, left, left[free])
    ensures IsFree(reaches, left, NextOf(reaches, left, from))
    decreases |left| - from
  { if !IsFree(reaches, left, left[from]) { NextIsFreeFrom(reaches, left, from + 1, free); } }
  lemma NextIsFree(reaches: Edges, left: seq<Entry>)
    requires Transitive(reaches) && left != []
    ensures IsFree(reaches, left, NextOf(reaches, left, 0))
  {
    SomeIsFree(reaches, left, left[0]);
    var free :| free in left && IsFree(reaches, left, free);
    var position :| 0 <= position < |left| && left[position] == free;
    NextIsFreeFrom(reaches, left, 0, position);
  }
}
