using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Samples;

/// <summary>The published audits, reports and incidents under samples/data, encoded faithfully, and what evaluating them shows.</summary>
public sealed class PublishedPracticeTests
{
    private const string OfChapterOne = "The facts list items of chapter II only; this one says in so many words what chapter I asks.";

    private static readonly PartialDate AsOf = PartialDate.Parse("2026-04-01");

    private static readonly Dictionary<string, Expectation> Expected = new(StringComparer.Ordinal)
    {
        ["hiroshima-city-audit-2019"] = new()
        {
            CarriedOut = ["II.6.2.2(2).a", "II.6.2.2(2).c"],
            Beyond = new()
            {
                ["II.6.1.1(2)"] = "Since when the policy is in force; no provision is claimed.",
                ["II.6.2.2(2)"] = "The source is the city's own website, where it explains its audit.",
            },
            LeftOpen = new() { ["II.6.1.1(1)"] = "Risk values picked the systems to audit; that they served decisions on measures is not said." },
        },
        ["kisarazu-city-audit-2017"] = new() { CarriedOut = ["II.6.1.2(1).c", "II.6.2.2(2).a", "II.6.2.2(2).c", "II.6.3.1.b"] },
        ["kyuden-group-report-2020"] = new()
        {
            CarriedOut = ["I.1.d", "I.1.j", "I.1.l", "I.2.e", "II.4(executives).b", "II.6.1.4(1).b", "II.6.2.2(2).a", "II.6.3.1.a"],
            Beyond = new()
            {
                ["I.1"] = OfChapterOne,
                ["I.2"] = OfChapterOne,
                ["II.6.2.2(1)"] = "Education that was given is recorded there; no provision is claimed.",
            },
            LeftOpen = new()
            {
                ["II.6.1.4(2)"] = "Whom education reaches is not said.",
                ["II.6.2.1(2)"] = "Who checks the status is not said.",
            },
        },
        ["nagoya-port-2023"] = new()
        {
            PartlyCarriedOut = ["II.6.2.3(1).b"],
            Findings = ["Gap PRA617 II.6.2.3(1).b"],
            LeftOpen = new() { ["II.6.2.3(2)"] = "What users were told is not said." },
        },
        ["ryugasaki-city-internal-audit-2014"] = new()
        {
            CarriedOut = ["II.6.1.2(1).c", "II.6.3.1.b"],
            Beyond = new()
            {
                ["I.2"] = "The documents the audit went by, which claim nothing in a file from published facts.",
                ["I.6"] = "The same documents.",
            },
        },
        ["tokyo-gas-hitachi-csms-2016"] = new() { LeftOpen = new() { ["II.6.1.5(1)"] = "What was certified against is not published." } },
    };

    private static string Folder => Path.Combine(Repository.Samples, "data", "practice");

    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_recorded_practice_is_a_file_or_left_out_for_a_reason()
    {
        var files = Files().Select(file => file.Data).ToList();
        files.Should().HaveCountGreaterThanOrEqualTo(5).And.BeEquivalentTo(Expected.Keys);
        var page = File.ReadAllText(Path.Combine(Folder, "README.md"));
        files.Should().OnlyContain(file => page.Contains($"]({file}.json)", StringComparison.Ordinal), "the page lists it");

        using var facts = Facts();
        facts.RootElement.EnumerateArray().Select(fact => fact.GetProperty("id").GetString()).Except(files)
            .Should().Equal("occto-self-diagnosis");
    }

    [Fact]
    public void Links_of_the_page_lead_somewhere()
    {
        var links = Regex.Matches(File.ReadAllText(Path.Combine(Folder, "README.md")), @"\]\((?!https?:|#)([^)#]+)").Select(link => link.Groups[1].Value);
        links.Should().NotBeEmpty().And.OnlyContain(link => File.Exists(Path.Combine(Folder, link)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_written_as_it_was_read(string file)
    {
        var bytes = File.ReadAllBytes(PathOf(file));
        GuidelineJson.ToUtf8Bytes(GuidelineJson.Parse<SelfVerification>(bytes), "../../../docs/schemas/self-verification.schema.json").Should().Equal(bytes);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Facts_are_not_made_stronger_than_they_are(string file)
    {
        var verification = Read(file);
        verification.Id.Should().Be(file);
        verification.MadeBy.Should().Be(VerificationOrigin.PublishedFacts);
        verification.IsComplete.Should().BeFalse("nobody asked the operator");
        verification.Sources.Should().NotBeNullOrEmpty("each claim is traceable to a public source").And.OnlyContain(source => source.What != null);
        verification.Note.Should().Contain("Unknown:");
        (verification.Statuses?.Keys ?? []).Where(id => id.Provision is null).Should().BeEmpty("no fact covers a whole measure");
        File.ReadAllText(PathOf(file)).Should().NotMatchRegex("omplete\": true", "no list is stated to hold all there is");
    }

    /// <summary>Every fact is there or left open for a reason, and nothing is said without a fact or a reason.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Facts_and_claims_agree_item_by_item(string file)
    {
        using var facts = Facts();
        var fact = facts.RootElement.EnumerateArray().Single(entry => entry.GetProperty("id").GetString() == file);
        var verification = Read(file);
        verification.Operator.Should().Be(fact.GetProperty("operator").GetString());
        verification.Sources!.Select(source => source.Reference).Should().Equal(Texts(fact, "source"));

        var known = Texts(fact, "guidelineItems").ToHashSet(StringComparer.Ordinal);
        var expected = Expected[file];
        expected.LeftOpen.Keys.Should().BeSubsetOf(known);
        expected.Beyond.Keys.Should().NotContain(section => known.Contains(section));
        SectionsIn(file).Should().BeEquivalentTo(known.Except(expected.LeftOpen.Keys).Concat(expected.Beyond.Keys));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void What_is_shown_is_backed_by_its_publication(string file)
    {
        var practice = Evaluate(file).Practice!;
        var sources = practice.Subject.Sources!.Select(source => source.Reference).ToList();
        Shown(practice, PracticeOutcome.CarriedOut).Should().Equal(Expected[file].CarriedOut);
        Shown(practice, PracticeOutcome.PartlyCarriedOut).Should().Equal(Expected[file].PartlyCarriedOut);
        practice.Provisions
            .Where(result => result.Outcome is PracticeOutcome.CarriedOut or PracticeOutcome.PartlyCarriedOut)
            .Where(result => result.Evidence.Count == 0 || result.Evidence.Any(evidence => evidence.Kind != EvidenceKind.Publication || !sources.Contains(evidence.Reference)))
            .Select(result => result.ToString()).Should().BeEmpty("each rests on one of the sources");
        practice.Coverage.Evidenced.Numerator.Should().Be(practice.Coverage.CarriedOut);
    }

    /// <summary>No rule holds what the sources do not say against the operator.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Silence_counts_against_nobody(string file)
    {
        var report = Evaluate(file);
        report.Findings.Select(finding => $"{finding.Level} {finding.Rule.Id} {finding.Place}").Should().Equal(Expected[file].Findings);
        report.Practice!.Coverage.Should().BeEquivalentTo(new { Planned = 0, NotCarriedOut = 0, Contradicted = 0, NotRelevant = 0 });
        report.Practice.Coverage.TooLittleAssessed.Should().BeTrue("a few published facts are no self-verification of the operator's own");
    }

    [Fact]
    public void On_an_audit_and_the_rule_it_pairs_with_each_axis_shows_what_the_other_does_not()
    {
        var rule = GuidelineJson.Parse<SafetyStandardsDocument>(File.ReadAllBytes(Path.Combine(Repository.Samples, "data", "standards", "ryugasaki-city-security-rule.json")));
        var audit = Read("ryugasaki-city-internal-audit-2014");
        audit.Documents!.Select(document => document.Id).Should().Contain(rule.Id);

        var report = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial, rule), audit, AsOf);

        Both(Provisions.OrdinaryVerification.InternalAudits).Should().Be((StandardsOutcome.Addressed, PracticeOutcome.CarriedOut));
        Both(Provisions.OrdinaryVerification.ExternalAudits).Should().Be((StandardsOutcome.Addressed, PracticeOutcome.NotAssessed));
        Both(Provisions.InternalRules.ImplementationRules).Should().Be((StandardsOutcome.NotExamined, PracticeOutcome.CarriedOut));
        Both(Provisions.RiskAssessment.BasicInformation).Should().Be((StandardsOutcome.NotExamined, PracticeOutcome.NotAssessed));
        report.Findings.Should().BeEmpty();

        (StandardsOutcome, PracticeOutcome) Both(Provision provision) => (report.Standards.InternalRules[provision].Outcome, report.Practice![provision].Outcome);
    }

    /// <summary>
    /// The sections that a file speaks of: by a status, by the record of a measure, or by a field of another record that stands
    /// for a provision.
    /// </summary>
    private static HashSet<string> SectionsIn(string file)
    {
        var json = JsonNode.Parse(File.ReadAllBytes(PathOf(file)))!.AsObject();
        var ofStatuses = (Read(file).Statuses?.Keys ?? []).Select(id => id.Provision!);
        var ofRecords = PracticePage.Provisions
            .Where(row => row.Fields.Any(field => IsIn(json, field.Replace("[]", string.Empty, StringComparison.Ordinal).Split('.'))))
            .Select(row => GuidelineCatalog.FourthEdition.FindProvision(row.Provision)!);
        return [.. ofStatuses.Concat(ofRecords).Select(provision => Regex.Replace(provision.Section, @"^II\.4\(.+", "II.4"))];
    }

    /// <summary>Whether the record of a measure is there, which stands in a phase, or the field of another one.</summary>
    private static bool IsIn(JsonObject json, string[] field) => json[field[0]] is { } first && (field.Length == 1 || first[field[1]] is not null);

    private static IEnumerable<string> Shown(PracticeReport practice, PracticeOutcome outcome) =>
        practice.Provisions.Where(result => result.Outcome == outcome).Select(result => result.Provision.Id);

    private static EvaluationReport Evaluate(string file) => GuidelineEvaluator.Default.Evaluate(Read(file), AsOf);

    private static SelfVerification Read(string file) => GuidelineJson.Parse<SelfVerification>(File.ReadAllBytes(PathOf(file)));

    private static string PathOf(string file) => Path.Combine(Folder, file + ".json");

    private static JsonDocument Facts() => JsonDocument.Parse(File.ReadAllText(Repository.Shared("standards", "published-practice.json")));

    private static IEnumerable<string> Texts(JsonElement fact, string member) => fact.GetProperty(member).EnumerateArray().Select(text => text.GetString()!);

    /// <summary>What a file shows, and why what it speaks of differs from the items that the facts list.</summary>
    private sealed class Expectation
    {
        public string[] CarriedOut { get; init; } = [];

        public string[] PartlyCarriedOut { get; init; } = [];

        /// <summary>Level, rule and place of every finding.</summary>
        public string[] Findings { get; init; } = [];

        /// <summary>Sections the file speaks of that the facts do not list, each with the reason.</summary>
        public Dictionary<string, string> Beyond { get; init; } = [];

        /// <summary>Items the facts list and of which no fact says anything that the format could hold.</summary>
        public Dictionary<string, string> LeftOpen { get; init; } = [];
    }
}
