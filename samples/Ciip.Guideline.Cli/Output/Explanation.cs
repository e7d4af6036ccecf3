using System.Text;
using Ciip.Guideline.Catalog;

namespace Ciip.Guideline.Cli.Output;

/// <summary>What there is to say of something the Guideline or the rules have a name for, in both languages.</summary>
internal sealed class Explanation
{
    private const int NearMatches = 5;
    private static readonly GuidelineCatalog Catalog = GuidelineCatalog.FourthEdition;
    private readonly StringBuilder text = new();

    private Explanation()
    {
    }

    /// <summary>Null where nothing has this name.</summary>
    public static string? Of(string name)
    {
        var page = new Explanation();
        if (GuidelineEvaluator.Default.Rules.FirstOrDefault(rule => rule.Id.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } rule)
        {
            page.Rule(rule);
        }
        else if (Catalog.FindId(name) is { } id)
        {
            page.Id(id);
        }
        else if (Catalog.FindStatement(name) is { } statement)
        {
            page.Statement(statement);
        }
        else
        {
            return null;
        }

        return page.text.ToString();
    }

    /// <summary>The names nearest to a slip, the nearest first.</summary>
    public static IReadOnlyList<string> Near(string name)
    {
        var most = Math.Max(2, name.Length / 3);
        return [.. GuidelineEvaluator.Default.Rules.Select(rule => rule.Id)
            .Concat(Catalog.Sections.Select(section => section.Id)).Concat(Catalog.Provisions.Select(provision => provision.Id))
            .Concat(Catalog.Statements.Select(statement => statement.Locator.Text))
            .Select((known, order) => (Known: known, Order: order, Distance: Distance(known.ToUpperInvariant(), name.ToUpperInvariant())))
            .Where(one => one.Distance <= most).OrderBy(one => one.Distance).ThenBy(one => one.Order).Take(NearMatches).Select(one => one.Known)];
    }

    private void Rule(RuleDescription rule)
    {
        Line($"{rule.Id} {rule.Name}");
        Both("asks", rule.Demand);
        Both("repair", rule.Repair);
        Line("basis: " + rule.Basis.In(Language.English));
        Line("levels: " + (rule.Levels.Count == 0 ? "none" : string.Join(", ", rule.Levels.Select(level => level.In(Language.English)))));
        List("cites", rule.Citations.Select(cited => cited.Text + Summary(cited)));
    }

    private void Id(GuidelineId id)
    {
        if (id.Provision is { } provision)
        {
            Line($"{provision.Id} ({provision.Name})");
            Both("title", provision.Title);
            Line($"sentence: {provision.Statement}{Summary(provision.Statement)}");
            Line($"of: {id.Section.Id} {id.Section.Title.English}");
            Line($"verb: {Words(provision.Modality)}; kind: {Words(provision.Kind)}; shows in: {Where(provision.Axis)}; may be declined: {(provision.MayBeDeclined ? "yes" : "no")}");
            Line("borne by: " + string.Join(", ", provision.Bearers.Select(actor => actor.Title.English)));
            Rules([provision.Statement.Text]);
            Referring(provision.Statement);
            return;
        }

        Line(id.Section.Id);
        Both("title", id.Section.Title);
        List("statements", id.Section.Statements.Select(statement => statement.Locator.Text + " " + statement.Summary.English));
        List("provisions", id.Section.Provisions.Select(one => one.Id + " " + one.Title.English));
        Rules(id.Section.SelfAndBelow().SelectMany(section => section.Statements).Select(statement => statement.Locator.Text));
        ReferringTo(id.Section);
    }

    private void Statement(Statement statement)
    {
        Line(statement.Locator.Text);
        Both("is about", statement.Summary);
        List("provisions", statement.Provisions.Select(one => one.Id + " " + one.Title.English));
        if (statement.WithoutProvisions is { } reason)
        {
            Both("without provisions", reason);
        }

        Rules([statement.Locator.Text]);
        Referring(statement.Locator);
    }

    private void Rules(IEnumerable<string> locators)
    {
        var cited = locators.ToHashSet(StringComparer.Ordinal);
        List("rules that cite it", GuidelineEvaluator.Default.Rules.Where(rule => rule.Citations.Any(one => cited.Contains(one.Text)))
            .Select(rule => rule.Id + " " + rule.Demand.English));
    }

    /// <summary>
    /// What one sentence leads to, and what leads to it. What connects whole items is of the sentences it rests on, and of no others.
    /// </summary>
    private void Referring(Locator statement)
    {
        var itself = new HashSet<string>([statement.Text], StringComparer.Ordinal);
        Referring(
            one => one.From == statement || (one.Basis.Contains(statement) && one.From.Text == statement.Section),
            one => one.To == statement || (one.Basis.Contains(statement) && one.To.Text == statement.Section),
            itself);
    }

    /// <summary>The same of a section with all its sentences and parts.</summary>
    private void ReferringTo(Section section)
    {
        var within = section.SelfAndBelow().SelectMany(one => one.Statements).Select(one => one.Locator.Text)
            .Concat(section.SelfAndBelow().Select(one => one.Id)).ToHashSet(StringComparer.Ordinal);
        Referring(one => within.Contains(one.From.Text), one => within.Contains(one.To.Text), within);
    }

    private void Referring(Func<CrossReference, bool> isFrom, Func<CrossReference, bool> isTo, HashSet<string> places)
    {
        List("refers to", Catalog.CrossReferences.Where(isFrom).Select(one => $"{one.To} ({Words(one.Relation)}{Implied(one)}): {one.Reason.English}"));
        List("referred to by", Catalog.CrossReferences.Where(isTo).Select(one => $"{one.From} ({Words(one.Relation)}{Implied(one)}): {one.Reason.English}"));
        List("documents outside", Catalog.ExternalDocuments.Where(one => one.CitedIn.Concat(one.MeantIn).Any(IsAmong))
            .Select(one => $"{one.Title.English} ({one.Value}): {one.NeededFor!.English}"));
        List("volumes", Catalog.Volumes.Where(one => one.Locators.Any(IsAmong)).Select(one => $"{one.Name.English}: {one.Role.English}"));
        List("freedoms", Catalog.Freedoms.Where(one => IsAmong(one.Locator)).Select(one => $"{one.Locator}: {one.Text.English}"));
        List("oddities", Catalog.Oddities.Where(one => one.Locators.Any(IsAmong)).Select(one => $"{one.Description.English} {one.Treatment.English}"));

        bool IsAmong(Locator locator) => places.Contains(locator.Text);
    }

    private static string Implied(CrossReference reference) => reference.IsExplicit ? string.Empty : ", implied";

    /// <summary>The name of a member as words: <c>RefersTo</c> is "refers to".</summary>
    private static string Words(Enum member) =>
        string.Concat(member.ToString().Select((letter, index) => (index > 0 && char.IsUpper(letter) ? " " : string.Empty) + char.ToLowerInvariant(letter)));

    private static string Where(ProvisionAxis axis) => axis switch
    {
        ProvisionAxis.Both => "documents and practice",
        ProvisionAxis.None => "neither documents nor practice",
        _ => Words(axis),
    };

    private static string Summary(Locator locator) => Catalog.FindStatement(locator) is { } statement ? " " + statement.Summary.English : string.Empty;

    private void Both(string name, LocalizedText both)
    {
        Line($"{name}: {both.English}");
        Line($"{new string(' ', name.Length)}  {both.Japanese}");
    }

    private void List(string name, IEnumerable<string> entries)
    {
        var all = entries.ToList();
        if (all.Count > 0)
        {
            Line(name + ":");
            all.ForEach(entry => Line("  " + entry));
        }
    }

    private void Line(string line) => text.Append(line).Append('\n');

    /// <summary>How many letters have to be changed, put in or left out.</summary>
    private static int Distance(string one, string other)
    {
        if (other.Length > one.Length * 2)
        {
            return int.MaxValue;
        }

        var above = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var row = new int[other.Length + 1];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
            }

            above = row;
        }

        return above[other.Length];
    }
}
