using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Ciip.Guideline.Evaluation;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Documentation;

/// <summary>docs/practice-records.md and the model say the same: no provision without a field, no field without a meaning.</summary>
public sealed class PracticeRecordsPageTests
{
    /// <summary>What every record can say of itself.</summary>
    private static readonly string[] OfTheRecord = ["id", "isComplete", "on", "inForceFrom", "inForceUntil", "actors", "evidence", "note"];

    private static readonly Lazy<Dictionary<string, string>> Summaries = new(() =>
        XDocument.Load(Path.ChangeExtension(typeof(SelfVerification).Assembly.Location, ".xml")).Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, member => string.Concat(member.Element("summary")?.DescendantNodes().OfType<XText>() ?? []), StringComparer.Ordinal));

    private static readonly Dictionary<string, PropertyInfo> Members = Walk(typeof(SelfVerification), string.Empty).ToDictionary(one => one.Path, one => one.Property, StringComparer.Ordinal);

    private static readonly HashSet<string> OnPage =
        [.. PracticePage.Provisions.SelectMany(row => row.Fields).Concat(PracticePage.Links.Select(link => link.Field)).SelectMany(Written)];

    [Fact]
    public void Every_practice_provision_has_its_row_in_text_order() =>
        PracticePage.Provisions.Select(row => row.Provision)
            .Should().Equal(GuidelineCatalog.FourthEdition.Provisions.Where(PracticeAnalysis.IsAsked).Select(provision => provision.Id));

    [Fact]
    public void Every_row_has_a_field_and_every_field_of_the_page_is_a_member_of_a_record()
    {
        PracticePage.Provisions.Should().OnlyContain(row => row.Fields.Count > 0);
        OnPage.Should().BeSubsetOf(Members.Keys);
    }

    [Fact]
    public void A_field_names_the_statement_of_the_provision_it_stands_for()
    {
        var silent = PracticePage.Provisions
            .SelectMany(row => row.Fields.SelectMany(Written).Select(field => (row.Provision, Field: field)))
            .Where(entry => !SummaryOf(Members[entry.Field]).Contains(GuidelineCatalog.FourthEdition.FindProvision(entry.Provision)!.Statement.Text, StringComparison.Ordinal))
            .Select(entry => $"{entry.Field} stands for {entry.Provision}, {GuidelineCatalog.FourthEdition.FindProvision(entry.Provision)!.Statement}");
        string.Join("\n", silent).Should().BeEmpty();
    }

    [Fact]
    public void A_member_that_is_not_on_the_page_holds_others_or_describes_the_record()
    {
        var unexplained = Members
            .Where(member => !OnPage.Contains(member.Key) && !Holds(member.Key) && !Describes(member.Key, member.Value))
            .Select(member => $"{member.Key}: {SummaryOf(member.Value)}");
        string.Join("\n", unexplained).Should().BeEmpty("a field stands for a provision, links records or says something of its record");
    }

    [Fact]
    public void Every_qualifying_field_of_the_page_is_a_member_that_stands_for_nothing() =>
        PracticePage.Qualifiers.Should().HaveCount(5).And.BeSubsetOf(Members.Keys).And.NotIntersectWith(OnPage);

    [Fact]
    public void Every_link_of_the_page_is_a_text_or_a_list_that_a_rule_of_practice_follows()
    {
        PracticePage.Links.Should().HaveCountGreaterThan(20);
        PracticePage.Links.Select(link => link.Rule).Should().BeSubsetOf(GuidelineEvaluator.Default.Rules.Select(rule => rule.Id));
    }

    private static bool Holds(string path) =>
        OnPage.Any(other => other.StartsWith(path + ".", StringComparison.Ordinal) || other.StartsWith(path + "[].", StringComparison.Ordinal));

    private static bool Describes(string path, PropertyInfo property)
    {
        var name = path.Split('.')[^1];
        return PracticePage.Qualifiers.Contains(path) || OfTheRecord.Contains(name) || name.EndsWith("AreComplete", StringComparison.Ordinal) || name.EndsWith("IsComplete", StringComparison.Ordinal)
            || !Regex.IsMatch(SummaryOf(property), @"\bI{1,2}\.[0-9]");
    }

    private static IEnumerable<string> Written(string field) =>
        field.Contains('*', StringComparison.Ordinal) ? PracticePage.Sources.Select(source => field.Replace("*", source, StringComparison.Ordinal)) : [field];

    private static string SummaryOf(PropertyInfo property)
    {
        var type = property.DeclaringType!;
        return Regex.Replace(Summaries.Value.GetValueOrDefault($"P:{type.FullName}.{property.Name}", string.Empty), @"\s+", " ");
    }

    /// <summary>Every member of every record below a type, by the names in a file; statuses are by id and stand beside.</summary>
    private static IEnumerable<(string Path, PropertyInfo Property)> Walk(Type type, string path)
    {
        foreach (var property in type.GetProperties().Where(property => property.CanWrite))
        {
            var name = path + JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            yield return (name, property);
            var isList = property.PropertyType != typeof(string) && typeof(IEnumerable).IsAssignableFrom(property.PropertyType);
            var inner = isList ? property.PropertyType.GetGenericArguments()[^1] : property.PropertyType;
            if (typeof(PracticeRecord).IsAssignableFrom(inner) || inner.Name.EndsWith("Phase", StringComparison.Ordinal) || inner == typeof(EducationAudience) || inner == typeof(DocumentReviewLink))
            {
                foreach (var below in Walk(inner, name + (isList ? "[]." : ".")))
                {
                    yield return below;
                }
            }
        }
    }
}
