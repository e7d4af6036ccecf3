using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Formats.Csv;

/// <summary>A CSV file of 4 MB that cannot be read as mappings costs less than 50 MB, however it is wrong.</summary>
public sealed class CsvMemoryTests
{
    private static readonly Dictionary<string, (string Head, string Body, string Tail)> Kinds = new(StringComparer.Ordinal)
    {
        ["commas"] = (string.Empty, ",", string.Empty),
        ["line breaks"] = (string.Empty, "\n", string.Empty),
        ["quotes"] = (string.Empty, "\"", string.Empty),
        ["one field"] = (string.Empty, "a", string.Empty),
        ["one quoted field"] = ("\"", "a\n", string.Empty),
        ["quotes within fields"] = ("a,b\n", "a\"b,c\n", string.Empty),
        ["rows of two fields"] = ("a,b\n", "1,2\n", string.Empty),
        ["rows of many fields"] = ("a,b\n", "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20\n", string.Empty),
        ["headings of many names"] = ("a", ",h#", "\n"),
        ["unknown ids"] = (Head, "II.#,X-#,equal-to,why,high,r\n", string.Empty),
        ["unknown words"] = (Head, "II.1,X-1,w#,why,high,r\n", string.Empty),
        ["one mapping again"] = (Head, "II.6.1.2(2),X-1,equal-to,why,high,r\n", string.Empty),
        ["NUL"] = (Head, "\0", string.Empty),
    };

    private const string Head = "From,Control,Relation,Reason,Confidence,Reviewer\n";

    public static TheoryData<string> Names => [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_it_says_again_and_again(string kind)
    {
        var (head, body, tail) = Kinds[kind];
        var ((isRead, diagnostics), allocated) = Allocations.OfReading(GrownFile.Of(head, body, tail), static file => (IsRead: GuidelineCsv.TryReadMappings(file, out _, out var found), found));

        allocated.Should().BeLessThan(GrownFile.MostBytes);
        isRead.Should().BeFalse();
        diagnostics.Should().NotBeEmpty().And.HaveCountLessThanOrEqualTo(1001);
    }

    [Theory]
    [InlineData("II.#,e#,same,w,seen,high,why,r\n")]
    [InlineData(",e,new,#,seen,high,why,r\n,e,new,#,seen,high,why,r\n")]
    [InlineData("II.1,e,unknown,a,seen,high,why,r\n")]
    public void Whatever_a_carry_over_says(string body)
    {
        var file = GrownFile.Of("From,Edition,Relation,To,Basis,Confidence,Reason,Reviewer\n", body, string.Empty);
        CarryOverEdition[] editions = [new() { Id = "e", Title = "e", IssuedOn = new(2030), Basis = EvidenceBasis.Seen }];

        var ((isRead, diagnostics), allocated) = Allocations.OfReading(file, bytes => (IsRead: GuidelineCsv.TryReadCarryOverRows(bytes, editions, out _, out var found), found));

        allocated.Should().BeLessThan(GrownFile.MostBytes);
        isRead.Should().BeFalse();
        diagnostics.Should().NotBeEmpty().And.HaveCountLessThanOrEqualTo(1001);
    }
}
