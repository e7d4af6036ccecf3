// Opens workbooks with ClosedXML and saves them into a folder.
#:package ClosedXML@0.95.4
#:property PublishAot=false
#:property NoWarn=NU1603;NU1701

foreach (var file in args.Skip(1))
{
    using var book = new ClosedXML.Excel.XLWorkbook(file);
    book.SaveAs(Path.Combine(args[0], Path.GetFileName(file)));
}
