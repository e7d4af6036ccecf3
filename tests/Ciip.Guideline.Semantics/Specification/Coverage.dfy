include "Judgment.dfy"

// "At least" and "at most" of documents, with one denominator.
module Coverage {
  import opened Claims
  import opened Combination
  import opened Judgment

  datatype Interval = Interval(low: nat, high: nat, asked: nat)

  function Judge(claims: seq<Claim>, isOpen: bool): Judged { Judged(Combine(claims, isOpen), IsProvisional(claims, isOpen), true) }

  // What one provision adds to the three numbers.
  function Share(judged: Judged): Interval {
    if !judged.asked then Interval(0, 0, 0)
    else match judged.outcome
      case IsSpecified => Interval(1, 1, 1)
      case IsPartlySpecified => Interval(0, if judged.provisional then 1 else 0, 1)
      case IsAddressed => Interval(0, 1, 1)
      case IsContradicted => Interval(0, 1, 1)
      case IsAbsent => Interval(0, 0, 1)
      case IsNotExamined => Interval(0, 1, 1)
      case IsNotAdopted => Interval(0, if judged.provisional then 1 else 0, 1)
      case IsNotRelevant => if judged.provisional then Interval(0, 1, 1) else Interval(0, 0, 0)
  }

  function Plus(one: Interval, other: Interval): Interval {
    Interval(one.low + other.low, one.high + other.high, one.asked + other.asked)
  }

  function Count(provisions: seq<Judged>): Interval {
    if provisions == [] then Interval(0, 0, 0) else Plus(Share(provisions[0]), Count(provisions[1..]))
  }

  predicate Sound(interval: Interval) { interval.low <= interval.high <= interval.asked }

  // Between the bounds, by counts.
  predicate Inside(inner: Interval, outer: Interval) { outer.low <= inner.low && inner.high <= outer.high }

  // one.n / one.d <= other.n / other.d for positive denominators.
  predicate NotAbove(oneNumerator: nat, oneDenominator: nat, otherNumerator: nat, otherDenominator: nat) {
    oneNumerator * otherDenominator <= otherNumerator * oneDenominator
  }
}
