include "CombinationLaws.dfy"

// What "provisional" says of reading more, and what it does not.
module ProvisionalLaws {
  import opened Claims
  import opened Combination
  import opened CombinationLaws

  // FALSE: what is not provisional cannot be changed by reading. A ministry specifies it, the own rules are unread, then set it aside.
  lemma NotProvisionalMayChange()
    ensures var ministry := Claim(Specified, RecommendedStandards, 1);
      var unread := [ministry] + [Claim(NotExamined, InternalRules, 0)];
      var read := [ministry] + [Claim(DiscussedNotAdopted, InternalRules, 0)];
      Combine(unread, false).IsSpecified? && !IsProvisional(unread, false) && Combine(read, false).IsNotAdopted?
  {
    var ministry := Claim(Specified, RecommendedStandards, 1);
    Further([ministry], Claim(NotExamined, InternalRules, 0));
    Further([ministry], Claim(DiscussedNotAdopted, InternalRules, 0));
    assert ministry in [ministry];
  }

  // What is not provisional changes only by an own decision, or by a voice that comes to speak two ways, or not as an outcome.
  lemma {:isolate_assertions} NotProvisionalChangesOnlyBy(rest: seq<Claim>, unknown: Claim, known: Claim, isOpen: bool)
    requires unknown.IsUnknown() && known == unknown.(value := known.value)
    requires !IsProvisional(rest + [unknown], isOpen)
    requires Combine(rest + [known], isOpen) != Combine(rest + [unknown], isOpen)
    ensures (known.IsDecision() && known.IsOwn()) || Combine(rest + [known], isOpen).IsContradicted?
  { Further(rest, unknown); Further(rest, known); }

  // An own decision is lifted only by tier 1, or contradicted by the own voice itself.
  lemma OwnDecisionIsLiftedOnlyBy(claims: seq<Claim>, added: Claim, isOpen: bool)
    requires OwnDecides(claims) && OutcomeDecision(Combine(claims, isOpen))
    requires !OutcomeDecision(Combine(claims + [added], isOpen))
    ensures (added.IsPositive() && added.IsEnforceable()) || Combine(claims + [added], isOpen).IsContradicted?
  { Further(claims, added); }

  // An own decision that nothing unread could lift is not provisional, and no reading of what is unread changes it.
  lemma WhatNothingLiftsStays(rest: seq<Claim>, unknown: Claim, known: Claim)
    requires unknown.IsUnknown() && known == unknown.(value := known.value) && !unknown.IsOwn() && !unknown.IsEnforceable()
    requires OwnDecides(rest) && OutcomeDecision(Combine(rest + [unknown], false)) && !MayBeLifted(rest)
    ensures !IsProvisional(rest + [unknown], false)
    ensures Combine(rest + [known], false) == Combine(rest + [unknown], false) || Combine(rest + [known], false).IsContradicted?
  { Further(rest, unknown); Further(rest, known); }

  // FALSE: each provisional outcome can change. Tier 1 says a part, the own rules set it aside, and nothing that
  // an unread guideline of tier 2 says counts.
  lemma ProvisionalMayBeFixed(value: ClaimValue)
    ensures var rest := [Claim(PartlySpecified, EnforceableStandards, 1)] + [Claim(DiscussedNotAdopted, InternalRules, 0)];
      IsProvisional(rest + [Claim(NotExamined, RecommendedStandards, 1)], false)
      && Combine(rest + [Claim(value, RecommendedStandards, 1)], false).IsPartlySpecified?
  {
    var ordinance := Claim(PartlySpecified, EnforceableStandards, 1);
    var own := Claim(DiscussedNotAdopted, InternalRules, 0);
    assert ordinance in [ordinance];
    Further([ordinance], own);
    var rest := [ordinance] + [own];
    assert !SpeaksTwoWays([ordinance]);
    Further(rest, Claim(NotExamined, RecommendedStandards, 1));
    Further(rest, Claim(value, RecommendedStandards, 1));
    assert forall claim <- rest :: claim == ordinance || claim == own;
    assert forall possible :: AnyValue([ordinance], possible) == (possible.PartlySpecified?);
  }
}
