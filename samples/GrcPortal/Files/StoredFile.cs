namespace GrcPortal.Files;

/// <summary>What became of an upload. The same bytes again are no new version.</summary>
public sealed record StoredFile(Guid FileId, Guid VersionId, FileKind Kind, string Key, string Title, int Number, string Sha256, int Size, bool IsNew);

/// <summary>The answer to one uploaded file: stored, or why not.</summary>
public sealed record UploadResult(string FileName, StoredFile? Stored, RefusedFile? Refused);
