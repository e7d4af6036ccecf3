namespace Ciip.Guideline.Formats.Json;

/// <summary>Turns ascending byte offsets into lines and columns, in one pass over the text.</summary>
internal ref struct TextPosition(ReadOnlySpan<byte> utf8)
{
    private readonly ReadOnlySpan<byte> text = utf8;
    private int offset;

    /// <summary>The line, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>The column, from 1, in UTF-16 code units.</summary>
    public int Column { get; private set; } = 1;

    public void MoveTo(long target)
    {
        for (; offset < target && offset < text.Length; offset++)
        {
            var b = text[offset];
            var endsLine = b == '\n' || (b == '\r' && (offset + 1 == text.Length || text[offset + 1] != '\n'));
            if (endsLine)
            {
                Line++;
                Column = 1;
            }
            else
            {
                // Continuation bytes count nothing; a lead byte of four stands for two code units.
                Column += (b & 0xC0) == 0x80 ? 0 : b >= 0xF0 ? 2 : 1;
            }
        }
    }
}
