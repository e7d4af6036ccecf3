using Ciip.Guideline.Common;

namespace Ciip.Guideline.Serialization.Json;

/// <summary>A length of calendar time.</summary>
internal sealed class IntervalConverter : TextConverter<Interval>
{
    public IntervalConverter()
    {
        Expected = Seq.Of("PnY", "PnM", "PnD", "PnYnMnD", "PnW");
    }

    public override JsonProblem Problem(string text) => JsonProblems.BadInterval(text, Expected);

    protected override bool TryRead(string text, out Interval value) => Interval.TryParse(text, out value!);

    protected override string TextOf(Interval value) => value.ToString();
}
