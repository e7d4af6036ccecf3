namespace Ciip.Guideline.Formats;

/// <summary>A line of a file.</summary>
/// <param name="File">The file: its <see cref="SarifSource.Location"/>.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
public sealed record SourceLocation(string File, int Line, int Column)
{
    /// <summary>File, line and column, as in <c>rule.json:12:5</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}:{Line}:{Column}");
}
