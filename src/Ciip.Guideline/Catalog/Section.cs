using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Catalog;

/// <summary>A chapter, section or numbered part of the text, or its footnotes.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<Section>))]
public sealed class Section
{
    internal Section(string id, LocalizedText title, JapaneseTerm japaneseTerm, params Section[] children)
    {
        Id = id;
        Title = title;
        JapaneseTerm = japaneseTerm;
        Children = Seq.From(children);
        Item = GuidelineItem.TryParse(id, out var item) ? item : null;
        foreach (var child in children)
        {
            child.Parent = this;
        }
    }

    /// <summary>The id, such as <c>II.6.1.2(2)</c>; <c>fn</c> for the footnotes.</summary>
    public string Id { get; }

    /// <summary>The title in the English translation, and in Japanese.</summary>
    public LocalizedText Title { get; }

    /// <summary>Whether the Japanese title was seen in a published source.</summary>
    public JapaneseTerm JapaneseTerm { get; }

    /// <summary>The section it is part of; null for the two chapters and the footnotes.</summary>
    public Section? Parent { get; private set; }

    /// <summary>Its parts, in text order.</summary>
    public IReadOnlyList<Section> Children { get; }

    /// <summary>The statements directly in it, without those of its parts.</summary>
    public IReadOnlyList<Statement> Statements => GuidelineCatalog.FourthEdition.StatementsOf(this);

    /// <summary>The item it is, or null.</summary>
    public GuidelineItem? Item { get; }

    /// <summary>The provisions in it and in its parts, in text order.</summary>
    public IReadOnlyList<Provision> Provisions { get; internal set; } = Seq.Of<Provision>();

    /// <summary>It and everything below it, in text order.</summary>
    public IEnumerable<Section> SelfAndBelow()
    {
        var sections = new List<Section>();
        AddSelfAndBelow(sections);
        return sections;
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>Adds it and everything below it, in text order.</summary>
    internal void AddSelfAndBelow(List<Section> sections)
    {
        sections.Add(this);
        foreach (var child in Children)
        {
            child.AddSelfAndBelow(sections);
        }
    }
}
