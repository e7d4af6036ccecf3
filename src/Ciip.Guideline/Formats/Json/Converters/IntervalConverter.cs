using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats.Json;

/// <summary>A length of calendar time.</summary>
internal sealed class IntervalConverter : TextConverter<Interval>
{
    /// <summary>A number has at most ten digits; that it fits an <see cref="int"/> is left to the reader.</summary>
    public override TextForm Form => new()
    {
        Examples = Seq.Of("P1Y", "P6M", "P90D", "P2W"),
        Pattern = "^P(?:[1-9][0-9]{0,9}W|(?=[1-9])(?:[1-9][0-9]{0,9}Y)?(?:[1-9][0-9]{0,9}M)?(?:[1-9][0-9]{0,9}D)?)$",
    };

    public override JsonProblem Problem(string text) => JsonProblems.BadInterval(text, Expected);

    protected override IReadOnlyList<string> ListExpected() => Seq.Of("PnY", "PnM", "PnD", "PnYnMnD", "PnW");

    protected override bool TryRead(string text, out Interval value) => Interval.TryParse(text, out value!);

    protected override string TextOf(Interval value) => value.ToString();
}
