using System.Text;
using System.Text.Json.Nodes;
using Ciip.Guideline.Questionnaires.Cells;
using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires;

/// <summary>The file as it comes together from the cells: its members, the cell each came from, and what is wrong with cells.</summary>
internal sealed class QuestionnaireDraft
{
    private readonly HashSet<CellPlace> faulty = [];

    public JsonObject Root { get; } = [];

    /// <summary>Which cell each member stands in.</summary>
    public CellsOfMembers Cells { get; } = new();

    /// <summary>What is said of a cell that only informs its reader.</summary>
    public static LocalizedText NotRead { get; } = new("What was changed here is not read.", "ここに加えた変更は読み取らない。");

    /// <summary>What keeps the file from being made: the first of it, up to a bound.</summary>
    public List<CellProblem> Problems { get; } = [];

    /// <summary>What was left out of the file, and takes nothing from it.</summary>
    public List<CellProblem> Remarks { get; } = [];

    /// <summary>How many problems and remarks there are beside those kept.</summary>
    public int Omitted { get; private set; }

    public void Report(CellPlace? place, string english, string japanese) => Report(place, new LocalizedText(english, japanese));

    public void Report(CellPlace? place, LocalizedText message)
    {
        Keep(Problems, place, message);
        if (place is not null)
        {
            faulty.Add(place);
        }
    }

    public void Remark(CellPlace? place, LocalizedText message) => Keep(Remarks, place, message);

    private void Keep(List<CellProblem> kept, CellPlace? place, LocalizedText message)
    {
        if (kept.Count < ReadingBounds.MostProblems)
        {
            kept.Add(new CellProblem(place, message));
        }
        else
        {
            Omitted++;
        }
    }

    /// <summary>Reads a cell into the member it stands for.</summary>
    public void Add(Column column, ReadCell cell, CellPlace place)
    {
        Cells.Add(column.Names, place, column);
        if (Read(cell, column.Form, place) is { } value)
        {
            Put(column.Names, value, place);
        }
    }

    /// <summary>The cell's value; null where it is blank, or where something is wrong with it, which is then reported.</summary>
    public JsonNode? Read(ReadCell cell, CellForm form, CellPlace place)
    {
        if (cell.IsBlank || Mistaken(cell, form, place))
        {
            return null;
        }

        if (form.TryRead(cell.Text, out var value, out var problem))
        {
            return value;
        }

        Report(place, problem!);
        return null;
    }

    public void Put(IReadOnlyList<string> names, JsonNode? value, CellPlace place)
    {
        if (!JsonPlaces.TryAdd(Root, names, value))
        {
            Report(place, "The same is said on the sheet or in the column of other data. Leave it in one of the two.",
                "同じ内容が「その他」のデータにもある。いずれか一方だけに記入する。");
        }
    }

    /// <summary>What the library says about the file as a whole, at the cells it is about; a cell that is reported already is not reported twice.</summary>
    public byte[]? Finish<T>(QuestionnaireKind kind)
    {
        var isRead = GuidelineJson.TryParse<T>(Encoding.UTF8.GetBytes(Root.ToJsonString()), out var value, out var diagnostics);
        var words = new FileWords(kind, Cells);
        foreach (var diagnostic in diagnostics)
        {
            var cell = Cells.Find(diagnostic.Pointer);
            if (cell is null || !faulty.Contains(cell.Place))
            {
                Keep(Problems, cell?.Place, words.Of(diagnostic, cell));
            }
        }

        return isRead && Problems.Count == 0 ? GuidelineJson.ToUtf8Bytes(value!) : null;
    }

    /// <summary>A spreadsheet may have taken an entry for something else: then what was typed is lost.</summary>
    private bool Mistaken(ReadCell cell, CellForm form, CellPlace place)
    {
        var fault = cell.Fault
            ?? (cell.IsDate && form is not DateForm
                ? new LocalizedText($"The spreadsheet has made a date of the entry ({cell.Text}). Format the cell as text and type it again.",
                    $"入力が日付（{cell.Text}）に変換されている。セルの書式を文字列にして入力し直す。")
                : CellText.HasHalfCharacter(cell.Text)
                    ? new LocalizedText("The cell holds half of a character: it was cut or damaged. Type it again.", "セルの文字が途切れている。入力し直す。")
                    : null);
        if (fault is not null)
        {
            Report(place, fault);
        }

        return fault is not null;
    }
}
