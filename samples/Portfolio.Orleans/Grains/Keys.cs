namespace PortfolioOrleans.Grains;

/// <summary>Keys of the grains of which there is one.</summary>
internal static class Keys
{
    public const string Portfolio = "portfolio";
}
