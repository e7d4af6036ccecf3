using System.Text;

namespace Ciip.Guideline.Cli.Tests;

/// <summary>Runs the command line in this process.</summary>
internal sealed record Ciip(int Code, byte[] Bytes, string Error)
{
    public string Out => Encoding.UTF8.GetString(Bytes);

    public static Ciip Run(params string[] arguments) => RunOn([], arguments);

    public static Ciip RunOn(byte[] input, params string[] arguments)
    {
        using var stdin = new MemoryStream(input);
        return RunOn(stdin, arguments);
    }

    public static Ciip RunOn(Stream stdin, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var code = new CiipCommandLine(new CiipConsole(stdin, output, error)).Run(arguments);
        return new Ciip(code, output.ToArray(), Encoding.UTF8.GetString(error.ToArray()));
    }
}
