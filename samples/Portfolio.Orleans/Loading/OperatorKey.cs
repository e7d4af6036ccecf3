using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PortfolioOrleans.Loading;

/// <summary>
/// The key of an operator's grain: a hash of its name. So keys are short whatever a name is, logs of Orleans name nobody, and no name is taken for a number, which the
/// ADO.NET storage does with names like 1A and 1a, and with the same one.
/// </summary>
internal static class OperatorKey
{
    /// <summary>The key of a subject; of one without a name, by where it stands, so that each counts, and counts once when it is loaded again.</summary>
    public static string Of(NumberedSubject subject, string source) => subject.Subject.Operator is { } name
        ? Hashed("n" + name)
        : Hashed(string.Create(CultureInfo.InvariantCulture, $"l{subject.Number} {source}"));

    private static string Hashed(string text) => "o" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
