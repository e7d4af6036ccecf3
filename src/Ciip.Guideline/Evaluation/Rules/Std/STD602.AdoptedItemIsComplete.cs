using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>An adopted measure specifies each of its provisions.</summary>
/// <remarks>
/// The predefined members of an open list are one place: the measure and the step of their statement. Every other provision
/// is a place of its own.
/// </remarks>
internal sealed class AdoptedItemIsComplete() : StandardsRule(new(
    "STD602", nameof(AdoptedItemIsComplete),
    new("An adopted measure specifies each of its provisions.", "採用した対策項目について、その規定要素をそれぞれ定めている。"),
    new(
        "Add the provision to a document of the set, or record the decision to leave it out: reason, who decided, and when.",
        "一式のいずれかの文書に規定を加えるか、含めない旨の判断を、理由、判断した者及び日付とともに記録する。"),
    [PlaceKind.Provision, PlaceKind.Item], [FindingLevel.Weakness, FindingLevel.Suggestion], RuleBasis.Text,
    ["II.6 p1 s1", .. PdcaMeasure.All.SelectMany(Statements)]),
    [.. PdcaMeasure.All.SelectMany(static measure => PartsOf(measure.Item))])
{
    private static readonly MessageTemplate AdoptionUnknown = new(
        "std602.adoption-unknown", "Not known whether the measure is adopted: {0}. See STD601.", "対策項目の採否が不明：{0}。STD601を参照。");

    private static readonly MessageTemplate NotAdopted = new(
        "std602.not-adopted", "The measure is not adopted: {0}. See STD601.", "対策項目を採用していない：{0}。STD601を参照。");

    protected override MessageTemplate GuardMessage(GuardState state) => state == GuardState.Unknown ? AdoptionUnknown : NotAdopted;

    private static IEnumerable<string> Statements(PdcaMeasure measure) =>
        GuidelineCatalog.FourthEdition.ProvisionsOf(measure.Item).Select(static provision => provision.Statement.Text).Distinct(StringComparer.Ordinal);

    /// <summary>The parts of an item: a provision, the members of an open list in one statement, or a group of alternatives.</summary>
    private static IEnumerable<Demand> PartsOf(GuidelineItem item) =>
        GuidelineCatalog.FourthEdition.ProvisionsOf(item)
            .GroupBy(static provision => GuidelineCatalog.FourthEdition.GroupOf(provision)?.ToString()
                ?? (IsMember(provision) ? provision.Statement.Text : provision.Id), StringComparer.Ordinal)
            .Select(part => PartOf(item, [.. part]));

    private static Demand PartOf(GuidelineItem item, Provision[] provisions) =>
        GuidelineCatalog.FourthEdition.GroupOf(provisions[0]) is { } group ? Demand.OfAlternatives(group, new(on: item, part: group.Part))
        : IsMember(provisions[0]) ? Demand.OfMembers(new(on: item, part: provisions[0].Statement.Text.Substring(item.Value.Length + 1)), provisions)
        : Demand.Of(provisions[0]);

    private static bool IsMember(Provision provision) => provision.Softener == Softener.OpenListMember;
}
