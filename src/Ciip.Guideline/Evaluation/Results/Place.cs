using System.Text;
using Ciip.Guideline.Evaluation.Rules;

namespace Ciip.Guideline;

/// <summary>
/// What an outcome is about: ids, never positions in a list, so that it stays the same when a file is edited. Two places
/// are equal when their ids are; the JSON Pointer is for display.
/// </summary>
public sealed class Place : IEquatable<Place>
{
    private static readonly Place?[] OfProvisions = new Place?[GuidelineCatalog.FourthEdition.Provisions.Count];
    private static readonly Place?[] OfProvisionsInPractice = new Place?[OfProvisions.Length];
    private readonly Func<string>? later;
    private string? pointer;
    private string? key;

    internal Place(string? document = null, GuidelineId? on = null, string? record = null, string? part = null, string? pointer = null)
    {
        Document = document;
        On = on;
        Record = record;
        Part = part;
        this.pointer = pointer;
    }

    private Place(GuidelineId? on, string? record, string? part, Func<string>? pointer)
    {
        On = on;
        Record = record;
        Part = part;
        later = pointer;
        IsInPractice = true;
    }

    /// <summary>Whether it is in the self-verification; otherwise it is in the documents.</summary>
    public bool IsInPractice { get; }

    /// <summary>The id of the document; null for the set as a whole and in the self-verification.</summary>
    public string? Document { get; }

    /// <summary>The item, section or provision; null when it is about none in particular.</summary>
    public GuidelineId? On { get; }

    /// <summary>The id of the record, such as a service or a contract; or of a second document.</summary>
    public string? Record { get; }

    /// <summary>The wire token of a class, category, body, duty or phase, or the name of a list or activity.</summary>
    public string? Part { get; }

    /// <summary>
    /// The JSON Pointer (RFC 6901) into the file of the document or of the self-verification, for display; null where there is
    /// none.
    /// </summary>
    public string? Pointer => pointer ??= later?.Invoke();

    /// <summary>The ids in one text, stable over versions of a file: a key for comparison and suppression.</summary>
    public string Key => key ??= KeyOf(IsInPractice, Document, On, Record, Part);

    /// <summary>The set as a whole.</summary>
    internal static Place Set { get; } = new();

    /// <summary>A provision of the set as a whole.</summary>
    internal static Place Of(Provision provision) => OfProvisions[provision.Index] ??= new Place(on: provision);

    /// <summary>The self-verification as a whole.</summary>
    internal static Place Operator { get; } = InPractice();

    /// <summary>A provision as it shows in the self-verification as a whole.</summary>
    internal static Place InPracticeOf(Provision provision) => OfProvisionsInPractice[provision.Index] ??= InPractice(provision);

    /// <summary>A place in the self-verification.</summary>
    internal static Place InPractice(GuidelineId? on = null, string? record = null, string? part = null, Func<string>? pointer = null) =>
        new(on, record, part, pointer);

    /// <inheritdoc/>
    public bool Equals(Place? other) => ReferenceEquals(this, other)
        || (other is not null && IsInPractice == other.IsInPractice && On == other.On && Document == other.Document && Record == other.Record && Part == other.Part);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Place);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((((((On?.Order ?? -1) * 31) + HashOf(Document)) * 31) + HashOf(Record)) * 31) + HashOf(Part)) * 2) + (IsInPractice ? 1 : 0);

    /// <summary>The place for a reader: "the set", "the operator", or the ids; in Japanese, members of the Guideline's sets by their titles.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language)
    {
        var text = new StringBuilder();
        AppendTo(text, language);
        return text.ToString();
    }

    /// <summary>The place in English.</summary>
    public override string ToString() => In(Language.English);

    /// <summary>Words the place where it is written, behind nothing else.</summary>
    internal void AppendTo(StringBuilder text, Language language)
    {
        var isFirst = true;
        Add(Document);
        Add(On?.Text);
        Add(Record);
        Add(Part is null ? null : PartTitles.In(Part, language));
        if (text.Length == 0)
        {
            text.Append(IsInPractice
                ? language == Language.Japanese ? "事業者" : "the operator"
                : language == Language.Japanese ? "文書一式" : "the set");
        }

        void Add(string? id)
        {
            if (id is not null)
            {
                text.Append(isFirst ? string.Empty : " ").Append(id);
                isFirst = false;
            }
        }
    }

    /// <summary>The pointer to a treatment in its document's file.</summary>
    internal static string TreatmentPointer(GuidelineId id) => "/treatments/" + id.Text;

    internal static string KeyOf(bool isInPractice, string? document, GuidelineId? on, string? record, string? part)
    {
        var ids = new StringBuilder();
        Append("in", isInPractice ? "practice" : null);
        Append("document", document);
        Append("on", on?.Text);
        Append("record", record);
        Append("part", part);
        return ids.ToString();

        void Append(string name, string? value)
        {
            if (value is not null)
            {
                ids.Append(ids.Length > 0 ? ";" : string.Empty).Append(name).Append('=')
                    .Append(value.Replace("%", "%25").Replace(";", "%3B"));
            }
        }
    }

    private static int HashOf(string? text) => text is null ? 0 : StringComparer.Ordinal.GetHashCode(text);
}
