using System.Text.Json.Serialization;

namespace Ciip.Guideline;

/// <summary>What became of one place of one rule from an earlier report to a later one.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<ChangeState>))]
public enum ChangeState
{
    /// <summary>A finding where there was none, or where nothing was judged.</summary>
    New,

    /// <summary>Still a finding, at a higher level, with more missing, or with less shown. A change both ways counts as this.</summary>
    Worsened,

    /// <summary>Still a finding, at a lower level, with less missing, or with more shown.</summary>
    Improved,

    /// <summary>Still the same finding.</summary>
    Unchanged,

    /// <summary>No longer a finding: shown.</summary>
    Closed,

    /// <summary>A decision, or that it does not arise, now prevents a judgment. Never shown as closed.</summary>
    SetAside,

    /// <summary>
    /// No longer known, whether it was shown, a finding, or nothing to judge. Never shown as closed, and closes the gate: otherwise
    /// reading less would look like progress.
    /// </summary>
    OutOfSight,

    /// <summary>A finding that was there before, unseen. Not a regression: otherwise nobody would look closer.</summary>
    Revealed,

    /// <summary>Known to be there now, where it was not known before.</summary>
    Confirmed,

    /// <summary>The document or record is gone.</summary>
    Removed,
}
