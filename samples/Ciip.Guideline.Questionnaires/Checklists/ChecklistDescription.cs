using System.Text.Json;
using Ciip.Guideline.Catalog;
using Ciip.Guideline.Formats;

namespace Ciip.Guideline.Questionnaires.Checklists;

/// <summary>Makes a checklist of a description file, or says everything that is wrong with it.</summary>
internal sealed class ChecklistDescription(DescriptionMembers members)
{
    private static readonly HashSet<string> OfPractice = [.. QuestionnaireKind.Practice.IdsAt(QuestionnaireLevel.Provision)];

    private readonly Dictionary<string, ChecklistRespondent> respondents = new(StringComparer.Ordinal);
    private readonly HashSet<string> questionIds = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The checklist, or what is in the way; throws nothing, whatever the bytes are.</summary>
    public static (Checklist? Checklist, IReadOnlyList<CellProblem> Problems) Read(byte[] utf8)
    {
        if (!DescriptionMembers.TryOpen(utf8, out var members, out var document, out var problem))
        {
            return (null, [problem]);
        }

        using (document)
        {
            var checklist = new ChecklistDescription(members).Read(document.RootElement);
            return members.Problems.Count == 0 ? (checklist, []) : (null, members.Problems);
        }
    }

    /// <summary>Whether a text names this format.</summary>
    public static bool IsNamed(byte[] utf8)
    {
        if (!DescriptionMembers.TryOpen(utf8, out _, out var document, out _))
        {
            return false;
        }

        using (document)
        {
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("format", out var format)
                && format.ValueKind == JsonValueKind.String && format.ValueEquals(ChecklistTexts.Format);
        }
    }

    private Checklist? Read(JsonElement root)
    {
        if (members.Of(root, string.Empty, ["format", "id", "title", "note", "respondents", "groups"], ["$schema"]) is not { } found)
        {
            return null;
        }

        if (members.Text(found, "format", string.Empty) is { } format && format != ChecklistTexts.Format)
        {
            members.Report(GuidelineDiagnosticCodes.UnknownFormat, "/format", new($"The format is '{ChecklistTexts.Format}'.", $"formatは「{ChecklistTexts.Format}」である。"));
        }

        var answering = members.List(found, "respondents", string.Empty, ReadRespondent);
        return new Checklist
        {
            Id = members.Id(found, "id", string.Empty) ?? string.Empty,
            Title = members.Words(found, "title", string.Empty),
            Note = members.Words(found, "note", string.Empty),
            Respondents = answering,
            Groups = ReadGroups(found),
        };
    }

    private ChecklistRespondent? ReadRespondent(JsonElement element, string pointer)
    {
        if (members.Of(element, pointer, ["id", "title"], ["isOptional"]) is not { } found || members.Id(found, "id", pointer) is not { } id)
        {
            return null;
        }

        var respondent = new ChecklistRespondent(id, members.Words(found, "title", pointer), members.Flag(found, "isOptional", pointer));
        if (!respondents.TryAdd(id, respondent))
        {
            members.Report(GuidelineDiagnosticCodes.DuplicateId, pointer + "/id", new($"'{id}' is the id of another respondent.", $"「{id}」は他の回答者のIDである。"));
        }

        return respondent;
    }

    private List<ChecklistGroup> ReadGroups(Dictionary<string, JsonElement> found)
    {
        var names = new SheetTitles(members);
        return members.List(found, "groups", string.Empty, (element, pointer) =>
        {
            if (members.Of(element, pointer, ["title", "questions"], []) is not { } group)
            {
                return null;
            }

            var title = members.Words(group, "title", pointer);
            names.Check(title, pointer + "/title");
            return new ChecklistGroup(title, members.List(group, "questions", pointer, ReadQuestion));
        });
    }

    private ChecklistQuestion? ReadQuestion(JsonElement element, string pointer)
    {
        if (members.Of(element, pointer, ["id", "text", "about"], ["asked"]) is not { } found || members.Id(found, "id", pointer) is not { } id)
        {
            return null;
        }

        if (!questionIds.Add(id))
        {
            members.Report(GuidelineDiagnosticCodes.DuplicateId, pointer + "/id", new($"'{id}' is the id of another question.", $"「{id}」は他の点検項目のIDである。"));
        }

        return new ChecklistQuestion(
            id, members.Words(found, "text", pointer),
            [.. members.List(found, "about", pointer, ReadAbout, mayBeEmpty: true).Distinct()],
            found.ContainsKey("asked") ? [.. members.List(found, "asked", pointer, ReadAsked).Distinct()] : [.. respondents.Values]);
    }

    private GuidelineId? ReadAbout(JsonElement element, string pointer)
    {
        if (members.Text(element, pointer) is not { } text)
        {
            return null;
        }

        if (!GuidelineId.TryParse(text, out var id))
        {
            members.Report(GuidelineDiagnosticCodes.UnknownId, pointer, new($"The Guideline has no item or provision '{text}'.", $"指針に項目・規定要素「{text}」はない。"));
        }
        else if (!OfPractice.Contains(id.Text))
        {
            members.Report(GuidelineDiagnosticCodes.NotOfPractice, pointer, new(
                $"'{text}' can have no status: it is neither a measure nor a provision that shows in practice.", $"「{text}」には実施状況を付けられない。対策項目でも、実施状況を問う規定要素でもない。"));
        }

        return id;
    }

    private ChecklistRespondent? ReadAsked(JsonElement element, string pointer)
    {
        if (members.Text(element, pointer) is not { } id)
        {
            return null;
        }

        if (!respondents.TryGetValue(id, out var respondent))
        {
            members.Report(GuidelineDiagnosticCodes.DanglingId, pointer, new($"No respondent has the id '{id}'.", $"「{id}」というIDの回答者はない。"));
        }

        return respondent;
    }
}
