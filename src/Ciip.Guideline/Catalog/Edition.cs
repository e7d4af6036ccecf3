using Ciip.Guideline.Common;

namespace Ciip.Guideline.Catalog;

/// <summary>An edition of the Guideline, or a document that was reported to take its place, as far as it is known here.</summary>
/// <remarks>Only one is modeled. The others are named so that nobody takes it for the newest.</remarks>
/// <example>
/// <code>
/// using Ciip.Guideline.Catalog;
///
/// var date = new PartialDate(2026, 11, 1);
/// foreach (var edition in GuidelineCatalog.FourthEdition.Editions)
/// {
///     Console.WriteLine($"{edition.Name}: {edition.StateOn(date)}{(edition.IsOnlyReported ? " (reported)" : "")}");
/// }
/// </code>
/// </example>
public sealed class Edition
{
    internal Edition(string id, LocalizedText name, LocalizedText note, params EditionEvent[] history)
    {
        Id = id;
        Name = name;
        Note = note;
        History = Seq.Of(history);
    }

    /// <summary>The id, such as <c>5th-edition</c>: ours, and the same in every version of this library.</summary>
    public string Id { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Name { get; }

    /// <summary>Its full title; the English one is our rendering. Null where it is not known here.</summary>
    public LocalizedText? Title { get; internal init; }

    /// <summary>What is known of it.</summary>
    public LocalizedText Note { get; }

    /// <summary>What happened to it, and how that is known, the earliest first. Empty where no date is known here.</summary>
    public IReadOnlyList<EditionEvent> History { get; }

    /// <summary>When it was issued; null where it is not known here.</summary>
    public PartialDate? IssuedOn => On(EditionEventKind.Issued);

    /// <summary>When it was last revised; null where no revision is known here.</summary>
    public PartialDate? RevisedOn => On(EditionEventKind.Revised);

    /// <summary>From when it holds: when it took effect, else when it was issued; null where it is not known here.</summary>
    public PartialDate? HoldsFrom => On(EditionEventKind.TookEffect) ?? IssuedOn;

    /// <summary>Who issued it; null where it is not known here.</summary>
    public LocalizedText? Issuer { get; internal init; }

    /// <summary>Where what is said here can be looked up; for what is only reported, what kind of reports there were.</summary>
    public IReadOnlyList<Source> Sources { get; internal init; } = [];

    /// <summary>How its existence is known. A date has a basis of its own.</summary>
    public EvidenceBasis Basis { get; internal init; }

    /// <summary>Whether it is the edition this library models.</summary>
    public bool IsModeled { get; internal init; }

    /// <summary>Whether its existence is only reported.</summary>
    public bool IsOnlyReported => Basis == EvidenceBasis.Reported;

    /// <summary>Whether it is an edition of the Guideline; otherwise a document that was reported to take the place of the whole line.</summary>
    public bool IsOfTheLine { get; internal init; } = true;

    /// <summary>Whether it held on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>
    /// Null where that is not known here: before it was issued, where its date or that of the next edition is unknown, or where one of
    /// the dates is too rough to tell. What is only reported counts here like what was seen; <see cref="History"/> tells them apart.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="date"/> is null.</exception>
    public EditionState? StateOn(PartialDate date) => Editions.StateOf(this, Require.NotNull(date));

    /// <summary>The date of what happened last of a kind; null where that is not known here.</summary>
    internal PartialDate? On(EditionEventKind kind) => History.LastOrDefault(one => one.Kind == kind)?.On;

    /// <summary>The English name.</summary>
    public override string ToString() => Name.English;
}
