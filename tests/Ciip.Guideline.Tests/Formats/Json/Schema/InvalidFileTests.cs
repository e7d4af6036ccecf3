using System.Text;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Formats.Json.Schema;

/// <summary>
/// Files with one slip each. <c>expected.txt</c> says, by hand, what the reader must find and where; <c>beyond-a-schema.txt</c>
/// lists those that a schema lets pass, and why.
/// </summary>
public sealed class InvalidFileTests
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "Formats", "Json", "Schema", "invalid");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.json").Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_enough_of_each_kind_and_every_code_of_the_content_is_among_them()
    {
        var expected = Table("expected.txt");
        expected.Keys.Should().BeEquivalentTo(Files.Select(static file => file.Data));
        expected.Count.Should().BeGreaterThanOrEqualTo(60);
        var codes = typeof(GuidelineDiagnosticCodes).GetFields().Select(static field => (string)field.GetRawConstantValue()!)
            .Where(static code => code.StartsWith("CIIP11", StringComparison.Ordinal) || code.StartsWith("CIIP12", StringComparison.Ordinal))
            .Except([GuidelineDiagnosticCodes.DuplicateOperator]);
        expected.Values.Select(static place => place.Split(' ')[^1]).Should().Contain(codes);
        Table("beyond-a-schema.txt").Keys.Should().BeSubsetOf(expected.Keys);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_reader_refuses_it_at_its_place(string file) =>
        Documents.Kinds(SchemaOf(file).Diagnose(Encoding.UTF8.GetBytes(Text(file)))).Should().Equal(Table("expected.txt")[file]);

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_schema_refuses_it_unless_it_is_listed(string file)
    {
        var isBeyond = Table("beyond-a-schema.txt").TryGetValue(file, out var reason);
        (await SchemaOf(file).Judge(Text(file))).Any().Should().Be(!isBeyond, reason ?? "it is not listed as beyond a schema");
    }

    /// <summary>The first part of the name says what it was to be.</summary>
    private static SchemaFile SchemaOf(string file) => SchemaFile.Named(file.Split('.')[0]);

    private static string Text(string file) => File.ReadAllText(Path.Combine(Folder, file + ".json"));

    /// <summary>A name, a colon, and what is said of it.</summary>
    private static Dictionary<string, string> Table(string name) =>
        File.ReadLines(Path.Combine(Folder, name)).Select(static line => line.Split(": ", 2)).ToDictionary(static parts => parts[0], static parts => parts[1]);
}
