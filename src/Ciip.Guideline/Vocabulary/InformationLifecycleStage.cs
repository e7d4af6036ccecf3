using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>A step in the lifecycle of information. Open: the text ends the list in "etc." <c>II.6.1.2(3) p1 s2</c></summary>
/// <remarks>
/// The text defines no step. For transference and provision that leaves a gap: which of the two a hand-over to another party is,
/// it does not say.
/// </remarks>
[JsonConverter(typeof(GuidelineJsonConverter<InformationLifecycleStage>))]
public sealed class InformationLifecycleStage : OpenGuidelineTerm<InformationLifecycleStage>
{
    /// <summary>Information is created. <c>II.6.1.2(3) p1 s2</c></summary>
    public static readonly InformationLifecycleStage Creation = new("creation", new("Creation", "作成"));

    /// <summary>Information is acquired. <c>II.6.1.2(3) p1 s2</c></summary>
    public static readonly InformationLifecycleStage Acquisition = new("acquisition", new("Acquisition", "入手"));

    /// <summary>Information is used. <c>II.6.1.2(3) p1 s2</c></summary>
    public static readonly InformationLifecycleStage Utilization = new("utilization", new("Utilization", "利用"));

    /// <summary>Information is stored. <c>II.6.1.2(3) p1 s2</c></summary>
    public static readonly InformationLifecycleStage Storage = new("storage", new("Storage", "保存"));

    /// <summary>Information is transferred; see the remarks of the set. <c>II.6.1.2(3) p1 s2</c></summary>
    public static readonly InformationLifecycleStage Transference = new("transference", new("Transference", "移送"));

    /// <summary>Information is provided; see the remarks of the set. <c>II.6.1.2(3) p1 s2</c></summary>
    public static readonly InformationLifecycleStage Provision = new("provision", new("Provision", "提供"));

    /// <summary>Information is erased. <c>II.6.1.2(3) p1 s2</c></summary>
    public static readonly InformationLifecycleStage Erasure = new("erasure", new("Erasure", "消去"));

    private InformationLifecycleStage(string token, LocalizedText title, [CallerMemberName] string name = "")
        : base(token, title, JapaneseTerm.OurRendering, "II.6.1.2(3) p1 s2", name)
    {
    }

    private InformationLifecycleStage(string text)
        : base(text, Creation.Locator)
    {
    }

    /// <summary>The seven the text names, in its order.</summary>
    public static IReadOnlyList<InformationLifecycleStage> All { get; } = Seq.Of(
        Creation, Acquisition, Utilization, Storage, Transference, Provision, Erasure);

    /// <summary>A value of the user's own. Equal to every other one of the same text.</summary>
    /// <param name="text">The value in the user's words; white space around it is dropped.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty or white space.</exception>
    public static InformationLifecycleStage Own(string text) => new(Tokens.OwnText(text));

    /// <summary>Reads a wire token: one of <see cref="All"/>, or <c>own:</c> and a text.</summary>
    /// <param name="token">The token, such as <c>creation</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="FormatException">It is neither. The message names the nearest token.</exception>
    public static InformationLifecycleStage Parse(string token) => Tokens.ParseOpen(All, token, Own);

    /// <summary>Reads a wire token without throwing.</summary>
    /// <param name="token">The token; null is none.</param>
    /// <param name="stage">The member, or null when <paramref name="token"/> is not a token of this set.</param>
    /// <returns>Whether <paramref name="token"/> is a token of this set.</returns>
    public static bool TryParse([NotNullWhen(true)] string? token, [NotNullWhen(true)] out InformationLifecycleStage? stage) =>
        Tokens.TryParseOpen(All, token, Own, out stage);
}
