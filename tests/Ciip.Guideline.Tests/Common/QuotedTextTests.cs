using System.Text;
using Ciip.Guideline.Common;
using Ciip.Guideline.Tests.Crosswalks;

namespace Ciip.Guideline.Tests.Common;

/// <summary>What cannot be seen in a text is named wherever a message or a pointer quotes it.</summary>
public sealed class QuotedTextTests
{
    private static readonly string[] Unseen = ["\u0000", "\u0007", "\u001B", "\n", "\t", "\u007F", "\u0085", "\u00A0", "\u00AD", "\u061C", "\u115F", "\u180E", "\u2003", "\u200B", "\u200D", "\u200E", "\u2028", "\u202E", "\u2060", "\u2066", "\u2800", "\u3164", "\uFE0F", "\uFEFF", "\uFFF9", "\uFFFF"];

    public static TheoryData<string> Each => [.. Unseen];

    [Theory]
    [MemberData(nameof(Each))]
    public void It_is_named_by_its_number(string unseen)
    {
        var named = $"[U+{(int)unseen[0]:X4}]";

        VisibleText.Quoted($"a{unseen}b").Should().Be($"a{named}b");
        Messages($"tier-{unseen}4").Should().HaveCountGreaterThan(8).And.AllSatisfy(message => message.Should().NotContain(unseen).And.Contain(named));
    }

    [Theory]
    [InlineData("規程　第１条 (案) 𠮷野家 🏥 é")]
    [InlineData("")]
    public void What_can_be_seen_stays(string text) => VisibleText.Quoted(text).Should().Be(text);

    [Fact]
    public void Selectors_of_variants_and_tags_are_named_whole()
    {
        VisibleText.Quoted("葛\U000E0100").Should().Be("葛[U+E0100]");
        VisibleText.Of("葛\U000E0100").Should().Be("葛\U000E0100", "on a page it is another character of the same name");
        VisibleText.Quoted("\uD842").Should().Be("[U+D842]");
    }

    /// <summary>Every message that quotes the text, as value, as member, as id and in every reader.</summary>
    private static IEnumerable<string> Messages(string text)
    {
        var value = System.Text.Json.JsonSerializer.Serialize(text);
        string[] documents =
        [
            $"{{{value}:1}}",
            $"{{\"tier\":{value}}}",
            $"{{\"issuedOn\":{value}}}",
            $"{{\"treatments\":{{{value}:{{}}}}}}",
            $"{{\"format\":{value}}}",
            $"{{\"scales\":[{{\"id\":\"s\",\"levels\":[{value},{value}]}}]}}",
            $"{{\"review\":{{\"interval\":{value},\"performed\":[{{\"id\":{value}}},{{\"id\":{value}}}]}}}}",
        ];
        var quoting = documents.SelectMany(static json => Found<SafetyStandardsDocument>(json)).Concat(Profile(value)).Concat(Mappings(text)).ToList();
        string[] thrown = [Thrown(() => PartialDate.Parse(text)), Thrown(() => Interval.Parse(text)), Thrown(() => Locator.Parse(text)), Thrown(() => GuidelineId.Parse(text)), Thrown(() => DocumentTier.Parse(text))];
        return quoting.Concat(thrown).Where(message => message.Contains("[U+", StringComparison.Ordinal) || message.Contains(text, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Found<T>(string json)
    {
        _ = GuidelineJson.TryParse<T>(json, out _, out var diagnostics);
        return diagnostics.SelectMany(static one => new[] { one.Pointer, one.Message, one.MessageIn(Language.Japanese) });
    }

    private static IEnumerable<string> Profile(string value)
    {
        GuidelineOscal.TryReadProfile(Encoding.UTF8.GetBytes($"{{\"profile\":{{{value}:1,\"metadata\":{{}},\"imports\":[{{\"href\":\"a\",\"include-controls\":[{{\"with-ids\":[{value}]}}]}}]}}}}"), out _, out var diagnostics);
        return diagnostics.SelectMany(static one => new[] { one.Pointer, one.Message, one.MessageIn(Language.Japanese) });
    }

    private static IEnumerable<string> Mappings(string text)
    {
        var rows = FullCrosswalk.Value.MappingTable().Rows.Select(static row => row.ToArray()).Take(1).ToList();
        rows[0] = [.. rows[0].Select(_ => $"x{text}x")];
        GuidelineCsv.TryReadMappings(GuidelineCsv.ToCsv(rows.Prepend([.. FullCrosswalk.Value.MappingTable().Headings])), out _, out var diagnostics);
        GuidelineCsv.TryReadMappings(GuidelineCsv.ToCsv([[$"x{text}x"]]), out _, out var ofColumns);
        string[] headings = [.. FullCarryOver.Value.CarryOverTable().Headings];
        var carried = FullCarryOver.Value.CarryOverTable().Rows[10].Select(cell => cell == "12" ? $"x{text}x" : cell).ToArray();
        GuidelineCsv.TryReadCarryOverRows(GuidelineCsv.ToCsv([headings, [.. headings.Select(_ => $"x{text}x")], carried, carried]), FullCarryOver.Value.Editions, out _, out var ofRows);
        return diagnostics.Concat(ofColumns).Concat(ofRows).SelectMany(static one => new[] { one.Message, one.MessageIn(Language.Japanese) });
    }

    private static string Thrown(Action act) => act.Should().Throw<FormatException>().Which.Message;
}
