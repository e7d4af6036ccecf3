DELETE FROM cluster_version WHERE cluster = @DeploymentId
