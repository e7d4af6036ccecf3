using System.CommandLine;
using Ciip.Guideline.Cli.Output;

namespace Ciip.Guideline.Cli.Commands;

/// <summary>Headings and notes to paste into a document.</summary>
internal sealed class SkeletonCommand : CiipCommand
{
    public SkeletonCommand(CiipConsole console)
        : base("skeleton", "Writes headings to paste into a document, in Markdown.", "ciip skeleton --lang ja", "ciip skeleton --item \"II.6.1.2(2)\" --item II.5")
    {
        var item = new Option<string[]>("--item") { Description = "an item, such as II.5; may be given several times [default: all 25]", HelpName = "ID", DefaultValueFactory = _ => [] };
        SharedOptions.Among(item, [.. GuidelineItem.AllWithParts.Select(one => one.Value)]);
        var lang = SharedOptions.Lang();
        Add(item);
        Add(lang);
        SetAction(arguments =>
        {
            var asked = arguments.GetRequiredValue(item).Distinct(StringComparer.Ordinal).Select(GuidelineItem.Parse).ToList();
            var language = arguments.LanguageOf(lang);
            new OutputTarget(console, file: null).Write(string.Join('\n', (asked.Count == 0 ? GuidelineItem.All : asked).Select(one => Skeletons.Of(one, language))));
            return ExitCodes.Done;
        });
    }
}
