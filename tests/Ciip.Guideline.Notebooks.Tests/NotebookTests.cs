using System.Text.RegularExpressions;
using Xunit.Sdk;
using Xunit.v3;

// The console, the current folder and what a cell shows belong to the process.
[assembly: Parallelization(Mode = ParallelMode.None)]

namespace Ciip.Guideline.Notebooks.Tests;

/// <summary>The notebooks under samples/Notebooks: what was saved with them is what their cells show.</summary>
public sealed class NotebookTests(ITestOutputHelper log)
{
    private static bool Updates => Environment.GetEnvironmentVariable("CIIP_UPDATE") == "1";

    public static TheoryData<string> Names() => [.. Notebook.Names];

    [Fact]
    public void There_are_four_at_least_and_one_in_Japanese() =>
        Notebook.Names.Should().HaveCountGreaterThanOrEqualTo(4).And.Contain(name => name.EndsWith(".ja", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Saved_outputs_are_what_the_cells_show(string name)
    {
        log.WriteLine($"{name} runs against {PackageUnderTest.Description}.");
        var notebook = new Notebook(name);
        var session = new NotebookSession();
        var number = 0;

        // A notebook is started in its own folder, and reads ../data.
        Directory.SetCurrentDirectory(Notebook.Folder);
        foreach (var cell in notebook.CodeCells)
        {
            var shown = await session.RunAsync(Notebook.SourceOf(cell));
            number++;
            if (Updates)
            {
                Notebook.Save(cell, number, shown);
                continue;
            }

            var saved = Notebook.OutputsOf(cell);
            shown.Should().HaveSameCount(saved, $"{name}, cell {number}; run the tests once with CIIP_UPDATE=1 and look at the difference");
            cell["execution_count"]!.GetValue<int>().Should().Be(number);
            foreach (var (one, before) in shown.Zip(saved))
            {
                one.ShouldBe(before, $"{name}, cell {number}");
            }
        }

        if (Updates)
        {
            notebook.Write();
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_notebook_shows_tables_and_pictures_and_says_how_and_how_far(string name)
    {
        var notebook = new Notebook(name);
        notebook.Metadata["kernelspec"]!["name"]!.GetValue<string>().Should().Be(".net-csharp");
        notebook.Metadata["kernelspec"]!["language"]!.GetValue<string>().Should().Be("C#");
        notebook.Cells.Select(cell => cell["id"]!.GetValue<string>()).Should().OnlyHaveUniqueItems();
        var outputs = notebook.CodeCells.SelectMany(Notebook.OutputsOf).ToList();
        outputs.Should().Contain(output => output.MimeType == "text/html");
        outputs.Should().Contain(output => output.MimeType == "image/png" || output.MimeType == "image/svg+xml");
        var text = string.Concat(notebook.Cells.Where(cell => cell["cell_type"]!.GetValue<string>() == "markdown").Select(Notebook.SourceOf));
        text.Should().ContainAny("## Limits", "## 限界").And.ContainAny("## Method", "## 方法");
    }

    /// <summary>No path of the machine it ran on, and never the words for obeying or breaking a norm.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void A_notebook_can_be_handed_on(string name)
    {
        var notebook = new Notebook(name);
        var texts = notebook.Cells.Select(Notebook.SourceOf).Concat(notebook.CodeCells.SelectMany(Notebook.OutputsOf).Where(output => output.MimeType != "image/png").Select(output => output.Text));
        texts.Should().NotContainMatch("*/home/*").And.NotContainMatch("*/tmp/*").And.NotContainMatch($"*{Repository.Root}*");
        foreach (var text in texts)
        {
            text.Should().NotMatchRegex(new Regex("compl(y|ies|ied|ian)|conform|violat|適合|準拠|違反", RegexOptions.IgnoreCase));
        }
    }
}
