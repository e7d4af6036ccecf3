using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats.Json;

/// <summary>The id of a section, item, part or provision; also as the key of a map.</summary>
internal sealed class GuidelineIdConverter : TextConverter<GuidelineId>
{
    public override TextForm Form => new() { Listed = Expected };

    public override JsonProblem Problem(string text) => JsonProblems.UnknownId(text, Expected);

    protected override IReadOnlyList<string> ListExpected() => Seq.From(GuidelineCatalog.FourthEdition.IdTexts);

    protected override bool TryRead(string text, out GuidelineId value) => GuidelineId.TryParse(text, out value!);

    protected override string TextOf(GuidelineId value) => value.Text;
}
