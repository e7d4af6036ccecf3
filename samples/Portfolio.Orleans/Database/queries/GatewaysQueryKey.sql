SELECT address AS Address, gateway_port AS ProxyPort, generation AS Generation FROM cluster_member
WHERE cluster = @DeploymentId AND status = @Status AND gateway_port > 0
