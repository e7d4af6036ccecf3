include "../Specification/Dates.dfy"
include "../Specification/Practice.dfy"

// What surely comes after the as-of date changes nothing.
module DateLaws {
  import opened Dates
  import Each
  import Practice

  lemma ViewsAddUp<T>(one: seq<Record<T>>, other: seq<Record<T>>, asOf: Option<Date>)
    ensures View(one + other, asOf) == View(one, asOf) + View(other, asOf)
  {
    if one == [] { assert one + other == other; }
    else { assert (one + other)[1..] == one[1..] + other; ViewsAddUp(one[1..], other, asOf); }
  }

  // A record that is later, wherever in its list it stands.
  lemma ALaterRecordChangesNothing<T>(before: seq<Record<T>>, later: Record<T>, behind: seq<Record<T>>, asOf: Option<Date>)
    requires exists date <- later.own :: SurelyLater(date, asOf)
    ensures View(before + [later] + behind, asOf) == View(before + behind, asOf)
  {
    ViewsAddUp(before + [later], behind, asOf);
    ViewsAddUp(before, [later], asOf);
    ViewsAddUp(before, behind, asOf);
  }

  // What is judged is judged by the view: so neither a column nor an outcome changes.
  function Shown(records: seq<Record<Each.Member>>): seq<Each.Member> {
    if records == [] then [] else [records[0].content] + Shown(records[1..])
  }
  lemma ALaterRecordChangesNoOutcome(
    before: seq<Record<Each.Member>>, later: Record<Each.Member>, behind: seq<Record<Each.Member>>, asOf: Option<Date>, status: Practice.Option<Practice.Status>, isOpen: bool)
    requires exists date <- later.own :: SurelyLater(date, asOf)
    ensures Practice.StatusAndRecord(status, Each.Fold(Shown(View(before + [later] + behind, asOf)), status.Some?, isOpen))
      == Practice.StatusAndRecord(status, Each.Fold(Shown(View(before + behind, asOf)), status.Some?, isOpen))
  { ALaterRecordChangesNothing(before, later, behind, asOf); }

  // Without an as-of date nothing is later; a date that may lie before it is there.
  lemma NothingIsLaterWithoutADate<T>(records: seq<Record<T>>)
    ensures View(records, None) == records
  {}
  lemma AnAmbiguousDateIsThere(date: Date, asOf: Date)
    requires date.first <= asOf.last
    ensures !SurelyLater(date, Some(asOf))
  {}

  // The view of a view is the view.
  lemma ViewedOnce<T>(records: seq<Record<T>>, asOf: Option<Date>)
    ensures View(View(records, asOf), asOf) == View(records, asOf)
  {
    if records != [] {
      ViewedOnce(records[1..], asOf);
      if IsThere(records[0], asOf) { assert View(records, asOf)[1..] == View(records[1..], asOf); }
      else { assert View(records, asOf) == View(records[1..], asOf); }
    }
  }
}
