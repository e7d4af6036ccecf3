using Ciip.Guideline.Cli.Output;
using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Formats;
using Ciip.Guideline.Questionnaires.Workbooks;

namespace Ciip.Guideline.Cli.Formats;

/// <summary>What is carried over to later editions, in each of its forms.</summary>
internal sealed class CarriedFormats(CarryOver carryOver, IReadOnlyList<CarriedForward> carried, Language language)
{
    public void Write(string format, OutputTarget target)
    {
        switch (format)
        {
            case "csv":
                target.Write(ShownTable.Visible(carried.CarriedTable(language)).ToCsv());
                break;
            case "markdown":
                target.Write(Only(format).ToMarkdown(language));
                break;
            case "html":
                target.Write(Only(format).ToHtml(language));
                break;
            case "xlsx":
                target.WriteWorkbook(TableWorkbook.Of(carried.CarriedTable(language), CarriedTables.Figures(carryOver, carried, language)));
                break;
            default:
                target.Write([CarriedTables.Head(carryOver, carried, language), .. carried.Select(one => CarriedTables.Of(one, language))]);
                break;
        }
    }

    /// <summary>A page is about one edition.</summary>
    private CarriedForward Only(string format) => carried.Count == 1 ? carried[0] : throw new UnusableInputException(new LocalizedText(
        $"--format {format} needs --edition: a page is about one later edition. The table has: {Ids()}.", $"--format {format}には--editionを指定する。一つの版について出力する形式である。版：{Ids()}。").In(language));

    private string Ids() => string.Join(language == Language.Japanese ? "、" : ", ", carryOver.Editions.Select(static edition => edition.Id));
}
