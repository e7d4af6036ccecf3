namespace Ciip.Guideline.Evaluation;

/// <summary>What the typed fields of a document claim, by provision, in memory that the caller lends.</summary>
internal readonly ref struct DocumentFieldClaims(Span<byte> values)
{
    private readonly Span<byte> values = values;

    /// <summary>The claim on a provision, by its position in text order; null where no field speaks.</summary>
    public ClaimValue? this[int provision] => values[provision] == 0 ? null : (ClaimValue)(values[provision] - 1);

    /// <summary>A filled field specifies the provision it stands for.</summary>
    public void Specify(Provision provision) => Add(provision, ClaimValue.Specified);

    /// <summary>Two records about one thing, such as an asset in scope for one service and left out of another: it is there.</summary>
    public void Add(Provision provision, ClaimValue value)
    {
        if (this[provision.Index] is not { } before || value < before)
        {
            values[provision.Index] = (byte)(value + 1);
        }
    }
}
