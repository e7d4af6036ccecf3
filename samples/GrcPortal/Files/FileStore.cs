using System.Security.Cryptography;
using GrcPortal.Data;
using GrcPortal.Security;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Files;

/// <summary>Takes uploads in: reads them, and keeps the original bytes of every version.</summary>
internal sealed partial class FileStore(PortalDb db, WriteGate gate, CurrentUser user, TimeProvider clock, UploadLimits limits, ILogger<FileStore> logger)
{
    /// <summary>Null where the operator is not one of the tenant's.</summary>
    public async Task<UploadResult?> StoreAsync(Guid operatorId, string fileName, byte[] utf8, CancellationToken cancellation)
    {
        var name = NameOf(fileName);
        if (utf8.Length > limits.MaxFileBytes)
        {
            LogRefused(operatorId, utf8.Length, 0);
            return new(name, null, RefusedFile.For(name, FileTexts.TooLarge(limits)));
        }

        var (read, refused) = UploadReader.Read(name, utf8);
        if (read is null)
        {
            LogRefused(operatorId, utf8.Length, refused!.Diagnostics.Count);
            return new(name, null, refused);
        }

        var sha256 = Convert.ToHexStringLower(SHA256.HashData(utf8));
        using (await gate.EnterAsync(cancellation))
        {
            var stored = await AddAsync(operatorId, name, utf8, sha256, read, cancellation);
            return stored is null ? null : new(name, stored, null);
        }
    }

    private async Task<StoredFile?> AddAsync(Guid operatorId, string name, byte[] utf8, string sha256, ReadFile read, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var now = clock.GetUtcNow();
        // The first statement writes the operator's row: it takes the lock that gives each version its number, on both databases.
        if (await db.Operators.Where(one => one.Id == operatorId).ExecuteUpdateAsync(row => row.SetProperty(one => one.ChangedAt, now), cancellation) == 0)
        {
            return null;
        }

        var file = await db.Files.SingleOrDefaultAsync(one => one.OperatorId == operatorId && one.Kind == read.Kind && one.Key == read.Key, cancellation);
        if (file is null)
        {
            file = new FileRow { Id = Guid.CreateVersion7(now), OperatorId = operatorId, Kind = read.Kind, Key = read.Key, Title = read.Title, LatestNumber = 0 };
            db.Files.Add(file);
        }
        else if (await db.Versions.Where(one => one.FileId == file.Id && one.Number == file.LatestNumber && one.Sha256 == sha256)
            .Select(one => (Guid?)one.Id).SingleOrDefaultAsync(cancellation) is { } same)
        {
            return new(file.Id, same, read.Kind, read.Key, read.Title, file.LatestNumber, sha256, utf8.Length, IsNew: false);
        }

        file.Title = read.Title;
        file.EnglishTitle = read.EnglishTitle;
        file.Tier = read.Tier;
        file.IsInUse = true;
        file.LatestNumber++;
        var version = new FileVersionRow
        {
            Id = Guid.CreateVersion7(now),
            FileId = file.Id,
            Number = file.LatestNumber,
            FileName = name,
            Sha256 = sha256,
            Size = utf8.Length,
            Content = utf8,
            StoredAt = now,
            StoredBy = user.Name,
        };
        db.Versions.Add(version);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        LogStored(version.Id, version.Number, utf8.Length, operatorId);
        return new(file.Id, version.Id, read.Kind, read.Key, read.Title, version.Number, sha256, utf8.Length, IsNew: true);
    }

    /// <summary>Sets a file aside for the runs to come, or takes it back; false where it is not one of the tenant's.</summary>
    public async Task<bool> SwitchAsync(Guid fileId, bool isInUse, CancellationToken cancellation)
    {
        using (await gate.EnterAsync(cancellation))
        {
            return await db.Files.Where(one => one.Id == fileId).ExecuteUpdateAsync(row => row.SetProperty(one => one.IsInUse, isInUse), cancellation) > 0;
        }
    }

    /// <summary>The last part of what a client calls the file, without what a file system or a header would choke on.</summary>
    private static string NameOf(string fileName)
    {
        var last = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = string.Concat(last.Where(static one => !char.IsControl(one) && !"<>:\"|?*".Contains(one, StringComparison.Ordinal))).Trim();
        return clean.Length == 0 ? "upload.json" : clean[..Math.Min(clean.Length, Limits.FileName)];
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Stored version {VersionId}, number {Number}, {Size} bytes, of operator {OperatorId}")]
    private partial void LogStored(Guid versionId, int number, int size, Guid operatorId);

    [LoggerMessage(Level = LogLevel.Information, Message = "Refused an upload of {Size} bytes for operator {OperatorId}, with {Count} diagnostics")]
    private partial void LogRefused(Guid operatorId, int size, int count);
}
