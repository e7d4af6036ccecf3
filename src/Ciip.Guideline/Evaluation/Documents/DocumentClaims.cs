namespace Ciip.Guideline.Evaluation;

/// <summary>What one document claims about every provision: a value of each, and in a number where it says so.</summary>
internal sealed class DocumentClaims(SafetyStandardsDocument document, GuidelineCatalog catalog, PartialDate? asOf)
{
    /// <summary>Nothing speaks: examined or not, the document is silent.</summary>
    public const short Silence = -1;

    /// <summary>A typed field speaks.</summary>
    public const short Field = -2;

    /// <summary>What it says of a section speaks for a sentence of chapter I.</summary>
    public const short Mirror = -3;

    /// <summary>The depth of measures speaks for their level.</summary>
    public const short Depth = -4;

    private readonly byte[] values = new byte[catalog.Provisions.Count];
    private readonly short[] sources = new short[catalog.Provisions.Count];
    private string?[]? fieldPointers;

    /// <summary>The claim on a provision, by its position in text order, with what gives it.</summary>
    public Claim this[int provision] => sources[provision] switch
    {
        Silence => new Claim(ValueOf(provision)),
        Field => new Claim(ValueOf(provision), fromField: true),
        Mirror => new Claim(ValueOf(provision), Mirrors.SectionBehind(provision), this[Mirrors.TellingBehind(this, provision)].Treatment),
        Depth => LikeDepth(ValueOf(provision)),
        var id => new Claim(ValueOf(provision), catalog.IdAt(id), document.Treatments![catalog.IdAt(id)]),
    };

    /// <summary>Whether anything is set aside by decision.</summary>
    public bool HasDecisions { get; private set; }

    /// <summary>The JSON Pointer to the field that gives a claim; null where none does.</summary>
    public string? FieldOf(int provision) => sources[provision] == Field ? (fieldPointers ??= FieldPointers())[provision] : null;

    /// <summary>The value alone.</summary>
    public ClaimValue ValueOf(int provision) => (ClaimValue)values[provision];

    /// <summary>The order of the id whose treatment speaks, or one of the numbers below zero.</summary>
    public short SourceOf(int provision) => sources[provision];

    public void Set(int provision, ClaimValue value, int source)
    {
        values[provision] = (byte)value;
        sources[provision] = (short)source;
        HasDecisions |= value.IsDecision();
    }

    /// <summary>Whether some treatment, also one of another id, gives the claim.</summary>
    public bool IsOfTreatment(int provision) => sources[provision] is >= 0 or Mirror or Depth && this[provision].Treatment is not null;

    private string?[] FieldPointers()
    {
        Span<byte> lent = stackalloc byte[values.Length];
        lent.Clear();
        var pointers = new string?[values.Length];
        TypedFields.Read(document, new DocumentFieldClaims(lent, pointers), asOf);
        return pointers;
    }

    private Claim LikeDepth(ClaimValue value)
    {
        var depth = this[Provisions.Scope.Depth.Index];
        return value == depth.Value ? depth : new Claim(value, Provisions.Scope.Depth, depth.Treatment);
    }
}
