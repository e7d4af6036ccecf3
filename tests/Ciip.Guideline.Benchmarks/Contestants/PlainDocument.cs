using System.Text.Json.Serialization;

namespace Ciip.Guideline.Benchmarks.Contestants;

/// <summary>A file of a document as somebody declares it who only wants to read it: settable, every token a text, nothing checked.</summary>
internal sealed class PlainDocument
{
    public string? Format { get; set; }

    [JsonPropertyName("$schema")]
    public string? Schema { get; set; }

    public string? Id { get; set; }

    public string? Title { get; set; }

    public string? EnglishTitle { get; set; }

    public bool? EnglishTitleIsOfficial { get; set; }

    public string? Tier { get; set; }

    public string? TierNote { get; set; }

    public string? Issuer { get; set; }

    public string? Sector { get; set; }

    public string? LegalBasis { get; set; }

    public string? Version { get; set; }

    public string? IssuedOn { get; set; }

    public string? RevisedOn { get; set; }

    public string? InForceFrom { get; set; }

    public string? RepealedOn { get; set; }

    public string? Supersedes { get; set; }

    public List<string>? Follows { get; set; }

    public List<string>? FollowsOutside { get; set; }

    public string? SucceededBy { get; set; }

    public List<string>? DeemedToSatisfy { get; set; }

    public PlainExamination? Examination { get; set; }

    public List<PlainSource>? Sources { get; set; }

    public string? Note { get; set; }

    public PlainDocumentReview? Review { get; set; }

    public PlainPublication? Publication { get; set; }

    public PlainPurposeStatement? Purpose { get; set; }

    public PlainScopeOfApplication? Scope { get; set; }

    public PlainCausesCovered? Causes { get; set; }

    public PlainRolesSpecified? Roles { get; set; }

    public List<PlainOrderedScale>? Scales { get; set; }

    public Dictionary<string, PlainTreatment>? Treatments { get; set; }

    public List<PlainAdditionalItem>? AdditionalItems { get; set; }
}

internal sealed class PlainExamination
{
    public string? Extent { get; set; }

    public List<string>? ItemsReadCompletely { get; set; }

    public string? WhatWasRead { get; set; }
}

internal sealed class PlainSource
{
    public string? Reference { get; set; }

    public string? What { get; set; }
}

internal sealed class PlainOrderedScale
{
    public string? Id { get; set; }

    public string? Title { get; set; }

    public List<string>? Levels { get; set; }
}

internal sealed class PlainTreatment
{
    public string? Value { get; set; }

    public List<string>? Clauses { get; set; }

    public string? ReadFrom { get; set; }

    public List<PlainSource>? Sources { get; set; }

    public string? Note { get; set; }

    public List<string>? Missing { get; set; }

    public string? MissingInWords { get; set; }

    public PlainReferenceTarget? Target { get; set; }

    public string? MentionedIn { get; set; }

    public PlainScaledLevel? TargetLevel { get; set; }

    public List<string>? CountermeasureClasses { get; set; }

    public List<string>? Responsible { get; set; }

    public PlainDecision? Decision { get; set; }
}

internal sealed class PlainReferenceTarget
{
    public string? Document { get; set; }

    public string? Tier { get; set; }

    public string? Citation { get; set; }
}

internal sealed class PlainScaledLevel
{
    public string? Scale { get; set; }

    public string? Level { get; set; }
}

internal sealed class PlainDecision
{
    public string? Reason { get; set; }

    public string? ReasonKind { get; set; }

    public string? Decider { get; set; }

    public string? DecidedOn { get; set; }

    public List<string>? DepartsFrom { get; set; }
}

internal sealed class PlainAdditionalItem
{
    public string? Id { get; set; }

    public string? Title { get; set; }

    public List<string>? Clauses { get; set; }

    public string? Note { get; set; }

    public List<PlainSource>? Sources { get; set; }

    public List<string>? CountermeasureClasses { get; set; }

    public PlainScaledLevel? TargetLevel { get; set; }

    public List<string>? Responsible { get; set; }
}
