using System.Collections.Concurrent;

namespace Ciip.Guideline.Tests.Laws;

/// <summary>Counts the provisions and home places that the laws went through.</summary>
internal static class HomesGone
{
    private static readonly ConcurrentDictionary<(Provision Provision, bool IsInPractice), int> PlacesOf = [];

    public static void Add(Home home) =>
        PlacesOf.AddOrUpdate((home.Provision, home.IsInPractice), home.Places.Count, (_, places) => places + home.Places.Count);

    /// <summary>In how many places a provision was judged on an axis, over all models.</summary>
    public static int PlacesIn(Provision provision, bool isInPractice) => PlacesOf.GetValueOrDefault((provision, isInPractice));

    /// <summary>The counts of both axes, in words, with those of the catalog.</summary>
    public static string Of(int models) => $"{models} models; "
        + $"on documents {Provisions(isInPractice: false)} of the {HomeRules.Asked(isInPractice: false).Count} provisions asked, {Places(isInPractice: false)} home places; "
        + $"in practice {Provisions(isInPractice: true)} of the {HomeRules.Asked(isInPractice: true).Count} provisions asked, {Places(isInPractice: true)} home places";

    private static int Provisions(bool isInPractice) => PlacesOf.Keys.Count(home => home.IsInPractice == isInPractice);

    private static int Places(bool isInPractice) => PlacesOf.Where(home => home.Key.IsInPractice == isInPractice).Sum(static home => home.Value);
}
