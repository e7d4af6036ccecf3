using Ciip.Guideline.Common;

namespace Ciip.Guideline.Tests.Common;

public sealed class LentTextTests
{
    [Fact]
    public void It_is_what_was_added_however_long()
    {
        var text = new LentText();
        var expected = string.Empty;
        for (var length = 1; length < 200_000; length *= 7)
        {
            var part = new string((char)('a' + (length % 26)), length);
            text.Append(part).Append('\n').Append(part.AsSpan(0, length / 2));
            expected += part + "\n" + part[..(length / 2)];
        }

        text.Finish().Should().Be(expected);
    }

    [Fact]
    public void Nothing_is_nothing() => new LentText().Finish().Should().BeEmpty();
}
