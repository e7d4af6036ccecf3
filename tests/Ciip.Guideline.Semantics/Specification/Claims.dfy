// What one document says of one provision, and who speaks.
module Claims {
  datatype ClaimValue =
    | Specified | PartlySpecified | Addressed
    | DiscussedNotAdopted | NotRelevant
    | NotSpecified | NotExamined

  datatype Tier = EnforceableStandards | RecommendedStandards | IndustryStandards | InternalRules

  // All documents of tier 4 are one voice, whatever issuer they name.
  datatype Voice = OwnVoice | OtherVoice(tier: Tier, issuer: int)

  // References have been replaced before; a dropped one is no claim.
  datatype Claim = Claim(value: ClaimValue, tier: Tier, issuer: int) {
    function Voice(): Voice { if tier.InternalRules? then OwnVoice else OtherVoice(tier, issuer) }
    predicate IsOwn() { tier.InternalRules? }
    predicate IsEnforceable() { tier.EnforceableStandards? }
    predicate IsPositive() { value.Specified? || value.PartlySpecified? || value.Addressed? }
    predicate IsDecision() { value.DiscussedNotAdopted? || value.NotRelevant? }
    predicate IsUnknown() { value.NotExamined? }
  }
}
