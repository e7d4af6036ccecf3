SELECT state AS PayloadBinary, version AS Version FROM grain_state
WHERE service = @ServiceId AND grain_type = @GrainTypeString AND key_text = coalesce(@GrainIdExtensionString::text, '') AND key_high = @GrainIdN0 AND key_low = @GrainIdN1
