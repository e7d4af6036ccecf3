namespace Ciip.Guideline.Evaluation.Rules;

/// <summary>What readers call the members of the Guideline's sets that places name by their tokens.</summary>
internal static class PartTitles
{
    private static readonly Dictionary<string, LocalizedText> Titles = CountermeasureClass.All.Select(static term => (term.Value, term.Title))
        .Concat(CauseCategory.All.Select(static term => (term.Value, term.Title)))
        .Concat(ResponsibleBody.All.Select(static term => (term.Value, term.Title)))
        .Concat(ManagementDuty.All.Select(static term => (term.Value, term.Title)))
        .Concat(StakeholderDuty.All.Select(static term => (term.Value, term.Title)))
        .Concat(PdcaPhase.All.Select(static term => (term.Value, term.Title)))
        .Concat(Actor.All.Select(static term => (term.Value, term.Title)))
        .GroupBy(static entry => entry.Value, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.First().Title, StringComparer.Ordinal);

    /// <summary>A part for a reader: English readers read the tokens, which are English; what is in no set is as it is.</summary>
    public static string In(string part, Language language) =>
        language == Language.Japanese && Titles.TryGetValue(part, out var title) ? title.Japanese : part;
}
