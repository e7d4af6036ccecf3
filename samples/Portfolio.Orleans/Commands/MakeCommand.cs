using System.CommandLine;
using PortfolioOrleans.Loading;

namespace PortfolioOrleans.Commands;

/// <summary>Writes made-up operators, to try it out with.</summary>
internal sealed class MakeCommand : Command
{
    private const int Most = 10_000_000;

    public MakeCommand()
        : base("make", "Writes JSON lines of made-up operators with the documents of the samples; the same each time.")
    {
        var count = new Argument<int>("count") { HelpName = "COUNT", Description = "how many operators" };
        count.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > Most)
            {
                result.AddError($"At most {Most}, and not less than 0.");
            }
        });
        var output = new Option<FileInfo>("--output", "-o") { HelpName = "FILE", Required = true, Description = "where the lines go" };
        Add(count);
        Add(output);
        SetAction(async (arguments, cancellationToken) =>
        {
            await using var lines = arguments.GetRequiredValue(output).Create();
            foreach (var subject in MadeSubjects.Take(arguments.GetRequiredValue(count)))
            {
                await SubjectLines.WriteAsync(lines, subject, cancellationToken);
            }
        });
    }
}
