using System.Text.Json.Serialization;

namespace Ciip.Guideline.Catalog;

/// <summary>Where a provision can show: in what documents say, in what an operator does, in both or in neither.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<ProvisionAxis>))]
public enum ProvisionAxis
{
    /// <summary>In documents only: a statement of purpose cannot be practiced.</summary>
    Documents,

    /// <summary>In practice only: self-verification cannot be written into a standard.</summary>
    Practice,

    /// <summary>In both: the 20 measures and the quoted duties.</summary>
    Both,

    /// <summary>In neither: it is in nobody's denominator, such as a reference to a figure nobody can check against here.</summary>
    None,
}
