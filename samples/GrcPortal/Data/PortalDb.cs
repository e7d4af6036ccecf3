using GrcPortal.Security;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Data;

/// <summary>The portal's data, of one tenant. Each database has a context of its own below, because each has migrations of its own.</summary>
public abstract class PortalDb(DbContextOptions options, ITenant tenant) : DbContext(options)
{
    public DbSet<OperatorRow> Operators => Set<OperatorRow>();

    public DbSet<OperatorNameRow> OperatorNames => Set<OperatorNameRow>();

    public DbSet<FileRow> Files => Set<FileRow>();

    public DbSet<FileVersionRow> Versions => Set<FileVersionRow>();

    public DbSet<ProbeRow> Probes => Set<ProbeRow>();

    public DbSet<RunRow> Runs => Set<RunRow>();

    public DbSet<RunFileRow> RunFiles => Set<RunFileRow>();

    /// <summary>Read by the query filters whenever a query runs. Without a tenant there are no rows.</summary>
    private string? Tenant => tenant.Id;

    /// <summary>Runs a step as one transaction, from the start once more where the connection broke off: so the step reads what it needs itself.</summary>
    /// <param name="step">The step; it is committed where it says so.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <typeparam name="T">What it gives.</typeparam>
    public Task<T> InTransactionAsync<T>(Func<Task<(T Result, bool Commit)>> step, CancellationToken cancellation) =>
        Database.CreateExecutionStrategy().ExecuteAsync(
            async token =>
            {
                ChangeTracker.Clear();
                await using var transaction = await Database.BeginTransactionAsync(token);
                var (result, commit) = await step();
                if (commit)
                {
                    await transaction.CommitAsync(token);
                }

                return result;
            },
            cancellation);

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        foreach (var entry in ChangeTracker.Entries<Owned>())
        {
            if (entry.State == EntityState.Added)
            {
                entry.Entity.Tenant = Tenant ?? throw new InvalidOperationException("Nothing is stored without a tenant.");
            }
            else if (entry.State is EntityState.Modified or EntityState.Deleted && entry.Entity.Tenant != Tenant)
            {
                throw new InvalidOperationException("A row of another tenant is not changed.");
            }
        }

        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<OperatorRow>(row =>
        {
            row.HasQueryFilter(one => one.Tenant == Tenant);
            row.Property(one => one.Tenant).HasMaxLength(Limits.Tenant);
            row.Property(one => one.Name).HasMaxLength(Limits.Name);
            row.HasIndex(one => new { one.Tenant, one.Name }).IsUnique();
        });
        modelBuilder.Entity<ProbeRow>().Property(static one => one.Id).ValueGeneratedNever();
        modelBuilder.Entity<OperatorNameRow>(row =>
        {
            row.HasQueryFilter(one => one.Tenant == Tenant);
            row.Property(one => one.Tenant).HasMaxLength(Limits.Tenant);
            row.HasOne<OperatorRow>().WithMany(one => one.Names).HasForeignKey(one => one.OperatorId);
            row.HasIndex(one => new { one.OperatorId, one.Name }).IsUnique();
        });
        modelBuilder.Entity<FileRow>(row =>
        {
            row.HasQueryFilter(one => one.Tenant == Tenant);
            row.Property(one => one.Tenant).HasMaxLength(Limits.Tenant);
            row.Property(one => one.Kind).HasConversion<string>().HasMaxLength(Limits.Token);
            row.Property(one => one.Tier).HasMaxLength(Limits.Token);
            row.HasOne<OperatorRow>().WithMany(one => one.Files).HasForeignKey(one => one.OperatorId);
            row.HasIndex(one => new { one.OperatorId, one.Kind, one.Key }).IsUnique();
        });
        modelBuilder.Entity<FileVersionRow>(row =>
        {
            row.HasQueryFilter(one => one.Tenant == Tenant);
            row.Property(one => one.Tenant).HasMaxLength(Limits.Tenant);
            row.Property(one => one.FileName).HasMaxLength(Limits.FileName);
            row.Property(one => one.Sha256).HasMaxLength(64);
            row.HasOne(one => one.File).WithMany(one => one.Versions).HasForeignKey(one => one.FileId);
            row.HasIndex(one => new { one.FileId, one.Number }).IsUnique();
        });
        modelBuilder.Entity<RunRow>(row =>
        {
            row.HasQueryFilter(one => one.Tenant == Tenant);
            row.Property(one => one.Tenant).HasMaxLength(Limits.Tenant);
            row.Property(one => one.AsOf).HasMaxLength(Limits.Token);
            row.HasOne(one => one.Operator).WithMany(one => one.Runs).HasForeignKey(one => one.OperatorId);
            row.HasIndex(one => new { one.OperatorId, one.Number }).IsUnique();
        });
        modelBuilder.Entity<RunFileRow>(row =>
        {
            row.HasQueryFilter(one => one.Tenant == Tenant);
            row.Property(one => one.Tenant).HasMaxLength(Limits.Tenant);
            row.HasOne<RunRow>().WithMany(one => one.Files).HasForeignKey(one => one.RunId);
            row.HasOne(one => one.Version).WithMany().HasForeignKey(one => one.VersionId).OnDelete(DeleteBehavior.Restrict);
            row.HasIndex(one => new { one.RunId, one.VersionId }).IsUnique();
        });
    }
}

/// <summary>The data in an SQLite file.</summary>
public sealed class SqlitePortalDb(DbContextOptions<SqlitePortalDb> options, ITenant tenant) : PortalDb(options, tenant);

/// <summary>The data on a PostgreSQL server.</summary>
public sealed class PostgresPortalDb(DbContextOptions<PostgresPortalDb> options, ITenant tenant) : PortalDb(options, tenant);
