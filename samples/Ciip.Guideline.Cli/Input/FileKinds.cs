namespace Ciip.Guideline.Cli.Input;

/// <summary>What the member <c>format</c> of a file starts with.</summary>
internal static class FileKinds
{
    public const string Document = "ciip-guideline/standards-document/";
    public const string Set = "ciip-guideline/standards-set/";
    public const string SelfVerification = "ciip-guideline/self-verification/";
    public const string Report = "ciip-guideline/report/";

    public static bool Is(ReadOnlySpan<byte> utf8, string kind) => InputReader.FormatOf(utf8)?.StartsWith(kind, StringComparison.Ordinal) == true;
}
