namespace Ciip.Guideline.Formats;

/// <summary>Something that an OSCAL document could not carry.</summary>
public sealed class OscalOmission
{
    internal OscalOmission(string place, LocalizedText reason)
    {
        Place = place;
        Reason = reason;
    }

    /// <summary>What it is about: an id of the Guideline, of a rule or of a question, or the member of the exported object.</summary>
    public string Place { get; }

    /// <summary>What is not there, and why.</summary>
    public LocalizedText Reason { get; }

    /// <summary>Place and reason, in English.</summary>
    public override string ToString() => $"{Place}: {Reason}";
}
