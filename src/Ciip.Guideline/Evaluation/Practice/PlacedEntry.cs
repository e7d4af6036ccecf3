namespace Ciip.Guideline.Evaluation;

/// <summary>A record of a list and the reader of its fields: where it stands, and what it says by leaving something out.</summary>
internal readonly struct PlacedEntry<T>(FieldReader fields, T record)
    where T : PracticeEntry
{
    public FieldReader Fields { get; } = fields;

    public T Record { get; } = record;

    public string Id => Record.Id;

    /// <summary>The record as the place of a demand, pointing to one of its members.</summary>
    public Place At(Provision provision, string member)
    {
        var at = Fields.At;
        return Place.InPractice(provision, Record.Id, pointer: () => at + "/" + member);
    }

    public void Deconstruct(out FieldReader fields, out T record)
    {
        fields = Fields;
        record = Record;
    }
}
