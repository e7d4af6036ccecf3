using System.Runtime.CompilerServices;
using System.Text;

namespace Ciip.Guideline.Semantics;

/// <summary>Where two values are compared: written only where they differ, and that is next to never.</summary>
/// <typeparam name="T">What is compared.</typeparam>
[InterpolatedStringHandler]
internal readonly ref struct Where<T>
{
    private readonly StringBuilder? text;

    public Where(int literalLength, int formattedCount, Differences differences, string kind, T oracle, T library, out bool isWritten)
    {
        isWritten = !differences.AreSame(kind, oracle, library);
        text = isWritten ? new StringBuilder(literalLength + (formattedCount * 8)) : null;
    }

    /// <summary>Whether they differ.</summary>
    public bool IsWritten => text is not null;

    public void AppendLiteral(string literal) => text!.Append(literal);

    public void AppendFormatted<TValue>(TValue value) => text!.Append(value);

    public override string ToString() => text!.ToString();
}
