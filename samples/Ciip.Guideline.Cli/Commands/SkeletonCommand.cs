using System.CommandLine;
using Ciip.Guideline.Cli.Input;
using Ciip.Guideline.Cli.Output;

namespace Ciip.Guideline.Cli.Commands;

/// <summary>Clauses to paste into documents.</summary>
internal sealed class SkeletonCommand : CiipCommand
{
    public SkeletonCommand(CiipConsole console)
        : base("skeleton", "Drafts clauses with blanks, in Markdown: for what files leave open, by the document it belongs to; without files, for any document.",
            "ciip skeleton samples/data/reference-operator/standards.json --lang ja",
            "ciip skeleton --item \"II.6.1.2(2)\" --item II.5")
    {
        var files = SharedOptions.Files(ArgumentArity.ZeroOrMore);
        var item = new Option<string[]>("--item") { Description = "an item, such as II.5; may be given several times [default: all 25]", HelpName = "ID", DefaultValueFactory = _ => [] };
        SharedOptions.Among(item, [.. GuidelineItem.AllWithParts.Select(one => one.Value)]);
        var inventory = SharedOptions.Inventory();
        var lang = SharedOptions.Lang();
        Add(files);
        Add(item);
        Add(inventory);
        Add(lang);
        SetAction(arguments =>
        {
            var asked = arguments.GetRequiredValue(item).Distinct(StringComparer.Ordinal).Select(GuidelineItem.Parse).ToList();
            var language = arguments.LanguageOf(lang);
            var text = arguments.GetValue(files) is { Length: > 0 } named
                ? OfFiles(Subject.Read(new InputReader(console, language), console, named, practiceFile: null, SharedOptions.InventoryOf(arguments.GetValue(inventory)), internalRulesInventory: null), asked, language)
                : string.Join('\n', (asked.Count == 0 ? GuidelineItem.All : asked).Select(one => one.Skeleton(language)));
            new OutputTarget(console, file: null).Write(text);
            return ExitCodes.Done;
        });
    }

    private static string OfFiles(Subject subject, List<GuidelineItem> asked, Language language)
    {
        var plan = GuidelineEvaluator.Default.Evaluate(subject.Standards).Plan(new ImprovementOptions { Axis = ImprovementAxis.Documents });
        var drafts = plan.Drafts.Select(draft => (Draft: draft, Entries: draft.Entries.Where(entry => asked.Count == 0 || asked.Exists(item => IsIn(item, entry.About))).ToList())).Where(static one => one.Entries.Count > 0).ToList();
        return drafts.Count == 0
            ? language == Language.Japanese ? "確認した範囲に、起案すべき条項はない。\n" : "Nothing that was read leaves a clause to draft.\n"
            : string.Join('\n', drafts.Select(one => one.Draft.HeadingIn(language) + "\n\n" + string.Join('\n', one.Entries.Select(entry => entry.Skeleton(language)))));
    }

    /// <summary>Whether an item is the one, or a part of it.</summary>
    private static bool IsIn(GuidelineItem item, GuidelineId about) => item.Value == about.Text || item.Value.StartsWith(about.Text + "(", StringComparison.Ordinal);
}
