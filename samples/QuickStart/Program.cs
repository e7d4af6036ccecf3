using System.CommandLine;
using System.Text;
using Ciip.Guideline;
using QuickStart;

Console.OutputEncoding = Encoding.UTF8;

var documents = new Argument<string[]>("documents") { Arity = ArgumentArity.ZeroOrMore, Description = "ids of files in samples/data/standards" };
documents.AcceptOnlyFromAmong(Data.Ids("standards"));
documents.HelpName = "ID";
var practice = new Option<string?>("--practice") { HelpName = "ID", Description = "id of a file in samples/data/practice" };
practice.AcceptOnlyFromAmong(Data.Ids("practice"));
var inventory = new Option<Inventory>("--inventory") { Description = "whether these are all" };
inventory.DefaultValueFactory = _ => Inventory.Partial;
var show = new Option<string[]>("--show") { HelpName = "SECTION", Description = string.Join(", ", Sections.Names) };
show.AcceptOnlyFromAmong([.. Sections.Names]);
var all = new Option<bool>("--all") { Description = "all sections" };
var lang = new Option<string>("--lang") { DefaultValueFactory = _ => "en", Description = "en or ja" };
lang.AcceptOnlyFromAmong("en", "ja");

var command = new RootCommand("Evaluates documents, and what an operator does, against the Guideline.") { documents, practice, inventory, show, all, lang };
command.SetAction(arguments =>
{
    var screen = new Screen(Console.Out, arguments.GetValue(lang) == "ja");
    string[] sections = arguments.GetValue(all) ? [.. Sections.Names] : arguments.GetValue(show) ?? [];
    var subjects = Subject.Of(arguments.GetValue(documents) ?? [], arguments.GetValue(practice), arguments.GetValue(inventory));
    foreach (var subject in subjects)
    {
        Summary.Print(subject, screen);
        foreach (var section in Sections.Names.Where(sections.Contains))
        {
            Sections.Print(section, subject.Report, screen);
        }

        screen.Line();
    }

    if (sections.Length == 0)
    {
        Summary.PrintMore(subjects, screen);
    }
});
return command.Parse(args).Invoke();
