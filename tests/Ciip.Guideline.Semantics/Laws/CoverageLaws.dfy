include "../Specification/Coverage.dfy"
include "ViewLaws.dfy"

// The figures of documents are bounds, and by what they stay so.
module CoverageLaws {
  import opened Claims
  import opened Combination
  import opened Judgment
  import opened Coverage
  import opened CombinationLaws
  import ViewLaws

  // At least <= at most <= what is asked.
  lemma AtLeastIsNeverAboveAtMost(provisions: seq<Judged>)
    ensures Count(provisions).low <= Count(provisions).high <= Count(provisions).asked
  {}

  // The order in which provisions are counted, and how they are grouped, makes no difference.
  lemma CountsAddUp(one: seq<Judged>, other: seq<Judged>)
    ensures Count(one + other) == Plus(Count(one), Count(other))
  {
    if one == [] { assert one + other == other; }
    else {
      var all := one + other;
      assert all[0] == one[0] && all[1..] == one[1..] + other;
      assert Count(all) == Plus(Share(all[0]), Count(all[1..]));
      CountsAddUp(one[1..], other);
      PlusIsAssociative(Share(one[0]), Count(one[1..]), Count(other));
    }
  }
  lemma PlusIsAssociative(one: Interval, other: Interval, third: Interval)
    ensures Plus(Plus(one, other), third) == Plus(one, Plus(other, third))
  {}

  // ---- Closing the inventory ----
  function CountClaims(provisions: seq<seq<Claim>>, isOpen: bool): Interval {
    if provisions == [] then Interval(0, 0, 0) else Plus(Share(Judge(provisions[0], isOpen)), CountClaims(provisions[1..], isOpen))
  }

  // It never raises "at most", leaves "at least", and takes out of the denominator no more than out of "at most".
  predicate Narrows(open: Interval, closed: Interval) {
    Sound(open) && Sound(closed) && closed.low == open.low && closed.high <= open.high && closed.asked <= open.asked
      && open.asked - closed.asked <= open.high - closed.high
  }
  lemma ClosingTheInventoryNarrows(provisions: seq<seq<Claim>>)
    ensures Narrows(CountClaims(provisions, true), CountClaims(provisions, false))
  {
    if provisions != [] {
      ClosingTheInventoryNarrows(provisions[1..]);
      ClosingOne(provisions[0]);
      SumNarrows(Share(Judge(provisions[0], true)), Share(Judge(provisions[0], false)),
        CountClaims(provisions[1..], true), CountClaims(provisions[1..], false));
    }
  }
  lemma ClosingOne(claims: seq<Claim>)
    ensures Narrows(Share(Judge(claims, true)), Share(Judge(claims, false)))
  { ViewLaws.ClosingTheInventoryChangesAtMostNotExamined(claims); }
  lemma SumNarrows(open: Interval, closed: Interval, otherOpen: Interval, otherClosed: Interval)
    requires Narrows(open, closed) && Narrows(otherOpen, otherClosed)
    ensures Narrows(Plus(open, otherOpen), Plus(closed, otherClosed))
  {}
  // The same as fractions.
  lemma ClosingTheInventoryNarrowsTheShares(provisions: seq<seq<Claim>>)
    ensures var open := CountClaims(provisions, true); var closed := CountClaims(provisions, false);
      NotAbove(open.low, open.asked, closed.low, closed.asked) && NotAbove(closed.high, closed.asked, open.high, open.asked)
  {
    ClosingTheInventoryNarrows(provisions);
    NarrowsTheShares(CountClaims(provisions, true), CountClaims(provisions, false));
  }
  lemma NarrowsTheShares(open: Interval, closed: Interval)
    requires Narrows(open, closed)
    ensures NotAbove(open.low, open.asked, closed.low, closed.asked) && NotAbove(closed.high, closed.asked, open.high, open.asked)
  {
    Grows(closed.asked, open.asked, open.low);
    Shrinks(closed.high, closed.asked, open.high - closed.high, open.asked - closed.asked);
  }
  lemma Grows(small: nat, big: nat, factor: nat)
    requires small <= big
    ensures small * factor <= big * factor && factor * small <= factor * big
  {}
  lemma Shrinks(numerator: nat, denominator: nat, fromNumerator: nat, fromDenominator: nat)
    requires fromDenominator <= fromNumerator && numerator <= denominator
    ensures NotAbove(numerator, denominator, numerator + fromNumerator, denominator + fromDenominator)
  {
    Grows(fromDenominator, fromNumerator, denominator);
    Grows(numerator, denominator, fromDenominator);
  }
}
