using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace Ciip.Guideline.Notebooks.Tests;

/// <summary>Runs the cells of one notebook one after the other, each seeing what the earlier ones declared.</summary>
internal sealed partial class NotebookSession
{
    private static readonly string Framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    private ScriptOptions options = ScriptOptions.Default
        .WithReferences(Directory.EnumerateFiles(Framework, "System*.dll").Append(Path.Combine(Framework, "netstandard.dll")).Append(typeof(NotebookFunctions).Assembly.Location))
        .WithImports("System", "System.IO", "System.Text", "System.Collections", "System.Collections.Generic", "System.Linq", "System.Threading.Tasks", typeof(NotebookFunctions).FullName!);

    private ScriptState<object>? state;

    /// <summary>The text of a value, the same in every culture.</summary>
    public static string TextOf(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty;

    /// <summary>Runs a cell and gives what it shows: what it printed, what it displayed, and the value of its last expression.</summary>
    public async Task<IReadOnlyList<CellOutput>> RunAsync(string code)
    {
        var outputs = new List<CellOutput>();
        using var printed = new StringWriter { NewLine = "\n" };
        void Flush()
        {
            if (printed.GetStringBuilder() is { Length: > 0 } text)
            {
                outputs.Add(CellOutput.Printed(text.ToString()));
                text.Clear();
            }
        }

        foreach (Match reference in PackageLine().Matches(code))
        {
            options = options.AddReferences(PackagesOfTheTests.Assemblies(reference.Groups["id"].Value, reference.Groups["version"].Value));
        }

        var console = Console.Out;
        Console.SetOut(printed);
        NotebookFunctions.SendTo((mimeType, value) =>
        {
            Flush();
            outputs.Add(CellOutput.Displayed(mimeType, value));
        });
        try
        {
            // What is no C# is blanked, so that a message names the line one sees.
            var script = FeedLine().Replace(PackageLine().Replace(code, string.Empty), string.Empty);
            state = state is null
                ? await CSharpScript.RunAsync(script, options, cancellationToken: TestContext.Current.CancellationToken)
                : await state.ContinueWithAsync(script, options, TestContext.Current.CancellationToken);
            Flush();
            if (state.ReturnValue is { } value)
            {
                outputs.Add(CellOutput.Result(TextOf(value)));
            }
        }
        finally
        {
            NotebookFunctions.SendTo(null);
            Console.SetOut(console);
        }

        return outputs;
    }

    [GeneratedRegex("""^#r "nuget: *(?<id>[^",]+)(, *(?<version>[^"]+))?" *$""", RegexOptions.Multiline)]
    private static partial Regex PackageLine();

    [GeneratedRegex("""^#i "nuget:[^"]*" *$""", RegexOptions.Multiline)]
    private static partial Regex FeedLine();
}
