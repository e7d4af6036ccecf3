include "Claims.dfy"

// What becomes of a document's reference to another, for one provision.
module References {
  import opened Claims

  // A document's position in the set, a tier, or nothing in the set.
  datatype Target = ToDocument(position: nat) | ToTier(tier: Tier) | ToCitation | ToUnknownId
  datatype Document = Telling(value: ClaimValue, tier: Tier) | Leaving(target: Target, tier: Tier)

  // The best first. Unread, outside the set and an unknown id are as good as each other: each may be the one that says it.
  datatype End = TakenUp | OnlyAddressed | LeftOpen | NotTakenUp | Circular

  function Order(end: End): nat {
    match end case TakenUp => 0 case OnlyAddressed => 1 case LeftOpen => 2 case NotTakenUp => 3 case Circular => 4
  }
  function Better(one: End, other: End): End { if Order(one) <= Order(other) then one else other }

  function EndOf(value: ClaimValue): End {
    match value
    case Specified => TakenUp case PartlySpecified => TakenUp case Addressed => OnlyAddressed
    case NotExamined => LeftOpen
    case _ => NotTakenUp
  }

  // "Our own rules", said by one of them, are those that do not say the same themselves.
  predicate IsMember(document: Document, tier: Tier) {
    document.tier == tier && !(document.Leaving? && document.target == ToTier(tier))
  }
  function Members(documents: seq<Document>, tier: Tier): set<nat> {
    set position: nat | position < |documents| && IsMember(documents[position], tier)
  }

  // Where a document leads at once: to others, or to an end.
  function Successors(documents: seq<Document>, at: nat): set<nat>
    requires at < |documents|
  {
    match documents[at]
    case Telling(_, _) => {}
    case Leaving(ToDocument(position), _) => if position < |documents| then {position} else {}
    case Leaving(ToTier(tier), _) => Members(documents, tier)
    case Leaving(_, _) => {}
  }
  function EndAt(documents: seq<Document>, at: nat): End
    requires at < |documents|
  {
    match documents[at]
    case Telling(value, _) => EndOf(value)
    case Leaving(_, _) => if Successors(documents, at) == {} then LeftOpen else Circular
  }

  // All that a document leads to, through others; steps bounds the way, which needs no document twice.
  function Reached(documents: seq<Document>, from: set<nat>, steps: nat): set<nat>
    requires forall at <- from :: at < |documents|
    decreases steps
  {
    if steps == 0 then from
    else
      var further := set at <- from, next <- Successors(documents, at) | next < |documents| :: next;
      if further <= from then from else Reached(documents, from + further, steps - 1)
  }

  function BestAmong(documents: seq<Document>, reached: set<nat>, from: nat): End
    decreases |documents| - from
  {
    if from >= |documents| then Circular
    else if from in reached then Better(EndAt(documents, from), BestAmong(documents, reached, from + 1))
    else BestAmong(documents, reached, from + 1)
  }

  function StatusOf(documents: seq<Document>, at: nat): End
    requires at < |documents|
  {
    BestAmong(documents, Reached(documents, {at}, |documents|), 0)
  }

  // What a reference contributes: nothing, or "not examined". It never counts as a claim of its own.
  datatype Replacement = Dropped | Replaced(value: ClaimValue)
  function ReplacementOf(end: End): Replacement { if end.LeftOpen? then Replaced(NotExamined) else Dropped }

  function Effective(documents: seq<Document>, at: nat): Replacement
    requires at < |documents|
  {
    match documents[at]
    case Telling(value, _) => Replaced(value)
    case Leaving(_, _) => ReplacementOf(StatusOf(documents, at))
  }
}
