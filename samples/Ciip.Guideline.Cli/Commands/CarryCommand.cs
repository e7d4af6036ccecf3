using System.CommandLine;
using Ciip.Guideline.Cli.Formats;
using Ciip.Guideline.Cli.Input;
using Ciip.Guideline.Cli.Output;
using Ciip.Guideline.Crosswalks;

namespace Ciip.Guideline.Cli.Commands;

/// <summary>What an evaluation by the 4th edition is worth under later ones.</summary>
internal sealed class CarryCommand : CiipCommand
{
    private static readonly string[] Forms = ["table", "csv", "markdown", "html", "xlsx"];

    public CarryCommand(CiipConsole console)
        : base("carry", "Carries an evaluation over to later editions: what to keep, what to look at again and why, and what is new without a home.",
            "ciip carry samples/data/reference-operator/standards.json",
            "ciip carry samples/data/reference-operator/standards.json --edition guideline-2023 --format html --lang ja -o carried.html")
    {
        var subject = new SubjectOptions(this, takesPractice: false);
        var table = new Option<string?>("--table")
        {
            Description = "a carry-over of your own: JSON, or rows as CSV to the editions of the one that ships [default: the one that ships]",
            HelpName = "FILE",
        };
        var edition = new Option<string?>("--edition") { Description = "the later edition, by its id [default: all of the table]", HelpName = "ID" };
        var format = SharedOptions.Format(Forms);
        var lang = SharedOptions.Lang();
        var output = SharedOptions.Output();
        Add(table);
        Add(edition);
        Add(format);
        Add(lang);
        Add(output);
        SetAction(arguments =>
        {
            var language = arguments.LanguageOf(lang);
            var form = FileForms.Of(arguments, format, Forms, arguments.GetValue(output), language);
            CarryOver? carryOver = CarryOver.FromFourthEdition(language);
            var (report, _) = subject.Evaluate(console, arguments, language, reader =>
                carryOver = arguments.GetValue(table) is { } file ? CarryOverFile.Read(reader, file, language) : carryOver);
            var view = subject.IsOwnView(arguments) ? ViewKind.InternalRules : ViewKind.Set;
            IReadOnlyList<CarriedForward> carried = [.. EditionsOf(carryOver!, arguments.GetValue(edition), language).Select(id => report.CarryForward(carryOver!, id, view))];
            new CarriedFormats(carryOver!, carried, language).Write(form, new OutputTarget(console, arguments.GetValue(output), language));
            return ExitCodes.Done;
        });
    }

    private static IEnumerable<string> EditionsOf(CarryOver carryOver, string? asked, Language language)
    {
        var ids = carryOver.Editions.Select(static edition => edition.Id);
        return asked is null ? ids
            : ids.Contains(asked, StringComparer.Ordinal) ? [asked]
            : throw new UnusableInputException(new LocalizedText(
                $"--edition: the table has no edition '{asked}'. It has: {string.Join(", ", ids)}.", $"--edition: 引継ぎ表に「{asked}」という版はない。版：{string.Join("、", ids)}。").In(language));
    }
}
