using System.Text.Json;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats.Json;

/// <summary>Reads a term without throwing.</summary>
/// <typeparam name="TTerm">The set.</typeparam>
/// <param name="token">The token.</param>
/// <param name="term">The term, or null.</param>
internal delegate bool TryParseTerm<TTerm>(string? token, out TTerm? term)
    where TTerm : class;

/// <summary>A set of the Guideline, by wire tokens.</summary>
/// <typeparam name="TTerm">The set.</typeparam>
/// <param name="all">The members.</param>
/// <param name="parse">Reads a token.</param>
/// <param name="own">How values of the user's own are written, in an open set; null in a closed one.</param>
internal sealed class TermConverter<TTerm>(IReadOnlyList<TTerm> all, TryParseTerm<TTerm> parse, OwnForm? own = null) : TextConverter<TTerm>
    where TTerm : GuidelineTerm<TTerm>
{
    private Utf8Tokens? utf8;

    public override TextForm Form => new()
    {
        Described = Seq.From(all.Select(static term => new KeyValuePair<string, string?>(term.Value, $"{TextForm.Titled(term.Title)} ({term.Locator})"))),
        Pattern = own?.Pattern,
    };

    public override JsonProblem Problem(string text) => JsonProblems.UnknownToken(text, Expected);

    protected override IReadOnlyList<string> ListExpected() => Seq.From((own?.Shown ?? []).Concat(all.Select(static term => term.Value)));

    protected override bool TryRead(string text, out TTerm value) => parse(text, out value!);

    protected override bool TryReadToken(ref Utf8JsonReader reader, out TTerm value)
    {
        var index = (utf8 ??= new Utf8Tokens(all.Select(static term => term.Value))).IndexAt(ref reader);
        value = index < 0 ? null! : all[index];
        return index >= 0;
    }

    protected override string TextOf(TTerm value) => value.Value;
}
