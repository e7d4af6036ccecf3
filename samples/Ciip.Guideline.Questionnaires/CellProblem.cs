using System.Globalization;

namespace Ciip.Guideline.Questionnaires;

/// <summary>What keeps a questionnaire from being read, or was left out of what is read, and where.</summary>
/// <param name="Place">The cell; null where the fault is of the whole file.</param>
/// <param name="Message">What is wrong.</param>
public sealed record CellProblem(CellPlace? Place, LocalizedText Message)
{
    /// <summary>The place and what is wrong there.</summary>
    public string In(Language language)
    {
        if (Place is null)
        {
            return Message.In(language);
        }

        var heading = Place.Heading?.In(language);
        return string.Format(
            CultureInfo.InvariantCulture,
            (language == Language.Japanese, heading is null) switch
            {
                (true, true) => "{0} {1}行{2}列：{4}",
                (true, false) => "{0} {1}行{2}列（{3}）：{4}",
                (false, true) => "{0} row {1} column {2}: {4}",
                _ => "{0} row {1} column {2} ({3}): {4}",
            },
            Place.Sheet, Place.Row, Place.Column, heading, Message.In(language));
    }

    /// <summary>In the order of the file.</summary>
    public static IReadOnlyList<CellProblem> InOrder(IEnumerable<CellProblem> problems) =>
        [.. problems.OrderBy(problem => problem.Place?.Sheet, StringComparer.Ordinal).ThenBy(problem => problem.Place?.Row).ThenBy(problem => problem.Place?.Column)];
}
