using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats;

/// <summary>From which revision of which repository the evaluated files are.</summary>
public sealed record SarifVersionControl
{
    /// <summary>The repository, as an absolute URI.</summary>
    /// <exception cref="ArgumentException">It is not an absolute URI.</exception>
    public required string Repository
    {
        get;
        init => field = Uri.TryCreate(Require.Text(value), UriKind.Absolute, out _)
            ? Formats.Sarif.SarifUri.Checked(value)
            : throw new ArgumentException("Not an absolute URI.", nameof(value));
    }

    /// <summary>The revision, such as the hash of a commit; null where it is not known.</summary>
    public string? RevisionId { get; init; }

    /// <summary>The branch; null where it is not known.</summary>
    public string? Branch { get; init; }
}
