using System.Security.Cryptography;
using GrcPortal.Data;
using GrcPortal.Security;
using GrcPortal.Web;
using Microsoft.EntityFrameworkCore;
using static System.FormattableString;

namespace GrcPortal.Files;

/// <summary>Takes uploads in: reads them, and keeps the original bytes of every version.</summary>
internal sealed partial class FileStore(
    PortalDb db, WriteGate gate, OperatorNames names, EventLog log, CurrentUser user, TimeProvider clock, UploadLimits limits, ILogger<FileStore> logger)
{
    /// <summary>Null where the operator is not one of the tenant's.</summary>
    public async Task<UploadResult?> StoreAsync(Guid operatorId, Upload upload, CancellationToken cancellation)
    {
        using var span = Telemetry.Uploading(operatorId, upload.Utf8.Length);
        var result = await ReadAndStoreAsync(operatorId, upload, cancellation);
        Telemetry.Uploaded(span, result);
        return result;
    }

    private async Task<UploadResult?> ReadAndStoreAsync(Guid operatorId, Upload upload, CancellationToken cancellation)
    {
        var name = FileNames.Clean(upload.FileName, "upload.json");
        if (upload.Utf8.Length > limits.MaxFileBytes)
        {
            LogRefused(operatorId, upload.Utf8.Length, 0);
            return new(name, null, RefusedFile.For(name, FileTexts.TooLarge(limits)));
        }

        var (read, refused) = UploadReader.Read(name, upload.Utf8);
        if (read is null)
        {
            LogRefused(operatorId, upload.Utf8.Length, refused!.Diagnostics.Count);
            return new(name, null, refused);
        }

        using (await gate.EnterAsync(cancellation))
        {
            var result = await db.InTransactionAsync(() => AddAsync(operatorId, upload with { FileName = name }, read, cancellation), cancellation);
            if (result?.Stored is { IsNew: true } stored)
            {
                LogStored(stored.VersionId, stored.Number, stored.Size, operatorId);
            }

            return result;
        }
    }

    private async Task<(UploadResult? Result, bool Commit)> AddAsync(Guid operatorId, Upload upload, ReadFile read, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        // The first statement writes the operator's row: it takes the lock that gives each version its number, on both databases.
        if (await db.Operators.Where(one => one.Id == operatorId).ExecuteUpdateAsync(row => row.SetProperty(one => one.ChangedAt, now), cancellation) == 0)
        {
            return (null, false);
        }

        var file = await db.Files.SingleOrDefaultAsync(one => one.OperatorId == operatorId && one.Kind == read.Kind && one.Key == read.Key, cancellation);
        if (upload.FileId is { } meant && file?.Id != meant)
        {
            return (new(upload.FileName, null, RefusedFile.For(upload.FileName, FileTexts.OtherId.With(read.Key)) with { IsForOtherId = true }), false);
        }

        var last = file is null ? null : await db.Versions.Where(one => one.FileId == file.Id && one.Number == file.LatestNumber)
            .Select(static one => new { one.Id, one.Sha256, one.StoredBy, one.StoredAt }).SingleAsync(cancellation);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(upload.Utf8));
        var isKnown = read.OperatorName is null || await names.AreOfAsync(operatorId, read.OperatorName, cancellation);
        var stored = new StoredFile(file?.Id ?? Guid.CreateVersion7(now), last?.Id ?? default, read.Kind, read.Key, read.Title, file?.LatestNumber ?? 0, sha256, upload.Utf8.Length, IsNew: false)
        {
            OtherOperator = isKnown || upload.IsSameOperator ? null : read.OperatorName,
        };
        if (upload.MadeFrom is { } madeFrom && madeFrom != stored.Number && last?.Sha256 != sha256)
        {
            return (new(upload.FileName, null, null) { Newer = new(stored.FileId, stored.Number, last?.StoredBy ?? string.Empty, last?.StoredAt ?? default) }, false);
        }

        if (upload.IsSameOperator && !isKnown)
        {
            names.Add(operatorId, read.OperatorName!);
            log.Add(EventKind.NameAccepted, operatorId, read.OperatorName!);
        }

        if (file is not null && last!.Sha256 == sha256)
        {
            // One that somebody set aside stays so; one that waited for the answer is taken.
            file.IsInUse |= upload.IsSameOperator && !isKnown;
            await db.SaveChangesAsync(cancellation);
            return (new(upload.FileName, stored, null), true);
        }

        if (file is null)
        {
            file = new FileRow { Id = stored.FileId, OperatorId = operatorId, Kind = read.Kind, Key = read.Key, Title = read.Title, LatestNumber = 0 };
            db.Files.Add(file);
        }

        var version = Version(file, read, upload, sha256, isInUse: isKnown || upload.IsSameOperator, now);
        log.Add(upload.RestoredFrom is null ? EventKind.FileStored : EventKind.FileRestored, operatorId, read.Title, Invariant($"{upload.RestoredFrom} {version.Number}").Trim());
        await db.SaveChangesAsync(cancellation);
        return (new(upload.FileName, stored with { VersionId = version.Id, Number = version.Number, IsNew = true }, null), true);
    }

    private FileVersionRow Version(FileRow file, ReadFile read, Upload upload, string sha256, bool isInUse, DateTimeOffset now)
    {
        file.Title = read.Title;
        file.EnglishTitle = read.EnglishTitle;
        file.Tier = read.Tier;
        file.OperatorName = read.OperatorName;
        file.IsInUse = isInUse;
        file.LatestNumber++;
        var version = new FileVersionRow
        {
            Id = Guid.CreateVersion7(now),
            FileId = file.Id,
            Number = file.LatestNumber,
            FileName = upload.FileName,
            Sha256 = sha256,
            Size = upload.Utf8.Length,
            Content = upload.Utf8,
            StoredAt = now,
            StoredBy = user.Name,
        };
        db.Versions.Add(version);
        return version;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Stored version {VersionId}, number {Number}, {Size} bytes, of operator {OperatorId}")]
    private partial void LogStored(Guid versionId, int number, int size, Guid operatorId);

    [LoggerMessage(Level = LogLevel.Information, Message = "Refused an upload of {Size} bytes for operator {OperatorId}, with {Count} diagnostics")]
    private partial void LogRefused(Guid operatorId, int size, int count);
}
