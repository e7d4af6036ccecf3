include "Claims.dfy"

// One document, one provision: from what is treated on and around it to what the document says.
module Reading {
  import opened Claims

  datatype Option<T> = None | Some(value: T)

  // A part that is missing: stated in words, or by ids among which this provision is or is not.
  datatype Missing = InWords | Among | NotAmong
  datatype Treatment =
    | TreatedSpecified | TreatedPartly(missing: Missing) | TreatedAddressed | TreatedElsewhere
    | TreatedNotSpecified | TreatedNotAdopted | TreatedNotRelevant | Mentioned

  datatype Said = Says(value: ClaimValue) | Refers

  // path: on the provision itself, on its item, on the sections around it, the nearest first.
  // mayDecline: the text leaves it free; silenceProves: what is not there would be written, had it been there.
  datatype Passage = Passage(path: seq<Option<Treatment>>, field: Option<ClaimValue>, mayDecline: bool, isClosed: bool, silenceProves: bool)

  predicate Counts(treatment: Option<Treatment>) { treatment.Some? && !treatment.value.Mentioned? }

  function Nearest(path: seq<Option<Treatment>>): Option<Treatment> {
    if path == [] then None else if Counts(path[0]) then path[0] else Nearest(path[1..])
  }

  function OnItself(treatment: Treatment, mayDecline: bool): Said
    requires !treatment.Mentioned?
  {
    match treatment
    case TreatedSpecified => Says(Specified)
    case TreatedPartly(_) => Says(PartlySpecified)
    case TreatedAddressed => Says(Addressed)
    case TreatedElsewhere => Refers
    case TreatedNotSpecified => Says(NotSpecified)
    case TreatedNotAdopted => Says(if mayDecline then DiscussedNotAdopted else NotSpecified)
    case TreatedNotRelevant => Says(NotRelevant)
  }

  function Around(treatment: Treatment, mayDecline: bool): Said
    requires !treatment.Mentioned?
  {
    match treatment
    case TreatedPartly(InWords) => Says(Addressed)
    case TreatedPartly(Among) => Says(NotSpecified)
    case TreatedPartly(NotAmong) => Says(Specified)
    case _ => OnItself(treatment, mayDecline)
  }

  function Read(passage: Passage): Said {
    if passage.path != [] && Counts(passage.path[0]) then OnItself(passage.path[0].value, passage.mayDecline)
    else if passage.field.Some? then Says(passage.field.value)
    else
      var near := Nearest(if passage.path == [] then [] else passage.path[1..]);
      if Counts(near) then Around(near.value, passage.mayDecline)
      else if passage.isClosed && passage.silenceProves then Says(NotSpecified)
      else Says(NotExamined)
  }

  // The same passage without its clues.
  function WithoutClues(path: seq<Option<Treatment>>): seq<Option<Treatment>>
    ensures |WithoutClues(path)| == |path|
  {
    if path == [] then [] else [if Counts(path[0]) then path[0] else None] + WithoutClues(path[1..])
  }
}
