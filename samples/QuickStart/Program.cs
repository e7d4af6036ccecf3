using System.CommandLine;
using Ciip.Guideline;
using QuickStart;

// A real pair: a ministry's guideline, a city's rule under it, and the city's audit of what it does.
string[] city = ["mic-lg-security-policy-guideline", "ryugasaki-city-security-rule"];
const string audit = "ryugasaki-city-internal-audit-2014";

// A fictitious operator with documents of its own, complete on both sides.
const string reference = "reference-operator";

var ids = new Argument<string[]>("documents") { DefaultValueFactory = _ => city, Description = "ids of files in samples/data/standards" };
ids.AcceptOnlyFromAmong(Data.Ids("standards"));
var practice = new Option<string?>("--practice") { Description = "id of a file in samples/data/practice, or reference-operator with its own documents; without documents the city's audit" };
practice.AcceptOnlyFromAmong(Data.Ids("practice"));
var lang = new Option<string>("--lang") { DefaultValueFactory = _ => "en", Description = "en or ja" };
lang.AcceptOnlyFromAmong("en", "ja");
var inventory = new Option<Inventory>("--inventory") { Description = "whether these are all the documents that apply; without it, there may be others" };
inventory.DefaultValueFactory = _ => Inventory.Partial;

var command = new RootCommand("Evaluates published Safety Standards, and what an operator carries out, against the Guideline.") { ids, practice, lang, inventory };
command.SetAction(arguments =>
{
    var documents = arguments.GetRequiredValue(ids);
    var isDefault = arguments.GetResult(ids) is null or { Implicit: true };
    var verified = arguments.GetValue(practice) ?? (isDefault ? audit : null);
    var standards = isDefault && verified == reference ? Data.Set(reference) : SafetyStandardsSet.Of(arguments.GetValue(inventory), documents.Select(Data.Standards));
    var verification = verified is null ? null : Data.Practice(verified);
    var report = GuidelineEvaluator.Default.Evaluate(standards, verification, PartialDate.Parse("2026-04-01"));
    new Page(report, arguments.GetValue(lang) == "ja" ? Language.Japanese : Language.English).Print();
});
return command.Parse(args).Invoke();
