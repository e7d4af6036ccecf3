using Ciip.Guideline.Questionnaires.Workbooks;

namespace Ciip.Guideline.Cli.Tests;

/// <summary>Gives noughts for ever.</summary>
internal sealed class EndlessStream : ReadingStream
{
    public override int Read(byte[] buffer, int offset, int count)
    {
        Array.Clear(buffer, offset, count);
        return count;
    }
}
