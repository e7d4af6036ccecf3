using System.Globalization;

namespace Ciip.Guideline.Tests.Formats.Json;

/// <summary>Nothing depends on the culture of the thread: neither the letter I of Turkish nor the calendar of Japan.</summary>
public sealed class CultureTests
{
    public static TheoryData<string> Cultures => ["tr-TR", "ja-JP", "ja-JP-u-ca-japanese", "ar-SA", "fa-IR", "de-DE"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Writing_reading_and_diagnostics_are_the_same(string name)
    {
        const string Wrong = "\"TITLE\":1,\"tierNote\":2,\"sector\":\"FINANCIAL\",\"issuedOn\":\"平成27年\",\"follows\":[\"\"]";
        var json = GuidelineJson.ToJson(FullDocument.Set);
        var diagnostics = Texts(Wrong);

        In(name, () =>
        {
            GuidelineJson.ToJson(FullDocument.Set).Should().Be(json);
            GuidelineJson.Parse<SafetyStandardsSet>(json).Should().Be(FullDocument.Set);
            Texts(Wrong).Should().Equal(diagnostics).And.Contain(static text => text.Contains("'financial'", StringComparison.Ordinal));
        });
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void So_they_are_for_self_verifications(string name)
    {
        const string Wrong =
            "\"ID\":1,\"madeBy\":\"OPERATOR\",\"madeOn\":\"令和7年\",\"statuses\":{\"ıı.1\":{\"value\":\"planned\"},\"II.1\":{\"value\":\"PLANNED\"}}," +
            "\"systems\":[{\"id\":\"i\"},{\"id\":\"I\"},{\"id\":\"i\"}],\"plan\":{\"roadmapAndPlan\":{\"plan\":[{\"id\":\"e\",\"priority\":0}]}}," +
            "\"do\":{\"monitoring\":{\"systems\":[{\"id\":\"w\",\"system\":\"İ\"}]}}";
        var json = GuidelineJson.ToJson(Verifications.Small);
        var diagnostics = Texts(Verifications.Diagnose(Verifications.With(Wrong)));
        diagnostics.Should().HaveCount(9);

        In(name, () =>
        {
            GuidelineJson.ToJson(Verifications.Small).Should().Be(json);
            GuidelineJson.Parse<SelfVerification>(json).Should().Be(Verifications.Small);
            Texts(Verifications.Diagnose(Verifications.With(Wrong))).Should().Equal(diagnostics).And.Contain(static text => text.Contains("'operator'", StringComparison.Ordinal));
        });
    }

    private static List<string> Texts(string members) => Texts(Documents.Diagnose(Documents.With(members)));

    private static List<string> Texts(IEnumerable<GuidelineDiagnostic> diagnostics) =>
        [.. diagnostics.Select(static diagnostic => diagnostic + diagnostic.MessageIn(Language.Japanese))];

    private static void In(string culture, Action act)
    {
        var before = (CultureInfo.DefaultThreadCurrentCulture, Thread.CurrentThread.CurrentCulture, Thread.CurrentThread.CurrentUICulture);
        try
        {
            Thread.CurrentThread.CurrentCulture = Thread.CurrentThread.CurrentUICulture = new CultureInfo(culture);
            act();
        }
        finally
        {
            (_, Thread.CurrentThread.CurrentCulture, Thread.CurrentThread.CurrentUICulture) = before;
        }
    }
}
