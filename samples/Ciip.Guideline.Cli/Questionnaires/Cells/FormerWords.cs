namespace Ciip.Guideline.Cli.Questionnaires.Cells;

/// <summary>Words that questionnaires had before, for those that were handed out then.</summary>
internal static class FormerWords
{
    private static readonly Dictionary<string, string> Now = new(StringComparer.Ordinal)
    {
        ["層"] = "階層",
        ["この層とした理由（疑義がある場合）"] = "この階層とした理由（疑義がある場合）",
        ["委任先（層）"] = "委任先（階層）",
        ["発行者"] = "策定者",
        ["英語名は発行者によるものか"] = "英語名は策定者によるものか",
        ["技術"] = "最新の技術",
        ["システム"] = "最新のシステム",
    };

    private static readonly Dictionary<string, string> Folded = Now.ToDictionary(static entry => FoldedText.Of(entry.Key), static entry => FoldedText.Of(entry.Value), StringComparer.Ordinal);

    /// <summary>A text as it is compared, in today's words.</summary>
    public static string Of(string text) => FoldedText.Of(text) is var folded && Folded.TryGetValue(folded, out var now) ? now : folded;
}
