DELETE FROM grain_reminder WHERE service = @ServiceId
