using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Samples;

/// <summary>The crosswalk that ships, as files in both languages: for programs without the library, and to start from.</summary>
public sealed class CrosswalkSampleTests
{
    public static TheoryData<string, Language> Files => new() { { "csf-2.0.json", Language.English }, { "csf-2.0.ja.json", Language.Japanese } };

    [Theory]
    [MemberData(nameof(Files))]
    public void The_file_is_the_crosswalk_of_the_library(string name, Language language)
    {
        var text = System.Text.Encoding.UTF8.GetString(GuidelineJson.ToUtf8Bytes(Crosswalk.ToCsf20(language), "../../../docs/schemas/crosswalk.schema.json"));
        Repository.ShouldEqualFile(text, "samples", "data", "crosswalks", name);
    }
}
