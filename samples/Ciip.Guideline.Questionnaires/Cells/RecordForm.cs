using System.Text.Json.Nodes;

namespace Ciip.Guideline.Questionnaires.Cells;

/// <summary>A small record on one line, its parts divided by bars: <c>https://… | rule collection</c>.</summary>
internal sealed class RecordForm(params (string Member, LocalizedText Title, CellForm Form)[] parts) : CellForm
{
    public override CellPart? PartOf(string name) => Array.Find(parts, part => part.Member == name) is { Form: not null } found ? new CellPart(found.Title, found.Form) : null;

    public override bool TryRead(string text, out JsonNode? value, out LocalizedText? problem)
    {
        var cells = text.Replace('｜', '|').Split('|').Select(CellText.Clean).ToList();
        if (cells.Count > parts.Length)
        {
            return Bad(out value, out problem, $"At most {parts.Length} parts are allowed here, divided by '|'.", $"「|」で区切れるのは{parts.Length}個まで。");
        }

        var record = new JsonObject();
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Length == 0)
            {
                continue;
            }

            if (!parts[i].Form.TryRead(cells[i], out var read, out problem))
            {
                value = null;
                return false;
            }

            record[parts[i].Member] = read;
        }

        return Good(record, out value, out problem);
    }

    protected override string? TryWrite(JsonNode value, Language language)
    {
        if (value is not JsonObject record)
        {
            return null;
        }

        var cells = parts.Select(part => record[part.Member] is { } member ? part.Form.Write(member, language) ?? "|" : string.Empty);
        return string.Join(" | ", cells).TrimEnd(' ', '|');
    }
}
