using static Ciip.Guideline.Provisions.Stakeholders;

namespace Ciip.Guideline.Evaluation;

/// <summary>What the record of what stakeholders do shows.</summary>
internal static class StakeholderConductFields
{
    private static readonly (Provision Provision, string Member, Func<StakeholderConduct, PerformedDuty?> Field)[] Duties =
    [
        (ProgressChecked, "progressChecked", static record => record.ProgressChecked),
        (CircumstancesRecognized, "circumstancesRecognized", static record => record.CircumstancesRecognized),
        (GoalsDetermined, "goalsDetermined", static record => record.GoalsDetermined),
        (CooperationEnhanced, "cooperationEnhanced", static record => record.CooperationEnhanced),
        (OthersConsidered, "othersConsidered", static record => record.OthersConsidered),
        (ResponseUnderstood, "responseUnderstood", static record => record.ResponseUnderstood),
        (SignsAddressedCalmly, "signsAddressedCalmly", static record => record.SignsAddressedCalmly),
        (OutageAddressedCalmly, "outageAddressedCalmly", static record => record.OutageAddressedCalmly),
        (Cooperation, "cooperation", static record => record.Cooperation),
        (ConcertedResponse, "concertedResponse", static record => record.ConcertedResponse),
        (Communication, "communication", static record => record.Communication),
        (ProactiveMeasures, "proactiveMeasures", static record => record.ProactiveMeasures),
    ];

    public static void Read(FieldReader fields, StakeholderConduct record)
    {
        foreach (var (provision, member, field) in Duties)
        {
            fields.Duty(provision, field(record), member);
        }
    }

    /// <summary>How a duty was performed; null where that is not recorded.</summary>
    public static PerformedDuty? Of(StakeholderConduct record, Provision provision) =>
        Array.Find(Duties, duty => duty.Provision == provision).Field(record);

    /// <summary>The duties that are recorded, by their members.</summary>
    public static IEnumerable<(string Member, PerformedDuty? Duty)> Of(StakeholderConduct record) => Duties.Select(duty => (duty.Member, duty.Field(record)));
}
