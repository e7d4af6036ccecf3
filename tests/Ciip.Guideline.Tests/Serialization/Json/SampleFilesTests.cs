using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Serialization.Json;

public sealed class SampleFilesTests
{
    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Samples, "data", "standards"), "*.json").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_published_document_is_read_and_written_back_as_it_was(string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Samples, "data", "standards", file));

        var read = GuidelineJson.TryParse<SafetyStandardsDocument>(bytes, out var document, out var diagnostics);

        diagnostics.Should().BeEmpty();
        read.Should().BeTrue();
        GuidelineJson.ToUtf8Bytes(document!).Should().Equal(bytes.AsSpan().TrimEnd("\n"u8).ToArray());
    }
}
