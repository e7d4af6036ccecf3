include "../Specification/PracticeCoverage.dfy"

// Status, records and decisions taken over; the figures of practice.
module PracticeLaws {
  import opened Each
  import opened Practice
  import opened Coverage
  import opened PracticeCoverage

  lemma AStatusAloneIsTheOutcome(status: Status) ensures StatusAndRecord(Some(status), SilentRecord) == Some(OutcomeOf(status)) {}
  lemma OnlyBothSilentSayNothing(status: Option<Status>, record: Column)
    ensures StatusAndRecord(status, record).None? <==> status.None? && record.SilentRecord? {}

  // A contradiction needs both sides: a status, and records that say something.
  lemma AContradictionNeedsBoth(status: Option<Status>, record: Column)
    requires StatusAndRecord(status, record) == Some(PracticeContradicted)
    ensures status.Some? && !record.SilentRecord? && !record.Unclear? && !record.LeftOut? && !record.RecordNotAsked? {}

  // Nothing becomes carried out against what the other side says.
  lemma CarriedOutNeeds(said: Statement, documents: Option<Decision>, complete: bool)
    requires JudgePractice(said, documents, complete) == CarriedOut
    ensures said.record.Shown? || Row(said) == Some(StatusCarriedOut) {}

  lemma DecisionsAreTakenOverOnlyInSilence(said: Statement, documents: Option<Decision>, complete: bool)
    requires JudgePractice(said, documents, complete) != JudgePractice(said, None, complete)
    ensures said.own.None? && said.measure.None? && (said.record.SilentRecord? || said.record.LeftOut?) {}

  // A status of its own is what is said, whatever its measure's is; so is its measure's, but "partly".
  lemma TheNearestStatusIsTheRow(said: Statement, complete: bool)
    requires said.record.SilentRecord?
    ensures said.own.Some? ==> OwnWord(said, complete) == OutcomeOf(said.own.value)
    ensures said.own.None? && said.arises && said.measure.Some? && !said.measure.value.StatusPartly? ==> OwnWord(said, complete) == OutcomeOf(said.measure.value)
  {}

  // "Partly" of a measure says of no provision that it is carried out.
  lemma PartlyOfAMeasureIsNoStatus(said: Statement, complete: bool)
    requires said.own.None? && said.measure == Some(StatusPartly) && said.record.SilentRecord?
    ensures OwnWord(said, complete) == NotAssessed {}

  // ---- Figures ----
  lemma AtLeastIsNeverAboveAtMostInPractice(provisions: seq<PracticeJudged>)
    ensures CountPractice(provisions).low <= CountPractice(provisions).high <= CountPractice(provisions).asked
  {}

  // What was not assessed, once known, whatever it is, stays between the bounds.
  lemma AssessingStaysInside(others: Interval, settled: PracticeJudged)
    ensures Inside(Plus(others, ShareOfPractice(settled)), Plus(others, ShareOfPractice(PracticeJudged(NotAssessed, false, false))))
  {}

  // Declaring the self-verification complete turns silence into "not carried out", and narrows.
  lemma ClosingTheVerificationStaysInside(said: Statement, documents: Option<Decision>)
    ensures Inside(ShareOfPractice(JudgedAs(said, documents, true)), ShareOfPractice(JudgedAs(said, documents, false)))
    ensures JudgedAs(said, documents, true) == JudgedAs(said, documents, false)
      || (JudgePractice(said, documents, false).NotAssessed? && JudgePractice(said, documents, true).NotCarriedOut?)
  {}

  // Closing a record narrows, unless something becomes contradicted: the record was silent, and what it does not say is now missing.
  lemma ClosingARecordStaysInsideUnless(said: Statement, documents: Option<Decision>, complete: bool)
    requires said.record.SilentRecord? && said.arises && said.recorded
    ensures var closed := said.(record := Missing, spoken := true);
      JudgePractice(closed, documents, complete).PracticeContradicted?
      || Inside(ShareOfPractice(JudgedAs(closed, documents, complete)), ShareOfPractice(JudgedAs(said, documents, complete)))
  {}
  // FALSE without that exception: a status alone says carried out, the record closed without it contradicts it.
  lemma ClosingARecordMayContradict()
    ensures var status := Some(StatusCarriedOut);
      StatusAndRecord(status, SilentRecord) == Some(CarriedOut) && StatusAndRecord(status, Missing) == Some(PracticeContradicted)
  {}

  // A decision taken over may come back: it counts in "at most", and in what is asked, all the while.
  lemma ATakenOverDecisionStaysInside(said: Statement, documents: Option<Decision>, complete: bool)
    requires TakesOver(said, documents)
    ensures Inside(ShareOfPractice(JudgedAs(said, None, complete)), ShareOfPractice(JudgedAs(said, documents, complete)))
      && ShareOfPractice(JudgedAs(said, None, complete)).asked <= ShareOfPractice(JudgedAs(said, documents, complete)).asked
  {}

  // Where one member lacks it, a further one moves no figure.
  lemma PartlyAndNotCarriedOutCountAlike()
    ensures ShareOfPractice(PracticeJudged(PartlyCarriedOut, false, false)) == ShareOfPractice(PracticeJudged(NotCarriedOut, false, false))
  {}
}
