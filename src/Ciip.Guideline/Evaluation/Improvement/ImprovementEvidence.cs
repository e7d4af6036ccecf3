using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>A file that shows what was done about an entry of an improvement plan.</summary>
public sealed record ImprovementEvidence
{
    /// <summary>Its title, or the name of the file.</summary>
    /// <exception cref="ArgumentException">It is empty or white space.</exception>
    public required string Title
    {
        get;
        init => field = Require.Text(value, nameof(Title));
    }

    /// <summary>What kind of file it is, such as <c>application/pdf</c>; null where that is not known.</summary>
    public string? MediaType { get; init; }

    /// <summary>The SHA-256 of the file in 64 hexadecimal digits, in small letters whatever was given; null where it was not computed.</summary>
    /// <exception cref="ArgumentException">It is not 64 hexadecimal digits.</exception>
    public string? Sha256
    {
        get;
        init => field = value is null || IsHash(value)
            ? value?.ToLowerInvariant()
            : throw Refused(nameof(Sha256));
    }

    /// <summary>Where it can be fetched: an address, or a reference from where the plan is kept; null where it has none.</summary>
    public string? Address { get; init; }

    private static ArgumentException Refused(string name) => new("Must be 64 hexadecimal digits.", name);

    private static bool IsHash(string text) =>
        text.Length == 64 && text.All(static c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));
}
