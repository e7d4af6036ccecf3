include "CoverageLaws.dfy"

// What an answer can and cannot do: something is said where nobody had looked.
module AnswerLaws {
  import opened Claims
  import opened Combination
  import opened Judgment
  import opened Coverage
  import opened CombinationLaws

  // One unread claim of a provision, and what it turns out to be.
  datatype Question = Question(rest: seq<Claim>, unread: Claim, read: Claim)
  predicate IsAnswer(question: Question) {
    question.unread.IsUnknown() && question.read == question.unread.(value := question.read.value)
  }
  function Before(question: Question): seq<Claim> { question.rest + [question.unread] }
  function After(question: Question): seq<Claim> { question.rest + [question.read] }

  // Without an own decision: it is what "at least" is said to hold without.
  predicate DecidesNothing(question: Question) { !(question.read.IsOwn() && question.read.IsDecision()) }
  predicate StaysOneVoice(question: Question, isOpen: bool) { !Combine(After(question), isOpen).IsContradicted? }

  lemma {:isolate_assertions} AtMostIsAnUpperBound(question: Question, isOpen: bool)
    requires IsAnswer(question) && StaysOneVoice(question, isOpen)
    ensures Share(Judge(After(question), isOpen)).high <= Share(Judge(Before(question), isOpen)).high
  { Further(question.rest, question.unread); Further(question.rest, question.read); }

  lemma {:isolate_assertions} AtLeastIsALowerBound(question: Question, isOpen: bool)
    requires IsAnswer(question) && StaysOneVoice(question, isOpen) && DecidesNothing(question)
    ensures Share(Judge(After(question), isOpen)).low >= Share(Judge(Before(question), isOpen)).low
  { Further(question.rest, question.unread); Further(question.rest, question.read); }

  // Of a whole report, one answer for each of its provisions.
  function CountBefore(questions: seq<Question>, isOpen: bool): Interval {
    if questions == [] then Interval(0, 0, 0) else Plus(Share(Judge(Before(questions[0]), isOpen)), CountBefore(questions[1..], isOpen))
  }
  function CountAfter(questions: seq<Question>, isOpen: bool): Interval {
    if questions == [] then Interval(0, 0, 0) else Plus(Share(Judge(After(questions[0]), isOpen)), CountAfter(questions[1..], isOpen))
  }
  lemma AnswersStayInside(questions: seq<Question>, isOpen: bool)
    requires forall question <- questions :: IsAnswer(question) && StaysOneVoice(question, isOpen) && DecidesNothing(question)
    ensures Inside(CountAfter(questions, isOpen), CountBefore(questions, isOpen))
  {
    if questions != [] {
      AtMostIsAnUpperBound(questions[0], isOpen);
      AtLeastIsALowerBound(questions[0], isOpen);
      AnswersStayInside(questions[1..], isOpen);
    }
  }

  // In an open inventory a further document may come: it, too, stays between the bounds.
  lemma {:isolate_assertions} AFurtherDocumentStaysInside(claims: seq<Claim>, added: Claim)
    requires !Combine(claims + [added], true).IsContradicted? && !(added.IsOwn() && added.IsDecision())
    ensures Inside(Share(Judge(claims + [added], true)), Share(Judge(claims, true)))
  { Further(claims, added); }

  // FALSE: "at least" bounds an own decision, too. A guideline specifies it, the own rules are unread, then decide against it.
  lemma AnOwnDecisionLowersAtLeast()
    ensures var question := Question([Claim(Specified, RecommendedStandards, 1)], Claim(NotExamined, InternalRules, 0), Claim(DiscussedNotAdopted, InternalRules, 0));
      Share(Judge(Before(question), false)).low == 1 && Share(Judge(After(question), false)).high == 0
  {
    var ministry := Claim(Specified, RecommendedStandards, 1);
    Further([ministry], Claim(NotExamined, InternalRules, 0));
    Further([ministry], Claim(DiscussedNotAdopted, InternalRules, 0));
    assert ministry in [ministry];
  }

  // "Addressed" is an unknown with a lower bound: read in full, it stays between the bounds.
  lemma ReadingInFullStaysInside(judged: Judged, read: Judged)
    requires judged.outcome.IsAddressed? && judged.asked && read.asked
    ensures Inside(Share(read), Share(judged))
  {}

  // FALSE: so it does wherever a document only deals with it. A guideline says a part, an industry standard deals with it, all
  // are read: at most 0. Read in full, the industry standard specifies it.
  lemma AddressedBesidePartlyRaisesAtMost()
    ensures var guideline := [Claim(PartlySpecified, RecommendedStandards, 1)];
      Share(Judge(guideline + [Claim(Addressed, IndustryStandards, 2)], false)) == Interval(0, 0, 1)
      && Share(Judge(guideline + [Claim(Specified, IndustryStandards, 2)], false)) == Interval(1, 1, 1)
  {
    var guideline := Claim(PartlySpecified, RecommendedStandards, 1);
    Further([guideline], Claim(Addressed, IndustryStandards, 2));
    Further([guideline], Claim(Specified, IndustryStandards, 2));
    assert guideline in [guideline];
    assert forall claim <- [guideline] :: claim == guideline;
  }
}
