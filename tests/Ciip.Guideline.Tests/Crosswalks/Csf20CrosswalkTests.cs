using System.Text.RegularExpressions;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Crosswalks;

/// <summary>The crosswalk to CSF 2.0 that ships: complete over the items, reasoned throughout, with ids that exist, and open about whose it is.</summary>
public sealed partial class Csf20CrosswalkTests
{
    private static readonly Crosswalk English = Crosswalk.ToCsf20(Language.English);

    private static readonly Crosswalk Japanese = Crosswalk.ToCsf20(Language.Japanese);

    [Fact]
    public void Every_item_has_a_row() =>
        GuidelineItem.All.Where(static item => !English.Mappings.Any(mapping => mapping.From.Item == item)).Should().BeEmpty();

    [Fact]
    public void Every_row_has_its_reason_in_both_languages_its_confidence_and_its_reviewer()
    {
        English.Mappings.Should().OnlyContain(static mapping => mapping.Reason.Length > 20 && mapping.Reason.EndsWith('.') && mapping.Reviewer == English.Author);
        Japanese.Mappings.Should().OnlyContain(static mapping => mapping.Reason.Length > 10 && mapping.Reason.EndsWith('。') && JapaneseLetter().IsMatch(mapping.Reason));
        Japanese.Mappings.Select(static mapping => (mapping.From, mapping.Control, mapping.Relation, mapping.Confidence))
            .Should().Equal(English.Mappings.Select(static mapping => (mapping.From, mapping.Control, mapping.Relation, mapping.Confidence)));
    }

    [Fact]
    public void How_many_rows_there_are_and_what_they_say_is_pinned()
    {
        English.Mappings.Should().HaveCount(256);
        Counts(static mapping => mapping.Relation).Should().Equal(
            (CrosswalkRelation.SubsetOf, 33), (CrosswalkRelation.IntersectsWith, 191), (CrosswalkRelation.NoRelationship, 32));
        Counts(static mapping => mapping.Confidence).Should().Equal((CrosswalkConfidence.High, 70), (CrosswalkConfidence.Medium, 132), (CrosswalkConfidence.Low, 54));
        GuidelineItem.All.Where(static item => English.Mappings.Where(mapping => mapping.From.Item == item).All(static mapping => mapping.Relation == CrosswalkRelation.NoRelationship))
            .Should().Equal(GuidelineItem.Publication, GuidelineItem.OrdinaryExplanation);
    }

    [Fact]
    public void What_the_framework_has_and_no_row_speaks_of_is_pinned()
    {
        CsfCategory.All.Should().OnlyContain(static category => category.ControlsIn(English).Count > 0, "every category has a row, whatever it is worth");
        CsfCategory.All.SelectMany(static category => category.Subcategories.Except(category.ControlsIn(English))).Should().Equal(
            "GV.RM-05", "GV.RM-06", "GV.RM-07", "GV.OV-01", "GV.OV-02", "GV.SC-01", "GV.SC-03", "GV.SC-04", "GV.SC-09", "GV.SC-10",
            "ID.AM-01", "ID.AM-04", "ID.RA-07", "ID.RA-08", "ID.RA-09", "PR.AA-02", "PR.AA-03", "PR.AA-04", "PR.AA-06", "PR.DS-11", "PR.PS-03", "PR.PS-04", "PR.IR-02",
            "DE.CM-02", "DE.CM-03", "DE.CM-06", "DE.AE-03", "DE.AE-04", "DE.AE-06", "DE.AE-07", "RS.MA-02", "RS.MA-03", "RS.MA-04", "RS.MA-05", "RS.AN-06",
            "RC.RP-03", "RC.RP-04", "RC.RP-06");
    }

    [Fact]
    public void The_page_has_these_figures()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "crosswalk.md"));
        page.Should().ContainAll(CsfCategory.All.Select(static one => FormattableString.Invariant(
            $"| {one.Id} | {one.Title.English} | {one.Subcategories.Count} | {one.ControlsIn(English).Count} | {one.ControlsIn(English, CrosswalkConfidence.Medium).Count} |")));
        page.Should().Contain("| 256 |").And.Contain("| `intersects-with` | 191 |").And.Contain("and more | 33 |").And.Contain("think so | 32 |").And.Contain("| 70, 132, 54 |");
        page.Should().Contain(FormattableString.Invariant($"subcategories {Of(CrosswalkConfidence.Low)}, and {Of(CrosswalkConfidence.Medium)} if rows of low confidence do not count"));

        static int Of(CrosswalkConfidence least) => CsfCategory.All.Sum(one => one.ControlsIn(English, least).Count);
    }

    [Fact]
    public void It_is_a_file_like_any_other()
    {
        foreach (var crosswalk in new[] { English, Japanese })
        {
            crosswalk.Check().Should().BeEmpty("no pair is there twice, and nothing is blank");
            GuidelineJson.Parse<Crosswalk>(GuidelineJson.ToUtf8Bytes(crosswalk)).Should().Be(crosswalk);
        }

        English.Mappings.Select(static mapping => mapping.From).Should().BeInAscendingOrder();
    }

    [Fact]
    public void Its_ids_are_those_of_a_category_or_subcategory() =>
        English.Mappings.Select(static mapping => mapping.Control).Should().OnlyContain(static id => Id().IsMatch(id)).And.BeSubsetOf(CsfCategory.All.SelectMany(static one => one.Subcategories.Prepend(one.Id)));

    /// <summary>A row that denies a relation which one above or below it states would say two things of one provision.</summary>
    [Fact]
    public void No_relationship_contradicts_no_other_row() =>
        English.Mappings.Where(static mapping => mapping.Relation == CrosswalkRelation.NoRelationship)
            .SelectMany(static denied => English.Mappings.Where(other => other.Relation != CrosswalkRelation.NoRelationship
                && (other.Control == denied.Control || other.Control.StartsWith(denied.Control + "-", StringComparison.Ordinal))
                && (English.MappingsOf(denied.From).Contains(other) || English.MappingsOf(other.From).Contains(denied))))
            .Should().BeEmpty();

    [Fact]
    public void The_catalog_of_NIST_has_all_ids_and_the_same_categories()
    {
        var current = CsfCatalog.Current;
        CsfCategory.All.Select(static one => (one.Id, one.Title.English)).Should().BeEquivalentTo(current.Select(static one => (one.Id, one.Title)));
        CsfCategory.All.Should().OnlyContain(one => one.Subcategories.SequenceEqual(current.Single(other => other.Id == one.Id).Subcategories));
        CsfCategory.All.Sum(static one => one.Subcategories.Count).Should().Be(106);
        English.Mappings.Select(static mapping => mapping.Control).Should().BeSubsetOf(CsfCatalog.Ids);
    }

    [Fact]
    public void No_sentence_of_either_text_is_in_it()
    {
        var known = Runs(CsfCatalog.Prose).Concat(Runs(File.ReadAllText(Repository.Shared("guideline", "source.md")))).ToHashSet(StringComparer.Ordinal);
        English.Mappings.Select(static mapping => mapping.Reason).Append(English.Note!).SelectMany(Runs).Where(known.Contains).Should().BeEmpty();
    }

    [Fact]
    public void It_claims_no_authority()
    {
        English.Note.Should().StartWith("Ours; no authority made or checked it.");
        Japanese.Note.Should().Contain("公的機関による作成や確認を経ていない");
        English.Heading().Should().Be(new LocalizedText("NIST CSF 2.0 (mapping: Ciip.Guideline)", "NIST CSF 2.0（対応付け：Ciip.Guideline）"));
    }

    [Fact]
    public void Categories_count_rows_of_a_confidence()
    {
        var roles = CsfCategory.All.Single(static one => one.Id == "GV.OC");
        roles.ControlsIn(English).Should().Equal("GV.OC-01", "GV.OC-02", "GV.OC-03", "GV.OC-04", "GV.OC-05");
        roles.ControlsIn(English, CrosswalkConfidence.Medium).Should().Equal("GV.OC-01", "GV.OC-03", "GV.OC-04", "GV.OC-05");
        roles.ControlsIn(English, CrosswalkConfidence.High).Should().BeEmpty();
        roles.ControlsIn(FullCrosswalk.Value with { Mappings = [FullCrosswalk.Map(GuidelineItem.Roles, "GV.OC", CrosswalkRelation.SubsetOf)] }).Should().Equal("GV.OC");
        roles.ToString().Should().Be("GV.OC Organizational Context");
        var beyond = () => roles.ControlsIn(English, (CrosswalkConfidence)9);
        beyond.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("least");
        var language = () => Crosswalk.ToCsf20((Language)9);
        language.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("language");
    }

    private static IEnumerable<(T Value, int Count)> Counts<T>(Func<CrosswalkMapping, T> by)
        where T : notnull => English.Mappings.GroupBy(by).OrderBy(static group => group.Key).Select(static group => (group.Key, group.Count()));

    /// <summary>Each run of seven words.</summary>
    private static IEnumerable<string> Runs(string text)
    {
        var words = Word().Matches(text).Select(static match => match.Value.ToUpperInvariant()).ToArray();
        return Enumerable.Range(0, Math.Max(0, words.Length - 6)).Select(at => string.Join(' ', words.Skip(at).Take(7)));
    }

    [GeneratedRegex(@"^[A-Z]{2}\.[A-Z]{2}(-[0-9]{2})?$")]
    private static partial Regex Id();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\p{IsHiragana}")]
    private static partial Regex JapaneseLetter();
}
