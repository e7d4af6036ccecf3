namespace Ciip.Guideline.Research;

/// <summary>Draws units again with replacement, to see how far a coefficient goes.</summary>
internal static class Bootstrap
{
    public static AgreementEstimate Estimate(double value, Coincidences coincidences, RatingScale scale, (long Seed, int Draws, double Confidence) how)
    {
        var random = new SplitMix64(how.Seed);
        var chosen = new int[coincidences.Units];
        var drawn = new List<double>(how.Draws);
        for (var draw = 0; draw < how.Draws; draw++)
        {
            for (var i = 0; i < chosen.Length; i++)
            {
                chosen[i] = random.NextBelow(chosen.Length);
            }

            if (coincidences.AlphaOf(scale, chosen) is { } alpha)
            {
                drawn.Add(alpha);
            }
        }

        drawn.Sort();
        var tail = (1 - how.Confidence) / 2;
        return drawn.Count == 0
            ? new AgreementEstimate(value, coincidences.Units, coincidences.Values, how.Confidence)
            : new AgreementEstimate(value, coincidences.Units, coincidences.Values, how.Confidence)
            {
                StandardError = DeviationOf(drawn),
                Lower = Math.Max(-1, drawn[(int)Math.Floor(tail * (drawn.Count - 1))]),
                Upper = drawn[(int)Math.Ceiling((1 - tail) * (drawn.Count - 1))],
                Method = IntervalMethod.Bootstrap,
            };
    }

    private static double DeviationOf(List<double> drawn)
    {
        var mean = drawn.Sum() / drawn.Count;
        return drawn.Count < 2 ? 0 : Math.Sqrt(drawn.Sum(one => (one - mean) * (one - mean)) / (drawn.Count - 1));
    }
}
