using System.Text;
using Ciip.Guideline.Formats;
using GrcPortal.Data;

namespace GrcPortal.Files;

/// <summary>Tells what an upload is, and has the library read it.</summary>
internal static class UploadReader
{
    /// <summary>Either what was read or why it was not.</summary>
    public static (ReadFile? Read, RefusedFile? Refused) Read(string fileName, byte[] utf8)
    {
        var type = GuidelineJson.TypeOf(utf8);
        if (type == typeof(ReportFile))
        {
            return (null, RefusedFile.For(fileName, FileTexts.IsReport));
        }

        if (type == typeof(SelfVerification))
        {
            return Read<SelfVerification>(fileName, utf8, static one => new(FileKind.SelfVerification, one.Id, $"{one.Operator} ({one.Id})", null, null) { OperatorName = one.Operator });
        }

        return type == typeof(SafetyStandardsSet)
            ? Read<SafetyStandardsSet>(fileName, utf8, one => new(FileKind.Set, one.Operator ?? fileName, one.Operator ?? fileName, null, null) { OperatorName = one.Operator })
            : Read<SafetyStandardsDocument>(fileName, utf8, static one => new(FileKind.Document, one.Id, one.Title, one.EnglishTitle, one.Tier.Value),
                type == typeof(SafetyStandardsDocument) ? null : FileTexts.WhatIsTaken);
    }

    /// <summary>A file as the library writes it: two that say the same come to the same bytes. Null where it is none that it reads.</summary>
    public static byte[]? Rewritten(FileKind kind, byte[] utf8) => kind == FileKind.SelfVerification
        ? GuidelineJson.TryParse<SelfVerification>(utf8, out var practice, out _) ? GuidelineJson.ToUtf8Bytes(practice) : null
        : GuidelineJson.TryParse<SafetyStandardsDocument>(utf8, out var document, out _) ? GuidelineJson.ToUtf8Bytes(document) : null;

    private static (ReadFile? Read, RefusedFile? Refused) Read<T>(string fileName, byte[] utf8, Func<T, ReadFile> describe, LocalizedText? reason = null)
        where T : class =>
        GuidelineJson.TryParse<T>(utf8, out var value, out var diagnostics)
            ? Kept(fileName, describe(value))
            : (null, new RefusedFile(fileName, reason, diagnostics, LinesOf(utf8, diagnostics)));

    private static (ReadFile? Read, RefusedFile? Refused) Kept(string fileName, ReadFile read) =>
        read.Key.Length <= Limits.Key && (read.OperatorName is null || OperatorNameRow.Normalized(read.OperatorName).Length <= Limits.Key)
            && Limits.CanHold(read.Key) && Limits.CanHold(read.Title) && Limits.CanHold(read.EnglishTitle) && Limits.CanHold(read.OperatorName)
            ? (read, null)
            : (null, RefusedFile.For(fileName, FileTexts.CannotBeKept));

    /// <summary>The line of each diagnostic as it stands in the text.</summary>
    private static string[] LinesOf(byte[] utf8, IReadOnlyList<GuidelineDiagnostic> diagnostics)
    {
        var lines = Encoding.UTF8.GetString(utf8).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        return [.. diagnostics.Select(one => one.Line <= lines.Length ? Around(lines[one.Line - 1], one.Column) : string.Empty)];
    }

    /// <summary>A long line is cut around the column.</summary>
    private static string Around(string line, int column)
    {
        const int Width = 120;
        var from = Math.Clamp(column - (Width / 2), 0, Math.Max(0, line.Length - Width));
        return line.Substring(from, Math.Min(Width, line.Length - from)).Trim();
    }
}
