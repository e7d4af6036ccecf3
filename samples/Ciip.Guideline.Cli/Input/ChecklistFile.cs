using Ciip.Guideline.Questionnaires.Checklists;

namespace Ciip.Guideline.Cli.Input;

/// <summary>The description of a checklist.</summary>
internal static class ChecklistFile
{
    /// <summary>Reads it; null where it cannot be read, which is then a problem.</summary>
    public static Checklist? Read(InputReader reader, string file, Language language = Language.English, byte[]? utf8 = null)
    {
        if ((utf8 ?? reader.Bytes(file)) is not { } bytes)
        {
            return null;
        }

        if (!Checklist.TryParse(bytes, out var checklist, out var problems))
        {
            foreach (var problem in problems)
            {
                reader.Report(file + problem.In(language));
            }
        }

        return checklist;
    }
}
