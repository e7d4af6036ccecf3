using System.Diagnostics;
using PortfolioOrleans.Commands;

namespace PortfolioOrleans.Tests;

/// <summary>The commands, as processes.</summary>
public sealed class CommandTests
{
    [Fact]
    public async Task The_demo_makes_its_operators_and_says_that_both_roll_ups_are_equal()
    {
        var folder = Directory.CreateTempSubdirectory("ciip-orleans-");
        try
        {
            var (file, summary) = (Path.Combine(folder.FullName, "made.jsonl"), Path.Combine(folder.FullName, "summary.json"));
            (await RunAsync("make", "30", "-o", file)).Code.Should().Be(0);

            var (code, output) = await RunAsync("demo", file, "-o", summary);

            output.Should().Contain("evaluated 30, unreadable 0, refused 0").And.EndWith("equal to the roll-up of one process, byte for byte\n");
            code.Should().Be(0);
            (await File.ReadAllBytesAsync(summary, TestContext.Current.CancellationToken)).Should().Equal((await Lines.InOneProcessAsync(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken))).Summary);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("demo", "missing.jsonl")]
    [InlineData("silo", "--connection", "Host=/nowhere", "--port", "70000")]
    [InlineData("silo", "--connection", "Host=/nowhere")]
    [InlineData("rollup", "--connection", "Host=/nowhere", "--as-of", "tomorrow")]
    [InlineData("make", "-1", "-o", "x")]
    public async Task What_cannot_be_done_is_said_without_a_stack_trace(params string[] words)
    {
        var (code, output) = await RunAsync(words);

        code.Should().Be(1);
        output.Should().NotContain("   at ");
    }

    private static async Task<(int Code, string Output)> RunAsync(params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(DemoCommand).Assembly.Location, .. words]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, process.ExitCode == 0 ? output : output + await errors);
    }
}
