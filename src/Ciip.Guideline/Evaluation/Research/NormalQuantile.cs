namespace Ciip.Guideline.Research;

/// <summary>Quantiles of the normal distribution, by the approximation of Acklam: wrong by less than 2 in the ninth digit.</summary>
internal static class NormalQuantile
{
    private const double Tail = 0.02425;

    /// <summary>How many standard errors an interval of a confidence reaches to either side, such as 1.96 for 0.95.</summary>
    public static double OfInterval(double confidence) => -Of((1 - confidence) / 2);

    /// <summary>The quantile of a probability up to one half.</summary>
    private static double Of(double p)
    {
        if (p < Tail)
        {
            var t = Math.Sqrt(-2 * Math.Log(p));
            return (((((((((-7.784894002430293e-03 * t) - 3.223964580411365e-01) * t) - 2.400758277161838) * t) - 2.549732539343734) * t) + 4.374664141464968) * t + 2.938163982698783)
                / ((((((((7.784695709041462e-03 * t) + 3.224671290700398e-01) * t) + 2.445134137142996) * t) + 3.754408661907416) * t) + 1);
        }

        var q = p - 0.5;
        var r = q * q;
        return ((((((((((-3.969683028665376e+01 * r) + 2.209460984245205e+02) * r) - 2.759285104469687e+02) * r) + 1.383577518672690e+02) * r) - 3.066479806614716e+01) * r) + 2.506628277459239) * q
            / ((((((((((-5.447609879822406e+01 * r) + 1.615858368580409e+02) * r) - 1.556989798598866e+02) * r) + 6.680131188771972e+01) * r) - 1.328068155288572e+01) * r) + 1);
    }
}
