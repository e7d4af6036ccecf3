using System.CommandLine;
using Ciip.Guideline.Cli.Formats;
using Ciip.Guideline.Cli.Output;
using Ciip.Guideline.Formats;

namespace Ciip.Guideline.Cli.Commands;

/// <summary>The Guideline as a table or as data.</summary>
internal sealed class CatalogCommand : CiipCommand
{
    private static readonly string[] Forms = ["table", "json", "csv", "markdown", "oscal"];

    public CatalogCommand(CiipConsole console)
        : base("catalog", "Lists the provisions of the Guideline.", "ciip catalog --lang ja", "ciip catalog --format json -o catalog.json")
    {
        var format = SharedOptions.Format(Forms);
        var lang = SharedOptions.Lang();
        var output = SharedOptions.Output();
        Add(format);
        Add(lang);
        Add(output);
        SetAction(arguments =>
        {
            var catalog = GuidelineCatalog.FourthEdition;
            var language = arguments.LanguageOf(lang);
            var form = FileForms.Of(arguments, format, Forms, arguments.GetValue(output), language);
            var target = new OutputTarget(console, arguments.GetValue(output), language);
            switch (form)
            {
                case "json":
                    target.Write(CatalogJson.Of(catalog, language));
                    break;
                case "csv":
                    target.Write(catalog.CatalogTable(language).ToCsv());
                    break;
                case "markdown":
                    target.Write(catalog.ToMarkdown(new ReportOptions { Language = language }));
                    break;
                case "oscal":
                    target.Write(Oscal.Carried(console, catalog.ToCatalog(Oscal.Options(catalog.Edition.IssuedOn, language)), language));
                    break;
                default:
                    target.Write(ShownTable.Catalog(catalog.CatalogTable(language)));
                    break;
            }

            return ExitCodes.Done;
        });
    }
}
