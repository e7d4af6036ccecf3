WITH deleted AS (
    DELETE FROM grain_reminder WHERE service = @ServiceId AND grain = @GrainId AND name = @ReminderName AND version = @Version
    RETURNING 1)
SELECT count(*)::integer FROM deleted
