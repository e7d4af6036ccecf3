namespace Ciip.Guideline.Tests.Formats.Json;

/// <summary>What each check of a self-verification lets pass, and where it starts to find something; links have tests of their own.</summary>
public sealed class PracticeChecksTests
{
    /// <summary>The later member, the earlier one, and a file with both left open.</summary>
    private static readonly Dictionary<string, (string Later, string Earlier, string Members)> DatePairs = new(StringComparer.Ordinal)
    {
        ["/period/"] = ("until", "from", "\"period\":{*}"),
        ["/statuses/I.1.a/evidence/0/"] = ("validUntil", "on", "\"statuses\":{\"I.1.a\":{\"value\":\"planned\",\"evidence\":[{\"reference\":\"r\",*}]}}"),
        ["/plan/basicPolicy/evidence/0/"] = ("validUntil", "on", "\"plan\":{\"basicPolicy\":{\"evidence\":[{\"reference\":\"r\",*}]}}"),
        ["/priorities/"] = ("inForceUntil", "inForceFrom", "\"priorities\":{*}"),
        ["/plan/itBcp/"] = ("inForceUntil", "inForceFrom", "\"plan\":{\"itBcp\":{*}}"),
        ["/do/monitoring/"] = ("inForceUntil", "inForceFrom", "\"do\":{\"monitoring\":{*}}"),
        ["/plan/riskAssessment/assessments/0/"] = ("inForceUntil", "on", "\"plan\":{\"riskAssessment\":{\"assessments\":[{\"id\":\"a\",*}]}}"),
        ["/plan/technicalMeasures/measures/0/"] = ("withdrawnOn", "operatedFrom", "\"plan\":{\"technicalMeasures\":{\"measures\":[{\"id\":\"a\",*}]}}"),
        ["/plan/operationalProcedures/procedures/0/"] = ("withdrawnOn", "operatedFrom", "\"plan\":{\"operationalProcedures\":{\"procedures\":[{\"id\":\"a\",*}]}}"),
        ["/do/protectionAndRecovery/malfunctions/0/"] = ("responseEndedOn", "on", "\"do\":{\"protectionAndRecovery\":{\"malfunctions\":[{\"id\":\"a\",*}]}}"),
    };

    public static TheoryData<string> Dates => [.. DatePairs.Keys];

    public static TheoryData<string> MeasureRecords =>
        [.. ModelTypes.Records.Where(static type => type.IsSubclassOf(typeof(MeasureRecord)) && !type.IsAbstract).Select(static type => type.Name)];

    [Theory]
    [MemberData(nameof(Dates))]
    public void Dates_are_wrong_only_where_they_cannot_be_in_order(string place)
    {
        var (later, earlier, members) = DatePairs[place];

        foreach (var (start, end) in new[] { ("2025", "2025"), ("2025", "2025-04-01"), ("2025-04", "2025"), ("2025-04-01", "2025-04-01"), ("1985", "2025-12") })
        {
            Wrong(start, end).Should().BeEmpty($"{start} need not be after {end}");
        }

        foreach (var (start, end) in new[] { ("2025", "2024"), ("2025-04", "2025-03-31"), ("2025-04-01", "2025-03"), ("2025-04-02", "2025-04-01") })
        {
            Wrong(start, end).Should().Equal([$"{place}{later} CIIP1205"], $"{end} is before {start}");
        }

        IEnumerable<string> Wrong(string start, string end) =>
            Verifications.Wrong(members.Replace("*", $"\"{later}\":\"{end}\",\"{earlier}\":\"{start}\"", StringComparison.Ordinal));
    }

    /// <summary>No record of a measure has been forgotten: each says from when until when it holds.</summary>
    [Theory]
    [MemberData(nameof(MeasureRecords))]
    public void Every_record_of_a_measure_holds_until_after_it_starts(string record)
    {
        var member = char.ToLowerInvariant(record[0]) + record[1..];
        member = member == "companyWideRiskManagement" ? "riskManagement" : member == "measurePriorities" ? "priorities" : member;
        var phase = Array.Find(["Plan", "Do", "CheckAndAction"], phase => PhaseType(phase).GetProperty(record) is not null);
        var path = phase is null ? "/" + member : $"/{char.ToLowerInvariant(phase[0])}{phase[1..]}/{member}";
        var names = path.Split('/').Skip(1).ToList();

        Verifications.Wrong(string.Concat(names.SkipLast(1).Select(static name => $"\"{name}\":{{")) + $"\"{member}\":{{\"inForceFrom\":\"2025\",\"inForceUntil\":\"2024\"}}" + new string('}', names.Count - 1))
            .Should().Equal($"{path}/inForceUntil CIIP1205");

        static Type PhaseType(string phase) => typeof(SelfVerification).GetProperty(phase)!.PropertyType;
    }

    [Fact]
    public void A_status_is_given_to_every_measure_and_to_every_provision_that_shows_in_practice_and_to_nothing_else()
    {
        var catalog = GuidelineCatalog.FourthEdition;
        var allowed = catalog.Provisions.Where(static provision => provision.Axis is ProvisionAxis.Practice or ProvisionAxis.Both).Select(static provision => provision.Id)
            .Concat(PdcaMeasure.All.Select(static measure => measure.Value)).ToList();
        var others = catalog.IdTexts.Except(allowed).ToList();

        allowed.Count.Should().BeGreaterThan(200);
        others.Count.Should().BeGreaterThan(80);
        Wrong(allowed).Should().BeEmpty();
        Wrong(others).Should().Equal(others.Select(static id => $"/statuses/{id} CIIP1209"));

        static IEnumerable<string> Wrong(IEnumerable<string> ids) =>
            Verifications.Wrong($"\"statuses\":{{{string.Join(',', ids.Select(static id => $"\"{id}\":{{\"value\":\"planned\"}}"))}}}");
    }

    [Theory]
    [InlineData("II.6.1.2(2)", "II.6.1.2(2).a", true)]
    [InlineData("II.6.1.2(2)", "II.6.1.2(2)", false)]
    [InlineData("II.6.1.2(2)", "II.6.1.2", false)]
    [InlineData("II.6.1.2(2)", "II.6.1.2(3).a", false)]
    [InlineData("II.6.1.2(2).a", "II.6.1.2(2).a", false)]
    [InlineData("II.6.1.2(2).a", "II.6.1.2(2).b", false)]
    public void What_a_status_says_to_be_missing_lies_below_it(string id, string missing, bool isBelow) =>
        Verifications.Wrong($"\"statuses\":{{\"{id}\":{{\"value\":\"partly-carried-out\",\"missing\":[\"{missing}\"]}}}}")
            .Should().Equal(isBelow ? [] : [$"/statuses/{id}/missing/0 CIIP1204"]);

    /// <summary>That of a status may be a document's, which is another file.</summary>
    [Fact]
    public void Ranks_need_their_scale_and_levels_of_statuses_do_not()
    {
        const string Scales = "\"scales\":[{\"id\":\"s\",\"levels\":[\"1\",\"2\"]}],";
        const string Status = "\"statuses\":{\"I.1.a\":{\"value\":\"planned\",\"level\":{\"scale\":\"*\",\"level\":\"3\"}}}";
        const string Ranks = "\"plan\":{\"informationHandling\":{\"integrityScale\":\"*\",\"information\":[{\"id\":\"i\",\"integrity\":\"3\",\"availability\":\"7\"}]}}";
        const string Rule = "\"plan\":{\"informationHandling\":{\"handlingRules\":[{\"id\":\"r\",\"ranks\":[{\"scale\":\"*\",\"level\":\"3\"}]}]}}";

        Verifications.Wrong(Named(Status, "s")).Should().BeEmpty("there is no scale here that it could be on");
        Verifications.Wrong(Scales + Named(Status, "t")).Should().BeEmpty("it may be a document's");
        Verifications.Wrong(Scales + Named(Status, "s")).Should().Equal("/statuses/I.1.a/level/level CIIP1207");
        foreach (var scales in new[] { string.Empty, "\"scales\":null,", "\"scales\":[],", Scales })
        {
            Verifications.Wrong(scales + Named(Ranks, "t")).Should().Equal("/plan/informationHandling/integrityScale CIIP1206");
            Verifications.Wrong(scales + Named(Rule, "t")).Should().Equal("/plan/informationHandling/handlingRules/0/ranks/0/scale CIIP1206");
        }

        Verifications.Wrong(Scales + Named(Ranks, "s")).Should().Equal("/plan/informationHandling/information/0/integrity CIIP1207");
        Verifications.Wrong(Scales + Named(Rule, "s")).Should().Equal("/plan/informationHandling/handlingRules/0/ranks/0/level CIIP1207");
        Verifications.Wrong(Scales.Replace("\"2\"", "\"3\"", StringComparison.Ordinal) + Named(Ranks, "s")).Should().BeEmpty();

        static string Named(string members, string scale) => members.Replace("*", scale, StringComparison.Ordinal);
    }

    /// <summary>An empty text says "none", as everywhere in a self-verification.</summary>
    [Fact]
    public void No_scale_and_no_rank_can_be_stated() =>
        Verifications.Wrong("\"scales\":[{\"id\":\"s\",\"levels\":[\"1\"]}],\"plan\":{\"informationHandling\":{\"confidentialityScale\":\"\",\"integrityScale\":\"s\",\"information\":[{\"id\":\"i\",\"integrity\":\"\"}]}}")
            .Should().BeEmpty();

    [Theory]
    [InlineData("roadmapAndPlan:plan", "technicalMeasures:measures", true)]
    [InlineData("roadmapAndPlan:plan", "operationalProcedures:procedures", true)]
    [InlineData("technicalMeasures:measures", "operationalProcedures:procedures", true)]
    [InlineData("securityRequirements:requirements", "technicalMeasures:measures", false)]
    [InlineData("roadmapAndPlan:roadmap", "roadmapAndPlan:plan", false)]
    [InlineData("riskAssessment:decisions", "riskAssessment:assessments", false)]
    public void Ids_differ_among_all_records_that_one_link_can_lead_to(string first, string second, bool areTogether)
    {
        static string Record(string path, string id) => $"\"{path.Split(':')[1]}\":[{{\"id\":\"{id}\"}}]";
        static string Phase(string one, string other) => one.Split(':')[0] == other.Split(':')[0]
            ? $"\"plan\":{{\"{one.Split(':')[0]}\":{{{Record(one, "x")},{Record(other, "x")}}}}}"
            : $"\"plan\":{{\"{one.Split(':')[0]}\":{{{Record(one, "x")}}},\"{other.Split(':')[0]}\":{{{Record(other, "x")}}}}}";

        Verifications.Wrong(Phase(first, second)).Should().Equal(areTogether ? [$"/plan/{second.Replace(':', '/')}/0/id CIIP1201"] : []);
    }

    [Fact]
    public void Whole_numbers_from_one_are_read() =>
        new[] { 1, 2, int.MaxValue }.Should().AllSatisfy(static number =>
            GuidelineJson.Parse<SelfVerification>(Verifications.With($"\"plan\":{{\"roadmapAndPlan\":{{\"plan\":[{{\"id\":\"e\",\"priority\":{number}}}]}}}}"))
                .Plan!.RoadmapAndPlan!.Plan![0].Priority.Should().Be(number));

    [Fact]
    public void A_file_cannot_be_pasted_into_a_record() =>
        Verifications.Wrong("\"plan\":{\"format\":\"ciip-guideline/self-verification/1\"}").Should().Equal("/plan/format CIIP1104");
}
