namespace Ciip.Guideline.Research;

/// <summary>How often two coders gave which pair of values, and what follows from it.</summary>
internal sealed class KappaTable
{
    private readonly double[][] shares;
    private readonly double[] first;
    private readonly double[] second;
    private readonly int[] positions;
    private readonly int count;

    private KappaTable(IReadOnlyList<(int First, int Second)> pairs)
    {
        count = pairs.Count;
        positions = [.. pairs.SelectMany(static pair => new[] { pair.First, pair.Second }).Distinct().OrderBy(static value => value)];
        shares = SquareOf(positions.Length);
        first = new double[positions.Length];
        second = new double[positions.Length];
        foreach (var (one, other) in pairs)
        {
            var (i, j) = (Array.BinarySearch(positions, one), Array.BinarySearch(positions, other));
            shares[i][j]++;
            first[i]++;
            second[j]++;
        }

        for (var i = 0; i < positions.Length; i++)
        {
            (first[i], second[i]) = (first[i] / count, second[i] / count);
            for (var j = 0; j < positions.Length; j++)
            {
                shares[i][j] /= count;
            }
        }
    }

    /// <summary>Kappa with its interval for large samples.</summary>
    /// <param name="pairs">What both gave each unit, as positions on the scale.</param>
    /// <param name="weights">How much two different values disagree.</param>
    /// <param name="confidence">The confidence of the interval.</param>
    public static AgreementEstimate Estimate(IReadOnlyList<(int First, int Second)> pairs, KappaWeights weights, double confidence) =>
        new KappaTable(pairs).Estimate(weights, confidence);

    /// <summary>A table of zeros.</summary>
    public static double[][] SquareOf(int width)
    {
        var rows = new double[width][];
        for (var i = 0; i < width; i++)
        {
            rows[i] = new double[width];
        }

        return rows;
    }

    private AgreementEstimate Estimate(KappaWeights weights, double confidence)
    {
        var agreement = Agreement(weights);
        var (observed, expected) = (0.0, 0.0);
        for (var i = 0; i < positions.Length; i++)
        {
            for (var j = 0; j < positions.Length; j++)
            {
                observed += agreement[i][j] * shares[i][j];
                expected += agreement[i][j] * first[i] * second[j];
            }
        }

        if (positions.Length < 2 || 1 - expected <= 0)
        {
            return new AgreementEstimate(null, count, positions.Length, confidence);
        }

        var kappa = (observed - expected) / (1 - expected);
        var error = Math.Sqrt(Math.Max(0, Variance(agreement, kappa, expected)));
        var reach = NormalQuantile.OfInterval(confidence) * error;
        return new AgreementEstimate(kappa, count, positions.Length, confidence)
        {
            StandardError = error,
            Lower = Math.Max(-1, kappa - reach),
            Upper = Math.Min(1, kappa + reach),
            Method = IntervalMethod.Asymptotic,
        };
    }

    /// <summary>Fleiss, Cohen and Everitt (1969), formula 9 with any weights.</summary>
    private double Variance(double[][] agreement, double kappa, double expected)
    {
        var sum = 0.0;
        for (var i = 0; i < positions.Length; i++)
        {
            for (var j = 0; j < positions.Length; j++)
            {
                var (ofRow, ofColumn) = (0.0, 0.0);
                for (var k = 0; k < positions.Length; k++)
                {
                    ofRow += second[k] * agreement[i][k];
                    ofColumn += first[k] * agreement[k][j];
                }

                var term = agreement[i][j] - ((ofRow + ofColumn) * (1 - kappa));
                sum += shares[i][j] * term * term;
            }
        }

        var rest = kappa - (expected * (1 - kappa));
        return (sum - (rest * rest)) / (count * (1 - expected) * (1 - expected));
    }

    /// <summary>1 for the same value, less the farther two are apart on the scale. Only the distances matter, not how far the scale goes.</summary>
    private double[][] Agreement(KappaWeights weights)
    {
        var result = SquareOf(positions.Length);
        var widest = positions.Length == 0 ? 1.0 : Math.Max(1, (double)positions[positions.Length - 1] - positions[0]);
        for (var i = 0; i < positions.Length; i++)
        {
            for (var j = 0; j < positions.Length; j++)
            {
                var apart = Math.Abs((double)positions[i] - positions[j]) / widest;
                result[i][j] = 1 - (weights == KappaWeights.Linear ? apart : weights == KappaWeights.Quadratic ? apart * apart : i == j ? 0 : 1);
            }
        }

        return result;
    }
}
