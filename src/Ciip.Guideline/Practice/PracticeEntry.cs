namespace Ciip.Guideline.Practice;

/// <summary>A record in a list. Its id, not its position, is what findings and links name.</summary>
public abstract record PracticeEntry : PracticeRecord
{
    private protected PracticeEntry()
    {
    }

    /// <summary>The id, unique in its list.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called or about, in a few words.</summary>
    public string? Title { get; init; }

    /// <summary>When it took place, was made or is of.</summary>
    public PartialDate? On { get; init; }
}
