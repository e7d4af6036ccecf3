using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats.Json;

/// <summary>A year, a month or a day.</summary>
internal sealed class PartialDateConverter : TextConverter<PartialDate>
{
    private const string Year = "(?!0000)[0-9]{4}";
    private const string YearOrMonth = Year + "(?:-(?:0[1-9]|1[0-2]))?";
    private const string Day = Year + "-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))";
    private const string LeapDay = "(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29";

    public override TextForm Form => new() { Examples = Seq.Of("1985", "2008-08", "2015-04-01"), Pattern = $"^(?:{YearOrMonth}|{Day}|{LeapDay})$" };

    public override JsonProblem Problem(string text) => JsonProblems.BadDate(text, Expected);

    protected override IReadOnlyList<string> ListExpected() => Seq.Of("YYYY", "YYYY-MM", "YYYY-MM-DD");

    protected override bool TryRead(string text, out PartialDate value) => PartialDate.TryParse(text, out value!);

    protected override string TextOf(PartialDate value) => value.ToString();
}
