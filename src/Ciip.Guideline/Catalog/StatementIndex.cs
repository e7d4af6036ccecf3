using Ciip.Guideline.Common;

namespace Ciip.Guideline.Catalog;

/// <summary>
/// The statements with the provisions and sections they belong to. Made when a statement is first asked for: reading a file and evaluating it
/// asks for none.
/// </summary>
internal sealed class StatementIndex
{
    private readonly Dictionary<string, Statement> byLocator = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<Statement>> bySection = new(StringComparer.Ordinal);

    public StatementIndex(IReadOnlyList<Provision> provisions, IReadOnlyList<Section> sections)
    {
        All = Seq.From(Statements.InTextOrder());
        var byStatement = provisions.ToLookup(static provision => provision.Statement.Text, StringComparer.Ordinal);
        foreach (var statement in All)
        {
            statement.Provisions = Seq.From(byStatement[statement.Locator.Text]);
            byLocator.Add(statement.Locator.Text, statement);
        }

        var statementsBySection = All.ToLookup(static statement => SectionOf(statement.Locator), StringComparer.Ordinal);
        foreach (var section in sections)
        {
            bySection.Add(section.Id, Seq.From(statementsBySection[section.Id]));
        }
    }

    /// <summary>All of them, in text order.</summary>
    public IReadOnlyList<Statement> All { get; }

    /// <summary>The statement at a place; null when there is none.</summary>
    public Statement? Find(string locator) => byLocator.TryGetValue(locator, out var statement) ? statement : null;

    /// <summary>Those directly in a section.</summary>
    public IReadOnlyList<Statement> Of(Section section) => bySection[section.Id];

    private static string SectionOf(Locator locator) =>
        locator.Section.StartsWith("fn", StringComparison.Ordinal) ? "fn" : locator.Section;
}
