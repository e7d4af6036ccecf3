namespace Ciip.Guideline.GrcPortal.Tests.Support;

/// <summary>The databases that every test runs on.</summary>
public enum Database
{
    Sqlite,
    PostgreSql,
}

/// <summary>Both, for theories.</summary>
internal static class Databases
{
    public static TheoryData<Database> All => [Database.Sqlite, Database.PostgreSql];
}
