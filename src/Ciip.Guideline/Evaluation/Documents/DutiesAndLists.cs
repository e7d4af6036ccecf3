namespace Ciip.Guideline.Evaluation;

/// <summary>The provisions that members of the vocabulary stand for.</summary>
internal static class DutiesAndLists
{
    private static readonly Dictionary<StakeholderDuty, Provision[]> StakeholderDuties = new()
    {
        [StakeholderDuty.CheckProgress] = [Provisions.Stakeholders.ProgressChecked],
        [StakeholderDuty.RecognizeCircumstances] = [Provisions.Stakeholders.CircumstancesRecognized],
        [StakeholderDuty.DetermineGoals] = [Provisions.Stakeholders.GoalsDetermined],
        [StakeholderDuty.EnhanceCooperation] = [Provisions.Stakeholders.CooperationEnhanced, Provisions.Stakeholders.OthersConsidered],
        [StakeholderDuty.UnderstandFiveWOneH] = [Provisions.Stakeholders.ResponseUnderstood],
        [StakeholderDuty.AddressCalmly] = [Provisions.Stakeholders.SignsAddressedCalmly, Provisions.Stakeholders.OutageAddressedCalmly],
        [StakeholderDuty.Cooperate] = [Provisions.Stakeholders.Cooperation],
        [StakeholderDuty.RespondInConcert] = [Provisions.Stakeholders.ConcertedResponse],
        [StakeholderDuty.EnsureCommunication] = [Provisions.Stakeholders.Communication],
        [StakeholderDuty.TakeProactiveMeasures] = [Provisions.Stakeholders.ProactiveMeasures],
    };

    private static readonly Provision[] Triggers =
    [
        Provisions.ContinuousImprovement.LatestKnowledge, Provisions.ContinuousImprovement.LatestTechnologies,
        Provisions.ContinuousImprovement.LatestSystems, Provisions.ContinuousImprovement.NewRisks,
    ];

    private static readonly Provision[] Assets =
    [
        Provisions.Scope.InformationSystems, Provisions.Scope.DataInInformationSystems, Provisions.Scope.Transactions,
        Provisions.Scope.BusinessProcesses, Provisions.Scope.Development, Provisions.Scope.Operation, Provisions.Scope.Maintenance,
    ];

    private static readonly Provision[] Causes = [.. Provisions.IntentionalCauses.All, .. Provisions.AccidentalCauses.All, .. Provisions.EnvironmentalCauses.All];

    /// <summary>The provisions of one of the executives' five duties: those of its bullet.</summary>
    public static IEnumerable<Provision> Of(ManagementDuty duty) => Provisions.Executives.All.Where(provision => provision.Statement == duty.Locator);

    public static IEnumerable<Provision> Of(StakeholderDuty duty) => StakeholderDuties[duty];

    /// <summary>The provision of a review trigger; null for one of the user's own.</summary>
    public static Provision? Of(ReviewTrigger trigger) => InOrder(trigger, Triggers);

    /// <summary>The provision of an example asset; null for one of the user's own.</summary>
    public static Provision? Of(ProtectedAsset asset) => InOrder(asset, Assets);

    /// <summary>The provision of an example cause; null for one of the user's own.</summary>
    public static Provision? Of(MalfunctionCause cause) => InOrder(cause, Causes);

    /// <summary>Sets and provisions both stand in the order of the text.</summary>
    private static Provision? InOrder<TTerm>(GuidelineTerm<TTerm> term, Provision[] provisions)
        where TTerm : GuidelineTerm<TTerm> =>
        term.Order < provisions.Length ? provisions[term.Order] : null;
}
