namespace Ciip.Guideline.Evaluation;

/// <summary>A treatment and where it stands.</summary>
internal sealed class PlacedTreatment(int index, SafetyStandardsDocument document, GuidelineId on, Treatment treatment)
{
    /// <summary>The index of the document in the set.</summary>
    public int Index { get; } = index;

    public SafetyStandardsDocument Document { get; } = document;

    public GuidelineId On { get; } = on;

    public Treatment Treatment { get; } = treatment;

    public Place Place => field ??= new(Document.Id, On, pointer: Place.TreatmentPointer(On));
}
