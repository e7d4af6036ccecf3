using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Catalog;

/// <summary>One of the 135 statements of the text. The library holds none of its sentences, only our summary.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<Statement>))]
public sealed class Statement
{
    internal Statement(string locator, StatementKind kind, LocalizedText summary, LocalizedText? withoutProvisions = null)
    {
        Locator = Locator.Parse(locator);
        Kind = kind;
        Summary = summary;
        WithoutProvisions = withoutProvisions;
    }

    /// <summary>Where it stands: its identity.</summary>
    public Locator Locator { get; }

    /// <summary>What it does in the text.</summary>
    public StatementKind Kind { get; }

    /// <summary>What it says, in our own words.</summary>
    public LocalizedText Summary { get; }

    /// <summary>Why it has no provisions; null where it has some.</summary>
    public LocalizedText? WithoutProvisions { get; }

    /// <summary>The obligations in it, in text order; empty where <see cref="WithoutProvisions"/> says why.</summary>
    public IReadOnlyList<Provision> Provisions { get; internal set; } = Seq.Of<Provision>();

    /// <summary>The locator.</summary>
    public override string ToString() => Locator.Text;
}
