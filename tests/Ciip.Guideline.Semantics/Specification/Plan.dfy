// The order of the plan: what builds on what, then how urgent it is, then the order of the text.
module Plan {
  // key: the place in the order by priority, effective level, text and axis; text: the place in the order of the text and axis.
  datatype Entry = Entry(item: int, key: nat, text: nat)
  type Edges = set<(int, int)>

  function Composed(edges: Edges): Edges {
    edges + set one <- edges, other <- edges | one.1 == other.0 :: (one.0, other.1)
  }

  // All pairs over the items of some edges: what a closure cannot leave.
  function Firsts(edges: Edges): set<int> { set edge <- edges :: edge.0 }
  function Seconds(edges: Edges): set<int> { set edge <- edges :: edge.1 }
  function Pairs(firsts: set<int>, seconds: set<int>): Edges { set first <- firsts, second <- seconds :: (first, second) }
  function Universe(edges: Edges): Edges { Pairs(Firsts(edges), Seconds(edges)) }

  // universe: bounds how often something is added.
  function ClosureWithin(edges: Edges, universe: Edges): Edges
    requires edges <= universe
    requires Composed(universe) == universe
    decreases |universe - edges|
  {
    var composed := Composed(edges);
    if composed == edges then edges
    else
      assert composed <= Composed(universe);
      var left := universe - edges;
      assert universe - composed < left by { var pair :| pair in composed && pair !in edges; assert pair in left; }
      Smaller(universe - composed, left);
      ClosureWithin(composed, universe)
  }

  lemma Smaller<T>(one: set<T>, other: set<T>)
    requires one < other
    ensures |one| < |other|
  {
    assert other == one + (other - one);
    assert |other| == |one| + |other - one|;
  }

  function Closure(edges: Edges): Edges {
    var universe := Universe(edges);
    UniverseIsClosed(edges);
    ClosureWithin(edges, universe)
  }

  lemma UniverseIsClosed(edges: Edges)
    ensures edges <= Universe(edges) && Composed(Universe(edges)) == Universe(edges)
  {
    PairsAreClosed(Firsts(edges), Seconds(edges));
    forall edge | edge in edges ensures edge in Universe(edges) {
      assert edge.0 in Firsts(edges) && edge.1 in Seconds(edges);
      IsAmongPairs(Firsts(edges), Seconds(edges), edge.0, edge.1);
      assert edge == (edge.0, edge.1);
    }
  }
  lemma IsAmongPairs(firsts: set<int>, seconds: set<int>, first: int, second: int)
    requires first in firsts && second in seconds
    ensures (first, second) in Pairs(firsts, seconds)
  {}
  lemma PairsAreClosed(firsts: set<int>, seconds: set<int>)
    ensures Composed(Pairs(firsts, seconds)) == Pairs(firsts, seconds)
  {}

  // Before, and not in a circle with it.
  predicate IsBefore(reaches: Edges, first: int, second: int) { (first, second) in reaches && (second, first) !in reaches }
  predicate InCircle(reaches: Edges, first: int, second: int) { (first, second) in reaches && (second, first) in reaches }

  // left: the entries that are not placed yet, in the order of their keys.
  predicate IsFree(reaches: Edges, left: seq<Entry>, entry: Entry) {
    forall other <- left :: !IsBefore(reaches, other.item, entry.item)
  }

  // The first entry behind which nothing stands that has to come before it; none in a circle alone, then the first.
  function NextOf(reaches: Edges, left: seq<Entry>, from: nat): Entry
    requires left != []
    decreases |left| - from
    ensures NextOf(reaches, left, from) in left
  {
    if from >= |left| then left[0]
    else if IsFree(reaches, left, left[from]) then left[from]
    else NextOf(reaches, left, from + 1)
  }

  // An entry is placed together with those of its circle.
  predicate IsWith(reaches: Edges, entry: Entry, next: Entry) { entry == next || InCircle(reaches, entry.item, next.item) }

  function With(reaches: Edges, left: seq<Entry>, next: Entry): seq<Entry> {
    if left == [] then [] else (if IsWith(reaches, left[0], next) then [left[0]] else []) + With(reaches, left[1..], next)
  }
  function Without(reaches: Edges, left: seq<Entry>, next: Entry): seq<Entry>
    ensures |Without(reaches, left, next)| <= |left|
    ensures next in left ==> |Without(reaches, left, next)| < |left|
  {
    if left == [] then [] else (if IsWith(reaches, left[0], next) then [] else [left[0]]) + Without(reaches, left[1..], next)
  }

  function Insert(entry: Entry, sorted: seq<Entry>): seq<Entry> {
    if sorted == [] || entry.text <= sorted[0].text then [entry] + sorted else [sorted[0]] + Insert(entry, sorted[1..])
  }
  function ByText(entries: seq<Entry>): seq<Entry> {
    if entries == [] then [] else Insert(entries[0], ByText(entries[1..]))
  }

  function Order(reaches: Edges, left: seq<Entry>): seq<Entry>
    decreases |left|
  {
    if left == [] then []
    else
      var next := NextOf(reaches, left, 0);
      ByText(With(reaches, left, next)) + Order(reaches, Without(reaches, left, next))
  }

  // An urgent entry pulls forward what it builds on.
  datatype Urgency = Urgency(item: int, level: nat)
  function Effective(reaches: Edges, own: Urgency, all: seq<Urgency>): nat {
    if all == [] then own.level
    else
      var others := Effective(reaches, own, all[1..]);
      if (own.item, all[0].item) in reaches && all[0].level > others then all[0].level else others
  }
}
