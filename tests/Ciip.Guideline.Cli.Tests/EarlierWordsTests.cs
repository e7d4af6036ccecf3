using System.Text;
using System.Text.RegularExpressions;

namespace Ciip.Guideline.Cli.Tests;

/// <summary>Questionnaires that were handed out before the Japanese words were put right.</summary>
public partial class EarlierWordsTests
{
    private static readonly (string Now, string Then)[] Words =
    [
        ("階層", "層"), ("この階層とした理由（疑義がある場合）", "この層とした理由（疑義がある場合）"), ("委任先（階層）", "委任先（層）"),
        ("策定者", "発行者"), ("英語名は策定者によるものか", "英語名は発行者によるものか"),
    ];

    [Theory]
    [InlineData("item")]
    [InlineData("clause")]
    public void Are_read_like_new_ones(string level)
    {
        var replaced = 0;
        foreach (var file in Repository.Documents)
        {
            var now = Ciip.Run("questionnaire", "export", file, "--level", level, "--lang", "ja").Bytes;
            var then = Cells().Replace(Encoding.UTF8.GetString(now), cell =>
            {
                var earlier = Array.Find(Words, word => word.Now == cell.Value).Then;
                replaced += earlier is null ? 0 : 1;
                return earlier ?? cell.Value;
            });

            var read = Ciip.RunOn(Encoding.UTF8.GetBytes(then), "questionnaire", "import", "-");

            read.Should().BeEquivalentTo(new { Code = 0, Error = "" }, file);
            read.Bytes.Should().Equal(Ciip.RunOn(now, "questionnaire", "import", "-").Bytes, file);
        }

        replaced.Should().BeGreaterThan(Repository.Documents.Count() * 3);
    }

    [GeneratedRegex("(?<=^|,)[^,\r\n]+(?=,|\r?$)", RegexOptions.Multiline)]
    private static partial Regex Cells();
}
