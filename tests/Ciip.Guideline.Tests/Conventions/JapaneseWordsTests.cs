using System.Text.RegularExpressions;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Conventions;

/// <summary>One word for one thing in Japanese, in the library, the command line and the portal.</summary>
public sealed class JapaneseWordsTests
{
    private static readonly (string Pattern, string Instead)[] NotUsed =
    [
        ("(?<!階|経営|管理)層", "階層 of documents; 経営層 of people"),
        ("発行者|策定元", "策定者"),
        ("落ち着いて", "冷静に"),
        ("弱点", "要改善"),
        ("実践に現れ|この一式に求められていない", "問わない"),
        ("「安全基準等」に[^\"。]*を特定する", "において…を明示する"),
        ("重要性を定め", "重要性を明記する"),
        ("運用状況の評価|運用状況を[^\"。]{0,6}評価", "運用状況の把握"),
        ("[ぁ-んァ-ヶ一-龥][.](?=[\"」 ])", "。"),
    ];

    public static TheoryData<string> Folders => ["src/Ciip.Guideline", "samples/Ciip.Guideline.Cli", "samples/GrcPortal"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Each_thing_has_one_word(string folder) =>
        Directory.EnumerateFiles(Path.Combine([Repository.Root, .. folder.Split('/')]), "*.cs*", SearchOption.AllDirectories)
            // EarlierWords.cs holds what was once shown and is still read.
            .Where(static file => Path.GetFileName(file) != "EarlierWords.cs" && Path.GetExtension(file) is ".cs" or ".cshtml" && !file.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"))
            .SelectMany(static file => File.ReadLines(file).Where(static line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal)).Select(line => (File: Path.GetFileName(file), Line: line.Trim())))
            .SelectMany(static one => NotUsed.Where(word => Regex.IsMatch(one.Line, word.Pattern)).Select(word => $"{one.File}: {one.Line} ({word.Instead})"))
            .Should().BeEmpty();
}
