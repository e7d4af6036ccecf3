// The as-of date: what surely lies behind it is not there.
module Dates {
  // A date is a year, a month or a day: the first and the last day it can mean.
  datatype Date = Date(first: int, last: int)
  datatype Option<T> = None | Some(value: T)

  predicate IsDate(date: Date) { date.first <= date.last }
  predicate SurelyLater(date: Date, asOf: Option<Date>) { asOf.Some? && date.first > asOf.value.last }

  // A record with all dates of its own that say since when it is there.
  datatype Record<T> = Record(own: seq<Date>, content: T)

  predicate IsThere<T>(record: Record<T>, asOf: Option<Date>) { forall date <- record.own :: !SurelyLater(date, asOf) }
  function View<T>(records: seq<Record<T>>, asOf: Option<Date>): seq<Record<T>> {
    if records == [] then [] else (if IsThere(records[0], asOf) then [records[0]] else []) + View(records[1..], asOf)
  }
}
