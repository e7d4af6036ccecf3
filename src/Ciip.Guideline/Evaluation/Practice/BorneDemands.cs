namespace Ciip.Guideline.Evaluation;

/// <summary>
/// Demands that the text addresses to one party: a status of carried out has to say that this party did it, and where the text
/// asks for a time, when. A record is read with its actors.
/// </summary>
internal static class BorneDemands
{
    private static readonly Dictionary<Provision, Actor> Bearers = Provisions.Executives.All
        .Except([Provisions.Executives.Budget, Provisions.Executives.HumanResources])
        .Append(Provisions.ManagementAssessment.OperationAssessed)
        .Select(static provision => (provision, Actor.ManagementLayer))
        .Concat(Provisions.OperationalAssessment.All.Select(static provision => (provision, Actor.ManagingStaff)))
        .ToDictionary(static one => one.provision, static one => one.Item2);

    /// <summary>The party; null where the text names none that has to act itself.</summary>
    public static Actor? BearerOf(Provision provision) => Bearers.TryGetValue(provision, out var bearer) ? bearer : null;

    /// <summary>The outcome where a status of carried out speaks for records that do not tell; null where the general table applies.</summary>
    public static PracticeOutcome? OutcomeOf(PracticeAnalysis practice, Provision provision, RecordState record) =>
        record is RecordState.Silent or RecordState.LeftOut or RecordState.Unclear or RecordState.NotAsked ? OfStatus(practice, provision) switch
        {
            null => null,
            RecordState.Shown => PracticeOutcome.CarriedOut,
            RecordState.PartlyShown => PracticeOutcome.PartlyCarriedOut,
            RecordState.Missing or RecordState.ByOthers => PracticeOutcome.NotCarriedOut,
            _ => PracticeOutcome.NotAssessed,
        } : null;

    /// <summary>What a status of carried out shows by its actors and its date; null where there is none, or no party is named.</summary>
    public static RecordState? OfStatus(PracticeAnalysis practice, Provision provision)
    {
        if (BearerOf(provision) is not { } bearer || practice.StatusOf(provision) != PracticeStatusValue.CarriedOut)
        {
            return null;
        }

        var status = practice.Stated(provision).Status!;
        var state = practice.StateOf(status.Actors, bearer);
        return state != RecordState.Shown ? state
            : provision == Provisions.OperationalAssessment.PeriodicAssessment ? StaffRecency.Of(practice, status.On).State
            : provision == Provisions.ManagementAssessment.OperationAssessed && RecordDates.IsIn(status.On, practice.Verification.Period) == false ? RecordState.Missing
            : RecordState.Shown;
    }
}
