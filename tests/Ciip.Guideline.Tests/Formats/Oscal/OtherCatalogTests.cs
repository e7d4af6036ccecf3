using System.Text;

namespace Ciip.Guideline.Tests.Formats.Oscal;

/// <summary>A profile of another catalog is not read as one that selects nothing of the Guideline.</summary>
public sealed class OtherCatalogTests
{
    private const string Ours = "{\"href\":\"a\",\"include-controls\":[{\"with-ids\":[\"ii-1\",\"ac-1\"]}]}";
    private const string Others = "{\"href\":\"b\",\"include-controls\":[{\"with-ids\":[\"ac-1\",\"ac-2\\u202e\"]}],\"exclude-controls\":[{\"with-ids\":[\"ac-2.1\"]}]}";

    [Fact]
    public void It_is_refused_with_what_it_selects()
    {
        Read(Others, out var profile, out var diagnostics).Should().BeFalse();

        profile.Should().BeNull();
        var diagnostic = diagnostics.Should().ContainSingle().Which;
        (diagnostic.Code, diagnostic.Pointer).Should().Be((GuidelineDiagnosticCodes.OtherCatalog, "/profile/imports/0/include-controls/0/with-ids/0"));
        diagnostic.Message.Should().Be("This profile selects from another catalog: the Guideline has none of its 3 controls, such as 'ac-1'.");
        diagnostic.MessageIn(Language.Japanese).Should().Contain("別のカタログ").And.Contain("3件");
    }

    [Fact]
    public void What_a_profile_of_both_selects_here_is_read_wherever_it_stands()
    {
        foreach (var imports in (string[])[$"{Ours},{Others}", $"{Others},{Ours}"])
        {
            Read(imports, out var profile, out var diagnostics).Should().BeTrue();

            profile!.CatalogReference.Should().Be("a");
            profile.Selected.Should().Equal(GuidelineId.Parse("II.1"));
            diagnostics.Should().HaveCount(2).And.OnlyContain(static diagnostic => diagnostic.Code == GuidelineDiagnosticCodes.ForeignContent);
        }
    }

    [Fact]
    public void One_that_imports_nothing_is_refused_with_the_reason()
    {
        Read(string.Empty, out _, out var diagnostics).Should().BeFalse();

        diagnostics.Should().ContainSingle().Which.Message.Should().Be("A profile selects from the catalog that it imports; this one imports none.");
    }

    private static bool Read(string imports, out OscalProfile? profile, out IReadOnlyList<GuidelineDiagnostic> diagnostics) =>
        GuidelineOscal.TryReadProfile(Encoding.UTF8.GetBytes($"{{\"profile\":{{\"metadata\":{{}},\"imports\":[{imports}]}}}}"), out profile, out diagnostics);
}
