// Which groups of a published summary are withheld: the small ones, and as many more as would give them away.
module Suppression {
  // size: of how many subjects it consists; tooSmall: whether it is below the minimum by what is shown of it.
  datatype Group = Group(size: nat, tooSmall: bool)

  // The same groups with a mark on those that are withheld.
  datatype Shown = Shown(size: nat, withheld: bool)

  function Small(groups: seq<Group>): seq<Shown>
    ensures |Small(groups)| == |groups|
  {
    if groups == [] then [] else [Shown(groups[0].size, groups[0].tooSmall)] + Small(groups[1..])
  }

  function Withheld(groups: seq<Shown>): nat {
    if groups == [] then 0 else (if groups[0].withheld then 1 else 0) + Withheld(groups[1..])
  }
  function SizeWithheld(groups: seq<Shown>): nat {
    if groups == [] then 0 else (if groups[0].withheld then groups[0].size else 0) + SizeWithheld(groups[1..])
  }
  function Size(groups: seq<Shown>): nat { if groups == [] then 0 else groups[0].size + Size(groups[1..]) }
  function SizeShown(groups: seq<Shown>): nat {
    if groups == [] then 0 else (if groups[0].withheld then 0 else groups[0].size) + SizeShown(groups[1..])
  }

  // The position of the smallest group that is still shown, the first of several; none: the number of groups.
  function Smallest(groups: seq<Shown>): nat
    ensures Smallest(groups) <= |groups|
    ensures Smallest(groups) < |groups| ==> !groups[Smallest(groups)].withheld
    ensures Smallest(groups) == |groups| ==> forall group <- groups :: group.withheld
  {
    if groups == [] then 0
    else
      var before := Smallest(groups[..|groups| - 1]);
      var last := groups[|groups| - 1];
      assert groups == groups[..|groups| - 1] + [last];
      if before == |groups| - 1 then (if last.withheld then |groups| else |groups| - 1)
      else if !last.withheld && last.size < groups[before].size then |groups| - 1
      else before
  }

  // One group alone is what the total lacks, and so is a sum below the minimum.
  predicate GivesAway(groups: seq<Shown>, minimum: nat) {
    Withheld(groups) > 0 && (Withheld(groups) == 1 || SizeWithheld(groups) < minimum)
  }

  lemma OneMore(groups: seq<Shown>, position: nat)
    requires position < |groups| && !groups[position].withheld
    ensures Withheld(groups[position := groups[position].(withheld := true)]) == Withheld(groups) + 1
    ensures SizeWithheld(groups[position := groups[position].(withheld := true)]) == SizeWithheld(groups) + groups[position].size
  {
    var changed := groups[position := groups[position].(withheld := true)];
    if position == 0 { assert changed[1..] == groups[1..]; }
    else { assert changed[1..] == groups[1..][position - 1 := groups[1..][position - 1].(withheld := true)]; OneMore(groups[1..], position - 1); }
  }
  lemma AtMostAll(groups: seq<Shown>) ensures Withheld(groups) <= |groups| {}

  function Further(groups: seq<Shown>, minimum: nat): seq<Shown>
    decreases |groups| - Withheld(groups)
    ensures |Further(groups, minimum)| == |groups|
  {
    var next := Smallest(groups);
    if GivesAway(groups, minimum) && next < |groups| then
      var more := groups[next := groups[next].(withheld := true)];
      OneMore(groups, next);
      AtMostAll(more);
      Further(more, minimum)
    else groups
  }

  function Publish(groups: seq<Group>, minimum: nat): seq<Shown> { Further(Small(groups), minimum) }
}
