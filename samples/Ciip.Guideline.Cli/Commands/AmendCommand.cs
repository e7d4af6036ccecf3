using System.CommandLine;
using Ciip.Guideline.Amendments;
using Ciip.Guideline.Cli.Formats;
using Ciip.Guideline.Cli.Input;
using Ciip.Guideline.Cli.Output;
using Ciip.Guideline.Formats;
using Ciip.Guideline.Questionnaires.Workbooks;

namespace Ciip.Guideline.Cli.Commands;

/// <summary>Two versions of a document side by side, with what each change does.</summary>
internal sealed class AmendCommand : CiipCommand
{
    private static readonly string[] Forms = ["table", "csv", "html", "xlsx"];

    public AmendCommand(CiipConsole console)
        : base("amend", "Puts two versions of a document side by side: old, new, reason, and what each change does. With --gate it returns 1 where something got worse.",
            "ciip amend samples/data/standards/mhlw-medical-systems-guideline-5.2.json samples/data/standards/mhlw-medical-systems-guideline-6.0.json --format html --lang ja -o amendment.html")
    {
        var before = new Argument<string>("BEFORE") { Description = "the JSON file of the earlier version, or of a set that it is in; '-' is standard input" };
        var after = new Argument<string>("AFTER") { Description = "the later version, or a set that it is in: then what changes is judged together with the other documents" };
        var document = new Option<string?>("--document") { Description = "the id of the document; needed where a set has several", HelpName = "ID" };
        var practice = SharedOptions.Practice();
        var asOf = SharedOptions.AsOf();
        var gate = new Option<bool>("--gate") { Description = "return 1 where the gate is closed" };
        var level = SharedOptions.Level();
        var format = SharedOptions.Format(Forms);
        var lang = SharedOptions.Lang();
        var output = SharedOptions.Output();
        Add(before);
        Add(after);
        Add(document);
        Add(practice);
        Add(asOf);
        Add(gate);
        Add(level);
        Add(format);
        Add(lang);
        Add(output);
        SetAction(arguments =>
        {
            var language = arguments.LanguageOf(lang);
            var form = FileForms.Of(arguments, format, Forms, arguments.GetValue(output), language);
            var reader = new InputReader(console, language);
            var pair = VersionPair.Read(reader, arguments.GetRequiredValue(before), arguments.GetRequiredValue(after), arguments.GetValue(document));
            var carriedOut = arguments.GetValue(practice) is { } file ? reader.Read<SelfVerification>(file) : null;
            reader.ThrowIfUnusable();
            var amendment = Amendment.Between(before: pair!.Before, after: pair.After, new AmendmentOptions
            {
                AsOf = arguments.GetValue(asOf),
                Set = pair.Set,
                Practice = carriedOut,
                Level = SharedOptions.LevelOf(arguments.GetValue(level)),
            });
            Write(amendment, form, new OutputTarget(console, arguments.GetValue(output), language), language);
            return arguments.GetValue(gate) && amendment.Gate.IsClosed ? ExitCodes.Found : ExitCodes.Done;
        });
    }

    private static void Write(Amendment amendment, string form, OutputTarget target, Language language)
    {
        switch (form)
        {
            case "csv":
                target.Write(ShownTable.Visible(amendment.AmendmentTable(language)).ToCsv());
                break;
            case "html":
                target.Write(amendment.ToHtml(language));
                break;
            case "xlsx":
                target.WriteWorkbook(TableWorkbook.Of([amendment.AmendmentTable(language)]));
                break;
            default:
                target.Write(new ShownTable(amendment.AmendmentTable(language), "Clause", "Kind", "Before", "After", "Effect", "Reasons") { LeastWidth = 18 });
                target.Write(Gate(amendment.Gate, language));
                break;
        }
    }

    private static string Gate(ComparisonGate gate, Language language) => (language, gate.IsClosed) switch
    {
        (Language.Japanese, true) => FormattableString.Invariant($"ゲート：閉（後退等{gate.Reasons.Count}件）\n"),
        (Language.Japanese, _) => "ゲート：開\n",
        (_, true) => FormattableString.Invariant($"gate: closed by {gate.Reasons.Count} change{(gate.Reasons.Count == 1 ? string.Empty : "s")}\n"),
        _ => "gate: open\n",
    };
}
