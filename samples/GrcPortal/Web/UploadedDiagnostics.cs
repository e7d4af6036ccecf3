namespace GrcPortal.Web;

/// <summary>How much of a hopeless file is explained in one pass.</summary>
internal static class UploadedDiagnostics
{
    public const int Shown = 100;
}
