using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>What executives and senior managers do themselves, as the quoted Basic Policy asks. <c>II.4(executives)</c></summary>
public sealed record ManagementConduct : MeasureRecord
{
    /// <summary>They see that the measures are needed. <c>II.4(executives) p1 s1</c></summary>
    public PerformedDuty? NeedRecognized { get; init; }

    /// <summary>They ensure that the measures are carried out. <c>II.4(executives) p1 s1</c></summary>
    public PerformedDuty? ImplementationEnsured { get; init; }

    /// <summary>They recognize the sources of risk. <c>II.4(executives) b1</c></summary>
    public PerformedDuty? RiskSourcesRecognized { get; init; }

    /// <summary>They assess the sources of risk. <c>II.4(executives) b2</c></summary>
    public PerformedDuty? RiskSourcesAssessed { get; init; }

    /// <summary>They set forth measures against the risks. <c>II.4(executives) b2</c></summary>
    public PerformedDuty? MeasuresSetByPriority { get; init; }

    /// <summary>They decide on the plans to establish systems. <c>II.4(executives) b3</c></summary>
    public PerformedDuty? PlansForEstablishment { get; init; }

    /// <summary>They decide on the plans to operate systems. <c>II.4(executives) b3</c></summary>
    public PerformedDuty? PlansForOperation { get; init; }

    /// <summary>They decide on the plans to carry out the policies. <c>II.4(executives) b3</c></summary>
    public PerformedDuty? PlansForPolicies { get; init; }

    /// <summary>They secure management resources. <c>II.4(executives) b3</c></summary>
    public PerformedDuty? ResourcesSecured { get; init; }

    /// <summary>The kinds of resources they secure. <c>II.4(executives) b3</c></summary>
    public IReadOnlyList<ManagementResource>? SecuredResources
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>They check that the policies are carried out. <c>II.4(executives) b4</c></summary>
    public PerformedDuty? ImplementationChecked { get; init; }

    /// <summary>They check the capability to respond. <c>II.4(executives) b5</c></summary>
    public PerformedDuty? ResponseCapabilityChecked { get; init; }

    /// <summary>They check how information is shared. <c>II.4(executives) b5</c></summary>
    public PerformedDuty? InformationSharingChecked { get; init; }

    /// <summary>They identify the priorities by which measures are set. <c>II.4(executives) b2</c></summary>
    public PerformedDuty? PrioritiesIdentified { get; init; }

    /// <summary>They monitor how the systems are operated. <c>II.4(executives) b4</c></summary>
    public PerformedDuty? OperationMonitored { get; init; }

    /// <summary>They have exercises conducted, through which they check. <c>II.4(executives) b5</c></summary>
    public PerformedDuty? ExercisesConducted { get; init; }

    /// <summary>They have trainings conducted, through which they check. <c>II.4(executives) b5</c></summary>
    public PerformedDuty? TrainingsConducted { get; init; }
}
