using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace PortfolioOrleans.Hosting;

/// <summary>Logs as lines of JSON on standard error: what a program says on standard output is its result.</summary>
internal static class Logs
{
    public static void ToStandardError(ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.AddJsonConsole(static options => options.UseUtcTimestamp = true);
        logging.Services.Configure<ConsoleLoggerOptions>(static options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        logging.SetMinimumLevel(LogLevel.Warning);

        // What these two warn of at every start is as it should be: how memory is collected, and how long ago the machine was started.
        logging.AddFilter("Orleans.Runtime.Silo", LogLevel.Error);
        logging.AddFilter("Orleans.Runtime.Watchdog", LogLevel.Error);

        // The program says itself what keeps it from starting.
        logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        logging.AddFilter(nameof(PortfolioOrleans), LogLevel.Information);
    }
}
