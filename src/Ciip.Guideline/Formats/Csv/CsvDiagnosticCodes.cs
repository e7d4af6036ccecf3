namespace Ciip.Guideline.Formats;

/// <summary>The stable codes of <see cref="CsvDiagnostic"/>. A code never changes its meaning.</summary>
public static class CsvDiagnosticCodes
{
    /// <summary>The file is neither UTF-8 nor UTF-16 with a byte order mark, as one saved in Shift_JIS. Nothing else is reported then.</summary>
    public const string Encoding = "CIIP2001";

    /// <summary>A quote is not closed before the file ends.</summary>
    public const string OpenQuote = "CIIP2002";

    /// <summary>Something stands between a closing quote and the end of its cell.</summary>
    public const string AfterQuote = "CIIP2003";

    /// <summary>A quote stands in a cell that does not start with one.</summary>
    public const string StrayQuote = "CIIP2004";

    /// <summary>
    /// A cell says something where there is no heading, as when a separator stands in a cell without quotes; or a record has more
    /// than 16,384 cells.
    /// </summary>
    public const string TooManyCells = "CIIP2005";

    /// <summary>A column that such a table does not have, or has already.</summary>
    public const string UnknownColumn = "CIIP2101";

    /// <summary>A column that such a table must have is not there.</summary>
    public const string MissingColumn = "CIIP2102";

    /// <summary>A cell that must say something is empty.</summary>
    public const string EmptyCell = "CIIP2103";

    /// <summary>The Guideline has no section, item or provision of this id.</summary>
    public const string UnknownId = "CIIP2104";

    /// <summary>A cell holds none of the words that may stand there.</summary>
    public const string UnknownWord = "CIIP2105";

    /// <summary>There are more problems than <see cref="ReadOptions.MaxDiagnostics"/>; the message says how many.</summary>
    public const string More = "CIIP2901";

    /// <summary>A crosswalk maps the same place of the Guideline to the same control twice.</summary>
    public const string DuplicateMapping = "CIIP2106";
}
