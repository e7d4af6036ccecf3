using System.CommandLine;
using Ciip.Guideline.Cli.Input;
using Ciip.Guideline.Crosswalks;

namespace Ciip.Guideline.Cli.Commands;

/// <summary>The crosswalk whose ids <c>evaluate</c> and <c>plan</c> show beside those of the Guideline.</summary>
internal sealed class CrosswalkOption
{
    /// <summary>The crosswalk of the library, in the language of the output; a file of this name is <c>./csf-2.0</c>.</summary>
    private const string Shipped = "csf-2.0";

    private readonly Option<string?> option;
    private readonly string[] forms;

    public CrosswalkOption(Command command, params string[] forms)
    {
        this.forms = forms;
        option = new("--crosswalk")
        {
            Description = $"shows the ids of another framework as well: those of a file, or with '{Shipped}' those of NIST CSF 2.0 by the crosswalk that is built in, which no authority made; with --format {string.Join(", ", forms)}",
            HelpName = $"FILE|{Shipped}",
        };
        option.CompletionSources.Add(Shipped);
        command.Add(option);
    }

    /// <summary>The crosswalk that is asked for; null for none.</summary>
    public Crosswalk? Read(CiipConsole console, ParseResult arguments, string form, Language language)
    {
        if (arguments.GetValue(option) is not { } name)
        {
            return null;
        }

        if (!forms.Contains(form, StringComparer.Ordinal))
        {
            throw new UnusableInputException($"--crosswalk goes with --format {string.Join(", ", forms)}.");
        }

        if (name == Shipped)
        {
            return Crosswalk.ToCsf20(language);
        }

        var reader = new InputReader(console, language);
        var crosswalk = reader.Read<Crosswalk>(name);
        reader.ThrowIfUnusable();
        return crosswalk;
    }
}
