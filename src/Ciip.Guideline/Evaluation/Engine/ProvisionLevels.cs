namespace Ciip.Guideline.Evaluation;

/// <summary>The level of a finding, which belongs to the provision: its sentence, its softener, its place in the text.</summary>
internal static class ProvisionLevels
{
    /// <summary>On documents. II.6 stands one step lower, because <c>II.6 p1 s1</c> asks that adoption be discussed.</summary>
    public static FindingLevel InDocuments(Provision provision)
    {
        if (provision.Authority == Authority.BasicPolicy || provision.Softener != Softener.None)
        {
            return FindingLevel.Suggestion;
        }

        return IsStrong(provision.Modality)
            ? provision.IsOfMeasure ? FindingLevel.Weakness : FindingLevel.Gap
            : provision.IsOfMeasure ? FindingLevel.Suggestion : FindingLevel.Weakness;
    }

    /// <summary>In practice: what is demanded is asked for as strongly as its sentence says.</summary>
    public static FindingLevel InPractice(Provision provision) =>
        provision.Softener != Softener.None ? FindingLevel.Suggestion
        : IsStrong(provision.Modality) ? FindingLevel.Gap
        : FindingLevel.Weakness;

    private static bool IsStrong(Modality modality) =>
        modality is Modality.Shall or Modality.HasTo or Modality.IsEssential or Modality.IsImperative;
}
