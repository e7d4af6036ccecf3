using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>
/// Who speaks with one voice: in tiers 1 to 3 the documents of one tier and issuer, in tier 4 all of an operator's. The same name
/// typed in another width or with other spaces is the same issuer.
/// </summary>
internal static class Voices
{
    /// <summary>The number of the voice of each document.</summary>
    public static int[] Of(IReadOnlyList<SafetyStandardsDocument> documents)
    {
        if (documents.Count < 2)
        {
            return new int[documents.Count];
        }

        var known = new Dictionary<(DocumentTier, string), int>();
        var result = new int[documents.Count];
        for (var i = 0; i < result.Length; i++)
        {
            var tier = documents[i].Tier;
            var voice = (tier, tier == DocumentTier.InternalRules ? string.Empty : NameOf(documents[i].Issuer));
            if (!known.TryGetValue(voice, out result[i]))
            {
                result[i] = known.Count;
                known.Add(voice, result[i]);
            }
        }

        return result;
    }

    /// <summary>Whether two issuers are one: by NFKC, without white space.</summary>
    public static bool IsSame(string? issuer, string? other) => string.Equals(NameOf(issuer), NameOf(other), StringComparison.Ordinal);

    /// <summary>What issuers are compared by.</summary>
    public static string NameOf(string? issuer)
    {
        var name = Decompositions.Of(issuer ?? string.Empty);
        return name.Any(char.IsWhiteSpace) ? string.Concat(name.Where(static letter => !char.IsWhiteSpace(letter))) : name;
    }
}
