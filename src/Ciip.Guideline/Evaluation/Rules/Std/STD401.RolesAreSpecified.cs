namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>The roles of the three responsible bodies are specified.</summary>
internal sealed class RolesAreSpecified() : StandardsRule(new(
    "STD401", nameof(RolesAreSpecified),
    new(
        "The roles of the presiding ministries, of the sector as a whole and of each operator are specified.",
        "重要インフラ所管省庁、分野全体及び個々の事業者等の役割を定めている。"),
    new("Say in a document of the set what this body has to do.", "一式のいずれかの文書に、この主体の役割を定める。"),
    [PlaceKind.ResponsibleBody], [FindingLevel.Gap], RuleBasis.Text, ["II.4 p1 s1", "I.3 p3 s1"]),
    Demand.Of(Provisions.Roles.RoleOfPresidingMinistries, new(part: ResponsibleBody.PresidingMinistries.Value)),
    Demand.Of(Provisions.Roles.RoleOfSector, new(part: ResponsibleBody.Sector.Value)),
    Demand.Of(Provisions.Roles.RoleOfOperator, new(part: ResponsibleBody.Operator.Value)));
