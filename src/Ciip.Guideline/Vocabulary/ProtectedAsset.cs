using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>Something to protect. Open: the text calls its list presumed examples. <c>II.2 p2 s2</c></summary>
[JsonConverter(typeof(GuidelineJsonConverter<ProtectedAsset>))]
public sealed class ProtectedAsset : OpenGuidelineTerm<ProtectedAsset>
{
    /// <summary>Information systems. <c>II.2 b1</c></summary>
    public static readonly ProtectedAsset InformationSystems = new(
        "information-systems", new("Information systems", "情報システム"), ProtectedAssetKind.InformationAssets);

    /// <summary>The data that information systems use. <c>II.2 b1</c></summary>
    public static readonly ProtectedAsset Data = new(
        "data", new("Data used in information systems", "情報システムで利活用されるデータ"), ProtectedAssetKind.InformationAssets);

    /// <summary>Transactions, in the sense of <c>fn9</c>. <c>II.2 b2</c></summary>
    public static readonly ProtectedAsset Transactions = new(
        "transactions", new("Transactions", "トランザクション"), ProtectedAssetKind.TransactionsAndBusinessProcesses);

    /// <summary>Business processes. <c>II.2 b2</c></summary>
    public static readonly ProtectedAsset BusinessProcesses = new(
        "business-processes", new("Business processes", "業務プロセス"), ProtectedAssetKind.TransactionsAndBusinessProcesses);

    /// <summary>The development of information systems. <c>II.2 b3</c></summary>
    public static readonly ProtectedAsset Development = new(
        "development", new("Development of information systems", "情報システムの開発"),
        ProtectedAssetKind.DevelopmentOperationAndMaintenance);

    /// <summary>The operation of information systems. <c>II.2 b3</c></summary>
    public static readonly ProtectedAsset Operation = new(
        "operation", new("Operation of information systems", "情報システムの運用"),
        ProtectedAssetKind.DevelopmentOperationAndMaintenance);

    /// <summary>The maintenance of information systems. <c>II.2 b3</c></summary>
    public static readonly ProtectedAsset Maintenance = new(
        "maintenance", new("Maintenance of information systems", "情報システムの保守"),
        ProtectedAssetKind.DevelopmentOperationAndMaintenance);

    private ProtectedAsset(string token, LocalizedText title, ProtectedAssetKind kind, [CallerMemberName] string name = "")
        : base(token, title, JapaneseTerm.OurRendering, kind.Locator.Text, name)
    {
        Kind = kind;
    }

    private ProtectedAsset(string text, ProtectedAssetKind? kind)
        : base(text, kind?.Locator ?? Locator.Parse("II.2 p2 s2"), kind?.Value)
    {
        Kind = kind;
    }

    /// <summary>The seven the text names, in its order.</summary>
    public static IReadOnlyList<ProtectedAsset> All { get; } = Seq.Of(
        InformationSystems, Data, Transactions, BusinessProcesses, Development, Operation, Maintenance);

    /// <summary>Its kind; null where a value of the user's own is given none, which the text does not ask for.</summary>
    public ProtectedAssetKind? Kind { get; }

    /// <summary>A value of the user's own. Equal to every other one of the same text and kind.</summary>
    /// <param name="text">The value in the user's words; white space around it is dropped.</param>
    /// <param name="kind">The kind it belongs to; null is none of them.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty or white space.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ProtectedAsset Own(string text, ProtectedAssetKind? kind = null) => new(Tokens.OwnText(text), kind);

    /// <summary>Reads a wire token: one of <see cref="All"/>, or <c>own:</c> and a text, or <c>own:</c>, the token of its kind, <c>:</c> and a text.</summary>
    /// <param name="token">The token, such as <c>information-systems</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="FormatException">It is neither. The message names the nearest token.</exception>
    public static ProtectedAsset Parse(string token) => Tokens.ParseOpen(All, ProtectedAssetKind.All, token, Own);

    /// <summary>Reads a wire token without throwing.</summary>
    /// <param name="token">The token; null is none.</param>
    /// <param name="asset">The member, or null when <paramref name="token"/> is not a token of this set.</param>
    /// <returns>Whether <paramref name="token"/> is a token of this set.</returns>
    public static bool TryParse([NotNullWhen(true)] string? token, [NotNullWhen(true)] out ProtectedAsset? asset) =>
        Tokens.TryParseOpen(All, ProtectedAssetKind.All, token, Own, out asset);
}
