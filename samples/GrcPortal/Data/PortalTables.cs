using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Data;

/// <summary>The tables: how long texts may be, what belongs to what, and what there is once.</summary>
internal static class PortalTables
{
    public static void Shape(ModelBuilder builder)
    {
        builder.Entity<ProbeRow>().Property(static one => one.Id).ValueGeneratedNever();
        builder.Entity<OperatorRow>(static row =>
        {
            row.Property(one => one.Name).HasMaxLength(Limits.Name);
            row.Property(one => one.SearchName).HasMaxLength(Limits.SearchName);
            row.HasIndex(one => new { one.Tenant, one.Name }).IsUnique();
        });
        builder.Entity<OperatorNameRow>(static row =>
        {
            row.HasOne<OperatorRow>().WithMany(one => one.Names).HasForeignKey(one => one.OperatorId);
            row.HasIndex(one => new { one.OperatorId, one.Name }).IsUnique();
        });
        builder.Entity<FileRow>(static row =>
        {
            row.Property(one => one.Kind).HasConversion<string>().HasMaxLength(Limits.Token);
            row.Property(one => one.Tier).HasMaxLength(Limits.Token);
            row.HasOne<OperatorRow>().WithMany(one => one.Files).HasForeignKey(one => one.OperatorId);
            row.HasIndex(one => new { one.OperatorId, one.Kind, one.Key }).IsUnique();
        });
        builder.Entity<FileVersionRow>(static row =>
        {
            row.Property(one => one.FileName).HasMaxLength(Limits.FileName);
            row.Property(one => one.Sha256).HasMaxLength(Limits.Sha256);
            row.HasOne(one => one.File).WithMany(one => one.Versions).HasForeignKey(one => one.FileId);
            row.HasIndex(one => new { one.FileId, one.Number }).IsUnique();
        });
        builder.Entity<ResultRow>(static row =>
        {
            row.Property(one => one.Sha256).HasMaxLength(Limits.Sha256);
            row.HasOne<OperatorRow>().WithMany().HasForeignKey(one => one.OperatorId);
            row.HasIndex(one => new { one.OperatorId, one.Sha256 }).IsUnique();
        });
        builder.Entity<RunRow>(static row =>
        {
            row.Property(one => one.AsOf).HasMaxLength(Limits.Token);
            row.HasOne(one => one.Operator).WithMany(one => one.Runs).HasForeignKey(one => one.OperatorId);
            row.HasOne(one => one.Result).WithMany().HasForeignKey(one => one.ResultId).OnDelete(DeleteBehavior.Restrict);
            row.HasIndex(one => new { one.OperatorId, one.Number }).IsUnique();
        });
        builder.Entity<RunFileRow>(static row =>
        {
            row.HasOne<RunRow>().WithMany(one => one.Files).HasForeignKey(one => one.RunId);
            row.HasOne(one => one.Version).WithMany().HasForeignKey(one => one.VersionId).OnDelete(DeleteBehavior.Restrict);
            row.HasIndex(one => new { one.RunId, one.VersionId }).IsUnique();
        });
        builder.Entity<StepRow>(static row =>
        {
            row.Property(one => one.About).HasMaxLength(Limits.Token);
            row.Property(one => one.Axis).HasConversion<string>().HasMaxLength(Limits.Token);
            row.Property(one => one.State).HasConversion<string>().HasMaxLength(Limits.Token);
            row.Property(one => one.Owner).HasMaxLength(Limits.Name);
            row.Property(one => one.Note).HasMaxLength(Limits.Note);
            row.Property(one => one.Number).IsConcurrencyToken();
            row.HasOne(one => one.Operator).WithMany(one => one.Steps).HasForeignKey(one => one.OperatorId);
            row.HasIndex(one => new { one.OperatorId, one.About, one.Axis }).IsUnique();
            // The tenant alone finds nothing in it: SQLite, which knows no figures of its tables, would read all steps of a tenant where one operator's are asked for.
            row.HasIndex(one => new { one.State, one.Tenant, one.DueOn });
        });
        builder.Entity<EvidenceRow>(static row =>
        {
            row.Property(one => one.FileName).HasMaxLength(Limits.FileName);
            row.Property(one => one.ContentType).HasMaxLength(Limits.FileName);
            row.Property(one => one.Sha256).HasMaxLength(Limits.Sha256);
            row.HasOne(one => one.Step).WithMany(one => one.Evidence).HasForeignKey(one => one.StepId);
            row.HasIndex(one => new { one.StepId, one.Sha256 }).IsUnique();
        });
        builder.Entity<EvidenceContentRow>(static row =>
        {
            row.Property(one => one.Sha256).HasMaxLength(Limits.Sha256);
            row.HasOne<OperatorRow>().WithMany().HasForeignKey(one => one.OperatorId);
            row.HasIndex(one => new { one.OperatorId, one.Sha256 }).IsUnique();
        });
        builder.Entity<EventRow>(static row =>
        {
            row.Property(one => one.Kind).HasConversion<string>().HasMaxLength(Limits.Token);
            row.Property(one => one.Subject).HasMaxLength(Limits.Key);
            row.Property(one => one.Detail).HasMaxLength(Limits.Key);
            row.HasIndex(one => new { one.Tenant, one.Id });
            row.HasIndex(one => new { one.Tenant, one.OperatorId, one.Id });
        });
        builder.Entity<BatchRow>(static row =>
        {
            row.Property(one => one.AsOf).HasMaxLength(Limits.Token);
            row.Property(one => one.Inventory).HasConversion<string>().HasMaxLength(Limits.Token);
            row.Property(one => one.InternalRulesInventory).HasConversion<string>().HasMaxLength(Limits.Token);
            row.HasIndex(one => new { one.Tenant, one.Id });
        });
        builder.Entity<JobRow>(static row =>
        {
            row.Property(one => one.State).HasConversion<string>().HasMaxLength(Limits.Token);
            row.Property(one => one.Node).HasMaxLength(Limits.Name);
            row.Property(one => one.Reason).HasMaxLength(Limits.Note);
            row.Property(one => one.ReasonInJapanese).HasMaxLength(Limits.Note);
            row.HasOne(one => one.Batch).WithMany(one => one.Jobs).HasForeignKey(one => one.BatchId);
            row.HasOne<OperatorRow>().WithMany().HasForeignKey(one => one.OperatorId);
            row.HasIndex(one => new { one.State, one.TakenUntil });
            row.HasIndex(one => new { one.BatchId, one.OperatorId }).IsUnique();
        });
        builder.Entity<AnswerRow>(static row =>
        {
            row.Property(one => one.Key).HasMaxLength(Limits.Name);
            row.Property(one => one.RequestSha256).HasMaxLength(Limits.Sha256);
            row.HasIndex(one => new { one.Key, one.Tenant }).IsUnique();
            row.HasIndex(one => one.StoredAt);
        });
    }
}
