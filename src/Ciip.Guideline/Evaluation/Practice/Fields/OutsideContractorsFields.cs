using Ciip.Guideline.Common;
using static Ciip.Guideline.Provisions.OutsideContractors;

namespace Ciip.Guideline.Evaluation;

/// <summary>What the record of outsourcing, <c>II.6.1.4(3)</c>, shows.</summary>
internal static class OutsideContractorsFields
{
    private static readonly IReadOnlyList<Provision> OfContracts = Seq.Of(
        Oversight, TaskAdequacy, TaskRange, SelectionCriteria, BusinessManagement, EqualMeasures, EqualEducation, CooperationInMalfunction);

    /// <summary>Whether anything is outsourced has to be stated: what a self-verification leaves out says nothing about it.</summary>
    public static void Read(FieldReader phase, OutsideContractors? outside)
    {
        if (phase.Within("outsideContractors", outside) is not { } fields || outside is not { } record)
        {
            phase.Claim(OfContracts.Append(OversightByContract), RecordState.Silent, "outsideContractors", Questions.WasThereAny);
            return;
        }

        if (record.Contracts is not { Count: > 0 } && record.OutsourcedTasks is not { Count: > 0 })
        {
            // A list of tasks that is there and empty says that nothing is outsourced; without one it is not known.
            var isNone = (record.OutsourcedTasks is not null && record.OutsourcedTasksAreComplete != false) || record.OutsourcedTasksAreComplete == true;
            fields.Claim(OfContracts.Append(OversightByContract), isNone ? RecordState.NotRelevant : RecordState.Silent, "outsourcedTasks", Questions.WasThereAny);
            return;
        }

        if (record.OutsourcedTasks is { Count: > 0 })
        {
            fields.Each(RecordLists.OutsourcedTasks.Of(record), [OversightByContract], static (reader, task) =>
                reader.Text(OversightByContract, task.Contract, "contract"));
        }
        else
        {
            fields.Claim(OversightByContract, RecordState.Unclear, "outsourcedTasks", question: Questions.TasksDisagree);
        }

        fields.Each(RecordLists.Contracts.Of(record), OfContracts, static (reader, contract) =>
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
