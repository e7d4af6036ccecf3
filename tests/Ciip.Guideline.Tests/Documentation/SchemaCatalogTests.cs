using System.Text.Json;
using System.Text.RegularExpressions;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Documentation;

/// <summary>What a public catalog of schemas asks of each, and a file name for each on the page.</summary>
public sealed class SchemaCatalogTests
{
    private static readonly string Schemas = Path.Combine(Repository.Root, "docs", "schemas");
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "json-schema.md"));

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Schemas).Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_says_its_draft_its_name_its_format_with_the_version_and_what_it_is_of(string name)
    {
        using var schema = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Schemas, name)));
        schema.RootElement.GetProperty("$schema").GetString().Should().Be("http://json-schema.org/draft-07/schema#");
        schema.RootElement.GetProperty("$id").GetString().Should().MatchRegex($"^urn:ciip-guideline:{name.Split('.')[0]}:[0-9]+$");
        schema.RootElement.GetProperty("title").GetString().Should().MatchRegex($"^ciip-guideline/{name.Split('.')[0]}/[0-9]+$");
        schema.RootElement.GetProperty("description").GetString().Should().NotBeNullOrWhiteSpace();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_page_links_to_it_and_suggests_one_file_name(string name)
    {
        Page.Should().Contain($"({"schemas/" + name})");
        Regex.Matches(Page, $@"^\| `\*\.ciip-[a-z-]+\.json` \| `{Regex.Escape(name)}` \|$", RegexOptions.Multiline).Should().ContainSingle();
    }
}
