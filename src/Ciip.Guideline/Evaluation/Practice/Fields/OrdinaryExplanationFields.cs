using static Ciip.Guideline.Provisions.OrdinaryExplanation;

namespace Ciip.Guideline.Evaluation;

/// <summary>What the record of explaining the efforts outside, <c>II.6.2.2(2)</c>, shows.</summary>
internal static class OrdinaryExplanationFields
{
    public static void Read(FieldReader fields, OrdinaryExplanation record, VerificationPeriod? period)
    {
        var channels = (record.Explanations ?? [])
            .Where(explanation => explanation.On is null || RecordDates.IsIn(explanation.On, period) != false)
            .Select(static explanation => explanation.Channel)
            .ToList();
        fields.Claim(EffortsExplained, StateOf(channels.Exists(static channel => channel is not null)), "explanations", record.Explanations);
        Read(SecurityReports, DisclosureChannel.InformationSecurityReport);
        Read(Website, DisclosureChannel.CompanyWebsite);
        fields.Text(AttentionToContent, record.AttentionToContent, "attentionToContent");

        // The channels are examples: where another one is used, neither of them is asked for.
        void Read(Provision provision, DisclosureChannel channel) => fields.Claim(
            provision,
            !channels.Contains(channel) && channels.Exists(static other => other is not null) ? RecordState.NotAsked : StateOf(channels.Contains(channel)),
            "explanations",
            record.Explanations);

        RecordState StateOf(bool isShown) =>
            isShown ? RecordState.Shown
            : channels.Count > 0 ? fields.Absent
            : record.Explanations is { Count: > 0 } ? fields.NotIn(record.ExplanationsAreComplete)
            : fields.StateOf(RecordLists.OutsideExplanations.Of(record));
    }
}
