namespace Ciip.Guideline.Formats.Oscal;

/// <summary>Those who do the work on a plan, as parties of its document.</summary>
internal static class OscalOwners
{
    private const string Role = "step-owner";

    private static readonly LocalizedText Title = new("Does the work on the item", "対応の担当");

    /// <summary>Writes the role and everybody who has it, each once.</summary>
    public static void Parties(OscalWriter writer, PlanSteps steps)
    {
        var owned = steps.All.Where(static step => step.Owner is not null).ToList();
        writer.List("roles", owned.Take(1), _ =>
        {
            writer.Value("id", Role);
            writer.Title("title", Title.In(writer.Language));
            writer.Props([OscalProp.Other("title", Title, writer.Language)]);
        });
        writer.List("parties", owned.GroupBy(PartyOf, StringComparer.Ordinal), same =>
        {
            var step = same.First();
            writer.Value("uuid", same.Key);
            writer.Value("type", step.OwnerIsPerson ? "person" : "organization");
            writer.Line("name", step.Owner!);
        });
    }

    /// <summary>Who does it, where a task names those.</summary>
    public static void Responsible(OscalWriter writer, ImprovementStep step) => writer.List("responsible-roles", step.Owner is null ? [] : new[] { step }, owned =>
    {
        writer.Value("role-id", Role);
        writer.Tokens("party-uuids", [PartyOf(owned)]);
    });

    /// <summary>An organization has the id that it has as an issuer of documents.</summary>
    private static string PartyOf(ImprovementStep step) => step.OwnerIsPerson ? NameBasedUuid.Of("party", "person", step.Owner!) : NameBasedUuid.Of("party", step.Owner!);
}
