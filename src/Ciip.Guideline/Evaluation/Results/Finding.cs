namespace Ciip.Guideline;

/// <summary>Something a rule finds missing, with what it cites and what repairs it. Data, never an exception.</summary>
/// <example>
/// <code>
/// foreach (var finding in report.Findings.Where(finding =&gt; finding.Level == FindingLevel.Gap))
///     Console.WriteLine($"{finding.In(Language.Japanese)} ({finding.Citations[0]})");
/// </code>
/// </example>
public sealed class Finding
{
    internal Finding(RuleOutcome outcome, FindingLevel level)
    {
        Outcome = outcome;
        Level = level;
    }

    /// <summary>The outcome it comes from.</summary>
    public RuleOutcome Outcome { get; }

    /// <summary>How much weight the text gives to it.</summary>
    public FindingLevel Level { get; }

    /// <summary>The rule.</summary>
    public RuleDescription Rule => Outcome.Rule;

    /// <summary>On what it rests: a sentence, several taken together, or advice.</summary>
    public RuleBasis Basis => Rule.Basis;

    /// <summary>About what.</summary>
    public Place Place => Outcome.Place;

    /// <summary>What is missing.</summary>
    public RuleMessage Message => Outcome.Message;

    /// <summary>The statements it rests on; at least one.</summary>
    public IReadOnlyList<Locator> Citations => Outcome.Citations;

    /// <summary>The provisions that are missing; empty where the finding is about something else.</summary>
    public IReadOnlyList<Provision> Missing => Outcome.Provisions;

    /// <summary>What repairs it.</summary>
    public LocalizedText Repair => Rule.Repair;

    /// <summary>Where in the text it belongs: by what it is about, else by what is missing, else by the section that it cites.</summary>
    internal int TextOrder => (Place.On ?? (Missing.Count > 0 ? Missing[0] : GuidelineCatalog.FourthEdition.FindId(Citations[0].Section)))?.Order ?? int.MaxValue;

    /// <summary>Level, rule, place and message, in the language asked for.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) => $"{Level.In(language)} {Rule.Id} {Place.In(language)}{(language == Language.Japanese ? "：" : ": ")}{Message.In(language)}";

    /// <summary>Level, rule, place and message in English.</summary>
    public override string ToString() => In(Language.English);
}
