using System.Globalization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Serialization.Json;

/// <summary>What is wrong, without the place. Worded on request: a text may have very many.</summary>
internal sealed class JsonProblem(string code, LocalizedText template, params object[] arguments)
{
    /// <summary>Appended where <see cref="Nearest"/> is known.</summary>
    private static readonly LocalizedText Suggestion = new(" Did you mean '{0}'?", "「{0}」ではありませんか。");

    public string Code { get; } = code;

    public IReadOnlyList<string> Expected { get; init; } = Seq.Of<string>();

    /// <summary>What stands there, where it may be a slip for one of <see cref="Expected"/>.</summary>
    public string? Actual { get; init; }

    public string? Nearest => Actual is null ? null : NearestText.Of(Actual, Expected);

    public string MessageIn(Language language)
    {
        var message = Format(template.In(language), [.. arguments.Select(argument => Shown(argument, language))]);
        return Nearest is { } nearest ? message + Format(Suggestion.In(language), ShownText.Of(nearest)) : message;
    }

    private static string Shown(object argument, Language language) => argument switch
    {
        LocalizedText text => text.In(language),
        IReadOnlyList<string> list => ShownText.OfList(list),
        string text => ShownText.Of(text),
        _ => Convert.ToString(argument, CultureInfo.InvariantCulture) ?? string.Empty,
    };

    private static string Format(string template, params object[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, template, arguments);
}
