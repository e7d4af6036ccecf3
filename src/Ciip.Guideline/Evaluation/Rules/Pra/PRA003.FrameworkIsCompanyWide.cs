using Ciip.Guideline.Common;
using static Ciip.Guideline.Provisions.Significance;

namespace Ciip.Guideline.Evaluation.Rules.Pra;

/// <summary>The company-wide framework involves those who carry out the measures and the management layer.</summary>
internal sealed class FrameworkIsCompanyWide() : PracticeRule(new(
    "PRA003", nameof(FrameworkIsCompanyWide),
    new(
        "The company-wide framework involves those who carry out the measures and the management layer.",
        "全社的な体制に、対策の実施担当者と経営層の双方が関与している。"),
    new("Extend the framework to whoever is not yet involved, and record it.", "関与していない者を体制に加え、記録する。"),
    [PlaceKind.Provision], [FindingLevel.Gap], RuleBasis.Text, ["I.1 p4 s1"]),
    Demand.EachInPractice([
        CompanyWideFramework, ResponsiblePersonnelInvolved, ManagementLayerInvolved,
    ]));
