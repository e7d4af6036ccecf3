using GrcPortal.Security;

namespace GrcPortal.Data;

/// <summary>Notes down who did what. The entry is saved with the changes it tells of, or not at all.</summary>
internal sealed class EventLog(PortalDb db, CurrentUser user, TimeProvider clock)
{
    /// <summary>Adds an entry to the changes that are saved next.</summary>
    /// <param name="kind">What was done.</param>
    /// <param name="operatorId">The operator it was about; null where it was about none.</param>
    /// <param name="subject">What it was done to, as it is called now.</param>
    /// <param name="detail">What more there is to say; null where there is nothing.</param>
    public void Add(EventKind kind, Guid? operatorId, string subject, string? detail = null)
    {
        var now = clock.GetUtcNow();
        db.Events.Add(new EventRow
        {
            Id = Guid.CreateVersion7(now),
            At = now,
            By = user.Name,
            Kind = kind,
            OperatorId = operatorId,
            Subject = Limits.Storable(subject, Limits.Key),
            Detail = detail is null ? null : Limits.Storable(detail, Limits.Key),
        });
    }
}
