// Both ways of reading stand side by side, and the streams hold nothing.
#pragma warning disable CA1849, CA2000, CA2025
using System.Text;

namespace Ciip.Guideline.Tests.Formats.Json;

/// <summary>Streams are read as their bytes are; no more of them than is allowed, and not once it was stopped.</summary>
public sealed class StreamTests
{
    private static readonly byte[] Good = Encoding.UTF8.GetBytes(Documents.Head + "}");

    private static readonly byte[] Wrong = Encoding.UTF8.GetBytes(Documents.With("\"tierr\":1,\"issuedOn\":\"soon\""));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task A_stream_gives_what_its_bytes_give(int atOnce)
    {
        var document = GuidelineJson.Parse<SafetyStandardsDocument>(Good);

        GuidelineJson.Parse<SafetyStandardsDocument>(new Slow(Good, atOnce)).Should().Be(document);
        (await GuidelineJson.ParseAsync<SafetyStandardsDocument>(new Slow(Good, atOnce), Token)).Should().Be(document);
        GuidelineJson.TryParse<SafetyStandardsDocument>(new Slow(Good, atOnce), out var read, out var none).Should().BeTrue();
        (read, none.Count).Should().Be((document, 0));
        var result = await GuidelineJson.TryParseAsync<SafetyStandardsDocument>(new Slow(Good, atOnce), Token);
        (result.IsRead, result.Value, result.ValueOrThrow(), result.Diagnostics.Count).Should().Be((true, document, document, 0));
        (result.TryGet(out var got) ? got : null).Should().Be(document);
    }

    [Fact]
    public async Task What_is_wrong_with_it_is_said_as_of_its_bytes()
    {
        _ = GuidelineJson.TryParse<SafetyStandardsDocument>(Wrong, out _, out var expected);
        var places = Documents.Places(expected);

        GuidelineJson.TryParse<SafetyStandardsDocument>(new Slow(Wrong), out var value, out var diagnostics).Should().BeFalse();
        value.Should().BeNull();
        Documents.Places(diagnostics).Should().Equal(places).And.HaveCount(2);
        var result = await GuidelineJson.TryParseAsync<SafetyStandardsDocument>(new Slow(Wrong), Token);
        (result.IsRead, result.Value).Should().Be((false, null));
        result.TryGet(out _).Should().BeFalse();
        Documents.Places(result.Diagnostics).Should().Equal(places);
        result.ToString().Should().StartWith("not read: 2 diagnostics, first ");
        var parse = async () => await GuidelineJson.ParseAsync<SafetyStandardsDocument>(new Slow(Wrong), Token);
        Documents.Places((await parse.Should().ThrowAsync<GuidelineJsonException>()).Which.Diagnostics).Should().Equal(places);
        ((Action)(() => GuidelineJson.Parse<SafetyStandardsDocument>(new Slow(Wrong)))).Should().Throw<GuidelineJsonException>();
    }

    [Fact]
    public async Task A_stream_is_read_from_where_it_stands_and_left_open()
    {
        using var stream = new MemoryStream([.. "xyz"u8, .. Good]);

        stream.Position = 3;
        (await GuidelineJson.ParseAsync<SafetyStandardsDocument>(stream, Token)).Id.Should().Be("d");
        stream.CanRead.Should().BeTrue();
        stream.Position = 3;
        GuidelineJson.Parse<SafetyStandardsDocument>(stream).Id.Should().Be("d");
        GuidelineJson.TryParse<SafetyStandardsDocument>(stream, out _, out var diagnostics).Should().BeFalse();
        diagnostics.Should().ContainSingle().Which.Code.Should().Be(GuidelineDiagnosticCodes.Empty);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_stream_may_have_as_many_bytes_as_are_allowed_and_not_one_more(bool seekable)
    {
        var exactly = new ReadOptions { MaxBytes = Good.Length };
        var less = new ReadOptions { MaxBytes = Good.Length - 1 };
        Stream Stream() => seekable ? new MemoryStream(Good) : new Slow(Good);

        GuidelineJson.TryParse<SafetyStandardsDocument>(Stream(), out _, out _, exactly).Should().BeTrue();
        (await GuidelineJson.TryParseAsync<SafetyStandardsDocument>(Stream(), exactly, Token)).IsRead.Should().BeTrue();

        GuidelineJson.TryParse<SafetyStandardsDocument>(Stream(), out var value, out var diagnostics, less).Should().BeFalse();
        value.Should().BeNull();
        Documents.Places(diagnostics).Should().Equal("1:1  CIIP1902");
        diagnostics[0].Message.Should().Be($"There are more than {Good.Length - 1} bytes, the limit set for reading.");
        diagnostics[0].MessageIn(Language.Japanese).Should().Contain($"{Good.Length - 1}");
        Documents.Places((await GuidelineJson.TryParseAsync<SafetyStandardsDocument>(Stream(), less, Token)).Diagnostics).Should().Equal("1:1  CIIP1902");
    }

    [Fact]
    public async Task A_stream_that_never_ends_is_refused()
    {
        var endless = new Slow([], atOnce: int.MaxValue, isEndless: true);

        (await GuidelineJson.TryParseAsync<SelfVerification>(endless, new ReadOptions { MaxBytes = 1_000_000 }, Token)).Diagnostics.Single().Code.Should().Be(GuidelineDiagnosticCodes.TooLarge);

        endless.Given.Should().BeInRange(1_000_001, 1_200_000);
        GuidelineJson.TryParse<SelfVerification>(new Slow([], isEndless: true), out _, out var byDefault).Should().BeFalse();
        byDefault.Single().Message.Should().Contain("134217728");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData((1 << 30) + 1)]
    public void The_limit_is_one_byte_to_one_gibibyte(int bytes) =>
        FluentActions.Invoking(() => new ReadOptions { MaxBytes = bytes }).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public async Task Reading_stops_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        var stream = new Slow(Good, atOnce: 10, at: 30, () => source.Cancel());
        var read = async () => await GuidelineJson.ParseAsync<SafetyStandardsDocument>(stream, source.Token);
        var tryRead = async () => await GuidelineJson.TryParseAsync<SafetyStandardsDocument>(stream, source.Token);

        await read.Should().ThrowAsync<OperationCanceledException>();
        stream.Given.Should().Be(30);
        await tryRead.Should().ThrowAsync<OperationCanceledException>();
        stream.Given.Should().Be(30, "it was stopped before");
    }

    [Fact]
    public async Task What_was_stopped_at_the_end_of_the_stream_is_not_read_either()
    {
        using var source = new CancellationTokenSource();
        var read = async () => await GuidelineJson.ParseAsync<SafetyStandardsDocument>(new Slow(Good, atOnce: 1000, at: Good.Length, () => source.Cancel(), looksAtToken: false), source.Token);

        await read.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task Arguments_are_named_and_what_streams_throw_comes_through()
    {
        var missing = async () => await GuidelineJson.ParseAsync<SelfVerification>(null!, Token);
        await missing.Should().ThrowAsync<ArgumentNullException>().WithParameterName("utf8");
        ((Action)(() => _ = GuidelineJson.TryParse<SelfVerification>((Stream)null!, out _, out _))).Should().Throw<ArgumentNullException>().WithParameterName("utf8");
        var other = async () => await GuidelineJson.TryParseAsync<string>(Stream.Null, Token);
        await other.Should().ThrowAsync<ArgumentException>().WithMessage("*System.String*");
        var closed = new MemoryStream();
        await closed.DisposeAsync();
        ((Action)(() => GuidelineJson.Parse<SelfVerification>(closed))).Should().Throw<ObjectDisposedException>();
    }

    [Fact]
    public async Task What_is_written_to_a_stream_is_what_is_written_to_bytes()
    {
        var document = GuidelineJson.Parse<SafetyStandardsDocument>(Good);
        using var stream = new MemoryStream();

        await GuidelineJson.WriteAsync(stream, document, "schema.json", Token);

        stream.ToArray().Should().Equal(GuidelineJson.ToUtf8Bytes(document, "schema.json"));
        stream.CanWrite.Should().BeTrue();
        var stopped = async () => await GuidelineJson.WriteAsync(stream, document, cancellationToken: new CancellationToken(canceled: true));
        await stopped.Should().ThrowAsync<OperationCanceledException>();
    }

    /// <summary>A stream that cannot seek, gives a few bytes at a time, and may do something on the way.</summary>
    private sealed class Slow(byte[] bytes, int atOnce = 10, int at = -1, Action? then = null, bool isEndless = false, bool looksAtToken = true) : Stream
    {
        public int Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Give(buffer.AsSpan(offset, count));

        public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => await ReadAsync(buffer.AsMemory(offset, count), cancellationToken);

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (looksAtToken)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            await Task.Yield();
            return Give(buffer.Span);
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private int Give(Span<byte> buffer)
        {
            var count = Math.Min(buffer.Length, isEndless ? Math.Max(atOnce, 65_536) : Math.Min(atOnce, bytes.Length - Given));
            if (isEndless)
            {
                buffer[..count].Fill((byte)' ');
            }
            else
            {
                bytes.AsSpan(Given, count).CopyTo(buffer);
            }

            Given += count;
            if (Given == at)
            {
                then!();
            }

            return count;
        }
    }
}
