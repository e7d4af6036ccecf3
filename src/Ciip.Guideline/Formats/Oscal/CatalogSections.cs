using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Formats.Oscal;

/// <summary>Writes sections as groups and controls, with all that the catalog knows of them.</summary>
internal sealed class CatalogSections(OscalWriter writer, GuidelineCatalog catalog)
{
    private Language Language => writer.Language;

    public void WriteGroup(Section section)
    {
        Head(section);
        writer.List("parts", [.. section.Statements.Select(Overview), .. Notes(section)], Write);
        writer.List("groups", section.Children.Where(static child => !OscalIds.IsControl(child)), WriteGroup);
        writer.List("controls", section.Children.Where(OscalIds.IsControl), WriteControl);
    }

    private void WriteControl(Section section)
    {
        Head(section);
        var demands = new CatalogPart("statement", OscalIds.StatementOf(section))
        {
            Parts = [.. section.Statements.Where(static statement => statement.Provisions.Count > 0).Select(Demand)],
        };
        var rest = section.Statements.Where(static statement => statement.Provisions.Count == 0).Select(Guidance);
        writer.List("parts", [demands, .. rest, .. Notes(section)], Write);
        writer.List("controls", section.Children.Where(OscalIds.IsControl), WriteControl);
    }

    private void Head(Section section)
    {
        writer.Value("id", OscalIds.Of(section));
        writer.Title("title", section.Title.In(Language));
        writer.Props(PropsOf(section));
        Links(section.Id);
    }

    private IEnumerable<OscalProp> PropsOf(Section section)
    {
        yield return OscalProp.Label(section.Id);
        yield return OscalProp.Other("title", section.Title, Language);
        yield return OscalProp.Of("japanese-term", EnumTokens.Of(section.JapaneseTerm));
        if (section.Parent is { } parent)
        {
            yield return OscalProp.Of("part-of", parent.Id);
        }

        if (section.Item is not { } item)
        {
            yield break;
        }

        yield return OscalProp.Of("item", item.Name);
        if (item.Measure is { } measure)
        {
            foreach (var phase in measure.Phases)
            {
                yield return OscalProp.Of("phase", phase.Value);
            }

            if (measure.Situation is { } situation)
            {
                yield return OscalProp.Of("situation", situation.Value);
            }
        }
    }

    private void Links(string from) => writer.List("links", catalog.CrossReferences.Where(reference => reference.From.Text == from), reference =>
    {
        writer.Value("href", "#" + OscalIds.Of(reference.To));
        writer.Value("rel", EnumTokens.Of(reference.Relation));
        var basis = string.Join("; ", reference.Basis) + (reference.IsExplicit ? string.Empty : ", implied");
        writer.Title("text", $"{reference.Reason.English} / {reference.Reason.Japanese} ({basis})");
    });

    private void Write(CatalogPart part)
    {
        if (part.Id is { } id)
        {
            writer.Value("id", id);
        }

        writer.Value("name", part.Name);
        if (part.IsOurs)
        {
            writer.Value("ns", OscalNames.Namespace);
        }

        writer.Props(part.Props);
        if (part.Prose is { } prose)
        {
            writer.Prose("prose", prose);
        }

        writer.List("parts", part.Parts, Write);
        if (part.From is { } from)
        {
            Links(from);
        }
    }

    private CatalogPart Overview(Statement statement) => Of("overview", statement);

    private CatalogPart Guidance(Statement statement) => Of("guidance", statement);

    private CatalogPart Demand(Statement statement) => Of("item", statement, [.. statement.Provisions.Select(Item)]);

    private CatalogPart Of(string name, Statement statement, params CatalogPart[] parts) => new(name, OscalIds.Of(statement.Locator))
    {
        Props = [.. PropsOf(statement)],
        Prose = statement.Summary.In(Language),
        Parts = parts,
        From = statement.Locator.Text,
    };

    private IEnumerable<OscalProp> PropsOf(Statement statement)
    {
        yield return OscalProp.Of("locator", statement.Locator.Text);
        yield return OscalProp.Of("kind", EnumTokens.Of(statement.Kind));
        yield return OscalProp.Other("prose", statement.Summary, Language);
        if (statement.WithoutProvisions is { } reason)
        {
            yield return OscalProp.Of("without-provisions", reason.In(Language));
            yield return OscalProp.Other("without-provisions", reason, Language);
        }
    }

    private CatalogPart Item(Provision provision) => new("item", provision.OscalToken)
    {
        Props =
        [
            OscalProp.Label(provision.Id),
            OscalProp.Other("prose", provision.Title, Language),
            OscalProp.Of("name", provision.Name),
            OscalProp.Of("modality", EnumTokens.Of(provision.Modality)),
            OscalProp.Of("softener", EnumTokens.Of(provision.Softener)),
            OscalProp.Of("axis", EnumTokens.Of(provision.Axis)),
            OscalProp.Of("kind", EnumTokens.Of(provision.Kind)),
            OscalProp.Of("authority", EnumTokens.Of(provision.Authority)),
            .. OscalProp.Each("bearer", provision.Bearers.Select(static actor => actor.Value)),
            .. OscalProp.Each("countermeasure-class", provision.NamedClasses.Select(static named => named.Value)),
        ],
        Prose = provision.Title.In(Language),
    };

    /// <summary>What is said about a section beside its statements: terms, freedoms and oddities, each where it stands first.</summary>
    private IEnumerable<CatalogPart> Notes(Section section) =>
    [
        .. catalog.Definitions.Where(definition => IsIn(section, definition.Locators[0]))
            .Select(definition => Note("definition", definition.Term, definition.Meaning, definition.Locators, OscalProp.Of("japanese-term", EnumTokens.Of(definition.JapaneseTerm)))),
        .. catalog.Freedoms.Where(freedom => IsIn(section, freedom.Locator))
            .Select(freedom => Note("freedom", title: null, freedom.Text, [freedom.Locator])),
        .. catalog.Oddities.Where(oddity => IsIn(section, oddity.Locators[0]))
            .Select(oddity => Note("oddity", oddity.Treatment, oddity.Description, oddity.Locators)),
    ];

    private CatalogPart Note(string name, LocalizedText? title, LocalizedText text, IReadOnlyList<Locator> locators, params OscalProp[] props) => new(name)
    {
        IsOurs = true,
        Props =
        [
            .. title is null ? [] : TextOf(name == "oddity" ? "treatment" : "term", title),
            OscalProp.Other("prose", text, Language),
            .. OscalProp.Each("locator", locators.Select(static locator => locator.Text)),
            .. props,
        ],
        Prose = text.In(Language),
    };

    private IReadOnlyList<OscalProp> TextOf(string name, LocalizedText text) => [OscalProp.Of(name, text.In(Language)), OscalProp.Other(name, text, Language)];

    private static bool IsIn(Section section, Locator locator) =>
        locator.Section == section.Id || (section.Id == "fn" && locator.Section.StartsWith("fn", StringComparison.Ordinal));
}
