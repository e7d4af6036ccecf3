using System.Text;
using Ciip.Guideline.Formats;
using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Tests.Portfolio;

/// <summary>Subjects that are read without being evaluated are those that a roll-up counts, and it tells the same of the others.</summary>
public sealed class SubjectLinesReadingTests
{
    private const string Lines = "\uFEFF{\"operator\":\"a\",\"documents\":[]}\r\n\n{\"operator\": 5}\n{\"operator\":\"b\",\"documents\":[]}\n{\"documents\":[]}\n{\"documents\":[]}\n{\"operator\":\"a\"}\n{\"operator\":\"c\"";

    [Theory]
    [InlineData(DuplicateOperators.Refuse, 4)]
    [InlineData(DuplicateOperators.Count, 5)]
    public async Task Reading_hands_out_what_a_roll_up_counts_and_tells_what_it_tells(DuplicateOperators duplicates, int count)
    {
        var options = new PortfolioOptions { Duplicates = duplicates };
        var (told, expected) = (new List<string>(), new List<string>());
        var read = new List<NumberedSubject>();
        await foreach (var subject in SubjectLines.ReadAsync(Text(), options, "file", refused => told.Add(Say(refused)), TestContext.Current.CancellationToken))
        {
            read.Add(subject);
        }

        var rollUp = new RollUp(options: options, refused: refused => expected.Add(Say(refused)));
        await rollUp.AddAsync(Text(), "file", cancellationToken: TestContext.Current.CancellationToken);

        told.Should().NotBeEmpty().And.Equal(expected);
        read.Should().HaveCount(count).And.HaveCount(rollUp.Evaluated);
        read.Select(static subject => subject.Number).Should().BeInAscendingOrder().And.StartWith([1, 4, 5, 6]);
        read[0].Subject.Operator.Should().Be("a");
    }

    [Fact]
    public async Task What_was_written_is_read()
    {
        var subject = new PortfolioSubject { Operator = "a", Sector = CiiSector.Water, Documents = [] };

        await foreach (var read in SubjectLines.ReadAsync(new MemoryStream(SubjectLines.ToUtf8Bytes(subject)), cancellationToken: TestContext.Current.CancellationToken))
        {
            SubjectLines.ToUtf8Bytes(read.Subject).Should().Equal(SubjectLines.ToUtf8Bytes(subject));
        }
    }

    [Fact]
    public async Task Reading_is_stopped_between_two_subjects()
    {
        using var stop = new CancellationTokenSource();
        var reading = async () =>
        {
            await foreach (var _ in SubjectLines.ReadAsync(Text(), cancellationToken: stop.Token))
            {
                await stop.CancelAsync();
            }
        };

        await reading.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void No_stream_is_refused_at_once()
    {
        var reading = () => SubjectLines.ReadAsync(null!);

        reading.Should().Throw<ArgumentNullException>();
    }

    private static MemoryStream Text() => new(Encoding.UTF8.GetBytes(Lines));

    private static string Say(RefusedSubject refused) => $"{refused.Source} {refused.Number} {string.Join("; ", refused.Diagnostics)}";
}
