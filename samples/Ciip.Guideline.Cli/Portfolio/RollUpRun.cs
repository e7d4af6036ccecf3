using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Cli.Portfolio;

/// <summary>Rolls files up, from where the checkpoint stands where there is one.</summary>
internal sealed class RollUpRun
{
    private readonly SubjectFiles files;
    private readonly Language language;
    private readonly RollUpBar bar;
    private readonly LineProblems problems;
    private readonly CheckpointFile? checkpoint;
    private readonly IReadOnlyList<RollUpSource> before = [];

    public RollUpRun(CiipConsole console, SubjectFiles files, CheckpointFile? checkpoint, PortfolioOptions options, Language language)
    {
        this.files = files;
        this.language = language;
        this.checkpoint = checkpoint;
        bar = new(console, language);
        problems = new(language, bar.Say);
        Counted = checkpoint?.Begin(files.Names, options, problems.Add) ?? new(options: options, refused: problems.Add);
        before = checkpoint is null ? [] : Counted.ToCheckpoint().Sources;
    }

    /// <summary>What is counted.</summary>
    public RollUp Counted { get; }

    /// <summary>Reads all files to their ends.</summary>
    /// <exception cref="OperationCanceledException">It was stopped; the checkpoint says where.</exception>
    /// <exception cref="UnusableInputException">A file cannot be read to its end, or is not the one of the checkpoint.</exception>
    public async Task RunAsync(CancellationToken stop)
    {
        await bar.ShowAsync(files.Bytes, () => ReadAllAsync(stop)).ConfigureAwait(false);
        problems.SayRest();
    }

    private async Task ReadAllAsync(CancellationToken stop)
    {
        try
        {
            var bytes = 0L;
            for (var i = 0; i < files.Names.Count; i++)
            {
                bar.Begin(files.Names[i], bytes);
                bytes += await ReadAsync(i, stop).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException || (exception.InnerException is { } trouble && FileTrouble.Is(trouble)))
        {
            // What was counted until then is not counted again.
            checkpoint?.Save(Counted);
            throw;
        }

        checkpoint?.Save(Counted);
    }

    private async Task<long> ReadAsync(int index, CancellationToken stop)
    {
        var name = files.Names[index];
        await using var stream = await files.OpenAsync(name, stop).ConfigureAwait(false);
        try
        {
            await Counted.AddAsync(stream, name, Passed, stop).ConfigureAwait(false);
            return stream.CanSeek ? stream.Position : 0;
        }
        catch (InvalidDataException exception)
        {
            throw new UnusableInputException(CheckpointTrouble.OfFile(name, before[index]).In(language), exception);
        }
        catch (Exception exception) when (FileTrouble.Is(exception) && exception is not ArgumentException)
        {
            throw new UnusableInputException(FileTrouble.Of(name, exception).In(language), exception);
        }
    }

    private void Passed(RollUpProgress progress)
    {
        bar.Show(progress);
        checkpoint?.SaveWhenDue(Counted);
    }
}
