using System.Text.Json.Nodes;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Evaluation.Practice;

/// <summary>A provision of each-or-one.md, with what is asked of which list.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Kind">What is asked: field, phases, words, set, entry, one, each, by.</param>
/// <param name="List">The list, as a path of members.</param>
/// <param name="Word">The member that says that the list holds all there is, and behind a slash that of a list in each of its entries.</param>
/// <param name="MetBy">The lists whose entries meet its members.</param>
/// <param name="MetByWords">The words of those.</param>
/// <param name="Beside">The fields that are one more member.</param>
/// <param name="Silent">A member that says nothing of it.</param>
/// <param name="Lacking">A member that has not got it.</param>
internal sealed record EachOrOneRow(
    Provision Provision, string Kind, string List, string Word, string[] MetBy, string[] MetByWords, string[] Beside, string Silent, string Lacking)
{
    /// <summary>Every provision that can show in practice, in the order of the page.</summary>
    public static IReadOnlyList<EachOrOneRow> All { get; } =
    [
        .. File.ReadLines(Path.Combine(Repository.Tests, "Evaluation", "Practice", "EachOrOne", "each-or-one.md"))
            .Where(static line => line.StartsWith("| I", StringComparison.Ordinal))
            .Select(static line => line.Trim('|').Split('|').Select(static cell => cell.Trim().Trim('`')).ToArray())
            .SelectMany(static cells => ProvisionsOf(cells[0]).Select(provision => new EachOrOneRow(
                provision, cells[1], cells[2], cells[3], Split(cells[4]), Split(cells[5]), Split(cells[6]),
                cells[7].Length > 0 ? cells[7] : """{"id":"added"}""",
                cells[8].Length > 0 ? cells[8] : cells[7].Length > 0 ? cells[7][..^1] + ""","isComplete":true}""" : """{"id":"added","isComplete":true}"""))),
    ];

    public bool IsOfEach => Kind is "each" or "by";

    public JsonNode SilentMember => JsonNode.Parse(Silent)!;

    public JsonNode LackingMember => JsonNode.Parse(Lacking)!;

    public static EachOrOneRow Of(string provision) => All.Single(row => row.Provision.Id == provision);

    private static string[] Split(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A section, and letters: <c>a-dh</c> is a, b, c, d and h.</summary>
    private static IEnumerable<Provision> ProvisionsOf(string cell)
    {
        var (section, letters) = (cell[..cell.IndexOf(' ', StringComparison.Ordinal)], cell[(cell.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        for (var i = 0; i < letters.Length; i++)
        {
            var last = i + 2 < letters.Length && letters[i + 1] == '-' ? letters[i + 2] : letters[i];
            for (var letter = letters[i]; letter <= last; letter++)
            {
                yield return GuidelineCatalog.FourthEdition.FindProvision($"{section}.{letter}")!;
            }

            i += last == letters[i] ? 0 : 2;
        }
    }
}
