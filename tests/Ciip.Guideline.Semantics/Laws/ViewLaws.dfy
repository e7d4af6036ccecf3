include "CombinationLaws.dfy"

// The operator's own documents within the set, what tier 1 contains, and an inventory that is closed.
module ViewLaws {
  import opened Claims
  import opened Combination
  import opened CombinationLaws

  lemma ClosingTheInventoryChangesAtMostNotExamined(claims: seq<Claim>)
    ensures Combine(claims, false) == Combine(claims, true)
      || (Combine(claims, true).IsNotExamined? && Combine(claims, false).IsAbsent?)
    ensures IsProvisional(claims, false) ==> IsProvisional(claims, true)
  {}

  // What an enforceable document contains is never set aside.
  lemma EnforceableIsNotSetAside(claims: seq<Claim>, isOpen: bool)
    requires IsEnforced(claims)
    ensures OutcomePositive(Combine(claims, isOpen)) || Combine(claims, isOpen).IsContradicted?
  {}

  // Beside an own decision, what tier 2 and 3 specify does not count.
  lemma OnlyTierOneCountsBesideAnOwnDecision(claims: seq<Claim>, added: Claim, isOpen: bool)
    requires OwnDecides(claims) && added.IsPositive() && !added.IsEnforceable() && !added.IsOwn()
    requires !SpeaksTwoWays(claims + [added])
    ensures Combine(claims + [added], isOpen) == Combine(claims, isOpen)
  { Further(claims, added); }

  lemma AbsentIsNeverProvisional(claims: seq<Claim>, isOpen: bool)
    requires Combine(claims, isOpen).IsAbsent?
    ensures !IsProvisional(claims, isOpen)
  {}

  lemma OwnMembers(claims: seq<Claim>)
    ensures forall claim :: claim in OwnClaims(claims) <==> claim in claims && claim.IsOwn()
  {
    if claims != [] {
      OwnMembers(claims[1..]);
      assert claims == [claims[0]] + claims[1..];
    }
  }

  lemma OwnContradictionIsOneOfTheSet(claims: seq<Claim>, ownPartial: bool, partial: bool)
    requires OwnView(claims, ownPartial).IsContradicted?
    ensures SetView(claims, partial).IsContradicted?
  { OwnMembers(claims); }

  // What the own rules say in full, the set says too, unless another voice contradicts itself.
  lemma OwnPositiveInTheSet(claims: seq<Claim>, ownPartial: bool, partial: bool)
    requires OutcomePositive(OwnView(claims, ownPartial))
    ensures SetView(claims, partial).IsContradicted? || Rank(SetView(claims, partial)) >= Rank(OwnView(claims, ownPartial))
  {
    OwnMembers(claims);
    var own := OwnClaims(claims);
    if OwnDecides(claims) {
      var decision :| decision in claims && decision.IsOwn() && decision.IsDecision();
      assert decision in own;
      var positive :| positive in own && positive.IsPositive();
      assert positive in claims;
      assert SpeaksTwoWays(own);
    }
  }

  lemma OwnDecisionInTheSet(claims: seq<Claim>, ownPartial: bool, partial: bool)
    requires OutcomeDecision(OwnView(claims, ownPartial))
    ensures SetView(claims, partial).IsContradicted? || IsEnforced(claims) || SetView(claims, partial) == OwnView(claims, ownPartial)
  {
    OwnMembers(claims);
    var own := OwnClaims(claims);
    assert OwnDecides(own) == OwnDecides(claims);
    assert OwnDecidesAgainst(own) == OwnDecidesAgainst(claims);
    assert AnyDecision(own) == OwnDecides(own);
    assert AnyValue(own, DiscussedNotAdopted) == OwnDecidesAgainst(own);
  }
}
