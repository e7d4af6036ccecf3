namespace Ciip.Guideline;

/// <summary>The stable codes of <see cref="CsvDiagnostic"/>. A code never changes its meaning.</summary>
public static class CsvDiagnosticCodes
{
    /// <summary>The file is not UTF-8, as one saved in Shift_JIS. Nothing else is reported then.</summary>
    public const string Encoding = "CIIP2001";

    /// <summary>A quote is not closed before the file ends.</summary>
    public const string OpenQuote = "CIIP2002";

    /// <summary>Something stands between a closing quote and the end of its cell.</summary>
    public const string AfterQuote = "CIIP2003";

    /// <summary>A quote stands in a cell that does not start with one.</summary>
    public const string StrayQuote = "CIIP2004";

    /// <summary>A record has more cells than the first one, as when a separator stands in a cell without quotes.</summary>
    public const string TooManyCells = "CIIP2005";
}
