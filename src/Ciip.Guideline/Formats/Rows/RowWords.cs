using System.Globalization;

namespace Ciip.Guideline.Formats.Rows;

/// <summary>Words of the catalog and the plan that only tables show.</summary>
internal static class RowWords
{
    public static string Of(bool holds, Language language) => Pick(language, holds ? ("yes", "はい") : ("no", "いいえ"));

    /// <summary>A number in digits; empty for none.</summary>
    public static string Of(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    /// <summary>The word of the English translation, which is what the modality was taken from.</summary>
    public static string Of(Modality modality, Language language) => modality switch
    {
        Modality.Shall => "shall",
        Modality.HasTo => "has to",
        Modality.IsEssential => "is essential",
        Modality.IsImperative => "is imperative",
        Modality.Should => "should",
        Modality.IsPresumed => Pick(language, ("presumed example", "想定される例")),
        _ => Pick(language, ("no modal verb", "助動詞なし")),
    };

    public static string Of(Softener softener, Language language) => softener switch
    {
        Softener.None => string.Empty,
        Softener.AsMuchAsPossible => Pick(language, ("as much as possible", "可能な限り")),
        Softener.WhenNecessary => Pick(language, ("when necessary", "必要に応じて")),
        Softener.Expected => Pick(language, ("expected", "期待される")),
        Softener.OpenListMember => Pick(language, ("member of an open list", "例示の一つ")),
        _ => Pick(language, ("presumed example", "想定される例")),
    };

    public static string Of(ProvisionAxis axis, Language language) => Pick(language, axis switch
    {
        ProvisionAxis.Documents => ("documents", "文書"),
        ProvisionAxis.Practice => ("practice", "実施"),
        ProvisionAxis.Both => ("documents and practice", "文書・実施"),
        _ => ("neither", "いずれでもない"),
    });

    public static string Of(ProvisionKind kind, Language language) => Pick(language, kind switch
    {
        ProvisionKind.Content => ("content", "記載事項"),
        _ => ("conduct", "策定時の行為"),
    });

    public static string Of(Authority authority, Language language) => Pick(language, authority switch
    {
        Authority.Guideline => ("the Guideline", "指針"),
        _ => ("the Basic Policy", "行動計画"),
    });

    public static string Of(ImprovementAxis axis, Language language) => Pick(language, axis switch
    {
        ImprovementAxis.Documents => ("documents", "文書"),
        _ => ("practice", "実施"),
    });

    public static string Of(ViewKind view, Language language) => Pick(language, view switch
    {
        ViewKind.InternalRules => ("own rules", "内規のみ"),
        _ => ("all documents", "文書一式"),
    });

    private static string Pick(Language language, (string English, string Japanese) word) =>
        language == Language.Japanese ? word.Japanese : word.English;
}
