namespace Ciip.Guideline.Formats.Oscal;

/// <summary>Names that never change, because files of others hold them.</summary>
internal static class OscalNames
{
    /// <summary>The namespace of our properties and parts. A plain name: no address on the network is behind it.</summary>
    public const string Namespace = "urn:ciip-guideline:oscal";

    /// <summary>Valid under 1.2.1, and under every later 1.2.</summary>
    public const string Version = "1.2.1";

    /// <summary>The class of a property whose value is a JSON literal and not plain text.</summary>
    public const string JsonClass = "json";

    /// <summary>What starts the name of a property that holds part of a treatment.</summary>
    public const string Treatment = "treatment";

    /// <summary>The property that names the section a whole control implementation is about.</summary>
    public const string TreatedSection = "treated-section";

    public const string Catalog = "catalog";
    public const string Profile = "profile";
    public const string ComponentDefinition = "component-definition";
    public const string AssessmentResults = "assessment-results";
    public const string MappingCollection = "mapping-collection";
    public const string PlanOfAction = "plan-of-action-and-milestones";
}
