using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats;

/// <summary>What every OSCAL document needs that the model does not know.</summary>
public sealed record OscalOptions
{
    internal const int FirstYear = 1900;
    internal const int LastYear = 2999;

    /// <summary>
    /// When the content was last changed: the caller's clock, because the library asks none. Written in UTC, so that the same
    /// moment gives the same bytes from every time zone.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">In UTC its year is not 1900 to 2999; OSCAL has no other.</exception>
    public required DateTimeOffset LastModified
    {
        get;
        init => field = value.UtcDateTime.Year is >= FirstYear and <= LastYear
            ? value
            : throw Refused(nameof(LastModified), "The year must be 1900 to 2999.");
    }

    /// <summary>The language of titles and descriptions. The other one travels in properties.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a member of <see cref="Guideline.Language"/>.</exception>
    public Language Language
    {
        get;
        init => field = Require.Defined(value, nameof(Language));
    }

    /// <summary>The version of the content, in the caller's own counting; <c>1</c> unless set.</summary>
    /// <exception cref="ArgumentException">It is empty or white space.</exception>
    public string Version
    {
        get;
        init => field = Require.Text(value, nameof(Version));
    } = "1";

    /// <summary>
    /// Where the other documents find the catalog: an address, or the name of the file beside them in which the result of
    /// <see cref="GuidelineOscal.ToCatalog"/> is kept; <c>ciip-guideline-catalog.json</c> unless set.
    /// </summary>
    /// <exception cref="ArgumentException">It is empty or white space, or has characters that a URI cannot have.</exception>
    public string CatalogReference
    {
        get;
        init => field = Formats.Oscal.OscalText.IsUriReference(Require.Text(value, nameof(CatalogReference)))
            ? value
            : throw Refused(nameof(CatalogReference), "Must be a URI reference.");
    } = "ciip-guideline-catalog.json";

    private static ArgumentException Refused(string name, string why) =>
        name == nameof(LastModified) ? new ArgumentOutOfRangeException(name, why) : new ArgumentException(why, name);
}
