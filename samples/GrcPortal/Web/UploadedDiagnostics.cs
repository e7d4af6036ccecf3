namespace GrcPortal.Web;

/// <summary>How much of a hopeless file is explained at once.</summary>
internal static class UploadedDiagnostics
{
    public const int Shown = 100;
}
