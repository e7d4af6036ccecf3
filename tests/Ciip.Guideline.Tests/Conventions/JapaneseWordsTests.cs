using System.Text.RegularExpressions;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Conventions;

/// <summary>
/// One word for one thing in Japanese, in the library, the command line and the portal; and one register: である or a noun in the library and the
/// command line, です・ます on the portal's pages alone.
/// </summary>
public sealed class JapaneseWordsTests
{
    private static readonly Regex Polite = new("(です|ます|ません|ました|でした|ください)(か)?(?=[。（）」\"])");

    private static readonly (string Pattern, string Instead, string Found)[] NotUsed =
    [
        ("(?<!階|経営|管理)層", "階層 of documents; 経営層 of people", "層2の文書"),
        ("発行者|策定元|制定者", "策定者", "文書の発行者"),
        ("落ち着いて", "冷静に", "落ち着いて対処する"),
        ("弱点", "要改善", "弱点: 2件"),
        ("実践に現れ|この一式(の発出主体)?に(は)?求められていない", "問わない", "この一式に求められていないもの"),
        ("「安全基準等」に[^\"。]*を特定する", "において…を明示する", "「安全基準等」に原因を特定する"),
        ("(システム|もの|原因|程度まで講じるか)を特定している|原因の特定", "明示している", "対象とするITシステムを特定している。"),
        ("重要性を定め", "重要性を明記する", "重要性を定める"),
        ("運用状況の評価|運用状況を[^\"。]{0,6}評価|担当者による評価", "運用状況の把握", "運用状況を評価する"),
        ("裏付け", "証跡", "裏付けとなる資料"),
        ("リスクの洗い出し", "リスクの特定", "リスクの洗い出し"),
        ("間隔", "周期", "見直しの間隔"),
        ("リスト", "一覧", "このリストの要素"),
        ("公表(の範囲|場所|・非)|非公表", "公開: the Guideline's word for documents", "公表の範囲"),
        ("公表された事実による", "公表資料に基づく", "公表された事実による第三者"),
        ("「重さ」|\"重さ\"", "程度", "\"重さ\""),
        ("項目と文書の対応", "項目と文書の対照", "項目と文書の対応"),
        ("離れる文書", "異なる扱いとする文書", "判断により離れる文書のID"),
        ("なりとも", "少なくとも一部", "一部なりとも実施している"),
        ("指摘でない", "指摘以外の", "指摘でない結果"),
        ("[ぁ-んァ-ヶ一-龥][.](?=[\"」 ])", "。", "確認する. 次"),
        ("[ぁ-んァ-ヶ一-龥）」]:(?=[ \"])", "：", "確認先: 別表"),
        ("[ぁ-んァ-ヶ一-龥。、] [A-Za-z0-9{]|[A-Za-z0-9}] [ぁ-んァ-ヶ一-龥]", "no space around Latin letters and figures", "これは OSCAL にない"),
    ];

    public static TheoryData<string> Folders => ["src/Ciip.Guideline", "samples/Ciip.Guideline.Cli", "samples/Ciip.Guideline.Questionnaires", "samples/GrcPortal"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Each_thing_has_one_word(string folder) =>
        Lines(folder)
            .SelectMany(static one => NotUsed.Where(word => Regex.IsMatch(one.Line, word.Pattern)).Select(word => $"{one.File}: {one.Line} ({word.Instead})"))
            .Should().BeEmpty();

    [Theory]
    [InlineData("src/Ciip.Guideline")]
    [InlineData("samples/Ciip.Guideline.Cli")]
    [InlineData("samples/Ciip.Guideline.Questionnaires")]
    public void Messages_have_one_register(string folder) =>
        Lines(folder).Where(static one => Polite.IsMatch(one.Line)).Select(static one => $"{one.File}: {one.Line}").Should().BeEmpty();

    [Fact]
    public void Every_pattern_is_found_in_its_sentence() =>
        NotUsed.Where(static word => !Regex.IsMatch(word.Found, word.Pattern)).Should().BeEmpty();

    [Fact]
    public void Polite_forms_are_found() => new[] { "ありません。", "使えます。", "保存してください。" }.Should().OnlyContain(static text => Polite.IsMatch(text));

    private static IEnumerable<(string File, string Line)> Lines(string folder) =>
        Directory.EnumerateFiles(Path.Combine([Repository.Root, .. folder.Split('/')]), "*.cs*", SearchOption.AllDirectories)
            // EarlierWords.cs holds what was once shown and is still read.
            .Where(static file => Path.GetFileName(file) != "EarlierWords.cs" && Path.GetExtension(file) is ".cs" or ".cshtml" && !file.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"))
            .SelectMany(static file => File.ReadLines(file).Where(static line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal)).Select(line => (File: Path.GetFileName(file), Line: line.Trim())));
}
