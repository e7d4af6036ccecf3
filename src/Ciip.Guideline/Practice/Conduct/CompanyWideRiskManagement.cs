namespace Ciip.Guideline.Practice;

/// <summary>How information security measures fit into company-wide risk management. <c>I.1</c></summary>
public sealed record CompanyWideRiskManagement : MeasureRecord
{
    /// <summary>How risk management and information security measures are kept consistent. <c>I.1 p3 s1</c></summary>
    public string? ConsistencyWithRiskManagement { get; init; }

    /// <summary>How the measures are understood as an important part of company-wide risk management. <c>I.1 p3 s1</c></summary>
    public string? ImportantPartOfRiskManagement { get; init; }

    /// <summary>How they belong to the risk management that the management layer runs. <c>I.1 p4 s1</c></summary>
    public string? PartOfManagementsRiskManagement { get; init; }

    /// <summary>The company-wide framework under which they are carried out. <c>I.1 p4 s1</c></summary>
    public string? CompanyWideFramework { get; init; }

    /// <summary>How it involves those who are responsible for carrying them out. <c>I.1 p4 s1</c></summary>
    public string? ResponsiblePersonnelInvolved { get; init; }

    /// <summary>How it involves the management layer. <c>I.1 p4 s1</c></summary>
    public string? ManagementLayerInvolved { get; init; }
}
