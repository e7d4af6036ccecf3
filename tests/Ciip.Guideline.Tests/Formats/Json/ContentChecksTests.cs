namespace Ciip.Guideline.Tests.Formats.Json;

/// <summary>What each check lets pass; what it finds stands in bad-input.</summary>
public sealed class ContentChecksTests
{
    [Theory]
    [InlineData("2015", "2015")]
    [InlineData("2015", "2015-04-01")]
    [InlineData("2015-04", "2015")]
    [InlineData("2015-04-02", "2015-04")]
    [InlineData("2015-04-01", "2015-04-01")]
    [InlineData("1985", "2015")]
    public void Dates_that_may_be_in_order_are(string earlier, string later) =>
        Wrong($"\"issuedOn\":\"{earlier}\",\"revisedOn\":\"{later}\",\"inForceFrom\":\"{earlier}\",\"repealedOn\":\"{later}\"")
            .Should().BeEmpty();

    [Theory]
    [InlineData("2015", "2014")]
    [InlineData("2015-04", "2015-03-31")]
    [InlineData("2015-04-01", "2015-03")]
    [InlineData("2015-04-02", "2015-04-01")]
    public void Dates_that_cannot_be_in_order_are_not(string earlier, string later)
    {
        Wrong($"\"issuedOn\":\"{earlier}\",\"revisedOn\":\"{later}\"").Should().Equal("/revisedOn CIIP1205");
        Wrong($"\"issuedOn\":\"{earlier}\",\"repealedOn\":\"{later}\"").Should().Equal("/repealedOn CIIP1205");
        Wrong($"\"inForceFrom\":\"{earlier}\",\"repealedOn\":\"{later}\"").Should().Equal("/repealedOn CIIP1205");
        Wrong($"\"issuedOn\":\"{earlier}\",\"inForceFrom\":\"{later}\"").Should().BeEmpty("a rule may be in force before it is issued");
    }

    [Theory]
    [InlineData("\"document\":\"law\"")]
    [InlineData("\"tier\":\"tier-1\"")]
    [InlineData("\"citation\":\"ISO\"")]
    [InlineData("\"citation\":\"ISO\",\"document\":null")]
    public void One_target_is_enough(string target) =>
        Wrong($"\"treatments\":{{\"II.1\":{{\"value\":\"specified-elsewhere\",\"target\":{{{target}}}}}}}").Should().BeEmpty();

    [Theory]
    [InlineData("II", "II.6.1.2(2).a")]
    [InlineData("II.6", "II.6.1.2(2)")]
    [InlineData("II.6.1.2(2)", "II.6.1.2(2).a")]
    [InlineData("II.3", "II.3(1)")]
    public void What_lies_below_can_be_missing(string treated, string missing) =>
        Wrong($"\"treatments\":{{\"{treated}\":{{\"value\":\"partly-specified\",\"missing\":[\"{missing}\"]}}}}").Should().BeEmpty();

    [Theory]
    [InlineData("II.6.1.2(2).a", "II.6.1.2(2)")]
    [InlineData("II.6.1.2", "II.6.1.1(1)")]
    [InlineData("II.3(1)", "II.3")]
    [InlineData("II.1", "II.1")]
    public void What_lies_elsewhere_cannot(string treated, string missing) =>
        Wrong($"\"treatments\":{{\"{treated}\":{{\"value\":\"partly-specified\",\"missing\":[\"{missing}\"]}}}}")
            .Should().Equal($"/treatments/{treated}/missing/0 CIIP1204");

    [Fact]
    public void Ids_refer_to_nothing_where_there_is_no_list()
    {
        Wrong("\"scope\":{\"services\":[{\"id\":\"s\",\"name\":\"n\",\"systems\":[\"x\"]}]}").Should().BeEmpty();
        Wrong("\"scope\":{\"systems\":[{\"id\":\"s\",\"name\":\"n\",\"data\":[\"x\"]}]}").Should().BeEmpty();
        Wrong("\"causes\":{\"malfunctions\":[{\"id\":\"m\",\"description\":\"d\",\"service\":\"x\"}]}").Should().BeEmpty();
        Wrong("\"scope\":{},\"causes\":{\"malfunctions\":[{\"id\":\"m\",\"description\":\"d\",\"service\":\"x\"}]}").Should().BeEmpty();
    }

    /// <summary>One mistake gives one diagnostic.</summary>
    [Fact]
    public void An_empty_text_refers_to_nothing()
    {
        Wrong("\"scope\":{\"services\":[{\"id\":\"s\",\"name\":\"n\",\"systems\":[\" \"]}],\"systems\":[]}")
            .Should().Equal("/scope/services/0/systems/0 CIIP1111");
        Wrong("\"causes\":{\"malfunctions\":[{\"id\":\"m\",\"description\":\"d\",\"service\":\"\"}]},\"scope\":{\"services\":[]}").Should().BeEmpty();
        Wrong("\"treatments\":{\"II.1\":{\"value\":\"specified\",\"targetLevel\":{\"scale\":\"\",\"level\":\"\"}}}").Should().Equal(
            "/treatments/II.1/targetLevel/scale CIIP1111", "/treatments/II.1/targetLevel/level CIIP1111");
    }

    /// <summary>An id that should not be empty is no reason to say less of another.</summary>
    [Fact]
    public void A_record_whose_id_is_empty_is_not_what_was_meant()
    {
        var parse = () => GuidelineJson.Parse<SafetyStandardsDocument>(Documents.With(
            "\"scope\":{\"services\":[{\"id\":\"s\",\"name\":\"n\",\"systems\":[\"e\"]}],\"systems\":[{\"id\":\"\",\"name\":\"n\"}]}"));

        parse.Should().Throw<GuidelineJsonException>().Which.Diagnostics.Select(static diagnostic => diagnostic.Message)
            .Should().Equal("'systems' has no record 'e'.", "The text must not be empty.");
    }

    [Fact]
    public void A_level_needs_its_scale_though()
    {
        const string Level = "\"treatments\":{\"II.1\":{\"value\":\"specified\",\"targetLevel\":{\"scale\":\"s\",\"level\":\"l\"}}}";

        Wrong(Level).Should().Equal("/treatments/II.1/targetLevel/scale CIIP1206");
        Wrong(Level + ",\"scales\":[]").Should().Equal("/treatments/II.1/targetLevel/scale CIIP1206");
        Wrong(Level + ",\"scales\":[{\"id\":\"s\",\"levels\":[]}]").Should().Equal("/treatments/II.1/targetLevel/level CIIP1207");
        Wrong(Level + ",\"scales\":[{\"id\":\"s\",\"levels\":[\"k\",\"l\"]}]").Should().BeEmpty();
    }

    [Fact]
    public void Ids_are_unique_in_their_own_list_only()
    {
        Wrong("\"scope\":{\"services\":[{\"id\":\"x\",\"name\":\"n\"}],\"systems\":[{\"id\":\"x\",\"name\":\"n\"}]}").Should().BeEmpty();
        Wrong("\"additionalItems\":[{\"id\":\"x\",\"title\":\"t\"},{\"id\":\"X\",\"title\":\"t\"}]").Should().BeEmpty("case counts");
        Wrong("\"additionalItems\":[{\"id\":\"x\",\"title\":\"t\"},{\"id\":\"x\",\"title\":\"t\"},{\"id\":\"x\",\"title\":\"t\"}]")
            .Should().Equal("/additionalItems/1/id CIIP1201", "/additionalItems/2/id CIIP1201");
    }

    [Fact]
    public void Empty_text_is_wrong_only_where_a_text_is_needed()
    {
        Wrong("\"note\":\"\",\"scope\":{\"depth\":\" \"}").Should().BeEmpty();
        Wrong("\"follows\":[\"\"],\"scope\":{\"data\":[{\"id\":\" \",\"name\":\"\\t\"}]}")
            .Should().Equal("/follows/0 CIIP1111", "/scope/data/0/id CIIP1111", "/scope/data/0/name CIIP1111");
    }

    [Fact]
    public void Documents_of_a_set_are_checked_one_by_one_and_have_ids_of_their_own()
    {
        const string Document = """{"id":"d","title":"t","tier":"tier-4","issuer":"i","follows":[null]}""";
        var json = $$"""{"format":"ciip-guideline/standards-set/1","inventory":"partial","documents":[{{Document}},{{Document}},null]}""";

        GuidelineJson.TryParse<SafetyStandardsSet>(json, out _, out var diagnostics).Should().BeFalse();

        Documents.Kinds(diagnostics).Should().Equal(
            "/documents/0/follows/0 CIIP1102", "/documents/1/id CIIP1201", "/documents/1/follows/0 CIIP1102", "/documents/2 CIIP1102");
    }

    [Fact]
    public void A_file_can_be_pasted_into_a_set_with_its_format()
    {
        static string Set(string head) =>
            $$"""{"format":"ciip-guideline/standards-set/1","inventory":"partial","documents":[{ {{head}} "id":"d","title":"t","tier":"tier-4","issuer":"i"}]}""";

        GuidelineJson.Parse<SafetyStandardsSet>(Set("\"$schema\":\"x\",\"format\":\"ciip-guideline/standards-document/1\","))
            .Should().Be(GuidelineJson.Parse<SafetyStandardsSet>(Set(string.Empty)));
        GuidelineJson.TryParse<SafetyStandardsSet>(Set("\"format\":\"ciip-guideline/standards-document/2\","), out _, out var diagnostics)
            .Should().BeFalse();
        Documents.Kinds(diagnostics).Should().Equal("/documents/0/format CIIP1006");
    }

    private static IEnumerable<string> Wrong(string members) => Documents.Kinds(Documents.Diagnose(Documents.With(members)));
}
