-- A range that goes over the end of the ring.
SELECT grain AS GrainId, name AS ReminderName, starts_at AS StartTime, period_ms AS Period, version AS Version FROM grain_reminder
WHERE service = @ServiceId AND (grain_hash > @BeginHash OR grain_hash <= @EndHash)
