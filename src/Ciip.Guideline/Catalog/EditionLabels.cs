namespace Ciip.Guideline.Catalog;

/// <summary>Words for what is known of the editions, in both languages. The Japanese words are ours.</summary>
public static class EditionLabels
{
    /// <summary>The word for how something is known.</summary>
    /// <param name="basis">How it is known.</param>
    /// <param name="language">The language.</param>
    public static string In(this EvidenceBasis basis, Language language) => (basis switch
    {
        EvidenceBasis.Seen => new LocalizedText("seen", "公表資料で確認"),
        EvidenceBasis.Reported => new("reported", "第三者の報告による"),
        _ => new("inferred", "推定"),
    }).In(language);

    /// <summary>The word for whether an edition holds.</summary>
    /// <param name="state">The state.</param>
    /// <param name="language">The language.</param>
    public static string In(this EditionState state, Language language) => (state switch
    {
        EditionState.InForce => new LocalizedText("in force", "適用中"),
        EditionState.Superseded => new("superseded", "後続の版あり"),
        _ => new("abolished", "廃止"),
    }).In(language);

    /// <summary>The word for what happened to an edition.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="language">The language.</param>
    public static string In(this EditionEventKind kind, Language language) => (kind switch
    {
        EditionEventKind.Drafted => new LocalizedText("drafted", "案の公表"),
        EditionEventKind.Issued => new("issued", "決定"),
        EditionEventKind.Revised => new("revised", "改定"),
        EditionEventKind.TookEffect => new("took effect", "適用開始"),
        _ => new("abolished", "廃止"),
    }).In(language);

    /// <summary>What happened and when, with how it is known where it was not seen.</summary>
    /// <param name="entry">What happened.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public static string In(this EditionEvent entry, Language language)
    {
        var said = $"{Common.Require.NotNull(entry).Kind.In(language)} {entry.On}";
        return entry.Basis == EvidenceBasis.Seen ? said
            : language == Language.Japanese ? $"{said}（{entry.Basis.In(language)}）"
            : $"{said} ({entry.Basis.In(language)})";
    }
}
