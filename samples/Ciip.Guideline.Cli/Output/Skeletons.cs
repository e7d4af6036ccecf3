using System.Text;
using Ciip.Guideline.Catalog;

namespace Ciip.Guideline.Cli.Output;

/// <summary>The headings of an item and its provisions, each with room for what the document lays down.</summary>
internal static class Skeletons
{
    public static string Of(GuidelineItem item, Language language)
    {
        var text = new StringBuilder();
        text.Append("## ").Append(item.Title.In(language)).Append(" (").Append(item.Value).Append(")\n");
        foreach (var provision in GuidelineCatalog.FourthEdition.ProvisionsOf(item).Where(one => one.Axis is ProvisionAxis.Documents or ProvisionAxis.Both))
        {
            text.Append("\n### ").Append(provision.Title.In(language).TrimEnd('.', '。')).Append(" (").Append(provision.Id).Append(")\n\n");
            text.Append(language == Language.Japanese ? "（文書に定める内容）" : "(what the document lays down)").Append('\n');
        }

        return text.ToString();
    }
}
