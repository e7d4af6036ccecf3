using System.CommandLine;
using Ciip.Guideline.Cli.Formats;
using Ciip.Guideline.Cli.Input;
using Ciip.Guideline.Cli.Output;
using Ciip.Guideline.Formats;

namespace Ciip.Guideline.Cli.Commands;

/// <summary>What the documents specify, what is carried out, what is missing and what nobody has looked at.</summary>
internal sealed class EvaluateCommand : CiipCommand
{
    private static readonly string[] Forms = ["table", "json", "csv", "markdown", "html", "sarif", "oscal", "xlsx"];

    public EvaluateCommand(CiipConsole console)
        : base("evaluate", "Evaluates documents, and what an operator carries out, against the Guideline.",
            "ciip evaluate samples/data/reference-operator/standards.json --practice samples/data/reference-operator/self-verification.json --as-of 2026-04-01",
            "ciip evaluate samples/data/standards/medical-care-act-reg-art14-2.json --inventory complete --fail-on gap",
            "ciip evaluate samples/data/reference-operator/standards.json --format xlsx --lang ja -o report.xlsx",
            "ciip evaluate samples/data/reference-operator/standards.json --crosswalk csf-2.0 -o report.html")
    {
        var subject = new SubjectOptions(this);
        var format = SharedOptions.Format(Forms);
        var lang = SharedOptions.Lang();
        var output = SharedOptions.Output();
        var earlier = new Option<string?>("--earlier")
        {
            Description = "the previous report, as JSON: what it, or one before it, last knew of places that are undetermined now is carried along; with --format json or sarif",
            HelpName = "FILE",
        };
        var failOn = SharedOptions.Choice("--fail-on", "return 1 where there are findings of this level or above", "gap", "weakness");
        Add(format);
        Add(lang);
        Add(output);
        Add(earlier);
        var crosswalk = new CrosswalkOption(this, "table", "csv", "markdown", "html", "xlsx");
        Add(failOn);
        SetAction(arguments =>
        {
            var language = arguments.LanguageOf(lang);
            var asked = FileForms.Of(arguments, format, Forms, arguments.GetValue(output), language);
            var before = Earlier(console, arguments.GetValue(earlier), asked, language);
            var controls = crosswalk.Read(console, arguments, asked, language);
            var (report, read) = subject.Evaluate(console, arguments, language);
            var form = new ReportFormats(report, read, language, subject.IsOwnView(arguments), before, controls);
            form.Write(console, asked, new OutputTarget(console, arguments.GetValue(output), language));
            return arguments.GetValue(failOn) is { } level && report.Findings.Any(finding => finding.Level >= SharedOptions.LevelOf(level))
                ? ExitCodes.Found
                : ExitCodes.Done;
        });
    }

    private static ReportFile? Earlier(CiipConsole console, string? file, string form, Language language)
    {
        if (file is null)
        {
            return null;
        }

        if (form is not ("json" or "sarif"))
        {
            throw new UnusableInputException("--earlier goes with --format json or --format sarif.");
        }

        var reader = new InputReader(console, language);
        var before = reader.Read<ReportFile>(file);
        reader.ThrowIfUnusable();
        return before;
    }
}
