using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Formats.Json;

/// <summary>
/// Each file of bad-input is a document, or a self-verification where its name starts so; beside it stands, written by hand, what
/// must be found in it and where.
/// </summary>
public sealed class BadInputTests
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "Formats", "Json", "bad-input");

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Folder, "*.json").Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Everything_is_found_at_its_place_in_one_pass(string file) =>
        Documents.Places(Diagnose(file, Input(file))).Should().Equal(Expected(file));

    [Theory]
    [MemberData(nameof(Files))]
    public void Line_ends_of_every_kind_count_alike(string file)
    {
        Documents.Places(Diagnose(file, Input(file).Replace("\n", "\r\n"))).Should().Equal(Expected(file));
        Documents.Places(Diagnose(file, Input(file).Replace('\n', '\r'))).Should().Equal(Expected(file));
    }

    [Fact]
    public void Ten_planted_errors_of_ten_kinds_give_ten_diagnostics()
    {
        var diagnostics = Documents.Diagnose(Input("ten-kinds"));

        diagnostics.Select(static diagnostic => diagnostic.Code).Should().HaveCount(10).And.OnlyHaveUniqueItems();
        diagnostics.Select(static diagnostic => diagnostic.Nearest).Should().Equal(
            "tier", "tier-1", null, null, null, null, null, null, "II.6.1.2(1)", null);
    }

    /// <summary>A self-verification has no locators, no references to documents by tier or citation, and no mappings.</summary>
    [Fact]
    public void Each_kind_of_error_that_a_self_verification_can_have_is_planted_once()
    {
        var diagnostics = Diagnose("practice-each-code", Input("practice-each-code"));

        var codes = typeof(GuidelineDiagnosticCodes).GetFields().Select(static field => (string)field.GetRawConstantValue()!)
            .Where(static code => code.StartsWith("CIIP11", StringComparison.Ordinal) || code.StartsWith("CIIP12", StringComparison.Ordinal))
            .Except([GuidelineDiagnosticCodes.BadLocator, GuidelineDiagnosticCodes.ReferenceTarget, GuidelineDiagnosticCodes.DuplicateMapping, GuidelineDiagnosticCodes.Clue, GuidelineDiagnosticCodes.OtherOperator, GuidelineDiagnosticCodes.DuplicateOperator, GuidelineDiagnosticCodes.CountsDiffer, GuidelineDiagnosticCodes.CarryOverRow, GuidelineDiagnosticCodes.DuplicateCarryOver, GuidelineDiagnosticCodes.NotLater]);
        diagnostics.Select(static diagnostic => diagnostic.Code).Should().BeEquivalentTo(codes);
        diagnostics.Select(static diagnostic => diagnostic.Nearest).OfType<string>().Should().Equal("operator", "II.6.1.4(1)", "ranks", "budget");
    }

    private static IReadOnlyList<GuidelineDiagnostic> Diagnose(string file, string json) =>
        file.StartsWith("practice-", StringComparison.Ordinal) ? Verifications.Diagnose(json) : Documents.Diagnose(json);

    private static string Input(string file) => File.ReadAllText(Path.Combine(Folder, file + ".json"));

    private static string[] Expected(string file) => File.ReadAllLines(Path.Combine(Folder, file + ".expected"));
}
