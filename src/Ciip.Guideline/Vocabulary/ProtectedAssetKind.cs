using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Catalog;

/// <summary>The three kinds of things to protect that the text gives as presumed examples. <c>II.2 p2 s2</c></summary>
[JsonConverter(typeof(GuidelineJsonConverter<ProtectedAssetKind>))]
public sealed class ProtectedAssetKind : GuidelineTerm<ProtectedAssetKind>
{
    /// <summary>Information assets: information systems and the data they use. <c>II.2 b1</c></summary>
    public static readonly ProtectedAssetKind InformationAssets = new(
        "information-assets", new("Information assets", "情報資産"), "II.2 b1");

    /// <summary>Transactions or business processes on the networks of information systems. <c>II.2 b2</c></summary>
    public static readonly ProtectedAssetKind TransactionsAndBusinessProcesses = new(
        "transactions-and-business-processes", new("Transactions or business processes", "トランザクション又は業務プロセス"),
        "II.2 b2");

    /// <summary>How information systems are developed, operated and maintained. <c>II.2 b3</c></summary>
    public static readonly ProtectedAssetKind DevelopmentOperationAndMaintenance = new(
        "development-operation-and-maintenance", new("Development, operation and maintenance", "情報システムの開発・運用・保守"),
        "II.2 b3");

    private ProtectedAssetKind(string token, LocalizedText title, string locator, [CallerMemberName] string name = "")
        : base(token, title, JapaneseTerm.OurRendering, locator, name)
    {
    }

    /// <summary>All three, in the Guideline's order.</summary>
    public static IReadOnlyList<ProtectedAssetKind> All { get; } = Seq.Of(
        InformationAssets, TransactionsAndBusinessProcesses, DevelopmentOperationAndMaintenance);

    /// <summary>Reads a wire token.</summary>
    /// <param name="token">The token, such as <c>information-assets</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="FormatException">No member of the set has this token. The message names the nearest token.</exception>
    public static ProtectedAssetKind Parse(string token) => Tokens.Parse(All, token);

    /// <summary>Reads a wire token without throwing.</summary>
    /// <param name="token">The token; null is none.</param>
    /// <param name="kind">The member, or null when <paramref name="token"/> is not a token of this set.</param>
    /// <returns>Whether <paramref name="token"/> is a token of this set.</returns>
    public static bool TryParse([NotNullWhen(true)] string? token, [NotNullWhen(true)] out ProtectedAssetKind? kind) =>
        Tokens.TryParse(All, token, out kind);
}
