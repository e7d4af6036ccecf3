namespace Ciip.Guideline.Formats.Oscal;

/// <summary>A property as it is written.</summary>
internal sealed class OscalProp
{
    private OscalProp(string name, string value, string? kind, bool isOurs)
    {
        Name = name;
        Value = value;
        Class = kind;
        IsOurs = isOurs;
    }

    public string Name { get; }

    public string Value { get; }

    /// <summary>The class; null for none.</summary>
    public string? Class { get; }

    /// <summary>Whether it is in our namespace; otherwise it is one of OSCAL's own.</summary>
    public bool IsOurs { get; }

    /// <summary>A text: as it is where it can stand on one line, else as a JSON literal.</summary>
    public static OscalProp Of(string name, string text) =>
        OscalText.IsLine(text) ? new(name, text, kind: null, isOurs: true) : Json(name, OscalText.Literal(text));

    /// <summary>A JSON literal.</summary>
    public static OscalProp Json(string name, string literal) => new(name, literal, OscalNames.JsonClass, isOurs: true);

    /// <summary>OSCAL's own property for what a reader calls it.</summary>
    public static OscalProp Label(string text) => new("label", OscalText.Line(text), kind: null, isOurs: false);

    /// <summary>One of OSCAL's own properties, with a value that OSCAL has for it.</summary>
    public static OscalProp Own(string name, string value) => new(name, value, kind: null, isOurs: false);

    /// <summary>The same text in the language that the document is not written in.</summary>
    public static OscalProp Other(string name, LocalizedText text, Language language) => language == Language.Japanese
        ? Of(name + "-en", text.English)
        : Of(name + "-ja", text.Japanese);

    /// <summary>One property for each of a list.</summary>
    public static IEnumerable<OscalProp> Each(string name, IEnumerable<string> texts) => texts.Select(text => Of(name, text));
}
