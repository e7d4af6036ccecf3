using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Formats.Oscal;

/// <summary>Writes findings of rules as risks. The same finding has the same id in a report and in its plan.</summary>
internal sealed class OscalRisks
{
    private readonly Dictionary<Finding, string> ids = [];

    public OscalRisks(IEnumerable<Finding> findings)
    {
        var given = new OscalUniqueIds("risk");
        foreach (var finding in findings)
        {
            ids.Add(finding, given.Next(finding.Rule.Id, finding.Place.Key, finding.Message.Id));
        }
    }

    public string IdOf(Finding finding) => ids[finding];

    /// <summary>Writes all of them.</summary>
    /// <param name="writer">The document.</param>
    /// <param name="observations">The ids of the observations that a finding rests on; none in a document without them.</param>
    /// <param name="work">What is done about them; null in a document that only says what was found.</param>
    public void Write(OscalWriter writer, Func<Finding, IEnumerable<string>> observations, OscalRemediations? work = null) => writer.List("risks", ids.Keys, finding =>
    {
        writer.Value("uuid", ids[finding]);
        writer.Title("title", finding.Rule.Demand.In(writer.Language));
        writer.Prose("description", finding.Message.In(writer.Language));
        writer.Prose("statement", finding.Repair.In(writer.Language));
        writer.Props(PropsOf(finding, writer.Language));
        writer.Value("status", work?.StatusOf(finding) ?? "open");
        work?.Write(writer, finding, ids[finding]);
        writer.List("related-observations", observations(finding), id => writer.Value("observation-uuid", id));
    });

    private static IEnumerable<OscalProp> PropsOf(Finding finding, Language language)
    {
        var message = new LocalizedText(finding.Message.In(Language.English), finding.Message.In(Language.Japanese));
        return
        [
            OscalProp.Of("rule", finding.Rule.Id),
            OscalProp.Of("level", EnumTokens.Of(finding.Level)),
            OscalProp.Of("basis", EnumTokens.Of(finding.Basis)),
            OscalProp.Of("place", finding.Place.Key),
            OscalProp.Of("message", finding.Message.Id),
            OscalProp.Other("title", finding.Rule.Demand, language),
            OscalProp.Other("description", message, language),
            OscalProp.Other("statement", finding.Repair, language),
            .. OscalProp.Each("citation", finding.Citations.Select(static citation => citation.Text)),
            .. OscalProp.Each("missing", finding.Missing.Select(static provision => provision.Id)),
        ];
    }
}
