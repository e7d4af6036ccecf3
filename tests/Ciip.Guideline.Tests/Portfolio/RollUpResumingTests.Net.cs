namespace Ciip.Guideline.Tests.Portfolio;

/// <summary>A roll-up can be stopped anywhere and resumed: it comes to the same bytes.</summary>
public sealed class RollUpResumingTests
{
    private static readonly byte[] Lines = ManySubjects.Lines(ManySubjects.Take(400), static i => i % 90 == 7 ? "{\"operator\":" : null);
    private static readonly PortfolioOptions Options = new() { IsResumable = true };

    private static readonly Lazy<byte[]> AtOnce = new(() => GuidelineJson.ToUtf8Bytes(Resumed(checkpoint: null, Lines).GetAwaiter().GetResult().ToSummary()));

    /// <summary>Stopped at random moments, until it is through; each time what it knows goes through its file.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Stopped_at_any_moment_it_goes_on_where_it_was(int seed)
    {
        var random = new Random(seed);
        RollUpCheckpoint? checkpoint = null;
        var stops = 0;
        for (var isThrough = false; !isThrough;)
        {
            using var stop = new CancellationTokenSource();
            var rollUp = checkpoint is null ? new RollUp(options: Options) : RollUp.Resume(checkpoint, options: Options);
            var blocks = random.Next(1, 4);
            try
            {
                await rollUp.AddAsync(new MemoryStream(Lines), "lines", _ => Stop(--blocks == 0, stop), stop.Token);
                isThrough = true;
            }
            catch (OperationCanceledException)
            {
                stops++;
            }

            checkpoint = GuidelineJson.Parse<RollUpCheckpoint>(GuidelineJson.ToUtf8Bytes(rollUp.ToCheckpoint()));
        }

        stops.Should().BeGreaterThan(0);
        GuidelineJson.ToUtf8Bytes(checkpoint!.Summary).Should().Equal(AtOnce.Value);
        checkpoint.Sources.Should().ContainSingle().Which.Lines.Should().Be(400);
    }

    [Fact]
    public async Task What_was_added_to_a_file_counts_and_nothing_twice()
    {
        var before = await Resumed(checkpoint: null, ManySubjects.Lines(ManySubjects.Take(50)));
        var grown = await Resumed(before.ToCheckpoint(), ManySubjects.Lines(ManySubjects.Take(60)));
        var again = await Resumed(grown.ToCheckpoint(), ManySubjects.Lines(ManySubjects.Take(60)));

        grown.ToSummary().Should().Be((await Resumed(checkpoint: null, ManySubjects.Lines(ManySubjects.Take(60)))).ToSummary());
        again.ToSummary().Should().Be(grown.ToSummary());
    }

    [Fact]
    public async Task Another_file_is_told_from_the_one_that_was_read()
    {
        var checkpoint = (await Resumed(checkpoint: null, Lines)).ToCheckpoint();
        var changed = (byte[])Lines.Clone();
        changed[Lines.Length / 2] ^= 1;

        foreach (var other in new[] { changed, Lines[..^1000], [] })
        {
            var resume = () => Resumed(checkpoint, other);
            (await resume.Should().ThrowAsync<InvalidDataException>()).WithMessage("*400 lines*");
        }
    }

    [Fact]
    public async Task Other_rules_another_date_and_another_policy_cannot_resume_it()
    {
        var checkpoint = (await Resumed(checkpoint: null, Lines[..20000])).ToCheckpoint();
        Action[] others =
        [
            () => RollUp.Resume(checkpoint, GuidelineEvaluator.Default.Without("STD201"), Options),
            () => RollUp.Resume(checkpoint, options: Options with { AsOf = new PartialDate(2026) }),
            () => RollUp.Resume(checkpoint, options: Options with { Duplicates = DuplicateOperators.Count }),
            () => RollUp.Resume(checkpoint with { Operators = "%" }, options: Options),
            () => RollUp.Resume(checkpoint with { Operators = "AAAA" }, options: Options),
        ];

        others.Should().AllSatisfy(static resume => resume.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("checkpoint"));
        var ask = () => new RollUp().ToCheckpoint();
        ask.Should().Throw<InvalidOperationException>();
    }

    private static void Stop(bool isTime, CancellationTokenSource stop)
    {
        if (isTime)
        {
            stop.Cancel();
        }
    }

    private static async Task<RollUp> Resumed(RollUpCheckpoint? checkpoint, byte[] lines)
    {
        var rollUp = checkpoint is null ? new RollUp(options: Options) : RollUp.Resume(checkpoint, options: Options);
        await rollUp.AddAsync(new MemoryStream(lines), "lines");
        return rollUp;
    }
}
