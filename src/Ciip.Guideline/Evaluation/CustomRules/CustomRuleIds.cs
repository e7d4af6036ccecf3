using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>What an id of a custom rule may be: it goes into every format, and is never taken for one of the catalog.</summary>
internal static class CustomRuleIds
{
    private const int Longest = 64;
    private static readonly string[] Families = ["STD", "SET", "PRA", "CYC", "QUA"];

    public static void Check(string id)
    {
        Require.NotNull(id);
        if (id.Length is 0 or > Longest || !IsLetter(id[0]) || !id.All(static c => IsLetter(c) || c is (>= '0' and <= '9') or '.' or '-' or '_'))
        {
            throw new ArgumentException($"An id is a letter, then letters, digits, '.', '-' and '_', at most {Longest}: '{id}' is not.", nameof(id));
        }

        if (id.Length == 6 && Families.Contains(id.Substring(0, 3), StringComparer.OrdinalIgnoreCase) && id.Skip(3).All(static c => c is >= '0' and <= '9'))
        {
            throw new ArgumentException($"'{id}' is like the ids of the catalog; take letters of your own, such as 'ACME001'.", nameof(id));
        }
    }

    private static bool IsLetter(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
}
