using System.Globalization;

namespace Ciip.Guideline.Cli.Questionnaires;

/// <summary>What keeps a questionnaire from being read, and where.</summary>
/// <param name="Place">The cell; null where the fault is of the whole file.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record CellProblem(CellPlace? Place, LocalizedText Message)
{
    public string In(Language language) => Place is null
        ? Message.In(language)
        : string.Format(
            CultureInfo.InvariantCulture, language == Language.Japanese ? "{0} {1}行{2}列（{3}）: {4}" : "{0} row {1} column {2} ({3}): {4}",
            Place.Sheet, Place.Row, Place.Column, Place.Heading, Message.In(language));
}
