namespace Ciip.Guideline.Benchmarks.Contestants;

/// <summary>What the fields of a file hold, as <see cref="PlainDocument"/>.</summary>
internal sealed class PlainDocumentReview
{
    public string? Rule { get; set; }

    public string? Interval { get; set; }

    public List<string>? Triggers { get; set; }

    public string? PlannedOn { get; set; }

    public List<PlainPerformedReview>? Performed { get; set; }
}

internal sealed class PlainPerformedReview
{
    public string? Id { get; set; }

    public string? On { get; set; }

    public string? Result { get; set; }
}

internal sealed class PlainPublication
{
    public string? Extent { get; set; }

    public string? Where { get; set; }

    public string? Reason { get; set; }
}

internal sealed class PlainPurposeStatement
{
    public string? ImportanceOfPromotion { get; set; }

    public string? ImportanceOfImplementation { get; set; }
}

internal sealed class PlainScopeOfApplication
{
    public List<PlainService>? Services { get; set; }

    public bool? ServicesAreComplete { get; set; }

    public List<PlainInformationSystem>? Systems { get; set; }

    public bool? SystemsAreComplete { get; set; }

    public List<PlainProtectedData>? Data { get; set; }

    public bool? DataAreComplete { get; set; }

    public string? Depth { get; set; }

    public List<PlainAssetInScope>? Assets { get; set; }
}

internal sealed class PlainService
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? MaintenanceLevel { get; set; }

    public List<string>? Systems { get; set; }

    public List<PlainConstituent>? Constituents { get; set; }

    public bool? ConstituentsAreComplete { get; set; }
}

internal sealed class PlainConstituent
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? Asset { get; set; }

    public bool? IsInScope { get; set; }

    public string? Reason { get; set; }
}

internal sealed class PlainInformationSystem
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public List<string>? Data { get; set; }
}

internal sealed class PlainProtectedData
{
    public string? Id { get; set; }

    public string? Name { get; set; }
}

internal sealed class PlainAssetInScope
{
    public string? Asset { get; set; }

    public bool IsInScope { get; set; }

    public string? Reason { get; set; }
}

internal sealed class PlainCausesCovered
{
    public List<PlainCauseCovered>? Causes { get; set; }

    public bool? CausesAreComplete { get; set; }

    public List<PlainExpectedMalfunction>? Malfunctions { get; set; }

    public bool? MalfunctionsAreComplete { get; set; }
}

internal sealed class PlainCauseCovered
{
    public string? Cause { get; set; }

    public string? Note { get; set; }
}

internal sealed class PlainExpectedMalfunction
{
    public string? Id { get; set; }

    public string? Description { get; set; }

    public string? Cause { get; set; }

    public bool? IsLikely { get; set; }

    public string? Service { get; set; }
}

internal sealed class PlainRolesSpecified
{
    public string? PresidingMinistries { get; set; }

    public string? Sector { get; set; }

    public string? Operators { get; set; }

    public List<PlainManagementEffort>? ManagementEfforts { get; set; }

    public bool? ManagementEffortsAreComplete { get; set; }
}

internal sealed class PlainManagementEffort
{
    public string? Id { get; set; }

    public string? Description { get; set; }

    public List<string>? ManagementDuties { get; set; }

    public List<string>? StakeholderDuties { get; set; }
}
