using System.Linq.Expressions;
using GrcPortal.Data;
using GrcPortal.Files;

namespace GrcPortal.Api;

/// <summary>A document, a set or a self-verification of an operator, with its newest version.</summary>
/// <param name="Id">The id of the file in the portal.</param>
/// <param name="OperatorId">The operator it belongs to.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Key">The id written in it, which makes two uploads versions of one file.</param>
/// <param name="Title">The title written in it.</param>
/// <param name="EnglishTitle">The English title written in it; null where there is none.</param>
/// <param name="Tier">The tier of a document, as a token; null for everything else.</param>
/// <param name="OperatorName">The operator that it names; null where it names none.</param>
/// <param name="IsInUse">Whether the next run reads it.</param>
/// <param name="Number">The number of the newest version.</param>
/// <param name="Sha256">The hash of the newest version, in hexadecimal digits.</param>
/// <param name="Size">How many bytes it has.</param>
/// <param name="StoredAt">When it was stored.</param>
/// <param name="StoredBy">Who stored it.</param>
internal sealed record FileView(
    Guid Id, Guid OperatorId, FileKind Kind, string Key, string Title, string? EnglishTitle, string? Tier, string? OperatorName, bool IsInUse, int Number, string Sha256, int Size, DateTimeOffset StoredAt, string StoredBy)
{
    /// <summary>Of the newest version, without reading its content.</summary>
    public static readonly Expression<Func<FileVersionRow, FileView>> OfNewest = static one => new FileView(
        one.FileId, one.File!.OperatorId, one.File.Kind, one.File.Key, one.File.Title, one.File.EnglishTitle, one.File.Tier, one.File.OperatorName, one.File.IsInUse,
        one.Number, one.Sha256, one.Size, one.StoredAt, one.StoredBy);

    /// <summary>Where what belongs to it is.</summary>
    public FileLinks Links => new(ApiLinks.File(Id), ApiLinks.Operator(OperatorId), ApiLinks.File(Id) + "/versions", ApiLinks.Version(Id, Number) + "/content");
}

/// <summary>Where what belongs to a file is.</summary>
/// <param name="Self">The file.</param>
/// <param name="Operator">The operator it belongs to.</param>
/// <param name="Versions">Its versions.</param>
/// <param name="Content">The bytes of the newest version.</param>
internal sealed record FileLinks(string Self, string Operator, string Versions, string Content);

/// <summary>One upload, kept as it came.</summary>
/// <param name="FileId">The file it is a version of.</param>
/// <param name="Key">The id written in the file.</param>
/// <param name="Number">Its number among the versions of the file, from 1.</param>
/// <param name="FileName">The name it was uploaded under.</param>
/// <param name="Sha256">The hash of its bytes, in hexadecimal digits.</param>
/// <param name="Size">How many bytes it has.</param>
/// <param name="StoredAt">When it was stored.</param>
/// <param name="StoredBy">Who stored it.</param>
internal sealed record VersionView(Guid FileId, string Key, int Number, string FileName, string Sha256, int Size, DateTimeOffset StoredAt, string StoredBy)
{
    /// <summary>Of a version, without reading its content.</summary>
    public static readonly Expression<Func<FileVersionRow, VersionView>> OfVersion =
        static one => new VersionView(one.FileId, one.File!.Key, one.Number, one.FileName, one.Sha256, one.Size, one.StoredAt, one.StoredBy);

    /// <summary>Where what belongs to it is.</summary>
    public VersionLinks Links => VersionLinks.Of(FileId, Number);
}

/// <summary>Where what belongs to a version is.</summary>
/// <param name="Self">The version.</param>
/// <param name="File">The file it is a version of.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record VersionLinks(string Self, string File, string Content)
{
    public static VersionLinks Of(Guid fileId, int number) => new(ApiLinks.Version(fileId, number), ApiLinks.File(fileId), ApiLinks.Version(fileId, number) + "/content");
}

/// <summary>What became of an upload.</summary>
/// <param name="FileId">The file it is a version of.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Key">The id written in it.</param>
/// <param name="Title">The title written in it.</param>
/// <param name="Number">The number of the version.</param>
/// <param name="Sha256">The hash of its bytes, in hexadecimal digits.</param>
/// <param name="Size">How many bytes it has.</param>
/// <param name="IsNew">Whether it is a new version. The same bytes again are none.</param>
/// <param name="OtherOperator">The operator that the file names, where that is not known to be the one it was uploaded for: it is set aside until somebody says so. Else null.</param>
/// <param name="Links">Where what belongs to it is.</param>
/// <param name="Remarks">What a questionnaire holds that was not read, and where; else empty.</param>
internal sealed record UploadView(
    Guid FileId, FileKind Kind, string Key, string Title, int Number, string Sha256, int Size, bool IsNew, string? OtherOperator, VersionLinks Links, IReadOnlyList<string> Remarks)
{
    public static UploadView Of(StoredFile stored) => new(
        stored.FileId, stored.Kind, stored.Key, stored.Title, stored.Number, stored.Sha256, stored.Size, stored.IsNew, stored.OtherOperator, VersionLinks.Of(stored.FileId, stored.Number), stored.Remarks);
}

/// <summary>Whether the runs to come read a file.</summary>
internal sealed record NewUse
{
    /// <summary>Whether they do. It has to be said.</summary>
    public required bool IsInUse { get; init; }

    /// <summary>Whether the operator that the file names is the one it was uploaded for.</summary>
    public bool IsSameOperator { get; init; }
}
