namespace GrcPortal.Data;

/// <summary>How long texts in columns may be, in characters.</summary>
internal static class Limits
{
    public const int Tenant = 100;
    public const int Name = 200;
    public const int FileName = 200;
    public const int Token = 40;
}
