namespace GrcPortal.Files;

/// <summary>What an upload holds.</summary>
public enum FileKind
{
    /// <summary>A Safety Standards document.</summary>
    Document,

    /// <summary>A set of documents.</summary>
    Set,

    /// <summary>What an operator carries out.</summary>
    SelfVerification,
}
