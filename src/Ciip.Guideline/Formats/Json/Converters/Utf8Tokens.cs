using System.Text;
using System.Text.Json;

namespace Ciip.Guideline.Formats.Json;

/// <summary>The tokens of a set as they stand in a file, so that none is made a string of to be compared.</summary>
/// <param name="tokens">The tokens.</param>
internal sealed class Utf8Tokens(IEnumerable<string> tokens)
{
    private readonly byte[][] texts = [.. tokens.Select(static token => Encoding.UTF8.GetBytes(token))];

    /// <summary>Which of them the reader stands at; below zero where it is none of them, or written with escapes.</summary>
    public int IndexAt(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
        {
            for (var i = 0; i < texts.Length; i++)
            {
                if (reader.ValueTextEquals(texts[i]))
                {
                    return i;
                }
            }
        }

        return -1;
    }
}
