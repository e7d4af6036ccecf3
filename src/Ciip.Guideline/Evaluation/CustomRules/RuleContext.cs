using System.Text.Json.Serialization;
using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline;

/// <summary>What a custom rule sees: the subject, what became of each provision, and the places to speak about.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<RuleContext>))]
public sealed class RuleContext
{
    private readonly EvaluationContext context;

    internal RuleContext(EvaluationContext context)
    {
        this.context = context;
    }

    /// <summary>The documents; an empty set where a self-verification is evaluated alone.</summary>
    public SafetyStandardsSet Standards => context.Set;

    /// <summary>What the operator carries out; null where no self-verification was given.</summary>
    public SelfVerification? Practice => context.Practice?.Subject;

    /// <summary>The date that everything about time is judged at; null where none was given: be undetermined then, and never ask the clock.</summary>
    public PartialDate? AsOf => context.AsOf;

    /// <summary>The place of all documents together.</summary>
    public Place Documents => Place.Set;

    /// <summary>The place of the operator as a whole; only where a self-verification was given.</summary>
    public Place Operator => Place.Operator;

    /// <summary>What became of a provision in the documents, all of them together.</summary>
    /// <param name="provision">The provision.</param>
    /// <exception cref="ArgumentNullException"><paramref name="provision"/> is null.</exception>
    public StandardsOutcome OutcomeInDocuments(Provision provision) => context.Outcome(Require.NotNull(provision));

    /// <summary>What became of a provision in practice; null where no self-verification was given, or where it cannot show in practice.</summary>
    /// <param name="provision">The provision.</param>
    /// <exception cref="ArgumentNullException"><paramref name="provision"/> is null.</exception>
    public PracticeOutcome? OutcomeInPractice(Provision provision) =>
        PracticeAnalysis.IsAsked(Require.NotNull(provision)) && context.Practice is { } practice ? practice[provision] : null;

    /// <summary>
    /// A provision, item, measure or section: in the self-verification where one was given and it can show there, otherwise in
    /// the documents.
    /// </summary>
    /// <param name="on">A provision, item, measure or section.</param>
    /// <exception cref="ArgumentNullException"><paramref name="on"/> is null.</exception>
    public Place At(GuidelineId on) =>
        context.Practice is null || !PracticePlaces.ProvisionsOf(Require.NotNull(on)).Any(PracticeAnalysis.IsAsked) ? AtDocuments(on)
        : on.Provision is { } provision ? Place.InPracticeOf(provision)
        : Place.InPractice(on);

    /// <summary>A provision, item, measure or section in the documents, also where a self-verification was given.</summary>
    /// <param name="on">A provision, item, measure or section.</param>
    /// <exception cref="ArgumentNullException"><paramref name="on"/> is null.</exception>
    public Place AtDocuments(GuidelineId on) => Require.NotNull(on).Provision is { } provision ? Place.Of(provision) : new Place(on: on);

    /// <summary>A document, something it treats, or a record in it.</summary>
    /// <param name="document">A document of <see cref="Standards"/>.</param>
    /// <param name="on">A provision, item, measure or section; null is none in particular.</param>
    /// <param name="record">The id of a record, such as a service; null is none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="document"/> is not of the set.</exception>
    public Place At(SafetyStandardsDocument document, GuidelineId? on = null, string? record = null)
    {
        Require.NotNull(document);
        return Standards.Documents.Any(one => one.Id == document.Id)
            ? new Place(document.Id, on, record, pointer: on is not null && record is null && document.Treatments?.ContainsKey(on) == true ? Place.TreatmentPointer(on) : null)
            : throw new ArgumentException($"No document of the set has the id '{document.Id}'.", nameof(document));
    }

    /// <summary>A record of the self-verification, by its id and the list it is in.</summary>
    /// <param name="record">A record of <see cref="Practice"/>, the object itself.</param>
    /// <param name="on">What is asked of it: a provision, item, measure or section; null is none in particular.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="record"/> is not of the self-verification.</exception>
    public Place At(PracticeEntry record, GuidelineId? on = null)
    {
        Require.NotNull(record);
        var at = context.Practice?.Records.All.Where(one => ReferenceEquals(one.Record, record)).Select(static one => one.At).FirstOrDefault()
            ?? throw new ArgumentException($"No record of the self-verification is this '{record.Id}'.", nameof(record));
        return Place.InPractice(on, record.Id, at.Path, at.ToString);
    }
}
