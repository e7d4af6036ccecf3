using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Fuzz;

/// <summary>JSON lines of many subjects, and where a roll-up of them stopped.</summary>
internal static class PortfolioTargets
{
    private static readonly PortfolioOptions Options = new() { MaxDegreeOfParallelism = 1, IsResumable = true };

    /// <summary>Each line is counted once: as evaluated, unreadable or refused.</summary>
    public static bool RollUpLines(byte[] lines)
    {
        var told = 0;
        var rollUp = new RollUp(options: Options, refused: _ => told++);
        rollUp.AddAsync(new MemoryStream(lines), "lines").GetAwaiter().GetResult();
        if (told != rollUp.Unreadable + rollUp.Refused)
        {
            throw new InvalidOperationException($"Told of {told}, and counted {rollUp.Unreadable} and {rollUp.Refused}.");
        }

        _ = GuidelineJson.ToUtf8Bytes(rollUp.ToSummary());
        _ = GuidelineJson.Parse<RollUpCheckpoint>(GuidelineJson.ToUtf8Bytes(rollUp.ToCheckpoint()));
        return rollUp.Evaluated > 0;
    }

    /// <summary>Goes on from a checkpoint, changed as the bytes tell, with the lines it was made of, unless it says why it cannot.</summary>
    public static bool Resume(byte[] changes)
    {
        var checkpoint = ChangedJson.Of([Seeds.Checkpoint], changes);
        if (!Targets.Check(GuidelineJson.TryParse<RollUpCheckpoint>(checkpoint, out var read, out var diagnostics), diagnostics.Count))
        {
            return false;
        }

        try
        {
            RollUp.Resume(read!, options: Options).AddAsync(new MemoryStream(Seeds.Lines()), "lines").GetAwaiter().GetResult();
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidDataException)
        {
            // What it says does not go together, or not with these lines.
        }

        return true;
    }
}
