namespace Ciip.Guideline.Cli.Questionnaires;

/// <summary>
/// What headings, fields and choices were called before their words were put right: questionnaires that are already being filled in are read like
/// new ones.
/// </summary>
internal static class EarlierWords
{
    private static readonly Dictionary<string, string> Earlier = new(StringComparer.Ordinal)
    {
        ["階層"] = "層",
        ["この階層とした理由（疑義がある場合）"] = "この層とした理由（疑義がある場合）",
        ["委任先（階層）"] = "委任先（層）",
        ["策定者"] = "発行者",
        ["英語名は策定者によるものか"] = "英語名は発行者によるものか",
        ["最新の技術"] = "技術",
        ["最新のシステム"] = "システム",
    };

    /// <summary>Everything that was once shown.</summary>
    public static IEnumerable<string> All => Earlier.Values;

    /// <summary>The earlier words, in Japanese; null where they are as they were.</summary>
    public static string? Of(LocalizedText words) => Earlier.GetValueOrDefault(words.Japanese);
}
