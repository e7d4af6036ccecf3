namespace GrcPortal.Files;

/// <summary>What became of an upload. The same bytes again are no new version.</summary>
public sealed record StoredFile(Guid FileId, Guid VersionId, FileKind Kind, string Key, string Title, int Number, string Sha256, int Size, bool IsNew)
{
    /// <summary>The operator that the file names, where that is not known to be the one it was uploaded for: it is set aside until somebody says so. Else null.</summary>
    public string? OtherOperator { get; init; }

    /// <summary>What of a questionnaire was left out, cell by cell, in the language of the request.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}

/// <summary>The answer to one uploaded file: stored, or why not, or that there is a newer version than the one it was made from.</summary>
public sealed record UploadResult(string FileName, StoredFile? Stored, RefusedFile? Refused)
{
    /// <summary>The newest version, where the upload was made from another one: nothing is stored. Else null.</summary>
    public NewerVersion? Newer { get; init; }
}

/// <summary>A version that somebody stored in between.</summary>
public sealed record NewerVersion(Guid FileId, int Number, string StoredBy, DateTimeOffset StoredAt);
