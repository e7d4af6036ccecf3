using System.Globalization;

namespace Ciip.Guideline.Tests.Formats.Oscal;

/// <summary>Equal input gives the same bytes: again, in every culture, from every time zone.</summary>
public sealed class DeterminismTests
{
    public static TheoryData<string> Subjects => OscalSubjects.ExportedNames;

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Every_kind_is_the_same_twice_and_from_another_time_zone(string subject)
    {
        var elsewhere = OscalSubjects.Options with { LastModified = OscalSubjects.Options.LastModified.ToOffset(new TimeSpan(-3, -30, 0)) };

        Bytes(subject, elsewhere).Should().Equal(Bytes(subject, OscalSubjects.Options));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ja-JP-u-ca-japanese")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void So_it_is_in_every_culture(string culture)
    {
        string[] subjects = ["catalog", "reference-operator"];
        var expected = subjects.SelectMany(subject => Bytes(subject, OscalSubjects.Options)).ToList();
        var before = (Thread.CurrentThread.CurrentCulture, Thread.CurrentThread.CurrentUICulture);
        try
        {
            Thread.CurrentThread.CurrentCulture = Thread.CurrentThread.CurrentUICulture = new CultureInfo(culture);
            subjects.SelectMany(subject => Bytes(subject, OscalSubjects.Options)).Should().Equal(expected);
        }
        finally
        {
            (Thread.CurrentThread.CurrentCulture, Thread.CurrentThread.CurrentUICulture) = before;
        }
    }

    [Fact]
    public void The_id_of_a_document_follows_its_content_and_those_in_it_stay()
    {
        var first = OscalElement.Read(OscalSubjects.Standards("medical-chain").ToComponentDefinition(OscalSubjects.Options).Utf8);
        var later = OscalElement.Read(OscalSubjects.Standards("medical-chain").ToComponentDefinition(OscalSubjects.Options with { Version = "2" }).Utf8);

        later["uuid"].Should().NotBe(first["uuid"]);
        Below(later).Should().Equal(Below(first)).And.HaveCountGreaterThan(50);

        static IEnumerable<string?> Below(OscalElement root) => root.SelfAndBelow().Where(element => element.Name == "uuid").Skip(1).Select(element => element.Value);
    }

    [Fact]
    public void The_form_is_that_of_our_files()
    {
        var text = GuidelineCatalog.FourthEdition.ToCatalog(OscalSubjects.Options).ToString();

        text.Should().StartWith("{\n  \"catalog\": {\n    \"uuid\": \"").And.EndWith("}\n").And.NotContain("\r");
        text.Should().Contain("\"last-modified\": \"2026-04-01T00:30:00Z\"");
    }

    private static IEnumerable<string> Bytes(string subject, OscalOptions options) =>
        OscalSubjects.ExportAnew(subject, options).Select(one => one.Kind + Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(one.Export.Utf8.Span)));
}
