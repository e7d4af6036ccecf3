using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Samples;

/// <summary>The worked example of a crosswalk: in the form the library writes, small, and open about whose it is.</summary>
public sealed class CrosswalkSampleTests
{
    private static readonly byte[] Bytes = File.ReadAllBytes(Path.Combine(Repository.Samples, "data", "crosswalks", "csf-2.0-example.json"));

    private static readonly Crosswalk Example = GuidelineJson.Parse<Crosswalk>(Bytes);

    [Fact]
    public void The_file_is_written_as_it_was_read() =>
        GuidelineJson.ToUtf8Bytes(Example, "../../../docs/schemas/crosswalk.schema.json").Should().Equal(Bytes);

    [Fact]
    public void It_says_whose_it_is_and_that_nobody_else_reviewed_it()
    {
        Example.Note.Should().Contain("Nobody else has reviewed it");
        Example.Mappings.Select(mapping => mapping.Reviewer).Distinct().Should().Equal(Example.Author);
        Example.Mappings.Select(mapping => mapping.Relation).Distinct().Should().HaveCountGreaterThan(3);
        Example.Mappings.Should().HaveCountLessThan(20);
    }
}
