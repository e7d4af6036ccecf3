using static Ciip.Guideline.Provisions.Significance;

namespace Ciip.Guideline.Evaluation;

/// <summary>What the record of company-wide risk management shows.</summary>
internal static class CompanyWideRiskManagementFields
{
    public static void Read(FieldReader fields, CompanyWideRiskManagement record)
    {
        fields.Text(ConsistencyWithRiskManagement, record.ConsistencyWithRiskManagement, "consistencyWithRiskManagement");
        fields.Text(ImportantPartOfRiskManagement, record.ImportantPartOfRiskManagement, "importantPartOfRiskManagement");
        fields.Text(PartOfManagementsRiskManagement, record.PartOfManagementsRiskManagement, "partOfManagementsRiskManagement");
        fields.Text(CompanyWideFramework, record.CompanyWideFramework, "companyWideFramework");
        fields.Text(ResponsiblePersonnelInvolved, record.ResponsiblePersonnelInvolved, "responsiblePersonnelInvolved");
        fields.Text(ManagementLayerInvolved, record.ManagementLayerInvolved, "managementLayerInvolved");
    }
}
