using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Tests.Portfolio;

/// <summary>Many subjects come to what each of them comes to by itself, whatever happens to their neighbors.</summary>
public sealed class RollUpTests
{
    private static readonly IReadOnlyList<PortfolioSubject> Subjects = ManySubjects.Take(300);

    /// <summary>The judge of it: each subject evaluated by itself, with every rule, and its summary merged.</summary>
    private static readonly Lazy<string> OneByOne = new(() =>
        GuidelineJson.ToJson(CoverageSummary.Merge(Subjects.Select(static subject => CoverageSummary.Of(new PortfolioEvaluator().Evaluate(subject))))));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(16)]
    public async Task It_is_the_merge_of_what_each_comes_to(int atOnce)
    {
        var rollUp = await Counted(ManySubjects.Lines(Subjects), new PortfolioOptions { MaxDegreeOfParallelism = atOnce });

        GuidelineJson.ToJson(rollUp.ToSummary()).Should().Be(OneByOne.Value);
        (rollUp.Evaluated, rollUp.Unreadable, rollUp.Refused).Should().Be((300, 0, 0));
    }

    [Fact]
    public async Task It_is_the_same_from_subjects_in_memory_and_in_several_parts()
    {
        var token = TestContext.Current.CancellationToken;
        var ofSubjects = new RollUp();
        await ofSubjects.AddAsync(Subjects.ToAsyncEnumerable(), cancellationToken: token);
        var inParts = new RollUp();
        await inParts.AddAsync(new MemoryStream(ManySubjects.Lines(Subjects.Take(100))), "a", cancellationToken: token);
        await inParts.AddAsync(Subjects.Skip(100).ToAsyncEnumerable(), "b", cancellationToken: token);

        GuidelineJson.ToJson(ofSubjects.ToSummary()).Should().Be(OneByOne.Value);
        GuidelineJson.ToJson(inParts.ToSummary()).Should().Be(OneByOne.Value);
    }

    /// <summary>Each kind of bad line in turn: it is told with its line, in order, and no neighbor is lost.</summary>
    [Fact]
    public async Task A_bad_line_is_told_and_loses_no_neighbor()
    {
        var bad = new Dictionary<int, (string Text, string Code)>
        {
            [0] = ("{", GuidelineDiagnosticCodes.Truncated),
            [7] = ("[]", GuidelineDiagnosticCodes.WrongType),
            [8] = ("{\"operator\":\"x\",\"sektor\":\"gas\"}", GuidelineDiagnosticCodes.UnknownMember),
            [9] = ("{\"operator\":\"x\"} {}", GuidelineDiagnosticCodes.Syntax),
            [150] = ("{\"operator\":\"x\",\"practice\":{\"id\":\"p\",\"operator\":\"y\"}}", GuidelineDiagnosticCodes.OtherOperator),
            [151] = ("{\"format\":\"ciip-guideline/crosswalk/1\",\"id\":\"c\",\"title\":\"t\",\"framework\":\"f\",\"mappings\":[]}", GuidelineDiagnosticCodes.UnknownFormat),
            [299] = ("{\"operator\":\"x\",\"documents\":[{\"id\":\"d\"}]}", GuidelineDiagnosticCodes.MissingMember),
        };
        var told = new List<RefusedSubject>();

        var rollUp = await Counted(ManySubjects.Lines(Subjects, i => bad.TryGetValue(i, out var line) ? line.Text : null), refused: told.Add);

        told.Select(static one => ((int)one.Number - 1, one.Diagnostics[0].Code)).Should().Equal(bad.Select(static entry => (entry.Key, entry.Value.Code)));
        told.Should().OnlyContain(static one => one.Source == "lines" && one.Diagnostics.All(diagnostic => diagnostic.Line == one.Number));
        var good = CoverageSummary.Merge(Subjects.Where((_, i) => !bad.ContainsKey(i)).Select(static subject => CoverageSummary.Of(new PortfolioEvaluator().Evaluate(subject))));
        rollUp.ToSummary().Should().Be(good with { Respondents = 300 });
    }

    /// <summary>Its place and its own words are those of the line, as in a file of that format.</summary>
    [Fact]
    public async Task A_format_that_cannot_be_read_is_quoted_as_it_stands()
    {
        var told = new List<RefusedSubject>();

        await Counted("{\"id\":\"x\",\"format\":\"ciip-guideline/report/7\"}\n{\"format\":\"ciip-guideline/portfolio-subject/2\"}"u8.ToArray(), refused: told.Add);

        told.Select(static one => one.Diagnostics.Should().ContainSingle().Which).Select(static one => $"{one.Line}:{one.Column} {one.Pointer} {one.Code} {one.Message.Split('\'')[1]}")
            .Should().Equal("1:20 /format CIIP1006 ciip-guideline/report/7", "2:11 /format CIIP1006 ciip-guideline/portfolio-subject/2");
    }

    [Fact]
    public async Task An_operator_counts_once_unless_all_are_to_count()
    {
        var twice = ManySubjects.Lines([Subjects[0], Subjects[1], Subjects[1] with { Documents = [] }, Subjects[2] with { Operator = null, Practice = null }, Subjects[2] with { Operator = null, Practice = null }]);
        var told = new List<RefusedSubject>();

        var once = await Counted(twice, refused: told.Add);
        var all = await Counted(twice, new PortfolioOptions { Duplicates = DuplicateOperators.Count });

        told.Should().ContainSingle().Which.Diagnostics.Should().ContainSingle().Which.ToString().Should().Be($"3:1 /operator {GuidelineDiagnosticCodes.DuplicateOperator} '事業者1' came before; each operator counts once.");
        (once.Evaluated, once.Refused, once.ToSummary().Respondents).Should().Be((4, 1, 4));
        (all.Evaluated, all.Refused, all.ToSummary().Respondents).Should().Be((5, 0, 5));
    }

    /// <summary>A file that somebody put on one line needs no wrapping.</summary>
    [Fact]
    public async Task A_line_may_be_a_document_a_set_or_a_self_verification()
    {
        var subject = Subjects.First(static one => one is { Practice: not null, Standards: not null });
        byte[] lines = [.. OnOneLine(subject.Standards!.Documents[0]), .. OnOneLine(subject.Standards), .. OnOneLine(subject.Practice!)];

        var rollUp = await Counted(lines, new PortfolioOptions { Duplicates = DuplicateOperators.Count });

        rollUp.ToSummary().Should().Be(CoverageSummary.Merge(
            new[] { PortfolioSubject.Of(SafetyStandardsSet.Of(Inventory.Partial, subject.Standards.Documents[0])), PortfolioSubject.Of(subject.Standards), PortfolioSubject.Of(subject.Practice!) }
                .Select(static one => CoverageSummary.Of(new PortfolioEvaluator().Evaluate(one)))));

        static byte[] OnOneLine<T>(T value) => System.Text.Encoding.UTF8.GetBytes(GuidelineJson.ToJson(value).Replace("\n", string.Empty, StringComparison.Ordinal) + "\n");
    }

    [Fact]
    public async Task What_it_evaluates_is_what_it_is_told_to()
    {
        var evaluator = GuidelineEvaluator.Default.Without("STD201");
        var options = new PortfolioOptions { AsOf = new PartialDate(2026, 4, 1) };

        var rollUp = new RollUp(evaluator, options);
        await rollUp.AddAsync(Subjects.Take(3).ToAsyncEnumerable(), cancellationToken: TestContext.Current.CancellationToken);

        rollUp.ToSummary().Should().Be(CoverageSummary.Merge(Subjects.Take(3).Select(subject => CoverageSummary.Of(new PortfolioEvaluator(evaluator, options).Evaluate(subject)))));
        rollUp.ToSummary().Fingerprint.Should().Be(evaluator.Fingerprint);
    }

    [Fact]
    public async Task Nobody_is_the_empty_summary() => (await Counted([])).ToSummary().Should().Be(CoverageSummary.Empty);

    private static async Task<RollUp> Counted(byte[] lines, PortfolioOptions? options = null, Action<RefusedSubject>? refused = null)
    {
        var rollUp = new RollUp(options: options, refused: refused);
        await rollUp.AddAsync(new MemoryStream(lines), "lines", cancellationToken: TestContext.Current.CancellationToken);
        return rollUp;
    }
}
