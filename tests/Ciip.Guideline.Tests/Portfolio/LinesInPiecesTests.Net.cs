using System.Text;
using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Tests.Portfolio;

/// <summary>Lines of a stream that gives them in pieces of any size, some of them too long: each is counted or told, whatever stands beside it.</summary>
public class LinesInPiecesTests
{
    private const int Most = 40;
    private static readonly string Short = Line("a");
    private static readonly string TooLong = Line(new string('x', Most));

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(50)]
    [InlineData(97)]
    [InlineData(100_000)]
    public async Task What_stands_behind_a_line_that_is_too_long_is_not_lost(int piece)
    {
        string[] lines = [TooLong, Short, TooLong, Short, Short, TooLong, TooLong, Short];
        var told = new List<long>();
        var rollUp = new RollUp(options: Options(), refused: subject => told.Add(subject.Number));

        await using var pieces = new Pieces(string.Join('\n', lines), piece);
        await rollUp.AddAsync(pieces, cancellationToken: TestContext.Current.CancellationToken);

        told.Should().Equal(1, 3, 6, 7);
        rollUp.Evaluated.Should().Be(4);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(100_000)]
    public async Task A_last_line_is_known_again_when_it_has_got_its_end(int piece)
    {
        foreach (var last in new[] { Short, TooLong, "[]" })
        {
            var options = Options();
            var before = new RollUp(options: options);
            await using var all = new Pieces(Short + "\n" + last, piece);
            await before.AddAsync(all, "a", cancellationToken: TestContext.Current.CancellationToken);
            var after = RollUp.Resume(before.ToCheckpoint(), options: options);

            await using var more = new Pieces(Short + "\n" + last + "\n" + Short, piece);
            await after.AddAsync(more, "a", cancellationToken: TestContext.Current.CancellationToken);

            (after.Evaluated, after.Unreadable).Should().Be((before.Evaluated + 1, before.Unreadable));
            var other = RollUp.Resume(before.ToCheckpoint(), options: options);
            var act = async () =>
            {
                await using var changed = new Pieces(Short + "\n" + last + " \n", piece);
                await other.AddAsync(changed, "a", cancellationToken: TestContext.Current.CancellationToken);
            };
            await act.Should().ThrowAsync<InvalidDataException>();
        }
    }

    [Fact]
    public async Task A_population_is_not_known_where_somebody_came_whom_nobody_could_read()
    {
        var rollUp = new RollUp();

        await using var pieces = new Pieces("[]", 1);
        await rollUp.AddAsync(pieces, cancellationToken: TestContext.Current.CancellationToken);

        rollUp.ToSummary().Should().Match<CoverageSummary>(summary => summary.Population == null && summary.Respondents == 1 && summary.Evaluated == 0);
    }

    [Fact]
    public void A_checkpoint_that_was_changed_is_not_resumed()
    {
        var options = new PortfolioOptions { IsResumable = true };
        var checkpoint = new RollUp(options: options).ToCheckpoint();
        var counted = CoverageSummary.Of(GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial)));

        RollUp.Resume(checkpoint with { Summary = counted }, options: options).Evaluated.Should().Be(1);
        foreach (var changed in new[] { counted with { Fingerprint = "another" }, counted with { AsOf = PartialDate.Parse("2026") } })
        {
            var act = () => RollUp.Resume(checkpoint with { Summary = changed }, options: options);
            act.Should().Throw<ArgumentException>().WithParameterName("checkpoint");
        }
    }

    private static PortfolioOptions Options() => new() { Reading = new() { MaxBytes = Most }, IsResumable = true, Duplicates = DuplicateOperators.Count };

    private static string Line(string name) => $"{{\"operator\":\"{name}\",\"documents\":[]}}";

    /// <summary>Gives no more than so many bytes at once.</summary>
    private sealed class Pieces(string text, int most) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(most, buffer.Length)], cancellationToken);
    }
}
