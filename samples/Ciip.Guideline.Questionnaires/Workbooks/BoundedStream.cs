using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires.Workbooks;

/// <summary>How much of a workbook may still be unpacked, whichever of its parts it is in.</summary>
internal sealed class UnpackingBudget
{
    private long left = ReadingBounds.MostUnpackedBytes;

    public void Spend(int bytes) =>
        left = left >= bytes ? left - bytes : throw UnreadableWorkbookException.TooMany(ReadingBounds.MostUnpackedBytes, "bytes when unpacked", "展開後のバイト数");
}

/// <summary>
/// A part of a workbook as it is unpacked. Ends where the budget does, and where one tag is longer than any real one: readers of
/// XML hold a tag and its attributes in memory as a whole.
/// </summary>
internal sealed class BoundedStream(Stream inner, UnpackingBudget budget) : ReadingStream
{
    private const int LongestTag = 1_000_000;
    private int tagLength = -1;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        budget.Spend(read);
        foreach (var one in buffer[..read])
        {
            tagLength = one == (byte)'<' ? 0 : one == (byte)'>' || tagLength < 0 ? -1 : tagLength + 1;
            if (tagLength > LongestTag)
            {
                throw UnreadableWorkbookException.TooMany(LongestTag, "bytes in one tag", "1つのタグのバイト数");
            }
        }

        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
