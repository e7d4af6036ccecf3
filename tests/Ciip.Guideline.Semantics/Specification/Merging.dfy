// Summaries of many subjects: counts that add up.
module Merging {
  // population: None where nobody has said how many there are.
  datatype Count = Unstated | Stated(value: nat)
  datatype Summary = Summary(population: Count, respondents: nat, evaluated: nat, counts: map<int, nat>)

  function Plus(one: Count, other: Count): Count {
    if one.Stated? && other.Stated? then Stated(one.value + other.value) else Unstated
  }
  function At(counts: map<int, nat>, key: int): nat { if key in counts then counts[key] else 0 }
  function Together(one: map<int, nat>, other: map<int, nat>): map<int, nat> {
    map key <- one.Keys + other.Keys :: At(one, key) + At(other, key)
  }

  function Empty(): Summary { Summary(Stated(0), 0, 0, map[]) }
  function Merge(one: Summary, other: Summary): Summary {
    Summary(Plus(one.population, other.population), one.respondents + other.respondents, one.evaluated + other.evaluated,
      Together(one.counts, other.counts))
  }
  function MergeAll(summaries: seq<Summary>): Summary {
    if summaries == [] then Empty() else Merge(summaries[0], MergeAll(summaries[1..]))
  }
}
