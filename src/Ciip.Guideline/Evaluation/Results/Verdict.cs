using System.Text.Json.Serialization;

namespace Ciip.Guideline;

/// <summary>What a rule says about one place.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<Verdict>))]
public enum Verdict
{
    /// <summary>Shown.</summary>
    Pass,

    /// <summary>Missing: a finding.</summary>
    Fail,

    /// <summary>Cannot be told from what was examined: an open question.</summary>
    Undetermined,

    /// <summary>Set aside by decision, or not borne by this subject.</summary>
    NotApplicable,
}
