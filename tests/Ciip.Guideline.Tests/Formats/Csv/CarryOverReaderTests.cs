using System.Text;
using Ciip.Guideline.Tests.Crosswalks;
using CsCheck;

namespace Ciip.Guideline.Tests.Formats.Csv;

/// <summary>The rows of a carry-over as people edit them in a spreadsheet.</summary>
public sealed class CarryOverReaderTests
{
    private const string Headings = "From,Edition,Relation,To,Basis,Confidence,Reason,Reviewer";

    private static readonly IReadOnlyList<CarryOverEdition> Editions = FullCarryOver.Value.Editions;

    /// <summary>A text as somebody writes it: on one line, without white space around it, with what decides something in a cell.</summary>
    private static readonly Gen<string> Line = Gen.Char["a水|;,\"=;|　 -'"].Array[1, 8].Select(static characters => new string(characters).Trim()).Where(static text => text.Length > 0);

    private static readonly Gen<Source> Source = Gen.Select(Line, Line, Gen.Bool).Select(static (reference, what, isSaid) => new Source { Reference = reference, What = isSaid ? what : null });

    private static readonly Gen<CarryOverRow> Row = Gen.Select(
        Gen.Enum<CarryOverRelation>(), Gen.Int[0, 24], Line.Array[1, 3], Source.Array[0, 3], Gen.Enum<EvidenceBasis>(),
        Gen.Enum<CrosswalkConfidence>(), Line).Select(static (relation, item, to, sources, basis, confidence, text) => new CarryOverRow
        {
            From = relation == CarryOverRelation.New ? null : (GuidelineId)GuidelineItem.All[item],
            Edition = "invented-1",
            Relation = relation,
            To = relation is CarryOverRelation.Unknown or CarryOverRelation.Dropped ? null : [.. to.Distinct()],
            Basis = relation == CarryOverRelation.Unknown ? null : basis,
            Confidence = relation == CarryOverRelation.Unknown ? null : confidence,
            Reason = text + "\n" + text,
            Sources = sources.Length == 0 ? null : sources,
            Reviewer = text,
        });

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Japanese)]
    [InlineData(null)]
    public void What_was_written_is_read_back(Language? language)
    {
        foreach (var carryOver in new[] { FullCarryOver.Value, CarryOver.FromFourthEdition(Language.English), CarryOver.FromFourthEdition(Language.Japanese) })
        {
            GuidelineCsv.TryReadCarryOverRows(TableOf(carryOver, language).ToCsv(), carryOver.Editions, out var read, out var diagnostics).Should().BeTrue(string.Join("; ", diagnostics));

            diagnostics.Should().BeEmpty();
            read.Should().Equal(carryOver.Rows);
        }
    }

    [Fact]
    public void Any_row_that_can_stand_in_a_cell_comes_back() => Gen.Select(Row, Gen.Int[0, 2]).Sample(static (row, choice) =>
    {
        Language? language = choice == 2 ? null : (Language)choice;
        GuidelineCsv.TryReadCarryOverRows(TableOf(FullCarryOver.Value with { Rows = [row] }, language).ToCsv(), Editions, out var read, out var diagnostics)
            .Should().BeTrue(string.Join("; ", diagnostics));
        read.Should().Equal(row);
    });

    /// <summary>As spreadsheets save it: semicolons, tabs, UTF-16, with a mark or a line that says what separates.</summary>
    [Theory]
    [InlineData(';', "utf-8", false)]
    [InlineData(';', "utf-8-mark", true)]
    [InlineData('\t', "utf-16", false)]
    [InlineData('\t', "utf-16-big", true)]
    [InlineData(',', "utf-8", true)]
    public void Whatever_a_spreadsheet_makes_of_it_is_read(char separator, string encoding, bool isSaid)
    {
        Encoding bytes = encoding switch
        {
            "utf-16" => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
            "utf-16-big" => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
            _ => new UTF8Encoding(encoding == "utf-8-mark"),
        };
        var table = FullCarryOver.Value.CarryOverTable(Language.Japanese);
        var text = (isSaid ? $"sep={separator}\n" : string.Empty) + string.Concat(table.Rows.Prepend(table.Headings)
            .Select(row => string.Join(separator, row.Select(cell => "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"")) + "\n"));

        GuidelineCsv.TryReadCarryOverRows([.. bytes.GetPreamble(), .. bytes.GetBytes(text)], Editions, out var read, out var diagnostics).Should().BeTrue(string.Join("; ", diagnostics));

        read.Should().Equal(FullCarryOver.Value.Rows);
    }

    [Fact]
    public void Columns_are_known_by_name_or_heading_in_any_order_and_words_by_token_too()
    {
        var read = Read("確認者,Reason,What became of it,第4版の項目等,To,edition,確度,Basis,参照先（所在 | 内容、1行に1件）\r\n"
            + "r,why,分割, II.6.1.2(2) ,\"7.1\n 7.2 \n\",invented-2,high,推定,\"https://example.jp | a || b\np. 3\"\r\n", out var diagnostics);

        diagnostics.Should().BeEmpty();
        read.Should().Equal(new CarryOverRow
        {
            From = PdcaMeasure.ItBcp,
            Edition = "invented-2",
            Relation = CarryOverRelation.Split,
            To = ["7.1", "7.2"],
            Basis = EvidenceBasis.Inferred,
            Confidence = CrosswalkConfidence.High,
            Reason = "why",
            Sources = [new() { Reference = "https://example.jp", What = "a | b" }, new() { Reference = "p. 3" }],
            Reviewer = "r",
        });
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once_with_row_and_column()
    {
        var text = Headings + ",Sources\r\n"
            + "II.9,invented-1,same,1,seen,high,why,r,\r\n"
            + "II.1,nowhere,like,1,known,sure,,,\r\n"
            + "II.1,invented-1,same,,,,why,r,\r\n"
            + "II.1,invented-1,dropped,2,seen,high,why,r,\r\n"
            + "II.2,invented-1,unknown,,seen,high,why,r,\r\n"
            + "II.3,invented-1,new,4,seen,high,why,r,| what\r\n"
            + ",invented-1,new,5,seen,high,why,r,\r\n"
            + ",invented-1,new,5,seen,high,why,r,\r\n"
            + ",invented-1,moved,6,seen,high,why,r,\r\n"
            + ",,,,,,why,,\r\n";

        Read(text, out var diagnostics).Should().BeNull();

        diagnostics.Select(static one => $"{one.Row}/{one.Column} {one.Code}").Should().Equal(
            "2/1 CIIP2104",
            "3/2 CIIP2109", "3/3 CIIP2105", "3/5 CIIP2105", "3/6 CIIP2105", "3/7 CIIP2103", "3/8 CIIP2103",
            "4/4 CIIP2107", "4/5 CIIP2107", "4/6 CIIP2107",
            "5/1 CIIP2108", "5/4 CIIP2107",
            "6/5 CIIP2107", "6/6 CIIP2107",
            "7/1 CIIP2107", "7/9 CIIP2107",
            "9/4 CIIP2108",
            "10/1 CIIP2107",
            "11/2 CIIP2103", "11/3 CIIP2103", "11/8 CIIP2103");
        diagnostics.Should().OnlyContain(static one => one.Line == one.Row);
        diagnostics[1].MessageIn(Language.Japanese).Should().Be("引継ぎ表に「nowhere」という版はない。版：invented-1、invented-2。");
        diagnostics[7].Message.Should().Be("A row of the relation 'same' needs the cell 'Themes or items there, one a line'.");
        diagnostics[10].MessageIn(Language.Japanese).Should().Be("「invented-1」における「II.1」の扱いは、既に別の行にある。");
        diagnostics[11].MessageIn(Language.Japanese).Should().Be("扱いが「削除」の行では「後続の版の主題・項目（1行に1件）」を空にする。");
    }

    [Theory]
    [InlineData("", "1/1 CIIP2102")]
    [InlineData("From,Edition,Relation,To,Basis,Confidence,Reason", "1/1 CIIP2102")]
    [InlineData(Headings + ",Control", "1/9 CIIP2101")]
    [InlineData(Headings + ",後続の版", "1/9 CIIP2101")]
    [InlineData("From;\"Edition", "1/2 CIIP2002")]
    public void Headings_are_asked_for(string text, string expected)
    {
        Read(text, out var diagnostics).Should().BeNull();

        diagnostics.Select(static one => $"{one.Row}/{one.Column} {one.Code}").Should().Equal(expected);
        diagnostics.Select(static one => one.Message).Should().NotContain(static message => message.Contains("crosswalk", StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_is_wrong_in_a_file_of_either_kind_or_in_none() => Gen.Select(Row, Row, Gen.Int[0, 5]).Sample(static (first, second, change) =>
    {
        var changed = change switch
        {
            0 => second with { From = second.From is null ? GuidelineId.Parse("II.1") : null },
            1 => second with { To = second.To is null ? ["x"] : null },
            2 => second with { Basis = second.Basis is null ? EvidenceBasis.Seen : null },
            3 => second with { Confidence = second.Confidence is null ? CrosswalkConfidence.Low : null },
            4 => second with { Edition = "nowhere" },
            _ => second,
        };
        var table = FullCarryOver.Value with { Rows = [first, changed] };

        GuidelineCsv.TryReadCarryOverRows(table.CarryOverTable().ToCsv(), table.Editions, out _, out _).Should().Be(table.Check().Count == 0);
    });

    [Fact]
    public void Headings_alone_are_a_carry_over_without_rows() => Read(Headings, out _).Should().BeEmpty();

    [Fact]
    public void Null_is_refused()
    {
        var act = () => GuidelineCsv.TryReadCarryOverRows([], null!, out _, out _);
        act.Should().Throw<ArgumentNullException>().WithParameterName("editions");
    }

    private static GuidelineTable TableOf(CarryOver carryOver, Language? language) => language is { } known ? carryOver.CarryOverTable(known) : carryOver.CarryOverTable();

    private static IReadOnlyList<CarryOverRow>? Read(string text, out IReadOnlyList<GuidelineDiagnostic> diagnostics)
    {
        GuidelineCsv.TryReadCarryOverRows(Encoding.UTF8.GetBytes(text), Editions, out var rows, out diagnostics);
        return rows;
    }
}
