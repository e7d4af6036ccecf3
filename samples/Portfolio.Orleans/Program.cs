using System.CommandLine;
using System.Text;
using Npgsql;
using Orleans.Runtime;
using PortfolioOrleans.Commands;

Console.OutputEncoding = Encoding.UTF8;
var command = new RootCommand("Rolls up many operators on several machines, with Microsoft Orleans.")
{
    new DemoCommand(), new SiloCommand(), new LoadCommand(), new RollUpCommand(), new AloneCommand(), new MakeCommand(),
};
try
{
    return await command.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception exception) when (exception is NpgsqlException or OrleansException or IOException or TimeoutException or UnauthorizedAccessException)
{
    // The database, the silos or a file are not there; what was loaded until then stays loaded.
    await Console.Error.WriteLineAsync(exception.Message);
    return 1;
}
