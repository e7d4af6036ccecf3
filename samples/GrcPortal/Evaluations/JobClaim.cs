using GrcPortal.Runs;

namespace GrcPortal.Evaluations;

/// <summary>A job that this node has taken. The number of the attempt tells it from every other time that it was taken.</summary>
internal sealed record JobClaim(Guid JobId, Guid BatchId, Guid OperatorId, string Tenant, string RequestedBy, int Attempt, RunRequest Request);
