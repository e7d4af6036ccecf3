-- Whoever read another version than the stored one gets no new one, and begins again.
WITH replaced AS (
    UPDATE grain_state SET state = @PayloadBinary, version = version + 1, written_at = now()
    WHERE service = @ServiceId AND grain_type = @GrainTypeString AND key_text = coalesce(@GrainIdExtensionString::text, '') AND key_high = @GrainIdN0 AND key_low = @GrainIdN1
        AND version = @GrainStateVersion::integer
    RETURNING version),
added AS (
    INSERT INTO grain_state (service, grain_type, key_text, key_high, key_low, state, version)
    SELECT @ServiceId, @GrainTypeString, coalesce(@GrainIdExtensionString::text, ''), @GrainIdN0, @GrainIdN1, @PayloadBinary, 1 WHERE @GrainStateVersion::integer IS NULL
    ON CONFLICT DO NOTHING
    RETURNING version)
SELECT coalesce((SELECT version FROM replaced), (SELECT version FROM added), @GrainStateVersion::integer) AS NewGrainStateVersion
