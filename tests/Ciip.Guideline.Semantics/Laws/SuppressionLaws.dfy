include "../Specification/Suppression.dfy"

// What is published gives away no small group.
module SuppressionLaws {
  import opened Suppression

  predicate Hides(groups: seq<Group>, shown: seq<Shown>) {
    |shown| == |groups| && forall position | 0 <= position < |groups| ::
      shown[position].size == groups[position].size && (groups[position].tooSmall ==> shown[position].withheld)
  }

  lemma SmallHides(groups: seq<Group>) ensures Hides(groups, Small(groups)) {}
  lemma FurtherHides(groups: seq<Group>, shown: seq<Shown>, minimum: nat)
    requires Hides(groups, shown)
    ensures Hides(groups, Further(shown, minimum))
    decreases |shown| - Withheld(shown)
  {
    var next := Smallest(shown);
    if GivesAway(shown, minimum) && next < |shown| {
      OneMore(shown, next);
      AtMostAll(shown[next := shown[next].(withheld := true)]);
      FurtherHides(groups, shown[next := shown[next].(withheld := true)], minimum);
    }
  }

  // No group that is too small is shown.
  lemma NoSmallGroupIsShown(groups: seq<Group>, minimum: nat)
    ensures Hides(groups, Publish(groups, minimum))
  { SmallHides(groups); FurtherHides(groups, Small(groups), minimum); }

  // What a total gives away beside what is shown is never one group alone, and never fewer subjects than the minimum; or nothing is shown.
  lemma NoTotalGivesAGroupAway(groups: seq<Group>, minimum: nat)
    ensures var shown := Publish(groups, minimum);
      Withheld(shown) == 0 || (Withheld(shown) > 1 && SizeWithheld(shown) >= minimum) || forall group <- shown :: group.withheld
  { FurtherEnds(Small(groups), minimum); }
  lemma FurtherEnds(shown: seq<Shown>, minimum: nat)
    ensures !GivesAway(Further(shown, minimum), minimum) || forall group <- Further(shown, minimum) :: group.withheld
    decreases |shown| - Withheld(shown)
  {
    var next := Smallest(shown);
    if GivesAway(shown, minimum) && next < |shown| {
      OneMore(shown, next);
      AtMostAll(shown[next := shown[next].(withheld := true)]);
      FurtherEnds(shown[next := shown[next].(withheld := true)], minimum);
    }
  }
  // The difference between a total and what is shown is what is withheld.
  lemma TheDifferenceIsWhatIsWithheld(shown: seq<Shown>)
    ensures Size(shown) - SizeShown(shown) == SizeWithheld(shown)
  {}

  // Nothing is withheld without a reason: where no group is too small, all are shown.
  lemma NothingIsWithheldWithoutReason(groups: seq<Group>, minimum: nat)
    requires forall group <- groups :: !group.tooSmall
    ensures Withheld(Publish(groups, minimum)) == 0
  { NoneIsSmall(groups); }
  lemma NoneIsSmall(groups: seq<Group>)
    requires forall group <- groups :: !group.tooSmall
    ensures Withheld(Small(groups)) == 0
  {
    if groups != [] { assert groups[0] in groups; assert forall group <- groups[1..] :: group in groups; NoneIsSmall(groups[1..]); }
  }
}
