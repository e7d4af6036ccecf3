namespace Ciip.Guideline.Evaluation;

/// <summary>What the services of a view show of their service maintenance levels. <c>II.2 p1 s2</c></summary>
internal static class ServiceLevels
{
    /// <summary>The services, and the other one of the same name that gives the level of one without.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="isAbsent">Whether it is known that no level is given but those of the fields.</param>
    public static IReadOnlyList<(PlacedRecord<Service> Service, MemberState State, PlacedRecord<Service>? GivenBy)> Of(
        IReadOnlyList<SafetyStandardsDocument> documents, bool isAbsent)
    {
        var services = DocumentRecords.Services(documents);
        if (services.Count == 0)
        {
            return [];
        }

        var given = services.Where(static service => IsGiven(service.Record)).ByName();
        return [.. services.Select(service =>
            IsGiven(service.Record) ? (service, MemberState.Shows, null)
            : given.FirstOf(service.Name) is { } other ? (service, MemberState.Shows, other)
            : (service, isAbsent ? MemberState.Lacks : MemberState.Unknown, (PlacedRecord<Service>?)null))];
    }

    private static bool IsGiven(Service service) => TypedFields.IsFilled(service.MaintenanceLevel);
}
