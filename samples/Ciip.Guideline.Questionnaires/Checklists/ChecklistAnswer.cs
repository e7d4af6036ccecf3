using System.Text.RegularExpressions;

namespace Ciip.Guideline.Questionnaires.Checklists;

/// <summary>What one respondent says to one question.</summary>
/// <param name="IsYes">Whether the answer is yes.</param>
/// <param name="ConfirmedOn">When that was confirmed; null is not stated.</param>
/// <param name="TargetOn">For a no: by when it will be done; null is not stated.</param>
internal sealed partial record ChecklistAnswer(bool IsYes, PartialDate? ConfirmedOn = null, PartialDate? TargetOn = null)
{
    /// <summary>The answer as a self-verification keeps it: where it was given, and what it was.</summary>
    public Source At(string reference, Language language) => new() { Reference = reference, What = WordsIn(language) };

    /// <summary>The answer that a source keeps, in either language; null where somebody has changed its words.</summary>
    public static ChecklistAnswer? Of(Source source)
    {
        var match = Words().Match(source.What ?? string.Empty);
        return match.Success && TryDate(match.Groups["confirmed"], out var confirmed) && TryDate(match.Groups["target"], out var target)
            ? new ChecklistAnswer(match.Groups["yes"].Success, confirmed, target)
            : null;
    }

    private string WordsIn(Language language) => language == Language.Japanese
        ? $"{(IsYes ? "はい" : "いいえ")}{(ConfirmedOn is null ? string.Empty : $"、確認日：{ConfirmedOn}")}{(TargetOn is null ? string.Empty : $"、目標日：{TargetOn}")}"
        : $"{(IsYes ? "yes" : "no")}{(ConfirmedOn is null ? string.Empty : $", confirmed on {ConfirmedOn}")}{(TargetOn is null ? string.Empty : $", by {TargetOn}")}";

    private static bool TryDate(Group group, out PartialDate? date)
    {
        date = null;
        return !group.Success || PartialDate.TryParse(group.Value, out date);
    }

    [GeneratedRegex("^(?:(?<yes>yes)|no|(?<yes>はい)|いいえ)(?:(?:, confirmed on |、確認日：)(?<confirmed>[0-9-]+))?(?:(?:, by |、目標日：)(?<target>[0-9-]+))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();
}
