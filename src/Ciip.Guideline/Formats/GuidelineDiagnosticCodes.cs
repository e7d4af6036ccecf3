namespace Ciip.Guideline;

/// <summary>The stable codes of <see cref="GuidelineDiagnostic"/>. A code never changes its meaning.</summary>
public static class GuidelineDiagnosticCodes
{
    /// <summary>The text is not JSON here. Nothing behind it can be read.</summary>
    public const string Syntax = "CIIP1001";

    /// <summary>The text ends before it is complete.</summary>
    public const string Truncated = "CIIP1002";

    /// <summary>The text is not UTF-8. Nothing else is reported then, because nothing else could be trusted.</summary>
    public const string Encoding = "CIIP1003";

    /// <summary>The text is nested deeper than <see cref="GuidelineJson.MaxDepth"/>. Nothing behind it is read.</summary>
    public const string TooDeep = "CIIP1004";

    /// <summary>There is no text.</summary>
    public const string Empty = "CIIP1005";

    /// <summary>The format of the file is not one of those read here.</summary>
    public const string UnknownFormat = "CIIP1006";

    /// <summary>A value has the wrong JSON type.</summary>
    public const string WrongType = "CIIP1101";

    /// <summary>A value is null where null is not allowed.</summary>
    public const string NullNotAllowed = "CIIP1102";

    /// <summary>A required member is missing.</summary>
    public const string MissingMember = "CIIP1103";

    /// <summary>A record has no such member.</summary>
    public const string UnknownMember = "CIIP1104";

    /// <summary>A member occurs twice in one record or map.</summary>
    public const string DuplicateMember = "CIIP1105";

    /// <summary>A text is not a token of the set.</summary>
    public const string UnknownToken = "CIIP1106";

    /// <summary>The Guideline has no section, item or provision of this id.</summary>
    public const string UnknownId = "CIIP1107";

    /// <summary>A text is not a date.</summary>
    public const string BadDate = "CIIP1108";

    /// <summary>A text is not an interval.</summary>
    public const string BadInterval = "CIIP1109";

    /// <summary>A text is not a locator.</summary>
    public const string BadLocator = "CIIP1110";

    /// <summary>A text is empty or white space where one is required.</summary>
    public const string EmptyText = "CIIP1111";

    /// <summary>A number is not a whole number from 1, for a figure from 0, to <see cref="int.MaxValue"/>.</summary>
    public const string BadNumber = "CIIP1112";

    /// <summary>Two records of one list, or of lists that the same links lead into, have the same id.</summary>
    public const string DuplicateId = "CIIP1201";

    /// <summary>A scale has the same level twice.</summary>
    public const string DuplicateLevel = "CIIP1202";

    /// <summary>A reference does not name exactly one of a document, a tier and a citation.</summary>
    public const string ReferenceTarget = "CIIP1203";

    /// <summary>What is said to be missing does not lie below the id of its treatment or status.</summary>
    public const string MissingElsewhere = "CIIP1204";

    /// <summary>A date lies before one that must come first.</summary>
    public const string ReversedDates = "CIIP1205";

    /// <summary>A level or a rank is on a scale that the file does not have.</summary>
    public const string UnknownScale = "CIIP1206";

    /// <summary>A level is not one of its scale's.</summary>
    public const string UnknownLevel = "CIIP1207";

    /// <summary>An id names no record of the list it refers to.</summary>
    public const string DanglingId = "CIIP1208";

    /// <summary>A status is given to what has none: neither a measure nor a provision that shows in practice.</summary>
    public const string NotOfPractice = "CIIP1209";

    /// <summary>A crosswalk maps the same place of the Guideline to the same control twice.</summary>
    public const string DuplicateMapping = "CIIP1210";

    /// <summary>A clue has neither clause nor note, or a member that would claim something; or something else names where a clue stands.</summary>
    public const string Clue = "CIIP1211";

    /// <summary>A self-verification names another operator or sector than the subject it is given with.</summary>
    public const string OtherOperator = "CIIP1212";

    /// <summary>An operator came before, and a roll-up counts each once.</summary>
    public const string DuplicateOperator = "CIIP1213";

    /// <summary>Numbers of a summary cannot be of the same subjects.</summary>
    public const string CountsDiffer = "CIIP1214";

    /// <summary>A row of a carry-over states what its relation rules out, or leaves out what it needs: a place, a theme, a basis, a confidence.</summary>
    public const string CarryOverRow = "CIIP1215";

    /// <summary>A carry-over has two rows of the same source for one edition.</summary>
    public const string DuplicateCarryOver = "CIIP1216";

    /// <summary>A carry-over leads to an edition that is not later than the 4th, or to editions that follow each other in a circle.</summary>
    public const string NotLater = "CIIP1217";

    /// <summary>Content of others in an OSCAL document, or content that no set, profile or treatment has a place for: left aside.</summary>
    public const string ForeignContent = "CIIP1301";

    /// <summary>A property of ours in an OSCAL document has a name that is not a path, or a value that is not a JSON literal although its class says so.</summary>
    public const string BadProperty = "CIIP1302";

    /// <summary>A profile selects nothing of the Guideline: its controls are those of another catalog.</summary>
    public const string OtherCatalog = "CIIP1303";

    /// <summary>An inventory is complete and has no document; said by <see cref="GuidelineChecks"/> alone, as no file is refused for it.</summary>
    public const string EmptyInventory = "CIIP1401";

    /// <summary>There are more problems than <see cref="ReadOptions.MaxDiagnostics"/>; the message says how many.</summary>
    public const string More = "CIIP1901";

    /// <summary>A stream is longer than <see cref="ReadOptions.MaxBytes"/>; nothing else is said of it.</summary>
    public const string TooLarge = "CIIP1902";

    /// <summary>The text could not be read for a reason that has no code of its own; the message is the parser's.</summary>
    public const string Unreadable = "CIIP1999";

    /// <summary>In CSV: the file is neither UTF-8 nor UTF-16 with a byte order mark, as one saved in Shift_JIS. Nothing else is reported then.</summary>
    public const string CsvEncoding = "CIIP2001";

    /// <summary>In CSV: a quote is not closed before the file ends.</summary>
    public const string CsvOpenQuote = "CIIP2002";

    /// <summary>In CSV: something stands between a closing quote and the end of its cell.</summary>
    public const string CsvTextAfterQuote = "CIIP2003";

    /// <summary>In CSV: a quote stands in a cell that does not start with one.</summary>
    public const string CsvStrayQuote = "CIIP2004";

    /// <summary>
    /// In CSV: a cell says something where there is no heading, as when a separator stands in a cell without quotes; or a record has more
    /// than 16,384 cells.
    /// </summary>
    public const string CsvTooManyCells = "CIIP2005";

    /// <summary>In CSV: a column that such a table does not have, or has already.</summary>
    public const string CsvUnknownColumn = "CIIP2101";

    /// <summary>In CSV: a column that such a table must have is not there.</summary>
    public const string CsvMissingColumn = "CIIP2102";

    /// <summary>In CSV: a cell that must say something is empty.</summary>
    public const string CsvEmptyCell = "CIIP2103";

    /// <summary>In CSV: the Guideline has no section, item or provision of this id.</summary>
    public const string CsvUnknownId = "CIIP2104";

    /// <summary>In CSV: a cell holds none of the words that may stand there.</summary>
    public const string CsvUnknownWord = "CIIP2105";

    /// <summary>In CSV: there are more problems than <see cref="ReadOptions.MaxDiagnostics"/>; the message says how many.</summary>
    public const string CsvMore = "CIIP2901";

    /// <summary>In CSV: a crosswalk maps the same place of the Guideline to the same control twice.</summary>
    public const string CsvDuplicateMapping = "CIIP2106";

    /// <summary>In CSV: a row of a carry-over states what its relation rules out, or leaves out what it needs; or a source has no address.</summary>
    public const string CsvCarryOverRow = "CIIP2107";

    /// <summary>In CSV: a carry-over has two rows of the same source for one edition.</summary>
    public const string CsvDuplicateCarryOver = "CIIP2108";

    /// <summary>In CSV: a row of a carry-over leads to an edition that the carry-over does not have.</summary>
    public const string CsvUnknownEdition = "CIIP2109";
}
