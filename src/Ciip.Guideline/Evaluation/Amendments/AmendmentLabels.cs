namespace Ciip.Guideline.Amendments;

/// <summary>Words for what becomes of clauses, in both languages; the Japanese ones are those of amendment tables.</summary>
public static class AmendmentLabels
{
    /// <summary>The word for what became of a clause.</summary>
    /// <param name="kind">What became of it.</param>
    /// <param name="language">The language.</param>
    public static string In(this AmendmentKind kind, Language language)
    {
        var (english, japanese) = kind switch
        {
            AmendmentKind.Unchanged => ("unchanged", "変更なし"),
            AmendmentKind.Moved => ("moved", "繰下げ・繰上げ"),
            AmendmentKind.Amended => ("amended", "改正"),
            AmendmentKind.Added => ("added", "新設"),
            _ => ("deleted", "削除"),
        };
        return language == Language.Japanese ? japanese : english;
    }
}
