using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats.Json;

/// <summary>A place in the Guideline's text.</summary>
internal sealed class LocatorConverter : TextConverter<Locator>
{
    public override TextForm Form => new()
    {
        Examples = Expected,
        Pattern = "^(?:fn[0-9]+|II?(?:\\.[0-9]+)*(?:\\([^)]+\\))?)(?: (?:p|s|b|fig)[0-9]+){0,2}$",
    };

    public override JsonProblem Problem(string text) => JsonProblems.BadLocator(text, Expected);

    protected override IReadOnlyList<string> ListExpected() => Seq.Of("II.3", "II.6.1.2(2) p1 s2", "I.3 b1", "fn10 s1");

    protected override bool TryRead(string text, out Locator value) => Locator.TryParse(text, out value!);

    protected override string TextOf(Locator value) => value.Text;
}
