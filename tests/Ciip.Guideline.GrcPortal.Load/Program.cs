using System.CommandLine;
using Ciip.Guideline.GrcPortal.Load;

var operators = new Option<int>("--operators") { Description = "how many operators there are", DefaultValueFactory = static _ => 10_000 };
var clients = new Option<int>("--clients") { Description = "how many clients store files and evaluate at once", DefaultValueFactory = static _ => 4 };
var readers = new Option<int>("--readers") { Description = "how many clients read at once", DefaultValueFactory = static _ => 1 };
var samples = new Option<int>("--samples") { Description = "how many requests of a kind are measured", DefaultValueFactory = static _ => 300 };
var postgres = new Option<bool>("--postgresql") { Description = "on PostgreSQL: the server that CIIP_POSTGRES names, else a private one; without it, on SQLite" };
var command = new RootCommand("Fills the portal with operators, evaluates all of them, and measures what its pages, reports and exports take.") { operators, clients, readers, samples, postgres };
command.SetAction((parsed, cancellation) => LoadRun.RunAsync(
    new(parsed.GetValue(operators), parsed.GetValue(clients), parsed.GetValue(readers), parsed.GetValue(samples), parsed.GetValue(postgres)), Console.Out, Console.Error, cancellation));
return await command.Parse(args).InvokeAsync();
