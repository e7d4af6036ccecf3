using Ciip.Guideline.Crosswalks;

namespace Ciip.Guideline.Reporting;

/// <summary>What a reader should know about a crosswalk before trusting its rows.</summary>
internal static class CrosswalkFacts
{
    public static IEnumerable<(LocalizedText Name, string Value)> Of(Crosswalk crosswalk)
    {
        yield return (Words.Title, crosswalk.Title);
        if (crosswalk.Author is { } author)
        {
            yield return (Words.MadeBy, author);
        }

        if (crosswalk.MadeOn is { } date)
        {
            yield return (Words.MadeOn, date.ToString());
        }

        if (crosswalk.Note is { } note)
        {
            yield return (Words.Note, note);
        }

        foreach (var source in crosswalk.Sources ?? [])
        {
            yield return (Words.Sources, source.What is { } what ? $"{what} {source.Reference}" : source.Reference);
        }
    }
}
