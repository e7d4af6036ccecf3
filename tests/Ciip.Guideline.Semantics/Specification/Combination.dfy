include "Claims.dfy"

// Several documents, one outcome per provision: the first line that applies decides.
module Combination {
  import opened Claims

  datatype Outcome =
    | IsSpecified | IsPartlySpecified | IsAddressed
    | IsNotAdopted | IsNotRelevant
    | IsContradicted | IsAbsent | IsNotExamined

  predicate OutcomePositive(outcome: Outcome) { outcome.IsSpecified? || outcome.IsPartlySpecified? || outcome.IsAddressed? }
  predicate OutcomeDecision(outcome: Outcome) { outcome.IsNotAdopted? || outcome.IsNotRelevant? }

  predicate AnyPositive(claims: seq<Claim>) { exists claim <- claims :: claim.IsPositive() }
  predicate AnyDecision(claims: seq<Claim>) { exists claim <- claims :: claim.IsDecision() }
  predicate AnyUnknown(claims: seq<Claim>) { exists claim <- claims :: claim.IsUnknown() }
  predicate AnyValue(claims: seq<Claim>, value: ClaimValue) { exists claim <- claims :: claim.value == value }
  predicate OwnDecides(claims: seq<Claim>) { exists claim <- claims :: claim.IsOwn() && claim.IsDecision() }
  predicate OwnDecidesAgainst(claims: seq<Claim>) { exists claim <- claims :: claim.IsOwn() && claim.value.DiscussedNotAdopted? }
  predicate IsEnforced(claims: seq<Claim>) { exists claim <- claims :: claim.IsEnforceable() && claim.IsPositive() }
  predicate IsEnforcedAs(claims: seq<Claim>, value: ClaimValue) { exists claim <- claims :: claim.IsEnforceable() && claim.value == value }

  // What could still lift an own decision: an enforceable standard or another own document that is unread.
  predicate MayBeLifted(claims: seq<Claim>) { exists claim <- claims :: claim.IsUnknown() && (claim.IsOwn() || claim.IsEnforceable()) }

  predicate SpeaksTwoWays(claims: seq<Claim>) {
    exists one <- claims, other <- claims ::
      one.IsPositive() && other.IsDecision() && one.Voice() == other.Voice()
  }

  function BestPositive(specified: bool, partly: bool): Outcome {
    if specified then IsSpecified else if partly then IsPartlySpecified else IsAddressed
  }

  function Decided(against: bool): Outcome { if against then IsNotAdopted else IsNotRelevant }

  // isOpen: the inventory is partial, or the view holds no document.
  function Combine(claims: seq<Claim>, isOpen: bool): Outcome {
    if SpeaksTwoWays(claims) then IsContradicted
    // Where the operator decided, tier 2 and 3 are set aside; what tier 1 contains stands.
    else if OwnDecides(claims) then
      (if IsEnforced(claims) then BestPositive(IsEnforcedAs(claims, Specified), IsEnforcedAs(claims, PartlySpecified))
       else Decided(OwnDecidesAgainst(claims)))
    else if AnyPositive(claims) then BestPositive(AnyValue(claims, Specified), AnyValue(claims, PartlySpecified))
    else if AnyDecision(claims) then Decided(AnyValue(claims, DiscussedNotAdopted))
    else if AnyUnknown(claims) || isOpen then IsNotExamined
    else IsAbsent
  }

  // More reading could change it.
  predicate IsProvisional(claims: seq<Claim>, isOpen: bool) {
    var outcome := Combine(claims, isOpen);
    !outcome.IsSpecified? && !outcome.IsContradicted?
    && (isOpen || outcome.IsAddressed?
      || if OutcomeDecision(outcome) && OwnDecides(claims) then MayBeLifted(claims) else AnyUnknown(claims))
  }

  // The two views. A view without documents is open.
  function OwnClaims(claims: seq<Claim>): seq<Claim> {
    if claims == [] then [] else (if claims[0].IsOwn() then [claims[0]] else []) + OwnClaims(claims[1..])
  }
  function SetView(claims: seq<Claim>, partialInventory: bool): Outcome { Combine(claims, partialInventory || claims == []) }
  function OwnView(claims: seq<Claim>, partialOwnInventory: bool): Outcome {
    Combine(OwnClaims(claims), partialOwnInventory || OwnClaims(claims) == [])
  }
}
