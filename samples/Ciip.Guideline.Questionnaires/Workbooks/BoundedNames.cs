using System.Xml;

namespace Ciip.Guideline.Questionnaires.Workbooks;

/// <summary>The names in a part of a workbook. Readers of XML keep each for ever; a workbook has some hundred of them.</summary>
internal sealed class BoundedNames : NameTable
{
    private const int Most = 10_000;
    private int count;

    public override string Add(string key) => Get(key) ?? Counted(base.Add(key));

    public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Counted(base.Add(key, start, len));

    private string Counted(string name) =>
        ++count > Most ? throw UnreadableWorkbookException.TooMany(Most, "names in one part", "1つの部品の名前の数") : name;
}
