using System.Globalization;
using System.Text.Json.Nodes;

namespace Ciip.Guideline.Questionnaires.Cells;

/// <summary>A list, one entry a line. Blank is not stated, "(none)" is an empty list.</summary>
internal sealed class LinesForm(CellForm entry) : CellForm
{
    public static LinesForm Texts { get; } = new(TextForm.Instance);

    public static LinesForm Tokens { get; } = new(TokenForm.Instance);

    public override IReadOnlyList<Choice>? PickList => entry.PickList;

    public override bool TakesSeveral => true;

    public override CellPart? PartOf(string name) => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
        ? new CellPart(new(FormattableString.Invariant($"entry {index + 1}"), FormattableString.Invariant($"{index + 1}件目")), entry)
        : null;

    public override bool TryRead(string text, out JsonNode? value, out LocalizedText? problem)
    {
        var list = new JsonArray();
        if (!CellText.IsNone(text))
        {
            foreach (var line in CellText.Clean(text).Split('\n').Select(CellText.Clean).Where(line => line.Length > 0))
            {
                if (!entry.TryRead(line, out var read, out problem))
                {
                    value = null;
                    return false;
                }

                list.Add(read);
            }
        }

        return Good(list, out value, out problem);
    }

    protected override string? TryWrite(JsonNode value, Language language)
    {
        if (value is not JsonArray list)
        {
            return null;
        }

        var lines = list.Select(one => one is null ? null : entry.Write(one, language)).ToList();
        return lines.Contains(null) ? null : lines.Count == 0 ? CellText.None.In(language) : string.Join('\n', lines);
    }
}
