namespace GrcPortal.Data;

/// <summary>A row that belongs to a tenant. The context stamps it and shows it to nobody else.</summary>
public abstract class Owned
{
    public Guid Id { get; init; }

    public string Tenant { get; set; } = string.Empty;
}
