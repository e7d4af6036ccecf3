UPDATE grain_state SET state = NULL, version = version + 1, written_at = now()
WHERE service = @ServiceId AND grain_type = @GrainTypeString AND key_text = coalesce(@GrainIdExtensionString::text, '') AND key_high = @GrainIdN0 AND key_low = @GrainIdN1
    AND version = @GrainStateVersion::integer
RETURNING version AS NewGrainStateVersion
