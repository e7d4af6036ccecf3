using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Catalog;

/// <summary>
/// Where threats, vulnerabilities and issues come to light that risks are identified from. Open: others may show them
/// too. <c>II.6.3.1 p1 s1</c>
/// </summary>
[JsonConverter(typeof(GuidelineJsonConverter<RiskIdentificationSource>))]
public sealed class RiskIdentificationSource : OpenGuidelineTerm<RiskIdentificationSource>
{
    /// <summary>Conducting the measures. <c>II.6.3.1 p1 s1</c></summary>
    public static readonly RiskIdentificationSource ConductOfMeasures = new(
        "conduct-of-measures", new("Conduct of the measures", "対策の実施"));

    /// <summary>Internal audits. <c>II.6.3.1 p1 s1</c></summary>
    public static readonly RiskIdentificationSource InternalAudits = new("internal-audits", new("Internal audits", "内部監査"));

    /// <summary>External audits. <c>II.6.3.1 p1 s1</c></summary>
    public static readonly RiskIdentificationSource ExternalAudits = new("external-audits", new("External audits", "外部監査"));

    /// <summary>Research on how the IT environment changes. <c>II.6.3.1 p1 s1</c></summary>
    public static readonly RiskIdentificationSource EnvironmentResearch = new(
        "environment-research", new("Research on changes in the IT environment", "IT環境の変化の調査"));

    /// <summary>Analyses of how the IT environment changes. <c>II.6.3.1 p1 s1</c></summary>
    public static readonly RiskIdentificationSource EnvironmentAnalyses = new(
        "environment-analyses", new("Analyses of changes in the IT environment", "IT環境の変化の分析"));

    /// <summary>Exercises. <c>II.6.3.1 p1 s1</c></summary>
    public static readonly RiskIdentificationSource Exercises = new("exercises", new("Exercises", "演習"));

    /// <summary>Training. <c>II.6.3.1 p1 s1</c></summary>
    public static readonly RiskIdentificationSource Training = new("training", new("Training", "訓練"));

    private RiskIdentificationSource(string token, LocalizedText title, [CallerMemberName] string name = "")
        : base(token, title, JapaneseTerm.OurRendering, "II.6.3.1 p1 s1", name)
    {
    }

    private RiskIdentificationSource(string text)
        : base(text, ConductOfMeasures.Locator)
    {
    }

    /// <summary>The seven the text names, in its order.</summary>
    public static IReadOnlyList<RiskIdentificationSource> All { get; } = Seq.Of(
        ConductOfMeasures, InternalAudits, ExternalAudits, EnvironmentResearch, EnvironmentAnalyses, Exercises, Training);

    /// <summary>A value of the user's own. Equal to every other one of the same text.</summary>
    /// <param name="text">The value in the user's words; white space around it is dropped.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty or white space.</exception>
    public static RiskIdentificationSource Own(string text) => new(Tokens.OwnText(text));

    /// <summary>Reads a wire token: one of <see cref="All"/>, or <c>own:</c> and a text.</summary>
    /// <param name="token">The token, such as <c>conduct-of-measures</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="FormatException">It is neither. The message names the nearest token.</exception>
    public static RiskIdentificationSource Parse(string token) => Tokens.ParseOpen(All, token, Own);

    /// <summary>Reads a wire token without throwing.</summary>
    /// <param name="token">The token; null is none.</param>
    /// <param name="source">The member, or null when <paramref name="token"/> is not a token of this set.</param>
    /// <returns>Whether <paramref name="token"/> is a token of this set.</returns>
    public static bool TryParse([NotNullWhen(true)] string? token, [NotNullWhen(true)] out RiskIdentificationSource? source) =>
        Tokens.TryParseOpen(All, token, Own, out source);
}
