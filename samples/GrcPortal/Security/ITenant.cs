namespace GrcPortal.Security;

/// <summary>Whose data a request may see.</summary>
public interface ITenant
{
    /// <summary>The tenant; null where nobody is signed in.</summary>
    string? Id { get; }
}
