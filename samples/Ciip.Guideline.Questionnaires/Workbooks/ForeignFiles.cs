using System.Text;

namespace Ciip.Guideline.Questionnaires.Workbooks;

/// <summary>Files that people take for a questionnaire, and what to do instead.</summary>
internal static class ForeignFiles
{
    private static readonly LocalizedText OldWorkbook = new(
        "This is a workbook of the old form (.xls): save it as .xlsx.", "旧形式のワークブック（.xls）である。.xlsx形式で保存し直す。");

    private static readonly LocalizedText Protected = new(
        "The workbook is protected by a password: remove it (in Excel under File, Info, Protect Workbook) and save the file again.",
        "ワークブックがパスワードで保護されている。保護を解除し（Excelでは「ファイル」「情報」「ブックの保護」）、保存し直す。");

    private static readonly (string Part, LocalizedText Reason)[] Parts =
    [
        ("META-INF/manifest.xml", new("This is a file of OpenDocument (.ods): save it as .xlsx.", "OpenDocument形式のファイル（.ods）である。.xlsx形式で保存し直す。")),
        ("xl/workbook.bin", new("This is a binary workbook (.xlsb): save it as .xlsx.", "バイナリ形式のワークブック（.xlsb）である。.xlsx形式で保存し直す。")),
        ("xl/vbaProject.bin", new("This workbook holds macros (.xlsm): save it as .xlsx.", "マクロを含むワークブック（.xlsm）である。.xlsx形式で保存し直す。")),
        ("word/document.xml", new("This is a document of a word processor (.docx), not a workbook.", "ワークブックではなく文書ファイル（.docx）である。")),
        ("ppt/presentation.xml", new("This is a presentation (.pptx), not a workbook.", "ワークブックではなくプレゼンテーション（.pptx）である。")),
        ("Index/Document.iwa", new("This is a file of Numbers or Pages: export it as .xlsx.", "Numbers又はPagesのファイルである。.xlsx形式で書き出す。")),
        ("Index.zip", new("This is a file of Numbers or Pages: export it as .xlsx.", "Numbers又はPagesのファイルである。.xlsx形式で書き出す。")),
    ];

    /// <summary>What the name of a file says: spreadsheets put one beside each workbook that is open.</summary>
    public static LocalizedText? Named(string file) =>
        Path.GetFileName(file) is var name && (name.StartsWith("~$", StringComparison.Ordinal) || (name.StartsWith(".~lock.", StringComparison.Ordinal) && name.EndsWith('#')))
            ? new("This is the mark of a workbook that is open in a spreadsheet, not the workbook. Close it there and name the file without the mark.",
                "表計算ソフトで開いているワークブックの管理用ファイルであり、ワークブックではない。閉じてから、元のファイルを指定する。")
            : null;

    /// <summary>What a file is that is neither packed nor text; null where it may be CSV.</summary>
    public static LocalizedText? Starting(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? Protected
                : bytes.IndexOf(Encoding.Unicode.GetBytes("WordDocument")) >= 0 ? new("This is a document of a word processor (.doc), not a workbook.", "ワークブックではなく文書ファイル（.doc）である。")
                : OldWorkbook;
        }

        // A workbook of the old form may also stand in a file by itself.
        return bytes.Length > 4 && bytes[0] == 0x09 && bytes[1] is 0x00 or 0x02 or 0x04 or 0x08 && bytes[3] == 0 ? OldWorkbook
            : bytes.StartsWith("%PDF"u8) ? new("This is a PDF file, not a questionnaire.", "質問票ではなくPDFファイルである。")
            : Markup(bytes) ? new("This is a page or XML under the name of a spreadsheet: open it there and save it as .xlsx.", "表計算ソフトのファイルではなくHTML又はXMLである。表計算ソフトで開き、.xlsx形式で保存し直す。")
            : null;
    }

    /// <summary>What a packed file is that is not a workbook; null where it may be one.</summary>
    public static LocalizedText? In(Func<string, bool> has) => Array.Find(Parts, part => has(part.Part)).Reason;

    private static bool Markup(ReadOnlySpan<byte> bytes)
    {
        var text = (bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes).TrimStart(" \t\r\n"u8);
        return text.StartsWith("<"u8);
    }
}
