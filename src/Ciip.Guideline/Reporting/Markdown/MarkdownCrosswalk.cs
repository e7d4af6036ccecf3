using Ciip.Guideline.Crosswalks;

namespace Ciip.Guideline.Reporting;

/// <summary>Whose mapping the ids of another framework come from.</summary>
internal static class MarkdownCrosswalk
{
    public static void Write(MarkdownWriter markdown, Crosswalk? crosswalk)
    {
        if (crosswalk is null)
        {
            return;
        }

        var language = markdown.Language;
        markdown.Heading(2, Words.Crosswalk.In(language));
        markdown.Paragraph(Words.CrosswalkSays.In(language));
        foreach (var (name, value) in CrosswalkFacts.Of(crosswalk))
        {
            markdown.Bullet(name.In(language) + Words.Colon.In(language) + value);
        }
    }
}
