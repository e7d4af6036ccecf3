namespace Ciip.Guideline.Common;

/// <summary>Text that grows in an array lent by the pool.</summary>
internal sealed class LentText
{
    private readonly LentArray<char> characters = new(atFirst: 16 * 1024);

    public LentText Append(char character)
    {
        characters.Add(character);
        return this;
    }

    public LentText Append(string text) => Append(text.AsSpan());

    public LentText Append(ReadOnlySpan<char> text)
    {
        characters.MakeRoom(text.Length);
        text.CopyTo(characters.Elements.AsSpan(characters.Count));
        characters.Count += text.Length;
        return this;
    }

    /// <summary>The text. The array is given back; nothing can be added any more.</summary>
    public string Finish()
    {
        var text = new string(characters.Elements, 0, characters.Count);
        characters.Return();
        return text;
    }
}
