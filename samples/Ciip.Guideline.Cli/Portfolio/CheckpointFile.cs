using Ciip.Guideline.Cli.Input;
using Ciip.Guideline.Cli.Output;
using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Cli.Portfolio;

/// <summary>Where a roll-up stands, in a file: read at its start, and replaced as a whole every few seconds and at its end.</summary>
internal sealed class CheckpointFile(CiipConsole console, string file, Language language)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);
    private long saved = console.Clock.GetTimestamp();

    /// <summary>The roll-up that it holds, or a new one where there is no such file; nothing is written yet.</summary>
    /// <exception cref="UnusableInputException">It cannot be read as a checkpoint, is of another roll-up, or cannot be written.</exception>
    public RollUp Begin(IReadOnlyList<string> sources, PortfolioOptions options, Action<RefusedSubject> refused)
    {
        if (file == CiipConsole.Standard || OpenStreams.NumberOf(file) is not null)
        {
            throw Unusable(new("A checkpoint is a file, not a stream.", "チェックポイントには、ストリームではなくファイルを指定すること。"));
        }

        if (!Path.Exists(file))
        {
            var begun = new RollUp(options: options, refused: refused);
            Write(begun, isKept: false);
            return begun;
        }

        var reader = new InputReader(console, language);
        var checkpoint = reader.Read<RollUpCheckpoint>(file);
        reader.ThrowIfUnusable();
        if (CheckpointTrouble.Of(checkpoint!, sources.Count, options) is { } why)
        {
            throw Unusable(why);
        }

        try
        {
            var resumed = RollUp.Resume(checkpoint!, options: options, refused: refused);
            Write(resumed, isKept: false);
            return resumed;
        }
        catch (ArgumentException)
        {
            throw Unusable(new("What the checkpoint holds does not go together: somebody has changed it.", "チェックポイントの内容に矛盾がある。書き換えられている。"));
        }
    }

    /// <summary>Writes it where the last time is some seconds ago.</summary>
    public void SaveWhenDue(RollUp rollUp)
    {
        if (console.Clock.GetElapsedTime(saved) >= Interval)
        {
            Save(rollUp);
        }
    }

    public void Save(RollUp rollUp) => Write(rollUp, isKept: true);

    /// <summary>Writes a draft, which takes the place of the file, or shows that it could.</summary>
    private void Write(RollUp rollUp, bool isKept)
    {
        try
        {
            using var whole = new WholeFiles(endsBySignal: false);
            whole.Add(file, GuidelineJson.ToUtf8Bytes(rollUp.ToCheckpoint()));
            if (isKept)
            {
                whole.Commit();
            }
        }
        catch (Exception exception) when (FileTrouble.Is(exception))
        {
            throw new UnusableInputException(FileTrouble.Of(file, exception).In(language), exception);
        }

        saved = console.Clock.GetTimestamp();
    }

    private UnusableInputException Unusable(LocalizedText why) => new($"{file}: {why.In(language)}");
}
