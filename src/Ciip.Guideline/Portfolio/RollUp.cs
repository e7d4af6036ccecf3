using System.Security.Cryptography;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Portfolio;

/// <summary>
/// Rolls up any number of subjects from any number of sources into one <see cref="CoverageSummary"/>, in parallel, in memory that does not grow with their
/// number: but for 8 to 16 bytes for each operator with a name, where operators that come again are refused. For one source at a time.
/// </summary>
/// <remarks>
/// A line that cannot be read stops nothing and loses no neighbor: it is told with its line and column, and counts as a respondent that was not evaluated. What
/// is counted does not depend on how many threads there are. Where reading a source fails or is cancelled, all that came before it in the order of the source is
/// counted, and nothing of what follows.
/// </remarks>
/// <example>
/// <code>
/// using Ciip.Guideline.Portfolio;
///
/// var rollUp = new RollUp(refused: subject =&gt; Console.Error.WriteLine($"{subject.Source}: {subject.Diagnostics[0]}"));
/// await using var lines = File.OpenRead("operators.jsonl");
/// await rollUp.AddAsync(lines, "operators.jsonl");
/// Console.WriteLine(rollUp.ToSummary().WithPopulation(120));
/// </code>
/// </example>
public sealed class RollUp
{
    private readonly GuidelineEvaluator evaluator;
    private readonly PortfolioOptions options;
    private readonly Action<RefusedSubject>? refused;
    private readonly SubjectJudge judge;
    private readonly CoverageSummaryBuilder builder = new();
    private readonly OperatorSet operators = new();
    private readonly List<RollUpSource> sources = [];
    private readonly Queue<RollUpSource> resumed = new();

    /// <summary>Begins a roll-up.</summary>
    /// <param name="evaluator">Whose fingerprint the summary has; null takes <see cref="GuidelineEvaluator.Default"/>. No rule is asked: figures rest on none.</param>
    /// <param name="options">How; null takes what is said there.</param>
    /// <param name="refused">Is told each subject that is not counted, in the order of the source; null tells nobody.</param>
    public RollUp(GuidelineEvaluator? evaluator = null, PortfolioOptions? options = null, Action<RefusedSubject>? refused = null)
    {
        this.evaluator = evaluator ?? GuidelineEvaluator.Default;
        this.options = options ?? PortfolioOptions.Default;
        this.refused = refused;
        judge = new SubjectJudge(this.options);
    }

    private RollUp(RollUpCheckpoint checkpoint, GuidelineEvaluator? evaluator, PortfolioOptions? options, Action<RefusedSubject>? refused)
        : this(evaluator, options, refused)
    {
        builder.Add(checkpoint.Summary);
        operators = checkpoint.Operators is null ? new() : OperatorSet.Parse(checkpoint.Operators);
        resumed = new(checkpoint.Sources);
        (Evaluated, Unreadable, Refused) = (checkpoint.Summary.Evaluated, checkpoint.Unreadable, checkpoint.Refused);
    }

    /// <summary>How many subjects were evaluated so far.</summary>
    public int Evaluated { get; private set; }

    /// <summary>How many could not be read so far.</summary>
    public int Unreadable { get; private set; }

    /// <summary>How many were refused so far, because their operator came before.</summary>
    public int Refused { get; private set; }

    /// <summary>Goes on where a roll-up stopped. Give it the same sources again, in the same order: what was counted is read past, and what was added to them since counts too.</summary>
    /// <param name="checkpoint">Where it stopped.</param>
    /// <param name="evaluator">As before.</param>
    /// <param name="options">As before, and resumable.</param>
    /// <param name="refused">Is told each subject that is not counted from here on; null tells nobody.</param>
    /// <exception cref="ArgumentNullException"><paramref name="checkpoint"/> is null.</exception>
    /// <exception cref="ArgumentException">It was made by another evaluator, at another date or with another word on duplicates, or what it holds does not go together or cannot be read.</exception>
    public static RollUp Resume(RollUpCheckpoint checkpoint, GuidelineEvaluator? evaluator = null, PortfolioOptions? options = null, Action<RefusedSubject>? refused = null)
    {
        var (asks, how) = (evaluator ?? GuidelineEvaluator.Default, options ?? PortfolioOptions.Default);
        if (!string.Equals(Require.NotNull(checkpoint).Fingerprint, asks.Fingerprint, StringComparison.Ordinal))
        {
            throw new ArgumentException($"Made by other rules or levels: fingerprint {checkpoint.Fingerprint}, where the evaluator has {asks.Fingerprint}.", nameof(checkpoint));
        }

        if (checkpoint.AsOf != how.AsOf || checkpoint.Duplicates != how.Duplicates)
        {
            throw new ArgumentException("Made at another as-of date, or with another word on operators that come again.", nameof(checkpoint));
        }

        if (checkpoint.Summary is { Fingerprint: { } counted } summary && (!string.Equals(counted, checkpoint.Fingerprint, StringComparison.Ordinal) || summary.AsOf != checkpoint.AsOf))
        {
            throw new ArgumentException("Its summary is of other rules, of other levels or of another as-of date than it says of itself.", nameof(checkpoint));
        }

        try
        {
            return new(checkpoint, evaluator, how with { IsResumable = true }, refused);
        }
        catch (FormatException exception)
        {
            throw new ArgumentException("Its operators cannot be read.", nameof(checkpoint), exception);
        }
    }

    /// <summary>Counts the subjects of JSON lines.</summary>
    /// <param name="jsonLines">The stream, in UTF-8, from where it stands to its end, which is left open: a subject on each line.</param>
    /// <param name="source">What it is called, in what is told of it.</param>
    /// <param name="progress">
    /// Is told how far it has come, after each block of lines; null tells nobody. Between two blocks <see cref="ToSummary"/> and <see cref="ToCheckpoint"/> may
    /// be asked.
    /// </param>
    /// <param name="cancellationToken">Stops it between two subjects.</param>
    /// <exception cref="ArgumentNullException"><paramref name="jsonLines"/> is null.</exception>
    /// <exception cref="InvalidDataException">It is resumed, and what was read of this source before is not what it begins with.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task AddAsync(Stream jsonLines, string? source = null, Action<RollUpProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        Require.NotNull(jsonLines);
        using var hash = options.IsResumable ? IncrementalHash.CreateHash(HashAlgorithmName.SHA256) : null;
        var reader = new LineReader(jsonLines, options.ReadingOrDefault.MaxBytes, hash);
        var before = resumed.Count > 0 ? resumed.Dequeue() : null;
        if (before is not null && await reader.ReadPastAsync(before.Lines, cancellationToken).ConfigureAwait(false) != before.Sha256)
        {
            throw new InvalidDataException($"'{source}' does not begin with the {Counted.Of(before.Lines, "line")} that were read of '{before.Name}' before: it is another file, or it was changed.");
        }

        var at = new RollUpProgress(source, before?.Lines ?? 0, reader.BytesPast, Evaluated, Unreadable, Refused);
        sources.Add(new() { Name = source, Lines = before?.Lines ?? 0, Sha256 = before?.Sha256 ?? LineReader.HashOfNothing });
        await CountAsync(ParallelWork.InOrder(reader.ReadAsync(cancellationToken), judge.Judge, options.MaxDegreeOfParallelism, cancellationToken), at, progress).ConfigureAwait(false);
    }

    /// <summary>Counts subjects from wherever they come. What was counted this way cannot be read past when the roll-up is resumed.</summary>
    /// <param name="subjects">The subjects.</param>
    /// <param name="source">What they are called, in what is told of them.</param>
    /// <param name="progress">As for JSON lines, after each subject.</param>
    /// <param name="cancellationToken">Stops it between two subjects.</param>
    /// <exception cref="ArgumentNullException"><paramref name="subjects"/> is null.</exception>
    /// <exception cref="ArgumentException">A subject is null.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Task AddAsync(IAsyncEnumerable<PortfolioSubject> subjects, string? source = null, Action<RollUpProgress>? progress = null, CancellationToken cancellationToken = default) =>
        CountAsync(
            ParallelWork.InOrder(PortfolioEvaluator.Numbered(Require.NotNull(subjects), cancellationToken), judge.Judge, options.MaxDegreeOfParallelism, cancellationToken),
            new(source, 0, 0, Evaluated, Unreadable, Refused),
            progress);

    /// <summary>What is counted so far.</summary>
    public CoverageSummary ToSummary() => builder.ToSummary();

    /// <summary>Where it stands.</summary>
    /// <exception cref="InvalidOperationException">It is not resumable: see <see cref="PortfolioOptions.IsResumable"/>.</exception>
    public RollUpCheckpoint ToCheckpoint() => !options.IsResumable
        ? throw new InvalidOperationException("What was read is not hashed: set PortfolioOptions.IsResumable.")
        : new()
        {
            Fingerprint = evaluator.Fingerprint,
            AsOf = options.AsOf,
            Duplicates = options.Duplicates,
            Unreadable = Unreadable,
            Refused = Refused,
            Sources = [.. sources, .. resumed],
            Summary = builder.ToSummary(),
            Operators = operators.Count == 0 ? null : operators.ToText(),
        };

    private async Task CountAsync(IAsyncEnumerable<JudgedBlock> blocks, RollUpProgress at, Action<RollUpProgress>? progress)
    {
        await foreach (var block in blocks.ConfigureAwait(false))
        {
            foreach (var line in block.Lines)
            {
                Count(line, at.Source);
            }

            at = at with { Lines = at.Lines + block.FileLines, Bytes = at.Bytes + block.FileBytes, Evaluated = Evaluated, Unreadable = Unreadable, Refused = Refused };
            if (block.Hash is { } hash)
            {
                sources[^1] = new() { Name = at.Source, Lines = checked((int)at.Lines), Sha256 = Convert.ToHexStringLower(hash) };
            }

            progress?.Invoke(at);
        }
    }

    private void Count(JudgedLine line, string? source)
    {
        if (line.Judged is not { } judged)
        {
            Unreadable++;
            builder.AddUnreadable();
            refused?.Invoke(new(source, line.Number, line.Diagnostics!));
            return;
        }

        if (operators.Add(line.Operator))
        {
            Evaluated++;
            builder.Join(GuidelineCatalog.FourthEdition.Edition.Name.English, evaluator.Fingerprint, options.AsOf, nameof(evaluator));
            builder.Add(judged);
        }
        else
        {
            Refused++;
            refused?.Invoke(new(source, line.Number, [SubjectLine.Duplicate(line.Number, line.Name!)]));
        }

        judge.Return(judged);
    }
}
