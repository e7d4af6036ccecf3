using System.Globalization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats.Json;

/// <summary>What is wrong, without the place. Worded on request: a text may have very many.</summary>
internal sealed class JsonProblem(string code, LocalizedText template, params object[] arguments)
{
    /// <summary>Appended where <see cref="Nearest"/> is known.</summary>
    private static readonly LocalizedText Suggestion = new(" Did you mean '{0}'?", "近いもの：「{0}」。");

    public string Code { get; } = code;

    /// <summary>How many problems it only counts; 0 for a problem of its own.</summary>
    public int Further { get; init; }

    /// <summary>Whether there may be more than it counts.</summary>
    public bool IsLeast { get; init; }

    public IReadOnlyList<string> Expected { get; init; } = Seq.Of<string>();

    /// <summary>What stands there, where it may be a slip for one of <see cref="Expected"/>.</summary>
    public string? Actual { get; init; }

    public string? Nearest => Actual is null ? null
        : NearestText.Of(Actual, Expected) ?? (Code == GuidelineDiagnosticCodes.UnknownMember ? NeighborNames.Of(Actual, Expected) : null);

    /// <summary>The message.</summary>
    /// <param name="language">The language.</param>
    /// <param name="nameOf">What a form calls a member, list or token; null where it has no word for it.</param>
    public string MessageIn(Language language, Func<string, string?>? nameOf = null)
    {
        string Name(string name) => nameOf?.Invoke(name) ?? ShownText.Of(name);
        var message = arguments.Length == 0 ? template.In(language) : Format(template.In(language), [.. arguments.Select(argument => Shown(argument, language, Name))]);
        return Nearest is { } nearest ? message + Format(Suggestion.In(language), ExpectsNames ? Name(nearest) : ShownText.Of(nearest)) : message;
    }

    /// <summary>Whether what is expected are names of the format, and no ids of the user's.</summary>
    private bool ExpectsNames => arguments.OfType<FormatNames>().Any(names => ReferenceEquals(names.All, Expected));

    private static string Shown(object argument, Language language, Func<string, string> name) => argument switch
    {
        LocalizedText text => text.In(language),
        FormatNames names => ShownText.OfList(names.All, name),
        IReadOnlyList<string> list => ShownText.OfList(list, ShownText.Of),
        string text => ShownText.Of(text),
        _ => Convert.ToString(argument, CultureInfo.InvariantCulture) ?? string.Empty,
    };

    private static string Format(string template, params object[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, template, arguments);
}
