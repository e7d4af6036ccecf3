namespace Ciip.Guideline.Evaluation;

/// <summary>What the typed fields of a document claim, by provision, in memory that the caller lends.</summary>
/// <param name="values">A value of each provision.</param>
/// <param name="pointers">The JSON Pointer to the field that gives each claim; empty where nobody asks.</param>
internal readonly ref struct DocumentFieldClaims(Span<byte> values, Span<string?> pointers = default)
{
    private readonly Span<byte> values = values;
    private readonly Span<string?> pointers = pointers;

    /// <summary>The claim on a provision, by its position in text order; null where no field speaks.</summary>
    public ClaimValue? this[int provision] => values[provision] == 0 ? null : (ClaimValue)(values[provision] - 1);

    /// <summary>A filled field specifies the provision it stands for.</summary>
    public void Specify(Provision provision, FieldPointer field) => Add(provision, ClaimValue.Specified, field);

    /// <summary>Two records about one thing, such as an asset in scope for one service and left out of another: it is there.</summary>
    public void Add(Provision provision, ClaimValue value, FieldPointer field)
    {
        if (this[provision.Index] is { } before && value >= before)
        {
            return;
        }

        values[provision.Index] = (byte)(value + 1);
        if (!pointers.IsEmpty)
        {
            pointers[provision.Index] = field.ToString();
        }
    }
}
