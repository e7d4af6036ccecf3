using Ciip.Guideline.Cli.Input;
using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Cli.Portfolio;

/// <summary>What is wrong with lines, said as they come: the first problems in full, and how many more there are.</summary>
/// <param name="language">The language.</param>
/// <param name="say">Says one.</param>
internal sealed class LineProblems(Language language, Action<string> say)
{
    private const int Most = 1000;
    private long count;

    public void Add(RefusedSubject subject)
    {
        foreach (var diagnostic in subject.Diagnostics)
        {
            if (++count <= Most)
            {
                say(InputReader.Message(subject.Source!, diagnostic, language));
            }
        }
    }

    /// <summary>Says how many more there are, where there are more.</summary>
    public void SayRest()
    {
        if (count > Most)
        {
            say(new LocalizedText(FormattableString.Invariant($"{count - Most} more problems."), FormattableString.Invariant($"このほかに問題が{count - Most}件ある。")).In(language));
        }
    }
}
