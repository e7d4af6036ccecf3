namespace Ciip.Guideline.Cli.Portfolio;

/// <summary>Lines that are in no figure.</summary>
/// <param name="Unreadable">How many could not be read: they are respondents that were not evaluated.</param>
/// <param name="Refused">How many were of an operator that came before.</param>
internal readonly record struct NotCounted(int Unreadable, int Refused)
{
    public bool IsAny => Unreadable > 0 || Refused > 0;

    /// <summary>How many there are; empty where there are none.</summary>
    public string In(Language language) => string.Join(language == Language.Japanese ? "、" : ", ", new[]
    {
        (Unreadable, new LocalizedText(FormattableString.Invariant($"{Unreadable} unreadable"), FormattableString.Invariant($"読み取れない行{Unreadable}件"))),
        (Refused, new LocalizedText(FormattableString.Invariant($"{Refused} of operators that came before"), FormattableString.Invariant($"既出の事業者の行{Refused}件"))),
    }.Where(static one => one.Item1 > 0).Select(one => one.Item2.In(language)));
}
