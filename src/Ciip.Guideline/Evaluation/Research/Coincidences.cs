namespace Ciip.Guideline.Research;

/// <summary>Which values occur beside which in the same units: what Krippendorff's alpha is made of.</summary>
internal sealed class Coincidences
{
    private readonly (int Value, int Count)[][] units;

    /// <summary>Takes the units that have at least two ratings.</summary>
    public Coincidences(IEnumerable<int?[]> ratings)
    {
        var rated = ratings.Select(static unit => unit.OfType<int>().ToArray()).Where(static unit => unit.Length > 1).ToArray();
        int[] values = [.. rated.SelectMany(static unit => unit).Distinct().OrderBy(static value => value)];
        units = [.. rated.Select(unit => unit.GroupBy(static value => value).Select(group => (Array.BinarySearch(values, group.Key), group.Count())).OrderBy(static entry => entry.Item1).ToArray())];
        Values = values.Length;
        Ratings = rated.Sum(static unit => unit.Length);
    }

    public int Values { get; }

    public int Units => units.Length;

    public int Ratings { get; }

    public double? Alpha(RatingScale scale) => AlphaOf(scale, Enumerable.Range(0, units.Length));

    /// <summary>Alpha over a choice of the units, in which one may occur several times.</summary>
    public double? AlphaOf(RatingScale scale, IEnumerable<int> chosen)
    {
        var pairs = KappaTable.SquareOf(Values);
        foreach (var index in chosen)
        {
            Add(pairs, units[index]);
        }

        var totals = new double[Values];
        var all = 0.0;
        for (var i = 0; i < Values; i++)
        {
            for (var j = 0; j < Values; j++)
            {
                totals[i] += pairs[i][j];
            }

            all += totals[i];
        }

        var (observed, expected) = (0.0, 0.0);
        for (var i = 0; i < Values; i++)
        {
            for (var j = i + 1; j < Values; j++)
            {
                var distance = Distance(scale, totals, i, j);
                observed += pairs[i][j] * distance;
                expected += totals[i] * totals[j] * distance;
            }
        }

        return expected > 0 ? 1 - ((all - 1) * observed / expected) : null;
    }

    /// <summary>Fleiss (1971): the mean agreement of pairs within units against that of all ratings. Units have equally many ratings.</summary>
    public double? FleissKappa()
    {
        var totals = new double[Values];
        var observed = 0.0;
        foreach (var unit in units)
        {
            var ratings = unit.Sum(static entry => entry.Count);
            observed += unit.Sum(static entry => (double)entry.Count * (entry.Count - 1)) / ((double)ratings * (ratings - 1));
            foreach (var (value, count) in unit)
            {
                totals[value] += count;
            }
        }

        var expected = totals.Sum(total => total / Ratings * (total / Ratings));
        return Values < 2 ? null : ((observed / units.Length) - expected) / (1 - expected);
    }

    private static void Add(double[][] pairs, (int Value, int Count)[] unit)
    {
        double others = unit.Sum(static entry => entry.Count) - 1;
        foreach (var (value, count) in unit)
        {
            foreach (var (other, beside) in unit)
            {
                pairs[value][other] += count * (value == other ? beside - 1 : beside) / others;
            }
        }
    }

    /// <summary>Ordinal: the ratings between two values, with half of those of either, squared.</summary>
    private static double Distance(RatingScale scale, double[] totals, int low, int high)
    {
        if (scale == RatingScale.Nominal)
        {
            return 1;
        }

        var between = -(totals[low] + totals[high]) / 2;
        for (var value = low; value <= high; value++)
        {
            between += totals[value];
        }

        return between * between;
    }
}
