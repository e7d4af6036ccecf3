using System.Globalization;
using System.Text.RegularExpressions;

namespace Ciip.Guideline.Tests.Formats.Rows;

/// <summary>Tables for programs: machine names, a type for each column, tokens, and the same bytes for everyone.</summary>
public sealed class TidyTableTests
{
    public static TheoryData<string> Names => [.. TidyTables.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_column_is_a_property_in_snake_case_with_its_type(string name)
    {
        var (make, row, rows) = TidyTables.All[name];
        var table = make();
        var properties = row.GetProperties().Where(static property => property.Name != "EqualityContract").ToList();
        table.Columns.Select(static column => column.Name).Should().Equal(properties.Select(static property => Regex.Replace(property.Name, "(?<!^)([A-Z])", "_$1").ToLowerInvariant()));
        table.Columns.Zip(properties, static (column, property) => (column.Name, column.Type is TableColumnType.Category ? TableColumnType.Text : column.Type, Expected(property.PropertyType)))
            .Should().OnlyContain(static pair => pair.Item2 == pair.Item3);
        table.Rows.Should().HaveCount(rows().Count).And.NotBeEmpty();
        table.Language.Should().BeNull();
        table.Headings.Should().Equal(table.Columns.Select(static column => column.Name));
        table.Columns.Select(static column => column.Heading.English).Should().OnlyHaveUniqueItems();
        table.Columns.Select(static column => column.Heading.Japanese).Should().OnlyHaveUniqueItems();

        static TableColumnType Expected(Type type) => (Nullable.GetUnderlyingType(type) ?? type).Name switch
        {
            nameof(Int32) => TableColumnType.Integer,
            nameof(Boolean) => TableColumnType.Boolean,
            nameof(PartialDate) => TableColumnType.Date,
            nameof(String) => TableColumnType.Text,
            var other => throw new InvalidOperationException(other),
        };
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_cell_is_of_the_type_of_its_column(string name)
    {
        var table = TidyTables.All[name].Table();
        foreach (var (column, index) in table.Columns.Select(static (column, index) => (column, index)))
        {
            table.Rows.Select(row => row[index]).Where(cell => cell.Length > 0 && !Fits(cell, column.Type)).Should().BeEmpty(column.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Csv_gives_names_and_cells_back(string name)
    {
        var table = TidyTables.All[name].Table();
        GuidelineCsv.TryRead(table.ToCsv(), out var records, out var diagnostics).Should().BeTrue(string.Join("; ", diagnostics));
        records![0].Cells.Should().Equal(table.Columns.Select(static column => column.Name));
        records.Skip(1).Select(static record => record.Cells).Should().BeEquivalentTo(table.Rows, static options => options.WithStrictOrdering());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_bytes_are_the_same_in_any_culture(string name)
    {
        var expected = TidyTables.All[name].Table().ToCsv();
        foreach (var culture in new[] { "ja-JP", "en-US", "de-DE", "tr-TR", "ar-SA" })
        {
            var (now, shown) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
            try
            {
                (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (new CultureInfo(culture), new CultureInfo(culture));
                TidyTables.All[name].Table().ToCsv().Should().Equal(expected, culture);
            }
            finally
            {
                (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (now, shown);
            }
        }
    }

    [Fact]
    public void A_table_of_ones_own_has_types_too()
    {
        var table = new GuidelineTable(new("Shares", "割合"), [new("item", new("Item", "項目")), new("share", new("Share", "割合"), TableColumnType.Number)], [["II.1", "0.25"]]);
        (table.Title, table.Language, table.Columns[0].Type, table.Columns[1].Type).Should().Be(("Shares", null, TableColumnType.Text, TableColumnType.Number));
        FluentActions.Invoking(() => new TableColumn("a", new("a", "a"), (TableColumnType)9)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static bool Fits(string cell, TableColumnType type) => type switch
    {
        TableColumnType.Integer => Regex.IsMatch(cell, "^(0|[1-9][0-9]*)$"),
        TableColumnType.Number => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        TableColumnType.Boolean => cell is "true" or "false",
        TableColumnType.Date => PartialDate.TryParse(cell, out _),
        TableColumnType.Category => Regex.IsMatch(cell, "^([a-z0-9]+(-[a-z0-9]+)*|own:.+)$"),
        _ => cell.Trim() == cell,
    };
}
