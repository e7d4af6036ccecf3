include "../Specification/Merging.dfy"

// Merging adds: in any order, in any bundles, and nothing adds nothing.
module MergingLaws {
  import opened Merging

  lemma MergingIsCommutative(one: Summary, other: Summary)
    ensures Merge(one, other) == Merge(other, one)
  { assert Together(one.counts, other.counts) == Together(other.counts, one.counts); }

  lemma MergingIsAssociative(one: Summary, other: Summary, third: Summary)
    ensures Merge(Merge(one, other), third) == Merge(one, Merge(other, third))
  { assert Together(Together(one.counts, other.counts), third.counts) == Together(one.counts, Together(other.counts, third.counts)); }

  lemma NothingAddsNothing(one: Summary)
    ensures Merge(one, Empty()) == one && Merge(Empty(), one) == one
  { assert Together(one.counts, map[]) == one.counts && Together(map[], one.counts) == one.counts; }

  // A report of many is that of its parts.
  lemma PartsMakeTheWhole(one: seq<Summary>, other: seq<Summary>)
    ensures MergeAll(one + other) == Merge(MergeAll(one), MergeAll(other))
  {
    if one == [] { assert one + other == other; NothingAddsNothing(MergeAll(other)); }
    else {
      assert (one + other)[1..] == one[1..] + other;
      PartsMakeTheWhole(one[1..], other);
      MergingIsAssociative(one[0], MergeAll(one[1..]), MergeAll(other));
    }
  }

  // A population that somebody did not state stays unstated: a sum of some would read as a sum of all.
  lemma UnstatedStaysUnstated(one: Summary, other: Summary)
    ensures Merge(one, other).population.Stated? <==> one.population.Stated? && other.population.Stated?
  {}
}
