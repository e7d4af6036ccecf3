namespace Ciip.Guideline.Evaluation;

/// <summary>The records of all documents that rules judge one by one, in document order.</summary>
internal static class DocumentRecords
{
    public static IReadOnlyList<PlacedRecord<Service>> Services(IReadOnlyList<SafetyStandardsDocument> documents) => Of(
        documents, static document => document.Scope?.Services, static service => service.Id, static service => service.Name, "/scope/services/");

    public static IReadOnlyList<PlacedRecord<InformationSystem>> Systems(IReadOnlyList<SafetyStandardsDocument> documents) => Of(
        documents, static document => document.Scope?.Systems, static system => system.Id, static system => system.Name, "/scope/systems/");

    public static IReadOnlyList<PlacedRecord<ExpectedMalfunction>> Malfunctions(IReadOnlyList<SafetyStandardsDocument> documents) => Of(
        documents, static document => document.Causes?.Malfunctions, static item => item.Id, static item => item.Description, "/causes/malfunctions/");

    /// <summary>
    /// The records by name. Which document says what is free (<c>I.4 p8 s1</c>): what one leaves open about a service,
    /// another may say of the same name.
    /// </summary>
    public static ILookup<string, PlacedRecord<T>> ByName<T>(this IEnumerable<PlacedRecord<T>> records) =>
        records.OrderBy(static record => record.Document.Id, StringComparer.Ordinal).ToLookup(static record => record.Name, StringComparer.Ordinal);

    /// <summary>The first record of a name; null where there is none, and for a record without a name.</summary>
    public static PlacedRecord<T>? FirstOf<T>(this ILookup<string, PlacedRecord<T>> byName, string name) => name.Length == 0 ? null : byName[name].FirstOrDefault();

    /// <summary>Another record of the same name; null where there is none, and for a record without a name.</summary>
    public static PlacedRecord<T>? Another<T>(this ILookup<string, PlacedRecord<T>> byName, PlacedRecord<T> record) =>
        record.Name.Length == 0 ? null : byName[record.Name].FirstOrDefault(other => other != record);

    private static List<PlacedRecord<T>> Of<T>(
        IReadOnlyList<SafetyStandardsDocument> documents, Func<SafetyStandardsDocument, IReadOnlyList<T>?> list, Func<T, string> id, Func<T, string> name, string path)
        where T : class
    {
        List<PlacedRecord<T>> records = [];
        for (var i = 0; i < documents.Count; i++)
        {
            var document = documents[i];
            var position = 0;
            foreach (var record in list(document) ?? [])
            {
                var pointer = path + position.ToString(System.Globalization.CultureInfo.InvariantCulture);
                records.Add(new PlacedRecord<T>(document, record, id(record), name(record), pointer));
                position++;
            }
        }

        return records;
    }
}
