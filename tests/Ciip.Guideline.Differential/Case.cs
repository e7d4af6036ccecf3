namespace Ciip.Guideline.Differential;

/// <summary>A pair that is made when its turn comes, and again to show it: seeds are small, and models are not.</summary>
/// <param name="Name">What the sample is called, or the seed.</param>
/// <param name="Seed">The seed; null for a sample.</param>
/// <param name="Make">Makes it.</param>
internal sealed record Case(string Name, int? Seed, Func<Pair> Make)
{
    public static Case Of(int seed) => new($"seed {seed}", seed, () => Pair.OfSeed(seed));

    public static Case Of(string sample, Pair pair) => new(sample, Seed: null, () => pair);
}
