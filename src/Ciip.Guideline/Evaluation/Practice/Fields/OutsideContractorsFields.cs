using Ciip.Guideline.Common;
using static Ciip.Guideline.Provisions.OutsideContractors;

namespace Ciip.Guideline.Evaluation;

/// <summary>What the record of outsourcing, <c>II.6.1.4(3)</c>, shows.</summary>
internal static class OutsideContractorsFields
{
    private static readonly IReadOnlyList<Provision> OfContracts = Seq.Of(
        Oversight, TaskAdequacy, TaskRange, SelectionCriteria, BusinessManagement, EqualMeasures, EqualEducation, CooperationInMalfunction);

    public static void Read(FieldReader fields, OutsideContractors record)
    {
        if (record is { OutsourcedTasks.Count: 0, Contracts: not { Count: > 0 } })
        {
            // An empty list of tasks says that nothing is outsourced.
            fields.Claim(OfContracts.Append(OversightByContract), RecordState.NotRelevant, "outsourcedTasks");
            return;
        }

        if (record is { OutsourcedTasks: null, Contracts.Count: 0 })
        {
            // No contract, but it is not said whether anything is outsourced.
            fields.Claim(OfContracts.Append(OversightByContract), RecordState.Unclear, "outsourcedTasks");
            return;
        }

        if (record.OutsourcedTasks is { Count: > 0 })
        {
            fields.Each("outsourcedTasks", record.OutsourcedTasks, record.OutsourcedTasksAreComplete, [OversightByContract], static (reader, task) =>
                reader.Text(OversightByContract, task.Contract, "contract"));
        }
        else
        {
            fields.List(OversightByContract, record.Contracts, "contracts");
        }

        fields.Each("contracts", record.Contracts, record.ContractsAreComplete, OfContracts, static (reader, contract) =>
        {
            reader.Text(Oversight, contract.Oversight, "oversight");
            reader.Text(TaskAdequacy, contract.TaskAdequacy, "taskAdequacy");
            reader.Text(TaskRange, contract.TaskRange, "taskRange");
            reader.Text(SelectionCriteria, contract.SelectionCriteria, "selectionCriteria");
            reader.Text(BusinessManagement, contract.BusinessManagement, "businessManagement");
            reader.Text(EqualMeasures, contract.EqualMeasures, "equalMeasures");
            reader.Text(EqualEducation, contract.EqualEducation, "equalEducation");
            reader.Text(CooperationInMalfunction, contract.CooperationInMalfunction, "cooperationInMalfunction");
        });
    }
}
