using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats.Json;

/// <summary>The value of the member <c>format</c>: one of the formats that a root type is read from.</summary>
/// <param name="formats">Those formats.</param>
internal sealed class FormatConverter(IReadOnlyList<string> formats) : TextConverter<string>
{
    public override TextForm Form => new() { Listed = Expected };

    public override JsonProblem Problem(string text) => JsonProblems.UnknownFormat(text, Expected);

    protected override IReadOnlyList<string> ListExpected() => formats;

    protected override bool TryRead(string text, out string value)
    {
        value = text;
        return Expected.Contains(text, StringComparer.Ordinal);
    }

    protected override string TextOf(string value) => value;
}
