using Ciip.Guideline.Catalog;

namespace Ciip.Guideline.Tests.Catalog;

public sealed class SectionsTests
{
    private static readonly Section[] Chapters = Sections.Build();

    private static readonly Section[] All = [.. Chapters.SelectMany(static chapter => chapter.SelfAndBelow())];

    [Fact]
    public void The_tree_is_that_of_the_text() =>
        All.Select(static section => section.Id).Should().Equal(
            "I", "I.1", "I.2", "I.3", "I.4", "I.5", "I.6",
            "II", "II.1", "II.2", "II.3", "II.3(1)", "II.3(2)", "II.3(3)", "II.4", "II.4(stakeholders)", "II.4(executives)", "II.5",
            "II.6", "II.6.1", "II.6.1.1", "II.6.1.1(1)", "II.6.1.1(2)", "II.6.1.2", "II.6.1.2(1)", "II.6.1.2(2)", "II.6.1.2(3)",
            "II.6.1.3", "II.6.1.3(1)", "II.6.1.4", "II.6.1.4(1)", "II.6.1.4(2)", "II.6.1.4(3)",
            "II.6.1.5", "II.6.1.5(1)", "II.6.1.5(2)", "II.6.1.5(3)",
            "II.6.2", "II.6.2.1", "II.6.2.1(1)", "II.6.2.1(2)", "II.6.2.2", "II.6.2.2(1)", "II.6.2.2(2)",
            "II.6.2.3", "II.6.2.3(1)", "II.6.2.3(2)", "II.6.3", "II.6.3.1", "II.6.3.2",
            "fn");

    [Fact]
    public void The_roots_are_two_chapters_and_the_footnotes() =>
        Chapters.Select(static chapter => chapter.Id).Should().Equal("I", "II", "fn");

    [Fact]
    public void Each_is_below_the_section_its_id_continues() =>
        All.Where(static section => section.Parent is not null).Should().OnlyContain(static section =>
            section.Id.StartsWith(section.Parent!.Id, StringComparison.Ordinal)
            && (section.Id[section.Parent.Id.Length] == '.' || section.Id[section.Parent.Id.Length] == '('));

    [Fact]
    public void Items_and_their_parts_are_sections() =>
        All.Select(static section => section.Item).OfType<GuidelineItem>().Should().Equal(GuidelineItem.AllWithParts);

    [Fact]
    public void Each_tree_is_new() => Sections.Build()[0].Should().NotBeSameAs(Chapters[0]);
}
