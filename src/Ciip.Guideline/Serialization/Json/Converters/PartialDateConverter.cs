using Ciip.Guideline.Common;

namespace Ciip.Guideline.Serialization.Json;

/// <summary>A year, a month or a day.</summary>
internal sealed class PartialDateConverter : TextConverter<PartialDate>
{
    public PartialDateConverter()
    {
        Expected = Seq.Of("YYYY", "YYYY-MM", "YYYY-MM-DD");
    }

    public override JsonProblem Problem(string text) => JsonProblems.BadDate(text, Expected);

    protected override bool TryRead(string text, out PartialDate value) => PartialDate.TryParse(text, out value!);

    protected override string TextOf(PartialDate value) => value.ToString();
}
