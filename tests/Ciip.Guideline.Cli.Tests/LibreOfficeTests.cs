using Ciip.Guideline.Formats;
using Ciip.Guideline.Practice;
using Ciip.Guideline.Standards;

namespace Ciip.Guideline.Cli.Tests;

/// <summary>The way of a person: export an empty questionnaire, fill it in with LibreOffice, import it, evaluate what came of it.</summary>
public class LibreOfficeTests
{
    private static readonly string Hospital = Repository.Data("standards", "okoppe-hospital-operation-rule.json");
    private static readonly string Operator = Repository.Data("reference-operator", "self-verification.json");

    private static readonly SafetyStandardsDocument Document = new()
    {
        Id = "hospital-rule",
        Title = "情報セキュリティ規程",
        Tier = DocumentTier.InternalRules,
        Issuer = "市民病院",
        Sector = CiiSector.Parse("medical"),
        Version = "5.2",
        IssuedOn = PartialDate.Parse("2015-04"),
        RevisedOn = PartialDate.Parse("2026-04-01"),
        Examination = new Examination { Extent = ExaminationExtent.Complete },
        Treatments = new Dictionary<GuidelineId, Treatment>
        {
            [GuidelineId.Parse("II.1")] = new() { Value = TreatmentValue.Specified, Clauses = ["第1条", "1-2"], Note = "=目的は「継続」, 及び\n\"保護\"" },
            [GuidelineId.Parse("II.5")] = new() { Value = TreatmentValue.NotSpecified },
            [GuidelineId.Parse("II.6.1.2(2)")] = new() { Value = TreatmentValue.PartlySpecified, Responsible = [Actor.Operator], MissingInWords = "001" },
        },
    };

    private static readonly SelfVerification Practice = new()
    {
        Id = "hospital-2026",
        Operator = "市民病院",
        MadeBy = VerificationOrigin.Operator,
        MadeOn = PartialDate.Parse("2026-04-01"),
        Statuses = new Dictionary<GuidelineId, PracticeStatus>
        {
            [GuidelineId.Parse("II.6.1.2(2)")] = new()
            {
                Value = PracticeStatusValue.CarriedOut,
                On = PartialDate.Parse("2026-03"),
                Evidence = [new Evidence { Reference = "R-1", Kind = EvidenceKind.Record, On = PartialDate.Parse("2026-03-31") }],
            },
            [GuidelineId.Parse("II.6.3.1")] = new() { Value = PracticeStatusValue.NotCarriedOut, Note = "3/4" },
        },
    };

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public void What_was_filled_in_with_LibreOffice_is_evaluated(string format)
    {
        Assert.SkipWhen(LibreOffice.Program is null, "LibreOffice (soffice) is not installed.");
        using var folder = new Folder();
        FillIn(
            folder["rule." + format], ["--kind", "standards", "--level", "item"], "Document", "Entry",
            [("id", "hospital-rule"), ("title", "情報セキュリティ規程"), ("tier", "Internal rules"), ("issuer", "市民病院"), ("sector", "medical"), ("version", "5.2"),
                ("issuedOn", "2015-04"), ("revisedOn", "2026-04-01"), ("examination/extent", "completely")],
            "Answers",
            [("II.1", "Answer", "specified"), ("II.1", "Clauses, one a line", "第1条\n1-2"), ("II.1", "What the clauses say, in your own words", "=目的は「継続」, 及び\n\"保護\""),
                ("II.5", "Answer", "not specified"), ("II.6.1.2(2)", "Answer", "specified in part"), ("II.6.1.2(2)", "Responsible, one a line", "operator"),
                ("II.6.1.2(2)", "What is missing, in words", "001")]);
        FillIn(
            folder["practice." + format], ["--kind", "practice", "--level", "provision", "--lang", "ja"], "文書", "記入",
            [("id", "hospital-2026"), ("operator", "市民病院"), ("madeBy", "事業者"), ("madeOn", "2026年4月1日")],
            "回答",
            [("II.6.1.2(2)", "実施状況", "実施"), ("II.6.1.2(2)", "実施日・予定日", "2026-03"),
                ("II.6.1.2(2)", "証跡（所在 | 種類 | 日付 | 有効期限 | 備考、1行に1件）", "R-1｜記録｜2026-03-31"), ("II.6.3.1", "実施状況", "not-carried-out"), ("II.6.3.1", "備考", "3/4")]);

        ExportFull(folder, format);
        ThroughLibreOffice(folder, format);
        ImportFull(folder, format);
        var rule = Ciip.Run("questionnaire", "import", folder["back/rule." + format], "-o", folder["rule.json"]);
        var practice = Ciip.Run("questionnaire", "import", folder["back/practice." + format], "-o", folder["practice.json"]);

        (rule.Error + practice.Error).Should().BeEmpty();
        File.ReadAllText(folder["rule.json"]).Should().Be(GuidelineJson.ToJson(Document));
        File.ReadAllText(folder["practice.json"]).Should().Be(GuidelineJson.ToJson(Practice));
        var evaluated = GuidelineJson.Parse<ReportFile>(Ciip.Run(
            "evaluate", folder["rule.json"], "--practice", folder["practice.json"], "--inventory", "complete", "--as-of", "2026-04-01", "--format", "json").Bytes).Evaluate();
        var expected = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, Document), Practice, PartialDate.Parse("2026-04-01"));
        evaluated.Findings.Should().HaveCount(expected.Findings.Count).And.NotBeEmpty();
        evaluated.Findings.Select(finding => finding.ToString()).Should().Equal(expected.Findings.Select(finding => finding.ToString()));
    }

    /// <summary>As an office does: filled in, saved by another program, imported onto the file that it came from.</summary>
    [Fact]
    public void A_checklist_that_LibreOffice_saved_says_what_was_filled_in()
    {
        Assert.SkipWhen(LibreOffice.Program is null, "LibreOffice (soffice) is not installed.");
        using var folder = new Folder();
        Ciip.Run("checklist", "export", Operator, "--lang", "ja", "-o", folder["unchanged.xlsx"]).Code.Should().Be(0);
        Ciip.Run("checklist", "export", Operator, "--lang", "ja", "-o", folder["changed.xlsx"]).Code.Should().Be(0);
        var checklist = QuestionnaireFile.Open(folder["changed.xlsx"]);
        checklist.FillIn("1 方針と規程", "1-4", "事業者等：はい・いいえ", "いいえ");
        checklist.FillIn("1 方針と規程", "1-4", "事業者等：確認日", "令和8年4月1日");
        checklist.FillIn("1 方針と規程", "1-4", "事業者等：目標日（いいえの場合）", "2027/3/31");
        checklist.Save();
        LibreOffice.Convert(folder, "ods", folder["between"], [folder["unchanged.xlsx"], folder["changed.xlsx"]]);
        LibreOffice.Convert(folder, "xlsx", folder["back"], [folder["between/unchanged.ods"], folder["between/changed.ods"]]);

        var unchanged = Ciip.Run("checklist", "import", folder["back/unchanged.xlsx"], "--onto", Operator);
        var changed = Ciip.Run("checklist", "import", folder["back/changed.xlsx"], "--onto", Operator);

        (unchanged.Error + changed.Error).Should().BeEmpty();
        var before = GuidelineJson.Parse<SelfVerification>(File.ReadAllBytes(Operator));
        unchanged.Out.Should().Be(GuidelineJson.ToJson(before));
        GuidelineJson.Parse<SelfVerification>(changed.Bytes).Statuses![PdcaMeasure.ItBcp]
            .Should().Match<PracticeStatus>(static status => status.Value == PracticeStatusValue.Planned && status.On == PartialDate.Parse("2027-03-31"));
    }

    /// <summary>Files with much in them, which nobody changes on the way.</summary>
    private static void ExportFull(Folder folder, string format)
    {
        Ciip.Run("questionnaire", "export", Hospital, "--level", "clause", "--lang", "ja", "-o", folder["full-rule." + format]).Code.Should().Be(0);
        Ciip.Run("questionnaire", "export", Operator, "--level", "provision", "-o", folder["full-practice." + format]).Code.Should().Be(0);
    }

    private static void ImportFull(Folder folder, string format)
    {
        var rule = Ciip.Run("questionnaire", "import", folder["back/full-rule." + format]);
        var practice = Ciip.Run("questionnaire", "import", folder["back/full-practice." + format]);

        (rule.Error + practice.Error).Should().BeEmpty();
        rule.Out.Should().Be(GuidelineJson.ToJson(GuidelineJson.Parse<SafetyStandardsDocument>(File.ReadAllBytes(Hospital))));
        practice.Out.Should().Be(GuidelineJson.ToJson(GuidelineJson.Parse<SelfVerification>(File.ReadAllBytes(Operator))));
    }

    private static void FillIn(
        string path, string[] asked, string document, string entry, (string Field, string Entry)[] fields, string answers, (string Id, string Heading, string Entry)[] cells)
    {
        Ciip.Run(["questionnaire", "export", .. asked, "-o", path]).Code.Should().Be(0);
        var questionnaire = QuestionnaireFile.Open(path);
        foreach (var (field, text) in fields)
        {
            questionnaire.FillIn(document, field, entry, text);
        }

        foreach (var (id, heading, text) in cells)
        {
            questionnaire.FillIn(answers, id, heading, text);
        }

        questionnaire.Save();
    }

    /// <summary>XLSX by way of LibreOffice's own form; CSV by way of XLSX, which is a questionnaire too.</summary>
    private static void ThroughLibreOffice(Folder folder, string format)
    {
        var between = format == "csv" ? "xlsx" : "ods";
        string[] names = ["rule.", "practice.", "full-rule.", "full-practice."];
        LibreOffice.Convert(folder, between, folder["between"], names.Select(name => folder[name + format]), format == "csv" ? LibreOffice.ReadCsv : null);
        if (format == "csv")
        {
            Ciip.Run("questionnaire", "import", folder["between/rule.xlsx"]).Error.Should().BeEmpty();
        }

        LibreOffice.Convert(folder, format == "csv" ? LibreOffice.WriteCsv : "xlsx", folder["back"], names.Select(name => folder["between/" + name + between]));
    }
}
