using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Ciip.Guideline.Common;

/// <summary>Guards for the first tier of errors: a caller's bug names the argument.</summary>
internal static class Require
{
    public static T NotNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class =>
        value ?? throw new ArgumentNullException(name);

    public static TEnum Defined<TEnum>(TEnum value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where TEnum : struct, Enum =>
        Enum.IsDefined(typeof(TEnum), value) ? value : throw new ArgumentOutOfRangeException(name, value, $"Not a member of {typeof(TEnum).Name}.");

    public static int AtLeast(int least, int value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value >= least ? value : throw new ArgumentOutOfRangeException(name, value, $"Must be {least} or more.");

    /// <summary>Null stays null: a number that is not stated is not 0.</summary>
    public static int? AtLeast(int least, int? value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value is null ? null : AtLeast(least, value.Value, name);

    public static string Text([NotNull] string? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        NotNull(value, name);
        return value.Trim().Length > 0 ? value : throw new ArgumentException("Must not be empty or white space.", name);
    }
}
