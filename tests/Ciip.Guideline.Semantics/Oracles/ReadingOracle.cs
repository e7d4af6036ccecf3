namespace Ciip.Guideline.Semantics;

/// <summary>What one document claims, by the specification. A passage is a number: a digit for each id around the provision.</summary>
internal sealed class ReadingOracle
{
    public const int Digit = 4;
    public const int PartlyInWords = 2;
    public const int PartlyAmong = 3;
    public const int PartlyNotAmong = 4;
    private static readonly Reading._ITreatment[] Treatments =
    [
        Reading.Treatment.create_TreatedSpecified(), Reading.Treatment.create_TreatedPartly(Reading.Missing.create_InWords()),
        Reading.Treatment.create_TreatedPartly(Reading.Missing.create_Among()), Reading.Treatment.create_TreatedPartly(Reading.Missing.create_NotAmong()),
        Reading.Treatment.create_TreatedAddressed(), Reading.Treatment.create_TreatedElsewhere(), Reading.Treatment.create_TreatedNotSpecified(),
        Reading.Treatment.create_TreatedNotAdopted(), Reading.Treatment.create_TreatedNotRelevant(), Reading.Treatment.create_Mentioned(),
    ];

    private readonly Memo<(ulong, int), ClaimValue> known = new();

    /// <summary>The digit of a treatment; 0 is none.</summary>
    public static int DigitOf(TreatmentValue value) => value switch
    {
        TreatmentValue.Specified => 1,
        TreatmentValue.PartlySpecified => PartlyInWords,
        TreatmentValue.Addressed => 5,
        TreatmentValue.SpecifiedElsewhere => 6,
        TreatmentValue.NotSpecified => 7,
        TreatmentValue.DiscussedNotAdopted => 8,
        TreatmentValue.NotRelevant => 9,
        _ => 10,
    };

    /// <summary>The claim.</summary>
    /// <param name="path">The digits, the nearest lowest.</param>
    /// <param name="length">How many ids are around the provision, itself included.</param>
    /// <param name="field">What a typed field says; null for silence.</param>
    /// <param name="flags">1 for what may be declined, 2 for what is read to the end, 4 where silence proves it.</param>
    public ClaimValue Read(ulong path, int length, ClaimValue? field, int flags) =>
        known.Get((path, (((length * 8) + (field is { } value ? (int)value + 1 : 0)) * 8) + flags), WorkOut);

    private static ClaimValue WorkOut((ulong Path, int Others) key)
    {
        var (length, field, flags) = (key.Others / 64, key.Others / 8 % 8, key.Others % 8);
        var said = Reading.__default.Read(Reading.Passage.create(
            Terms.Sequence(Enumerable.Range(0, length).Select(place => Treatment((int)(key.Path >> (place * Digit)) & 15))),
            field == 0 ? Reading.Option<Claims._IClaimValue>.create_None() : Reading.Option<Claims._IClaimValue>.create_Some(Terms.Values[field - 1]),
            (flags & 1) != 0,
            (flags & 2) != 0,
            (flags & 4) != 0));
        return said.is_Refers ? ClaimValue.SpecifiedElsewhere : (ClaimValue)Terms.IndexOf(Terms.Values, said.dtor_value);
    }

    private static Reading._IOption<Reading._ITreatment> Treatment(int digit) => digit == 0
        ? Reading.Option<Reading._ITreatment>.create_None()
        : Reading.Option<Reading._ITreatment>.create_Some(Treatments[digit - 1]);
}
