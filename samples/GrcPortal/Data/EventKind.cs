namespace GrcPortal.Data;

/// <summary>What the log tells of.</summary>
public enum EventKind
{
    OperatorAdded,
    OperatorRenamed,
    OperatorDeleted,
    NameAccepted,
    FileStored,
    FileRestored,
    FileTaken,
    FileSetAside,
    RunStored,
    RunsRemoved,
    StepChanged,
    EvidenceStored,
    EvidenceRemoved,
    BatchRequested,
    BatchCanceled,
}
