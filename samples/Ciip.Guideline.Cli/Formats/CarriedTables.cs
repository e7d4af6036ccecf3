using Ciip.Guideline.Catalog;
using Ciip.Guideline.Cli.Output;
using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Formats;

namespace Ciip.Guideline.Cli.Formats;

/// <summary>What is carried over as tables that fit a window: the editions in numbers, then the items of each.</summary>
internal static class CarriedTables
{
    /// <summary>The columns that say the same in each row of one edition.</summary>
    private static readonly string[] OfTheEdition = ["Edition", "EditionIssuedOn", "EditionBasis"];

    private static readonly TableColumn About = new("about", new("About", "対象"));
    private static readonly TableColumn Numbers = new("figures", new("Figures", "数値"));

    /// <summary>Of how many items it is known what became of them in each edition, which editions are only reported, and what the table says of itself.</summary>
    public static GuidelineTable Figures(CarryOver carryOver, IReadOnlyList<CarriedForward> carried, Language language)
    {
        var made = Joined(new[] { carryOver.Author, carryOver.MadeOn?.ToString() }.OfType<string>());
        var rows = new List<string[]> { new[] { Say("Table", "引継ぎ表"), carryOver.Title + (made.Length == 0 ? string.Empty : Say($" ({made})", $"（{made}）")) } };
        rows.AddRange(carried.Select(one => new[] { one.Edition.Id, one.In(language) }));
        if (carried.Where(static one => one.Edition.Basis == EvidenceBasis.Reported).Select(static one => one.Edition.Id).ToList() is { Count: > 0 } reported)
        {
            rows.Add(
            [
                Say("Only reported", "第三者の報告のみによる版"),
                Say($"{Joined(reported)}: those who made the table did not see it in a public source", $"{Joined(reported)}（引継ぎ表の作成者は、公表資料で確認していない）"),
            ]);
        }

        if (carryOver.Note is { } note)
        {
            rows.Add([Say("Note", "備考"), note]);
        }

        return new GuidelineTable(new("Carried over to later editions", "後続の版への引継ぎ"), [About, Numbers], rows, language);

        string Say(string english, string japanese) => language == Language.Japanese ? japanese : english;
        string Joined(IEnumerable<string> texts) => string.Join(Say(", ", "、"), texts);
    }

    /// <summary>The same for a window.</summary>
    public static ShownTable Head(CarryOver carryOver, IReadOnlyList<CarriedForward> carried, Language language) => new(Figures(carryOver, carried, language)) { IsCounted = false };

    /// <summary>The items, and what is new, under the edition.</summary>
    public static ShownTable Of(CarriedForward carried, Language language)
    {
        var all = carried.CarriedTable(language);
        var kept = Enumerable.Range(0, all.Columns.Count).Where(column => !OfTheEdition.Contains(all.Columns[column].Name, StringComparer.Ordinal)).ToList();
        var title = Named(carried.Edition, language);
        var table = new GuidelineTable(new(title, title), kept.Select(column => all.Columns[column]), all.Rows.Select(row => kept.Select(column => row[column])), language);
        return new ShownTable(table, "Item", "Advice", "Relation", "To", "Why", "State", "Reason", "Basis", "Confidence", "ItemTitle", "OtherRows") { IsCounted = false, LeastWidth = 20 };
    }

    /// <summary>An edition by id and title, with its date, and with how its existence is known where it was not seen.</summary>
    private static string Named(CarryOverEdition edition, Language language)
    {
        var isJapanese = language == Language.Japanese;
        var said = edition.Basis == EvidenceBasis.Seen ? edition.IssuedOn.ToString() : edition.IssuedOn + (isJapanese ? "、" : ", ") + edition.Basis.In(language);
        return isJapanese ? $"{edition.Id}：{edition.Title}（{said}）" : $"{edition.Id}: {edition.Title} ({said})";
    }
}
