using Ciip.Guideline.Common;
using static Ciip.Guideline.Provisions.InformationHandling;

namespace Ciip.Guideline.Evaluation;

/// <summary>What the record of rating and handling information, <c>II.6.1.2(3)</c>, shows.</summary>
internal static class InformationHandlingFields
{
    private static readonly IReadOnlyList<Provision> Ratings = Seq.Of(
        InformationRated, RatingForConfidentiality, RatingForIntegrity, RatingForAvailability);

    /// <summary>In the order of <see cref="InformationLifecycleStage"/>.</summary>
    private static readonly IReadOnlyList<Provision> Steps = Seq.Of(
        CreationStep, AcquisitionStep, UtilizationStep, StorageStep, TransferenceStep, ProvisionStep, ErasureStep);

    public static void Read(FieldReader fields, InformationHandling record)
    {
        fields.Claim(InformationRated, OfAny(fields, record.ConfidentialityScale, record.IntegrityScale, record.AvailabilityScale), "confidentialityScale");
        fields.Text(RatingForConfidentiality, record.ConfidentialityScale, "confidentialityScale");
        fields.Text(RatingForIntegrity, record.IntegrityScale, "integrityScale");
        fields.Text(RatingForAvailability, record.AvailabilityScale, "availabilityScale");
        foreach (var (reader, information) in fields.Elements(RecordLists.RatedInformation.Of(record)))
        {
            reader.Claim(InformationRated, OfAny(reader, information.Confidentiality, information.Integrity, information.Availability), "confidentiality");
            reader.Text(RatingForConfidentiality, information.Confidentiality, "confidentiality");
            reader.Text(RatingForIntegrity, information.Integrity, "integrity");
            reader.Text(RatingForAvailability, information.Availability, "availability");
        }

        fields.NoteIfOpen(RecordLists.RatedInformation.Of(record), Ratings, isThere: record.Information is not null);
        fields.Each(RecordLists.HandlingRules.Of(record), [LifecycleConditions, LifecycleMeasures], static (reader, rule) =>
        {
            reader.Text(LifecycleConditions, rule.Conditions, "conditions");
            reader.Text(LifecycleMeasures, rule.Measures, "measures");
        });
        foreach (var stage in InformationLifecycleStage.All)
        {
            fields.Claim(Steps[stage.Order], StateOf(fields, record, stage), "handlingRules");
        }

        fields.Claim(PersonalData, OfPersonalData(fields, record), "personalData", question: Questions.WasThereAny);
    }

    /// <summary>A rating by one aspect is a rating.</summary>
    private static RecordState OfAny(FieldReader fields, params string?[] ratings) =>
        Array.Exists(ratings, TypedFields.IsFilled) ? RecordState.Shown
        : Array.Exists(ratings, static rating => rating is null) ? fields.Absent
        : RecordState.Missing;

    private static RecordState OfPersonalData(FieldReader fields, InformationHandling record) => record switch
    {
        { HandlesPersonalData: false } => RecordState.NotRelevant,
        { HandlesPersonalData: null, PersonalData: null } => RecordState.Silent,
        _ => fields.StateOf(record.PersonalData),
    };

    /// <summary>A step that does not occur is ruled out; one that no rule covers is missing once all rules are known.</summary>
    private static RecordState StateOf(FieldReader fields, InformationHandling record, InformationLifecycleStage stage) =>
        record.StagesNotOccurring?.Contains(stage) == true ? RecordState.NotRelevant
        : record.HandlingRules?.Any(rule => Equals(rule.Stage, stage)) == true ? RecordState.Shown
        : LinkStates.Missing(fields, RecordLists.HandlingRules.Of(record), static rule => rule.Stage is not null);
}
