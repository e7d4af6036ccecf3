using Ciip.Guideline.Common;

namespace Ciip.Guideline.Tests.Common;

public sealed class EachOnceTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(20)]
    public void Elements_of_several_lists_are_there_once_in_their_order(int size)
    {
        string[] all = [.. Enumerable.Range(0, size).Select(static number => $"n{number}")];
        string[] half = all[(size / 2)..];

        Of(half, half, null, all, all).Should().Equal([.. half, .. all[..(size / 2)]]);
    }

    [Fact]
    public void What_is_twice_in_one_list_is_there_once() => Of(["a", "b", "a"]).Should().Equal("a", "b");

    [Fact]
    public void Nothing_is_nothing() => Of(null, []).Should().BeEmpty();

    private static IReadOnlyList<string> Of(params string[]?[] lists)
    {
        var each = default(EachOnce<string>);
        foreach (var list in lists)
        {
            each.Add(list);
        }

        return each.ToList();
    }
}
