SELECT version.cluster AS DeploymentId, address AS Address, port AS Port, generation AS Generation, name AS SiloName, host AS HostName, status AS Status,
    gateway_port AS ProxyPort, suspected AS SuspectTimes, started_at AS StartTime, alive_at AS IAmAliveTime, version.version AS Version
FROM cluster_version AS version LEFT JOIN cluster_member AS member ON member.cluster = version.cluster
WHERE version.cluster = @DeploymentId
