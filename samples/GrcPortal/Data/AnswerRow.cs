namespace GrcPortal.Data;

/// <summary>The answer to a request of a program that named it by a key, for when it asks again because it heard nothing.</summary>
public sealed class AnswerRow : Owned
{
    /// <summary>The key that the program chose.</summary>
    public required string Key { get; init; }

    /// <summary>What was asked: method, address and body, hashed. The same key with anything else is a mistake.</summary>
    public required string RequestSha256 { get; init; }

    /// <summary>Null while the first one is at work.</summary>
    public int? Status { get; set; }

    public string? ContentType { get; set; }

    public string? Location { get; set; }

    public string? Tag { get; set; }

    public byte[]? Body { get; set; }

    public required DateTimeOffset StoredAt { get; init; }
}
