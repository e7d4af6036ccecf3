WITH counted AS (
    UPDATE cluster_version SET version = version + 1
    WHERE cluster = @DeploymentId AND version = @Version
        AND NOT EXISTS (SELECT FROM cluster_member WHERE cluster = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation)
    RETURNING 1),
added AS (
    INSERT INTO cluster_member (cluster, address, port, generation, name, host, status, gateway_port, started_at, alive_at)
    SELECT @DeploymentId, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime FROM counted
    RETURNING 1)
SELECT count(*)::integer FROM added
