using System.CommandLine;
using System.Diagnostics;
using PortfolioOrleans.Loading;

namespace PortfolioOrleans.Commands;

/// <summary>The same without Orleans, to compare results and cost.</summary>
internal sealed class AloneCommand : Command
{
    public AloneCommand()
        : base("alone", "Rolls up a file in this process alone, without a silo.")
    {
        var (file, asOf, output) = (SharedOptions.File(), SharedOptions.AsOf(), SharedOptions.Output());
        Add(file);
        Add(asOf);
        Add(output);
        SetAction(async (arguments, cancellationToken) =>
        {
            var watch = Stopwatch.StartNew();
            var summary = await OneProcess.RollUpAsync(arguments.GetRequiredValue(file), arguments.GetValue(asOf), Screen.Refused, cancellationToken);
            Screen.Summary(summary, watch.Elapsed, arguments.GetValue(output));
        });
    }
}
