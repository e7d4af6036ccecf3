using System.CommandLine;
using System.Text;
using Ciip.Guideline.Cli.Input;
using Ciip.Guideline.Cli.Output;
using Ciip.Guideline.Cli.Portfolio;
using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Formats;
using Ciip.Guideline.Portfolio;
using Ciip.Guideline.Questionnaires.Checklists;

namespace Ciip.Guideline.Cli.Commands;

/// <summary>Reads files strictly and prints everything that is wrong with them.</summary>
internal sealed class ValidateCommand : CiipCommand
{
    public ValidateCommand(CiipConsole console)
        : base("validate", "Reads files strictly and prints every diagnostic: file(line,column): code message.", "ciip validate samples/data/standards/rokin-asset-policy.json")
    {
        var files = SharedOptions.Files(ArgumentArity.OneOrMore);
        files.Description = "JSON files of documents, sets, self-verifications, reports, summaries or checklists, or JSON lines of subjects (.jsonl, .ndjson); '-' is standard input";
        Add(files);
        SetAction(arguments =>
        {
            var reader = new InputReader(console);
            var read = new StringBuilder();
            foreach (var file in Steps.Show(console, "Reading", reader.Named(arguments.GetRequiredValue(files))))
            {
                if (SubjectLinesReader.IsLines(file))
                {
                    if (SubjectLinesReader.Count(reader, file, Language.English) is { } subjects)
                    {
                        read.Append(VisibleText.OfLine($"{file}: {ReadFile.SaysOf(subjects)}")).Append('\n');
                    }
                }
                else if (reader.Bytes(file) is { } utf8 && Read(reader, file, utf8) is { } value)
                {
                    read.Append(VisibleText.OfLine($"{file}: {ReadFile.Says(value)}")).Append('\n');
                }
            }

            reader.ThrowIfUnusable();
            new OutputTarget(console, file: null).Write(read.ToString());
            return ExitCodes.Done;
        });
    }

    private static object? Read(InputReader reader, string file, byte[] utf8)
    {
        var type = GuidelineJson.TypeOf(utf8);
        return type == typeof(SafetyStandardsSet) ? reader.Read<SafetyStandardsSet>(file, utf8)
            : type == typeof(SelfVerification) ? reader.Read<SelfVerification>(file, utf8)
            : type == typeof(ReportFile) ? reader.Read<ReportFile>(file, utf8)
            : type == typeof(Crosswalk) ? reader.Read<Crosswalk>(file, utf8)
            : type == typeof(CarryOver) ? reader.Read<CarryOver>(file, utf8)
            : type == typeof(PortfolioSubject) ? reader.Read<PortfolioSubject>(file, utf8)
            : type == typeof(CoverageSummary) ? reader.Read<CoverageSummary>(file, utf8)
            : type == typeof(RollUpCheckpoint) ? reader.Read<RollUpCheckpoint>(file, utf8)
            : Checklist.IsDescription(utf8) ? ChecklistFile.Read(reader, file, utf8: utf8)
            : reader.Read<SafetyStandardsDocument>(file, utf8);
    }
}
