using Ciip.Guideline.Formats;

namespace Ciip.Guideline.Cli.Tests;

public class QuestionnaireTests
{
    private static readonly string City = Repository.Data("standards", "ryugasaki-city-security-rule.json");

    public static TheoryData<string, string, string, string> RoundTrips
    {
        get
        {
            var rows = new TheoryData<string, string, string, string>();
            foreach (var (files, kind, levels) in new[]
            {
                (Repository.Documents, "standards", "item provision clause"),
                (Repository.SelfVerifications, "practice", "item provision"),
            })
            {
                foreach (var file in files)
                {
                    foreach (var level in levels.Split(' '))
                    {
                        rows.Add(Path.GetRelativePath(Repository.Root, file), kind, level, "csv");
                        rows.Add(Path.GetRelativePath(Repository.Root, file), kind, level, "xlsx");
                    }
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(RoundTrips))]
    public void What_goes_out_comes_back(string file, string kind, string level, string format)
    {
        using var folder = new Folder();
        var path = Path.Combine(Repository.Root, file);
        var written = kind == "standards"
            ? GuidelineJson.ToUtf8Bytes(GuidelineJson.Parse<SafetyStandardsDocument>(File.ReadAllBytes(path)))
            : GuidelineJson.ToUtf8Bytes(GuidelineJson.Parse<SelfVerification>(File.ReadAllBytes(path)));
        foreach (var lang in new[] { "en", "ja" })
        {
            var questionnaire = folder["q." + format];
            Ciip.Run("questionnaire", "export", path, "--kind", kind, "--level", level, "--lang", lang, "-o", questionnaire, "--format", format).Code.Should().Be(0);

            var back = Ciip.Run("questionnaire", "import", questionnaire, "--kind", kind, "--level", level);

            back.Error.Should().BeEmpty();
            back.Out.Should().Be(System.Text.Encoding.UTF8.GetString(written));
        }
    }

    [Theory]
    [InlineData("item")]
    [InlineData("provision")]
    [InlineData("clause")]
    public void What_the_documents_of_a_set_say_comes_back(string level)
    {
        foreach (var document in Repository.ReferenceSet.Documents.Select(one => GuidelineJson.ToUtf8Bytes(one)))
        {
            foreach (var format in new[] { "csv", "xlsx" })
            {
                var sheet = Ciip.RunOn(document, "questionnaire", "export", "-", "--level", level, "--format", format);

                Ciip.RunOn(sheet.Bytes, "questionnaire", "import", "-").Should().BeEquivalentTo(new { Error = "", Bytes = document });
            }
        }
    }

    [Theory]
    [MemberData(nameof(RoundTrips))]
    public void What_is_asked_next_comes_first_and_nothing_else_is_lost(string file, string kind, string level, string format)
    {
        if (level == "clause" || format == "xlsx")
        {
            return;
        }

        var path = Path.Combine(Repository.Root, file);
        var report = kind == "standards"
            ? GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial, GuidelineJson.Parse<SafetyStandardsDocument>(File.ReadAllBytes(path))))
            : GuidelineEvaluator.Default.Evaluate(GuidelineJson.Parse<SelfVerification>(File.ReadAllBytes(path)));
        var next = report.NextQuestions(int.MaxValue).Where(one => one.Question.IsOfPractice || one.Question.Document is not null).Take(3).ToList();

        var asked = Ciip.Run("questionnaire", "export", path, "--level", level, "--format", "csv", "--next", "3").Out;

        var first = next.SelectMany(one => level == "item" ? [one.About.Text] : one.Question.Provisions.Select(provision => provision.Id).Prepend(one.About.Text)).Distinct().ToList();
        AnswerIds(asked).Take(first.Count).Should().Equal(first);
        AnswerIds(asked).Skip(first.Count).Select(GuidelineId.Parse).Should().BeInAscendingOrder();
        var whole = Ciip.Run("questionnaire", "export", path, "--level", level, "--format", "csv").Out;
        Back(asked).Should().BeEquivalentTo(Back(whole));
    }

    [Theory]
    [InlineData("--next: '0' is not a number of 1 or more.", "FILE --next 0")]
    [InlineData("--next: 'ten' is not a number of 1 or more.", "FILE --next ten")]
    [InlineData("--next: name a FILE; what to ask next depends on what is known.", "--kind standards --next 3")]
    [InlineData("--next: clauses have an order of their own; ask by item or by provision.", "FILE --level clause --next 3")]
    public void What_cannot_be_asked_next_is_refused(string message, string line)
    {
        var run = Ciip.Run(["questionnaire", "export", .. line.Split(' ').Select(static word => word == "FILE" ? City : word)]);

        run.Code.Should().Be(2);
        run.Error.Should().Contain(message);
    }

    [Fact]
    public void Strange_texts_come_back()
    {
        var strange = GuidelineJson.Parse<SafetyStandardsDocument>(File.ReadAllBytes(City)) with
        {
            Note = "=1+1\n\"quoted\", 'single' | bar \u0001 _x0041_ 😀 ",
            Version = " 1.0",
            TierNote = "(none)",
            Follows = [],
            LegalBasis = new string('長', 70_000),
            Treatments = new Dictionary<GuidelineId, Treatment>
            {
                [GuidelineId.Parse("II.5")] = new() { Value = TreatmentValue.Specified, Clauses = ["- a", "@b", "a|b", "- a"], Note = "-1" },
                [GuidelineId.Parse("II.4")] = new() { Value = TreatmentValue.Specified, Clauses = [], Responsible = [Actor.Own("CISO = 統括"), Actor.Operator] },
                [GuidelineId.Parse("II.1")] = new() { Value = TreatmentValue.NotRelevant, Clauses = ["two\nlines"], Decision = new Decision(), Note = new string('x', 40_000) },
            },
        };
        var bytes = GuidelineJson.ToUtf8Bytes(strange);
        foreach (var level in new[] { "item", "provision", "clause" })
        {
            foreach (var format in new[] { "csv", "xlsx" })
            {
                var sheet = Ciip.RunOn(bytes, "questionnaire", "export", "-", "--kind", "standards", "--level", level, "--format", format);
                var back = Ciip.RunOn(sheet.Bytes, "questionnaire", "import", "-", "--kind", "standards", "--level", level, "--format", format);

                back.Error.Should().BeEmpty();
                back.Bytes.Should().Equal(bytes, $"by {level} as {format}");
            }
        }
    }

    [Theory]
    [InlineData("en", "specified in part", "yes")]
    [InlineData("ja", "一部規定 ", "はい")]
    [InlineData("ja", "partly-specified", "ＴＲＵＥ")]
    public void What_is_filled_in_comes_back_in_either_language_or_as_tokens(string lang, string answer, string yes)
    {
        var csv = Ciip.Run("questionnaire", "export", "--kind", "standards", "--level", "item", "--format", "csv", "--lang", lang).Out;
        csv = FillIn(csv, "id", "rule");
        csv = FillIn(csv, "title", "規程");
        csv = FillIn(csv, "tier", "tier-4");
        csv = FillIn(csv, "issuer", "病院");
        csv = FillIn(csv, "issuedOn", "2026/4/1");
        csv = FillIn(csv, "englishTitleIsOfficial", yes);
        csv = FillIn(csv, "II.5", answer);

        var made = Import(csv);

        made.Error.Should().BeEmpty();
        var document = GuidelineJson.Parse<SafetyStandardsDocument>(made.Bytes);
        document.IssuedOn.Should().Be(PartialDate.Parse("2026-04-01"));
        document.EnglishTitleIsOfficial.Should().BeTrue();
        document.Treatments!.Should().ContainSingle().Which.Should().Match<KeyValuePair<GuidelineId, Treatment>>(
            entry => entry.Key.Text == "II.5" && entry.Value.Value == TreatmentValue.PartlySpecified);
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once_with_sheet_row_and_column()
    {
        var csv = Ciip.Run("questionnaire", "export", "--kind", "standards", "--level", "item", "--format", "csv").Out;
        csv = FillIn(csv, "id", "rule");
        csv = FillIn(csv, "tier", "tier-7");
        csv = FillIn(csv, "issuedOn", "46113");
        csv = FillIn(csv, "revisedOn", "4/1/2026");
        csv = FillIn(csv, "II.5", "perhaps");

        var made = Import(csv);

        made.Code.Should().Be(2);
        made.Bytes.Should().BeEmpty();
        made.Error.Should().MatchRegex(@"-: Document row \d+ column 3 \(Tier\): 'tier-7' is not one of the choices")
            .And.MatchRegex(@"-: Document row \d+ column 3 \(First issued on\): '46113' may be a spreadsheet's number for 2026-04-01")
            .And.MatchRegex(@"-: Document row \d+ column 3 \(Last revised on\): '4/1/2026' is not a date")
            .And.MatchRegex(@"-: Document row \d+ column 3 \(Title\): CIIP1103")
            .And.MatchRegex(@"-: Answers row \d+ column 3 \(Answer\): 'perhaps' is not one of the choices");
    }

    [Fact]
    public void By_clause_an_answer_that_rests_on_several_clauses_stands_at_each()
    {
        var document = GuidelineJson.Parse<SafetyStandardsDocument>(File.ReadAllBytes(City)) with
        {
            Treatments = new Dictionary<GuidelineId, Treatment>
            {
                [GuidelineId.Parse("II.4")] = new() { Value = TreatmentValue.Specified, Clauses = ["Art. 2"] },
                [GuidelineId.Parse("II.5")] = new() { Value = TreatmentValue.Specified, Clauses = ["Art. 1", "Art. 2"] },
            },
        };

        var csv = Ciip.RunOn(GuidelineJson.ToUtf8Bytes(document), "questionnaire", "export", "-", "--kind", "standards", "--level", "clause").Out;

        csv.Split('\n').Select(line => line.Replace("\"", "", StringComparison.Ordinal)).Where(line => line.StartsWith("Art. ", StringComparison.Ordinal))
            .Select(line => string.Join(' ', line.Split(',').Take(2))).Should().Equal("Art. 2 II.4", "Art. 2 II.5", "Art. 1 II.5");
    }

    [Fact]
    public void Other_data_survives_a_spreadsheet_that_capitalises_truth_values()
    {
        var file = Repository.Data("reference-operator", "self-verification.json");
        var csv = Ciip.Run("questionnaire", "export", file, "--kind", "practice").Out;
        csv.Should().Contain(",true,");

        var back = Ciip.RunOn(System.Text.Encoding.UTF8.GetBytes(csv.Replace(",true,", ",TRUE,", StringComparison.Ordinal)), "questionnaire", "import", "-");

        back.Error.Should().BeEmpty();
        back.Bytes.Should().Equal(GuidelineJson.ToUtf8Bytes(GuidelineJson.Parse<SelfVerification>(File.ReadAllBytes(file))));
    }

    [Theory]
    [InlineData("practice", "clause", "practice has no clauses")]
    [InlineData("practice", "item", "The file is of the kind 'standards'")]
    public void What_cannot_be_asked_is_refused(string kind, string level, string message)
    {
        string[] file = level == "item" ? [City] : [];

        Ciip.Run(["questionnaire", "export", .. file, "--kind", kind, "--level", level]).Should().Match<Ciip>(run => run.Code == 2 && run.Error.Contains(message, StringComparison.Ordinal));
    }

    private static Ciip Back(string csv) => Ciip.RunOn(System.Text.Encoding.UTF8.GetBytes(csv), "questionnaire", "import", "-");

    /// <summary>The first cell of each row of the answers.</summary>
    private static IEnumerable<string> AnswerIds(string csv)
    {
        GuidelineCsv.TryRead(System.Text.Encoding.UTF8.GetBytes(csv), out var records, out _).Should().BeTrue();
        return records!.SkipWhile(static record => record.Cells[0] != "[Answers]").Skip(2).TakeWhile(static record => record.Cells[0] != "[Other]").Select(static record => record.Cells[0]);
    }

    private static Ciip Import(string csv) =>
        Ciip.RunOn(System.Text.Encoding.UTF8.GetBytes(csv), "questionnaire", "import", "-", "--kind", "standards", "--level", "item", "--format", "csv");

    /// <summary>Puts an entry into the third cell of the row that starts with an id, as a person would.</summary>
    private static string FillIn(string csv, string id, string entry)
    {
        GuidelineCsv.TryRead(System.Text.Encoding.UTF8.GetBytes(csv), out var records, out _).Should().BeTrue();
        return System.Text.Encoding.UTF8.GetString(GuidelineCsv.ToCsv(records!.Select(record =>
            record.Cells[0] == id ? record.Cells.Select((cell, column) => column == 2 ? entry : cell) : record.Cells)));
    }
}
