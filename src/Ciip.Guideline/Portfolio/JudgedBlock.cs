namespace Ciip.Guideline.Portfolio;

/// <summary>A subject as a roll-up counts it, or why it does not.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Operator">What stands for its operator in an <see cref="OperatorSet"/>.</param>
/// <param name="Name">The operator; null where it has no name.</param>
/// <param name="Judged">What was judged; null where it could not be read.</param>
/// <param name="Diagnostics">What is wrong with it; null where it was read.</param>
internal readonly record struct JudgedLine(long Number, ulong Operator, string? Name, JudgedSubject? Judged, IReadOnlyList<GuidelineDiagnostic>? Diagnostics);

/// <summary>What was judged of a block of lines, and how far the file was read with it.</summary>
internal sealed class JudgedBlock(long fileLines, long fileBytes, byte[]? hash, IReadOnlyList<JudgedLine> lines)
{
    public long FileLines { get; } = fileLines;

    public long FileBytes { get; } = fileBytes;

    public byte[]? Hash { get; } = hash;

    public IReadOnlyList<JudgedLine> Lines { get; } = lines;
}
