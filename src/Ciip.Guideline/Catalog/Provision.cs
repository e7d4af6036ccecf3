using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>
/// One atomic obligation of the Guideline: one verb and one object. Each list member, named condition and aspect is a
/// provision of its own. The same object everywhere; compare by reference.
/// </summary>
/// <example>
/// <code>
/// var provision = Provisions.ItBcp.PriorityOfActions;
/// Console.WriteLine($"{provision.Id}: {provision.Title}, borne by {string.Join(", ", provision.Bearers)}");
/// Console.WriteLine(report.Standards.Set[provision].Outcome);
/// </code>
/// </example>
[JsonConverter(typeof(GuidelineJsonConverter<Provision>))]
public sealed class Provision
{
    internal Provision(string id, string step, Modality modality, LocalizedText title, [CallerMemberName] string name = "")
    {
        Id = id;
        Section = id.Substring(0, id.LastIndexOf('.'));
        IsOfMeasure = Section.StartsWith("II.6.", StringComparison.Ordinal);
        Statement = Locator.Parse(Section + " " + step);
        Modality = modality;
        Title = title;
        Name = name;
    }

    /// <summary>The id, which never changes: section and letter in text order, such as <c>II.6.1.2(2).a</c>.</summary>
    public string Id { get; }

    /// <summary>The compile-time name within its group, such as <c>PriorityOfActions</c> of <c>Provisions.ItBcp</c>.</summary>
    public string Name { get; }

    /// <summary>The id of the section it is in, such as <c>II.6.1.2(2)</c>.</summary>
    public string Section { get; }

    /// <summary>The statement it comes from.</summary>
    public Locator Statement { get; }

    /// <summary>What is demanded, in our own words.</summary>
    public LocalizedText Title { get; }

    /// <summary>How strongly its sentence demands it.</summary>
    public Modality Modality { get; }

    /// <summary>What softens the demand on this provision.</summary>
    public Softener Softener { get; internal init; }

    /// <summary>Where it can show.</summary>
    public ProvisionAxis Axis { get; internal init; } = ProvisionAxis.Both;

    /// <summary>What a document's silence means for it.</summary>
    public ProvisionKind Kind { get; internal init; }

    /// <summary>Whose words it rests on.</summary>
    public Authority Authority { get; internal init; }

    /// <summary>Who bears it; at least one.</summary>
    public IReadOnlyList<Actor> Bearers { get; internal init; } = OperatorOnly;

    /// <summary>
    /// The classes of countermeasures that the text itself names for it; empty for most. Used where a treatment has no
    /// tag of its own.
    /// </summary>
    public IReadOnlyList<CountermeasureClass> NamedClasses { get; internal init; } = NoClasses;

    /// <summary>
    /// The position in text order over all provisions, from 0. Dense, so that outcomes can live in arrays over it.
    /// </summary>
    public int Order => Index;

    /// <summary>The token for OSCAL, where parentheses are not allowed, such as <c>ii-6.1.2-2.a</c>.</summary>
    public string OscalToken => GuidelineId.ToToken(Id);

    /// <summary>The item it belongs to; null in chapter I and in the introduction of II.6.</summary>
    public GuidelineItem? Item => GuidelineCatalog.FourthEdition.ItemOf(this);

    /// <summary>What it is about: its item, or its section where it has none.</summary>
    internal GuidelineId About => Item is { } item ? item : GuidelineId.Parse(Section);

    /// <summary>
    /// Whether the text leaves it open to discuss it and not adopt it: the 20 measures (<c>II.6 p1 s1</c>), publication
    /// (<c>II.5 p1 s1</c>) and the presumed examples (<c>II.2 p2 s2</c>, <c>II.3 p2 s1</c>).
    /// </summary>
    public bool MayBeDeclined =>
        Softener is Softener.PresumedExample
        || Section == "II.5"
        || IsOfMeasure;

    /// <summary>Whether it belongs to one of the 20 measures, whose adoption is to be discussed. <c>II.6 p1 s1</c></summary>
    internal bool IsOfMeasure { get; }

    /// <summary>The title without the full stop of a sentence, for use in another one.</summary>
    internal LocalizedText Phrase => field ??= new LocalizedText(Title.English.TrimEnd('.'), Title.Japanese.TrimEnd('。'));

    /// <summary>A list of it alone.</summary>
    internal IReadOnlyList<Provision> Alone => field ??= Seq.Of(this);

    /// <summary>The order, set while the catalog is built.</summary>
    internal int Index { get; set; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    private static readonly IReadOnlyList<Actor> OperatorOnly = Seq.Of(Actor.Operator);

    private static readonly IReadOnlyList<CountermeasureClass> NoClasses = Seq.Of<CountermeasureClass>();
}
