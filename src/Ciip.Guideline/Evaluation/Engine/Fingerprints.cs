using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ciip.Guideline.Evaluation;

/// <summary>Stands for edition, rules, levels, packs and overrides in 16 hexadecimal digits.</summary>
internal static class Fingerprints
{
    public static string Of(Edition edition, IEnumerable<RuleDescription> rules)
    {
        var text = new StringBuilder(edition.Name.English);
        foreach (var rule in rules)
        {
            text.Append('\n').Append(rule.Id).Append(' ').Append(string.Join(",", rule.Levels));
            Append("pack", rule.Pack);
            foreach (var one in rule.Overrides)
            {
                Append("at", one.Key);
                Append("level", one.Level?.ToString() ?? "none");
            }
        }

        using var hash = SHA256.Create();
        return string.Concat(hash.ComputeHash(Encoding.UTF8.GetBytes(text.ToString()))
            .Take(8)
            .Select(static part => part.ToString("x2", CultureInfo.InvariantCulture)));

        // Names and places are texts of users: with their length in front, no two lists of them read the same.
        void Append(string name, string? value)
        {
            if (value is not null)
            {
                text.Append("\n  ").Append(name).Append(' ').Append(value.Length.ToString(CultureInfo.InvariantCulture)).Append(' ').Append(value);
            }
        }
    }
}
