using GrcPortal.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

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

    public DbSet<ResultRow> Results => Set<ResultRow>();

    public DbSet<StepRow> Steps => Set<StepRow>();

    public DbSet<EvidenceRow> Evidence => Set<EvidenceRow>();

    public DbSet<EvidenceContentRow> EvidenceContents => Set<EvidenceContentRow>();

    public DbSet<EventRow> Events => Set<EventRow>();

    public DbSet<BatchRow> Batches => Set<BatchRow>();

    public DbSet<JobRow> Jobs => Set<JobRow>();

    public DbSet<AnswerRow> Answers => Set<AnswerRow>();

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

    /// <summary>Makes those wait who change something of an operator, until the transaction ends: its row is written, and says what it said. False where it is not one of the tenant's.</summary>
    public async Task<bool> LockOperatorAsync(Guid operatorId, CancellationToken cancellation) =>
        await Operators.Where(one => one.Id == operatorId).ExecuteUpdateAsync(static row => row.SetProperty(static one => one.ChangedAt, static one => one.ChangedAt), cancellation) > 0;

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
            else if (entry.State is EntityState.Modified or EntityState.Deleted && entry.Entity is EventRow)
            {
                throw new InvalidOperationException("The log is only added to.");
            }
        }

        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        PortalTables.Shape(modelBuilder);
        Own<OperatorRow>(modelBuilder);
        Own<OperatorNameRow>(modelBuilder);
        Own<FileRow>(modelBuilder);
        Own<FileVersionRow>(modelBuilder);
        Own<ResultRow>(modelBuilder);
        Own<RunRow>(modelBuilder);
        Own<RunFileRow>(modelBuilder);
        Own<StepRow>(modelBuilder);
        Own<EvidenceRow>(modelBuilder);
        Own<EvidenceContentRow>(modelBuilder);
        Own<EventRow>(modelBuilder);
        Own<BatchRow>(modelBuilder);
        Own<JobRow>(modelBuilder);
        Own<AnswerRow>(modelBuilder);
    }

    /// <summary>Shows the rows of a table to their tenant, and to nobody else.</summary>
    private void Own<T>(ModelBuilder modelBuilder)
        where T : Owned
    {
        var row = modelBuilder.Entity<T>();
        row.HasQueryFilter(one => one.Tenant == Tenant);
        row.Property(one => one.Tenant).HasMaxLength(Limits.Tenant);
    }
}

/// <summary>The data in an SQLite file.</summary>
public sealed class SqlitePortalDb(DbContextOptions<SqlitePortalDb> options, ITenant tenant) : PortalDb(options, tenant)
{
    /// <summary>SQLite has no type for a moment. As a number of ticks it can be compared and sorted.</summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
    }

    private sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(static moment => moment.UtcTicks, static ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}

/// <summary>The data on a PostgreSQL server.</summary>
public sealed class PostgresPortalDb(DbContextOptions<PostgresPortalDb> options, ITenant tenant) : PortalDb(options, tenant);
