using System.Globalization;
using System.Text;
using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline;

/// <summary>A message by id and arguments, worded on request, so that a user interface can word it differently.</summary>
public sealed class RuleMessage
{
    /// <summary>A text without a message id of its own; it may hold braces.</summary>
    private static readonly MessageTemplate OfText = new("own.text", "{0}", "{0}");

    private readonly MessageTemplate template;
    private readonly Func<LocalizedText[]>? later;
    private IReadOnlyList<LocalizedText>? arguments;

    internal RuleMessage(MessageTemplate template, LocalizedText[] arguments)
    {
        this.template = template;
        this.arguments = Seq.From(arguments);
    }

    internal RuleMessage(MessageTemplate template, Func<LocalizedText[]> arguments)
    {
        this.template = template;
        later = arguments;
    }

    /// <summary>A message of a custom rule without arguments.</summary>
    /// <param name="text">The message; braces in it are only braces.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static RuleMessage Of(LocalizedText text) => OfText.With(Require.NotNull(text));

    /// <summary>
    /// A message of a custom rule with arguments. By its id and <see cref="Arguments"/> a user interface can word it in a
    /// further language.
    /// </summary>
    /// <param name="id">The id, which starts with that of the rule: <c>acme001.not-encrypted</c>.</param>
    /// <param name="template">The message with holes <c>{0}</c>, <c>{1}</c>, … for the arguments; braces are doubled.</param>
    /// <param name="arguments">The arguments; a text of the user's is the same in both languages.</param>
    /// <exception cref="ArgumentException">The id is empty, an argument is null, or a hole has no argument.</exception>
    public static RuleMessage Of(string id, LocalizedText template, params LocalizedText[] arguments)
    {
        var message = new RuleMessage(new MessageTemplate(Require.Text(id), Require.NotNull(template).English, template.Japanese), Require.NotNull(arguments));
        try
        {
            _ = message.In(Language.English) + message.In(Language.Japanese);
            return message;
        }
        catch (FormatException exception)
        {
            throw new ArgumentException($"A hole has none of the {message.Arguments.Count} arguments, or a brace stands alone: '{template.English}', '{template.Japanese}'.", nameof(template), exception);
        }
    }

    /// <summary>The id, such as <c>demand.absent</c>; the same wherever the message is the same.</summary>
    public string Id => template.Id;

    /// <summary>The arguments, in the order of the holes.</summary>
    public IReadOnlyList<LocalizedText> Arguments => arguments ??= new Seq<LocalizedText>(later!());

    /// <summary>The message in both languages.</summary>
    public LocalizedText Text => new(In(Language.English), In(Language.Japanese));

    /// <summary>The message in the language asked for.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) => string.Format(CultureInfo.InvariantCulture, template.Text.In(language), ArgumentsIn(language));

    /// <summary>The message in English.</summary>
    public override string ToString() => In(Language.English);

    /// <summary>Words the message where it is written.</summary>
    internal void AppendTo(StringBuilder text, Language language) => text.AppendFormat(CultureInfo.InvariantCulture, template.Text.In(language), ArgumentsIn(language));

    private object[] ArgumentsIn(Language language)
    {
        var given = new object[Arguments.Count];
        for (var i = 0; i < given.Length; i++)
        {
            given[i] = Arguments[i].In(language);
        }

        return given;
    }
}
