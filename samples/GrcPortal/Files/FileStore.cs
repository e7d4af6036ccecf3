using GrcPortal.Data;
using GrcPortal.Security;
using GrcPortal.Web;
using Microsoft.EntityFrameworkCore;
using static System.FormattableString;

namespace GrcPortal.Files;

/// <summary>Takes uploads in: reads them, and keeps the original bytes of every version.</summary>
internal sealed partial class FileStore(
    PortalDb db, WriteGate gate, OperatorNames names, EventLog log, CurrentUser user, TimeProvider clock, UploadLimits limits, SpreadsheetReader spreadsheets, Speech say, ILogger<FileStore> logger)
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
        (upload, var read, var refused) = await ReadAsync(upload with { FileName = FileNames.Clean(upload.FileName, "upload.json") }, cancellation);
        if (read is null)
        {
            LogRefused(operatorId, upload.Utf8.Length, refused!.Diagnostics.Count + refused.Cells.Count);
            return new(upload.FileName, null, refused);
        }

        using (await gate.EnterAsync(cancellation))
        {
            var result = await db.InTransactionAsync(() => AddAsync(operatorId, upload, read, cancellation), cancellation);
            if (result?.Stored is { IsNew: true } stored)
            {
                LogStored(stored.VersionId, stored.Number, stored.Size, operatorId);
            }

            return result;
        }
    }

    /// <summary>What is to be stored, and what it is; or why nothing is.</summary>
    private async Task<(Upload Upload, ReadFile? Read, RefusedFile? Refused)> ReadAsync(Upload upload, CancellationToken cancellation)
    {
        if (upload.Utf8.Length > limits.MaxFileBytes)
        {
            return (upload, null, RefusedFile.For(upload.FileName, FileTexts.TooLarge(limits)));
        }

        var (made, refusedCells) = SpreadsheetReader.Is(upload) ? await spreadsheets.ReadAsync(upload, cancellation) : (upload, null);
        if (made is null)
        {
            return (upload, null, refusedCells);
        }

        var (read, refused) = UploadReader.Read(made.FileName, made.Utf8);
        return (made, read, refused);
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
            .Select(static one => new { one.Id, one.Sha256, one.Size, one.StoredBy, one.StoredAt }).SingleAsync(cancellation);
        var sha256 = ContentHash.Of(upload.Utf8);
        var isSame = last is not null && (last.Sha256 == sha256 || (upload.IsFromSpreadsheet && await SaysTheSameAsync(last.Id, upload.Utf8, read.Kind, cancellation)));
        var isKnown = read.OperatorName is null || await names.AreOfAsync(operatorId, read.OperatorName, cancellation);
        var stored = new StoredFile(file?.Id ?? Guid.CreateVersion7(now), last?.Id ?? default, read.Kind, read.Key, read.Title, file?.LatestNumber ?? 0, isSame ? last!.Sha256 : sha256, isSame ? last!.Size : upload.Utf8.Length, IsNew: false)
        {
            Remarks = [.. upload.Remarks.Select(one => one.In(say.Language))],
            OtherOperator = isKnown || upload.IsSameOperator ? null : read.OperatorName,
        };
        if (upload.MadeFrom is { } madeFrom && madeFrom != stored.Number && !isSame)
        {
            return (new(upload.FileName, null, null) { Newer = new(stored.FileId, stored.Number, last?.StoredBy ?? string.Empty, last?.StoredAt ?? default) }, false);
        }

        if (upload.IsSameOperator && !isKnown)
        {
            names.Add(operatorId, read.OperatorName!);
            log.Add(EventKind.NameAccepted, operatorId, read.OperatorName!);
        }

        if (file is not null && isSame)
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

    /// <summary>Whether a version says what was made of a questionnaire, however it is written.</summary>
    private async Task<bool> SaysTheSameAsync(Guid versionId, byte[] utf8, FileKind kind, CancellationToken cancellation) =>
        UploadReader.Rewritten(kind, await db.Versions.Where(one => one.Id == versionId).Select(static one => one.Content).SingleAsync(cancellation)).AsSpan().SequenceEqual(utf8);

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
