INSERT INTO grain_reminder AS reminder (service, grain, name, starts_at, period_ms, grain_hash)
VALUES (@ServiceId, @GrainId, @ReminderName, @StartTime, @Period, @GrainHash)
ON CONFLICT (service, grain, name) DO UPDATE
SET starts_at = excluded.starts_at, period_ms = excluded.period_ms, grain_hash = excluded.grain_hash, version = reminder.version + 1
RETURNING version AS Version
