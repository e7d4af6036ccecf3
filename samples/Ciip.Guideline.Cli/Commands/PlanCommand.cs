using System.CommandLine;
using Ciip.Guideline.Cli.Formats;
using Ciip.Guideline.Cli.Output;
using Ciip.Guideline.Formats;

namespace Ciip.Guideline.Cli.Commands;

/// <summary>What to do about the findings, in which order.</summary>
internal sealed class PlanCommand : CiipCommand
{
    private static readonly string[] Forms = ["table", "json", "markdown", "oscal"];

    private const string Own = "own";

    public PlanCommand(CiipConsole console)
        : base("plan", "Plans how to close what is open, in an order in which prerequisites come first.",
            "ciip plan samples/data/standards/medical-care-act-reg-art14-2.json --inventory complete --level gap",
            "ciip plan samples/data/standards/medical-care-act-reg-art14-2.json --inventory complete --format markdown --lang ja")
    {
        var subject = new SubjectOptions(this);
        var level = SharedOptions.Level();
        var voice = new Option<ImprovementVoice>("--voice")
        {
            Description = "whose documents the plan is for: your own, or those of an issuer, such as tier-2:MHLW [default: own]",
            HelpName = "tier:issuer|own",
            CustomParser = result => VoiceOf(result.Tokens[0].Value, result.AddError) ?? ImprovementVoice.Operator,
        };
        var format = SharedOptions.Format(Forms);
        var lang = SharedOptions.Lang();
        var output = SharedOptions.Output();
        Add(level);
        Add(voice);
        var crosswalk = new CrosswalkOption(this, "table", "json", "markdown");
        Add(format);
        Add(lang);
        Add(output);
        SetAction(arguments =>
        {
            var language = arguments.LanguageOf(lang);
            var form = FileForms.Of(arguments, format, Forms, arguments.GetValue(output), language);
            var controls = crosswalk.Read(console, arguments, form, language);
            var (report, _) = subject.Evaluate(console, arguments, language);
            var plan = report.Plan(new ImprovementOptions { Level = SharedOptions.LevelOf(arguments.GetValue(level)), Voice = arguments.GetValue(voice) ?? ImprovementVoice.Operator });
            var target = new OutputTarget(console, arguments.GetValue(output), language);
            switch (form)
            {
                case "json":
                    target.Write(PlanJson.Of(plan, controls, language));
                    break;
                case "markdown":
                    target.Write(plan.ToMarkdown(new ReportOptions { Language = language, Crosswalk = controls }));
                    break;
                case "oscal":
                    target.Write(Oscal.Carried(console, plan.ToPlanOfActionAndMilestones(Oscal.Options(report.AsOf, language)), language));
                    break;
                default:
                    target.Write(ShownTable.Plan(controls is null ? plan.ImprovementTable(language) : plan.ImprovementTable(controls, language)));
                    break;
            }

            return ExitCodes.Done;
        });
    }

    private static ImprovementVoice? VoiceOf(string text, Action<string> report)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (text == Own)
        {
            return ImprovementVoice.Operator;
        }

        if (colon > 0 && DocumentTier.TryParse(text[..colon], out var tier) && tier != DocumentTier.InternalRules && !string.IsNullOrWhiteSpace(text[(colon + 1)..]))
        {
            return ImprovementVoice.Of(tier, text[(colon + 1)..]);
        }

        report($"--voice: '{text}' is not a voice such as 'own' or 'tier-2:the issuer'.");
        return null;
    }
}
