namespace GrcPortal.Data;

/// <summary>How long texts in columns may be, in characters.</summary>
internal static class Limits
{
    public const int Tenant = 100;
    public const int Name = 200;
    public const int FileName = 200;
    public const int Token = 40;
    public const int Note = 2_000;

    /// <summary>Of a SHA-256 hash in hexadecimal digits.</summary>
    public const int Sha256 = 64;

    /// <summary>Of a name as it is searched, with room for a normalization that makes eighteen characters of one, as Unicode's can.</summary>
    public const int SearchName = Name * 18;

    /// <summary>Of the id in a file, which stands in an index of the database.</summary>
    public const int Key = 500;

    /// <summary>The start of a text, never half of a surrogate pair, which no database takes.</summary>
    public static string Cut(string text, int most) => text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    /// <summary>As much of a text as a column takes, without what no database holds.</summary>
    public static string Storable(string text, int most) => Cut(text.Replace("\0", string.Empty, StringComparison.Ordinal), most);

    /// <summary>Whether a database can hold a text: PostgreSQL has no room for U+0000, which JSON can say.</summary>
    public static bool CanHold(string? text) => text?.Contains('\0', StringComparison.Ordinal) != true;
}
