-- 3 is an active silo.
DELETE FROM cluster_member WHERE cluster = @DeploymentId AND alive_at < @IAmAliveTime AND status <> 3
