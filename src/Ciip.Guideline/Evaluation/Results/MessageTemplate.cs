namespace Ciip.Guideline.Evaluation;

/// <summary>A message with holes <c>{0}</c>, <c>{1}</c>, … in both languages.</summary>
internal sealed class MessageTemplate(string id, string english, string japanese)
{
    public string Id { get; } = id;

    public LocalizedText Text { get; } = new(english, japanese);

    public RuleMessage With(params LocalizedText[] arguments) => new(this, arguments);

    /// <summary>A message whose arguments are made when somebody reads it; most messages nobody reads.</summary>
    public RuleMessage Later(Func<LocalizedText[]> arguments) => new(this, arguments);
}
