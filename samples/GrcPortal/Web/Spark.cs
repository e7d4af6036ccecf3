namespace GrcPortal.Web;

/// <summary>Draws figures as a small line, for the eye alone: what counts stands beside it in words.</summary>
internal static class Spark
{
    public const int Width = 64;
    public const int Height = 18;
    private const int Margin = 2;

    /// <summary>The points of a `polyline`: zero is at the bottom, so that a line says how much there is and not only how it moves.</summary>
    public static string Points(IReadOnlyList<int> figures)
    {
        var most = Math.Max(1, figures.Max());
        var step = (Width - (2.0 * Margin)) / (figures.Count - 1);
        return string.Join(' ', figures.Select((figure, at) =>
            FormattableString.Invariant($"{Margin + (at * step):0.#},{Height - Margin - ((double)figure / most * (Height - (2 * Margin))):0.#}")));
    }
}
