using System.Text.Json;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats.Json;

/// <summary>A plain enum, by the wire tokens given here and never by its C# names.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
/// <param name="tokens">The tokens.</param>
internal sealed class EnumConverter<TEnum>(params (string Token, TEnum Value)[] tokens) : TextConverter<TEnum>
    where TEnum : struct, Enum
{
    private Utf8Tokens? utf8;

    public override TextForm Form => new()
    {
        Described = Seq.From(Expected.Select(static token => new KeyValuePair<string, string?>(token, SchemaDescriptions.Of(typeof(TEnum), token)))),
    };

    /// <summary>The token of a value.</summary>
    /// <exception cref="JsonException">It is not a value of the enum.</exception>
    public string TokenOf(TEnum value) => TextOf(value);

    public override JsonProblem Problem(string text) => JsonProblems.UnknownToken(text, Expected);

    protected override IReadOnlyList<string> ListExpected() => Seq.From(tokens.Select(static entry => entry.Token));

    protected override bool TryRead(string text, out TEnum value)
    {
        foreach (var entry in tokens)
        {
            if (string.Equals(entry.Token, text, StringComparison.Ordinal))
            {
                value = entry.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    protected override bool TryReadToken(ref Utf8JsonReader reader, out TEnum value)
    {
        var index = (utf8 ??= new Utf8Tokens(Expected)).IndexAt(ref reader);
        value = index < 0 ? default : tokens[index].Value;
        return index >= 0;
    }

    protected override string TextOf(TEnum value)
    {
        foreach (var entry in tokens)
        {
            if (EqualityComparer<TEnum>.Default.Equals(entry.Value, value))
            {
                return entry.Token;
            }
        }

        throw new JsonException($"{value} is not a value of {typeof(TEnum).Name}.");
    }
}
