using System.Globalization;

namespace Ciip.Guideline.Portfolio;

/// <content>What is withheld, and what is not promised, in words: to be read wherever the figures stand.</content>
public sealed partial record SummaryPublication
{
    /// <summary>What no withholding promises.</summary>
    public static LocalizedText NotPromised { get; } = new(
        "Not promised: what becomes known by comparing with other tables, with other groups, or with an earlier or later run, between which one operator came or went; "
        + "and that operators differ: where all of a group that is shown have the same outcome, the outcome of each is known.",
        "次の点は保証しない。他の表、別の区分による集計又は前後に行った集計（その間に一者でも増減したもの）との比較により判明する事項。"
        + "また、公表する区分の全事業者が同じ結果である場合に、各事業者の結果が判明すること。");

    /// <summary>What is said of a summary in which nothing was looked at.</summary>
    internal static LocalizedText NotForPublication { get; } = new(
        "Nothing is withheld: these figures are complete, and not for publication. Where a group is small, an operator can be recognized.",
        "秘匿処理を行っていない集計であり、公表を目的としない。事業者数の少ない区分では、個々の事業者が特定されるおそれがある。");

    /// <summary>What is withheld, from which size on, and of what the figures are: a sentence or two.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) => Text().In(language);

    /// <summary>The same in English.</summary>
    public override string ToString() => In(Language.English);

    /// <summary>What is withheld of a group.</summary>
    internal LocalizedText NoteOn(WithheldGroup group) => group.IsPracticeAlone
        ? new(
            $"practice and gaps withheld: fewer than {Least} on one side, or withheld to protect another group",
            $"実施状況及び規定との対照は秘匿（{Least}者未満の部分があるため、又は他の区分の秘匿のため）")
        : new(
            $"withheld: fewer than {Least}, or withheld to protect another group",
            $"秘匿（{Least}者未満であるため、又は他の区分の秘匿のため）");

    private string Least => MinimumGroup.ToString(CultureInfo.InvariantCulture);

    private LocalizedText Text() => WithholdsAnything
        ? new(
            $"Groups of fewer than {Least} operators are withheld, and others with them where a total that is known from elsewhere would give one away. "
            + "Every figure, totals included, is of what is shown.",
            $"{Least}者未満の区分は秘匿とし、ほかで知り得る合計から逆算できる場合には、併せて他の区分も秘匿とする。数値は、合計も含め、公表する区分のみのものである。")
        : new(
            $"No group is smaller than the least size of {Least}: nothing is withheld.",
            $"公表する区分の最小規模（{Least}者）を下回る区分はなく、秘匿とした区分はない。");
}
