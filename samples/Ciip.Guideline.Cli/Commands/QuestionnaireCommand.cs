namespace Ciip.Guideline.Cli.Commands;

/// <summary>Questionnaires for people, in a spreadsheet.</summary>
internal sealed class QuestionnaireCommand : CiipCommand
{
    public QuestionnaireCommand(CiipConsole console)
        : base("questionnaire", "Writes questionnaires to fill in with a spreadsheet, and reads them back.")
    {
        Add(new QuestionnaireExportCommand(console));
        Add(new QuestionnaireImportCommand(console));
    }
}
