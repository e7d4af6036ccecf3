using System.Globalization;
using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline;

/// <summary>A message by id and arguments, worded on request, so that a user interface can word it otherwise.</summary>
public sealed class RuleMessage
{
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

    /// <summary>The id, such as <c>demand.absent</c>; the same wherever the message is the same.</summary>
    public string Id => template.Id;

    /// <summary>The arguments, in the order of the holes.</summary>
    public IReadOnlyList<LocalizedText> Arguments => arguments ??= Seq.From(later!());

    /// <summary>The message in the language asked for.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) => string.Format(
        CultureInfo.InvariantCulture,
        template.Text.In(language),
        [.. Arguments.Select(argument => (object)argument.In(language))]);

    /// <summary>The message in English.</summary>
    public override string ToString() => In(Language.English);
}
