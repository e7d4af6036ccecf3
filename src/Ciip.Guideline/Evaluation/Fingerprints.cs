using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ciip.Guideline.Evaluation;

/// <summary>Stands for edition, rules and levels in 16 hexadecimal digits.</summary>
internal static class Fingerprints
{
    public static string Of(Edition edition, IEnumerable<RuleDescription> rules)
    {
        var text = new StringBuilder(edition.Name.English);
        foreach (var rule in rules)
        {
            text.Append('\n').Append(rule.Id).Append(' ').Append(string.Join(",", rule.Levels));
        }

        using var hash = SHA256.Create();
        return string.Concat(hash.ComputeHash(Encoding.UTF8.GetBytes(text.ToString()))
            .Take(8)
            .Select(static part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
