using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>
/// The id of something a document can treat: a section, an item, a part of item II.3 or a provision, such as
/// <c>II.6.1.2(2)</c> or <c>II.6.1.2(2).a</c>. Only ids of the catalog exist, one object each.
/// </summary>
/// <example>
/// <code>
/// GuidelineId measure = PdcaMeasure.ItBcp;
/// var provision = GuidelineId.Parse("II.6.1.2(2).a");
/// Console.WriteLine(measure &lt; provision);
/// </code>
/// </example>
[JsonConverter(typeof(GuidelineJsonConverter<GuidelineId>))]
public sealed partial class GuidelineId : IComparable<GuidelineId>, IEquatable<GuidelineId>
{
    internal GuidelineId(string text, int order, Section section, Provision? provision)
    {
        Text = text;
        Order = order;
        Section = section;
        Provision = provision;
    }

    /// <summary>The id as it is written.</summary>
    public string Text { get; }

    /// <summary>The section it names, or that the provision is in.</summary>
    public Section Section { get; }

    /// <summary>The provision it names; null when it names a section, item or part.</summary>
    public Provision? Provision { get; }

    /// <summary>The item it names or belongs to; null in chapter I and above the items.</summary>
    public GuidelineItem? Item => GuidelineCatalog.FourthEdition.ItemOf(Section);

    /// <summary>Whether it names one of the 25 items: neither a part of one, nor something in it.</summary>
    internal bool NamesItem => Item?.Value == Text;

    /// <summary>The position in text order over all ids, from 0; a section stands before its provisions.</summary>
    internal int Order { get; }

    /// <summary>The id of an item or part.</summary>
    /// <param name="item">The item.</param>
    public static implicit operator GuidelineId(GuidelineItem item) => FromGuidelineItem(item);

    /// <summary>The id of a measure's item.</summary>
    /// <param name="measure">The measure.</param>
    public static implicit operator GuidelineId(PdcaMeasure measure) => FromPdcaMeasure(measure);

    /// <summary>The id of a provision.</summary>
    /// <param name="provision">The provision.</param>
    public static implicit operator GuidelineId(Provision provision) => FromProvision(provision);

    /// <summary>Whether both are the same id.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(GuidelineId? left, GuidelineId? right) => ReferenceEquals(left, right);

    /// <summary>Whether they are different ids.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(GuidelineId? left, GuidelineId? right) => !ReferenceEquals(left, right);

    /// <summary>Whether the left one comes before the right one in the text.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(GuidelineId left, GuidelineId right) => Require.NotNull(left).CompareTo(right) < 0;

    /// <summary>Whether the left one comes after the right one in the text.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(GuidelineId left, GuidelineId right) => Require.NotNull(left).CompareTo(right) > 0;

    /// <summary>Whether the left one comes before the right one in the text, or is the same.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(GuidelineId left, GuidelineId right) => Require.NotNull(left).CompareTo(right) <= 0;

    /// <summary>Whether the left one comes after the right one in the text, or is the same.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(GuidelineId left, GuidelineId right) => Require.NotNull(left).CompareTo(right) >= 0;

    /// <summary>The id of an item or part.</summary>
    /// <param name="item">The item.</param>
    public static GuidelineId FromGuidelineItem(GuidelineItem item) => Parse(Require.NotNull(item).Value);

    /// <summary>The id of a measure's item.</summary>
    /// <param name="measure">The measure.</param>
    public static GuidelineId FromPdcaMeasure(PdcaMeasure measure) => Parse(Require.NotNull(measure).Value);

    /// <summary>The id of a provision.</summary>
    /// <param name="provision">The provision.</param>
    public static GuidelineId FromProvision(Provision provision) => Parse(Require.NotNull(provision).Id);

    /// <summary>Finds an id.</summary>
    /// <param name="text">The id as it is written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The catalog has no such id. The message names the nearest one that it has.</exception>
    public static GuidelineId Parse(string text) => TryParse(Require.NotNull(text), out var id) ? id : throw NoId(text);

    /// <summary>Finds an id without throwing.</summary>
    /// <param name="text">The id as it is written; null is none.</param>
    /// <param name="id">The id, or null when the catalog has none.</param>
    /// <returns>Whether the catalog has this id.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out GuidelineId? id)
    {
        id = text is null ? null : GuidelineCatalog.FourthEdition.FindId(text);
        return id is not null;
    }

    /// <inheritdoc/>
    public int CompareTo(GuidelineId? other) => other is null ? 1 : Order.CompareTo(other.Order);

    /// <inheritdoc/>
    public bool Equals(GuidelineId? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => Order;

    /// <summary>The id.</summary>
    public override string ToString() => Text;

    private static FormatException NoId(string text) => new(
        $"'{VisibleText.Quoted(text)}' is not a section, item or provision of the catalog, such as 'II.6.1.2(2)' or 'II.6.1.2(2).a'."
        + NearestText.Suggestion(text, Seq.From(GuidelineCatalog.FourthEdition.IdTexts)));

    /// <summary>The form without parentheses and capitals: <c>ii-6.1.2-2.a</c>.</summary>
    internal static string ToToken(string id)
    {
        var token = new StringBuilder(id.Length);
        var chapter = id.IndexOf('.');
        for (var i = 0; i < id.Length; i++)
        {
            switch (id[i])
            {
                case '(':
                    token.Append('-');
                    break;
                case ')':
                    break;
                case '.' when i == chapter:
                    token.Append('-');
                    break;
                default:
                    token.Append(char.ToLowerInvariant(id[i]));
                    break;
            }
        }

        return token.ToString();
    }
}
