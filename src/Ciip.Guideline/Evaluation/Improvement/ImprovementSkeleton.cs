using System.Text;

namespace Ciip.Guideline.Evaluation;

/// <summary>Words an entry as what to paste into a document: for documents a clause, for practice headings and notes.</summary>
internal static class ImprovementSkeleton
{
    public static string Of(ImprovementEntry entry, Language language)
    {
        var text = new StringBuilder();
        if (entry.Axis == ImprovementAxis.Documents)
        {
            text.Append(ClauseSkeleton.Of(entry.About, entry.Open, entry.PlacedAfter, language));
        }
        else
        {
            Line($"## {entry.About.Section.Title.In(language)} ({entry.About})");
            foreach (var provision in entry.Open)
            {
                Line(string.Empty);
                Line($"### {provision.Phrase.In(language)} ({provision.Id})");
                Line(string.Empty);
                Line(Say("(what is done, by whom, since when, shown by what)", "（実施内容、実施者、開始時期、証跡）"));
            }
        }

        if (entry.Ways.Contains(ImprovementWay.DecideAgainst))
        {
            Line(string.Empty);
            Line(Say("### Or: decided against adoption", "### 又は、採用しないとの判断"));
            Line(string.Empty);
            Line(Say("- Reason:", "- 理由："));
            Line(Say("- Decided by:", "- 判断した者："));
            Line(Say("- On:", "- 日付："));
        }

        return text.ToString();

        void Line(string line) => text.Append(line).Append('\n');

        string Say(string english, string japanese) => language == Language.Japanese ? japanese : english;
    }
}
