namespace Ciip.Guideline.Cli.Commands;

/// <summary>Checklists in the shape of official forms.</summary>
internal sealed class ChecklistCommand : CiipCommand
{
    public ChecklistCommand(CiipConsole console)
        : base("checklist", "Writes checklists of yes or no, made of a description file, and reads them back as a self-verification.")
    {
        Add(new ChecklistExportCommand(console));
        Add(new ChecklistImportCommand(console));
        Add(new ChecklistDescriptionCommand(console));
    }
}
