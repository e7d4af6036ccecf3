using SkiaSharp;

namespace Ciip.Guideline.Notebooks.Tests;

/// <summary>A picture of pixels, compared by what no font of the machine changes: its size, and the colors that fill areas of it.</summary>
internal sealed class Picture
{
    /// <summary>The share of the picture above which a color fills an area; letters, whatever font draws them, stay far below.</summary>
    private const double Area = 0.02;

    /// <summary>The share that is left of an area where other letters take more room beside it.</summary>
    private const double Remainder = 0.004;

    private readonly string base64;

    public Picture(string base64)
    {
        this.base64 = base64;
        using var bitmap = SKBitmap.Decode(Convert.FromBase64String(base64));
        bitmap.Should().NotBeNull("it is a picture");
        Size = (bitmap.Width, bitmap.Height);
        Shares = bitmap.Pixels.CountBy(static color => color).ToDictionary(static one => one.Key, one => one.Value / (double)(bitmap.Width * bitmap.Height));
    }

    private (int Width, int Height) Size { get; }

    private Dictionary<SKColor, double> Shares { get; }

    public void ShouldBeLike(Picture saved, string where)
    {
        if (base64 == saved.base64)
        {
            return;
        }

        Size.Should().Be(saved.Size, $"{where}: width and height");
        Shares.Count.Should().BeGreaterThan(2, $"{where}: something is drawn");
        Missing(saved, this).Should().BeEmpty($"{where}: the areas have the colors that were saved");
        Missing(this, saved).Should().BeEmpty($"{where}: the areas have no color that was not saved");
    }

    /// <summary>The colors of one picture's areas that are hardly in the other.</summary>
    private static IEnumerable<SKColor> Missing(Picture one, Picture other) =>
        one.Shares.Where(color => color.Value >= Area && other.Shares.GetValueOrDefault(color.Key) < Remainder).Select(static color => color.Key);
}
