WITH counted AS (
    UPDATE cluster_version SET version = version + 1
    WHERE cluster = @DeploymentId AND version = @Version
        AND EXISTS (SELECT FROM cluster_member WHERE cluster = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation)
    RETURNING 1),
changed AS (
    UPDATE cluster_member SET status = @Status, suspected = @SuspectTimes, alive_at = @IAmAliveTime
    FROM counted
    WHERE cluster = @DeploymentId AND address = @Address AND port = @Port AND generation = @Generation
    RETURNING 1)
SELECT count(*)::integer FROM changed
