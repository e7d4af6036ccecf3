using System.Text.RegularExpressions;
using Ciip.Guideline.Cli.Tests.Spreadsheets;
using Ciip.Guideline.Questionnaires;
using Ciip.Guideline.Questionnaires.Cells;
using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Cli.Tests;

/// <summary>
/// Whoever fills in a questionnaire knows its headings and choices, in one language: every message about a cell speaks of those, and of no name
/// that only the file has. Each column is filled in badly, and each two of them so that one may not go with the other.
/// </summary>
public partial class QuestionnaireWordsTests
{
    private static readonly string[] BadJapanese = ["？", "own:", "own:？", "2026-13", "46113", "\uD842", "無｜無｜無｜無｜無｜無", "？\n（なし）", "無 | own:？ | 2026-13 | 四月", "無 | | 2026 | 2025"];

    private static readonly string[] BadEnglish = ["?", "own:", "own:?", "2026-13", "46113", "\uD842", "-|-|-|-|-|-", "?\n(none)", "- | own:? | 2026-13 | ?", "- | | 2026 | 2025"];

    public static TheoryData<string, string, string> Questionnaires =>
        [.. QuestionnaireKind.All.SelectMany(kind => new[] { "Item", "Clause" }.SelectMany(level => new[] { "English", "Japanese" }.Select(language => (kind.Token, level, language))))];

    [Theory]
    [MemberData(nameof(Questionnaires))]
    public void A_message_about_a_cell_speaks_of_headings_in_the_language_asked_for(string kind, string level, string language)
    {
        var form = new Form(QuestionnaireKind.Find(one => one.Token == kind)!, Enum.Parse<QuestionnaireLevel>(level), Enum.Parse<Language>(language));
        var codes = new SortedSet<string>(StringComparer.Ordinal);

        foreach (var column in form.Columns)
        {
            foreach (var entry in form.Language == Language.Japanese ? BadJapanese : BadEnglish)
            {
                Check(form, codes, (column, entry));
            }
        }

        foreach (var (one, other) in form.Columns.SelectMany((one, index) => form.Columns.Skip(index + 1).Where(other => form.AreTogether(one, other)).Select(other => (one, other))))
        {
            foreach (var entry in form.Good(one, isFirst: true))
            {
                Check(form, codes, (one, entry), (other, form.Good(other, isFirst: false)[^1]));
            }
        }

        codes.Should().Contain(kind == "standards"
            ? [GuidelineDiagnosticCodes.MissingMember, GuidelineDiagnosticCodes.UnknownToken, GuidelineDiagnosticCodes.BadInterval, GuidelineDiagnosticCodes.UnknownId, GuidelineDiagnosticCodes.ReferenceTarget,
                GuidelineDiagnosticCodes.MissingElsewhere, GuidelineDiagnosticCodes.ReversedDates, GuidelineDiagnosticCodes.UnknownScale, GuidelineDiagnosticCodes.Clue]
            : [GuidelineDiagnosticCodes.MissingMember, GuidelineDiagnosticCodes.UnknownToken, GuidelineDiagnosticCodes.BadInterval, GuidelineDiagnosticCodes.UnknownId,
                GuidelineDiagnosticCodes.MissingElsewhere, GuidelineDiagnosticCodes.ReversedDates, GuidelineDiagnosticCodes.DanglingId]);
    }

    [Theory]
    [InlineData("ja", "文書", "id", "", "文書 {0}行3列（ID（一式の中で一意））：CIIP1103 必ず記入する欄が空欄である。")]
    [InlineData("en", "Document", "id", "", "Document row {0} column 3 (Id, unique in a set): CIIP1103 This cell is blank and must be filled in.")]
    public void What_has_to_be_filled_in_is_named(string lang, string sheet, string id, string entry, string message)
    {
        var form = CsvForm.Export("--kind", "standards", "--lang", lang);
        var (row, _) = form.FillIn(sheet, id, lang == "ja" ? "記入" : "Entry", entry);

        form.Import("--lang", lang).Error.Should().Contain("-: " + message.Replace("{0}", row.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal) + "\n");
    }

    [Theory]
    [InlineData("委任先（文書のID）=x;委任先（階層）=内規", "（委任先（文書のID））：CIIP1203 次のうち一つだけを示す（現在2個）：委任先（文書のID）, 委任先（階層）, 委任先（一式にない文書）。")]
    [InlineData("回答=手掛かりのみ", "（回答）：CIIP1211 手掛かりには、「該当条項（1行に1件）」又は「条項の内容（要約）」が必要である。")]
    [InlineData("手掛かりのある文書（ID）=x;回答=規定あり", "（手掛かりのある文書（ID））：CIIP1211 「手掛かりのある文書（ID）」は手掛かり（手掛かりのみ）にだけ付けられる。")]
    [InlineData("回答=規定あり;参照先（所在 | 内容、1行に1件）=a\n| b", "（参照先（所在 | 内容、1行に1件））：CIIP1103 必ず記入する欄が空欄である。 [2件目、所在]")]
    [InlineData("回答=規定あり;不足する規定要素のID（1行に1件）=II.5.a\nII.6.1.2(2).a", "（不足する規定要素のID（1行に1件））：CIIP1204 「II.6.1.2(2).a」は「II.5」の下にない。 [2件目]")]
    public void Columns_that_do_not_go_together_are_named_in_Japanese(string entries, string message)
    {
        var form = CsvForm.Export("--kind", "standards", "--level", "item", "--lang", "ja");
        foreach (var entry in entries.Split(';').Select(one => one.Split('=')))
        {
            form.FillIn("回答", "II.5", entry[0], entry[1]);
        }

        form.Import("--lang", "ja").Error.Should().Contain(message + "\n");
    }

    /// <summary>What was typed is shown in quotes or brackets as it is; around it stand the words of one language.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Whatever_was_done_to_a_file_is_said_in_one_language(bool isWorkbook)
    {
        var said = 0;
        for (var seed = 0; seed < 100; seed++)
        {
            var questionnaire = new FilledQuestionnaire(seed, isWorkbook);
            for (var change = 0; change < 6; change++)
            {
                questionnaire.Change();
            }

            SheetFile.TryRead(questionnaire.Save(), isWorkbook, out var sheets, out _).Should().BeTrue($"seed {seed}");
            var reader = new QuestionnaireReader(sheets, asked: null);
            _ = reader.Read();
            foreach (var message in reader.Problems.Concat(reader.Remarks).Select(problem => problem.Message))
            {
                said++;
                LatinWord().Matches(Shown().Replace(message.Japanese, string.Empty)).Select(match => match.Value)
                    .Except(["own", "ciip-guideline", "standards-document", "self-verification", "CSV", "P1Y", "P6M", "P90D", "P2W"], StringComparer.Ordinal).Should().BeEmpty(message.Japanese);
                Shown().Replace(message.English, string.Empty).Should().NotMatchRegex("[぀-ヿ一-鿿]");
            }
        }

        said.Should().BeGreaterThan(1000);
    }

    private static void Check(Form form, SortedSet<string> codes, params (int Column, string Entry)[] entries)
    {
        foreach (var problem in form.Fill(entries))
        {
            var text = problem.In(form.Language);
            codes.UnionWith(Code().Matches(text).Select(match => match.Value));
            problem.Place.Should().NotBeNull(text);
            text.Should().Contain(problem.Place!.Heading!.In(form.Language));

            // The sheet of other data has the names of the file: it is where its reader finds them.
            var said = text.Replace($"{SheetNames.Other.In(form.Language)} /plan/roadmapAndPlan/plan", string.Empty, StringComparison.Ordinal);
            if (form.Language == Language.Japanese)
            {
                LatinWord().Matches(said).Select(match => match.Value).Except(["own", "P1Y", "P6M", "P90D", "P2W"], StringComparer.Ordinal).Should().BeEmpty(text);
            }
            else
            {
                said.Should().NotMatchRegex("[぀-ヿ一-鿿]").And.NotMatchRegex("\\b[a-z]+[A-Z]").And.NotMatchRegex("[/'](" + string.Join('|', form.Names) + ")\\b");
            }
        }
    }

    /// <summary>Not an id of the Guideline, a code, or a word that Japanese has taken over.</summary>
    [GeneratedRegex(@"\b(?!CIIP[0-9]{4}\b|II?\b|ID(?![A-Za-z])|JSON\b)[A-Za-z][A-Za-z0-9-]+", RegexOptions.ECMAScript)]
    private static partial Regex LatinWord();

    [GeneratedRegex("「[^」]*」|'[^']*'|（[^）]*）|\\([^)]*\\)|\\[[^\\]]*\\]")]
    private static partial Regex Shown();

    [GeneratedRegex("CIIP[0-9]{4}")]
    private static partial Regex Code();

    /// <summary>A questionnaire with one answered id, whose cells are the rows of the document and the columns of the answers.</summary>
    private sealed class Form(QuestionnaireKind kind, QuestionnaireLevel level, Language language)
    {
        private readonly Column[] answers = [.. kind.Columns.Where(column => level != QuestionnaireLevel.Clause || column.Path != "clauses")];

        public Language Language => language;

        public int[] Columns => [.. Enumerable.Range(0, kind.Document.Count + answers.Length)];

        /// <summary>Whether two are of the same sheet, as all are that may not go together.</summary>
        public bool AreTogether(int one, int other) => one < kind.Document.Count == other < kind.Document.Count;

        public IEnumerable<string> Names => kind.Document.Concat(kind.Columns).SelectMany(column => column.Names).Distinct(StringComparer.Ordinal);

        public IReadOnlyList<CellProblem> Fill((int Column, string Entry)[] entries)
        {
            var sheets = new QuestionnaireWriter(kind, level, language).Write([]).Select(TestSheet.Of).ToList();
            var first = level == QuestionnaireLevel.Clause ? 4 : 2;
            foreach (var (column, entry) in entries.Append((kind.Document.Count, Good(kind.Document.Count, isFirst: true)[0])).DistinctBy(one => one.Item1))
            {
                if (column < kind.Document.Count)
                {
                    sheets[1].Put(column + 2, 2, new TestCell(entry));
                }
                else
                {
                    sheets[2].Put(1, first + column - kind.Document.Count, new TestCell(entry));
                }
            }

            if (level == QuestionnaireLevel.Clause)
            {
                sheets[2].Put(1, 1, new TestCell(kind.IdsAt(level).First()));
            }

            // No link is looked at where the list that it leads into is not given.
            if (kind == PracticeQuestionnaire.Kind)
            {
                sheets[3].Rows.Add([new TestCell("/plan"), new TestCell(string.Empty), new TestCell("{\"roadmapAndPlan\":{\"plan\":[]}}")]);
            }

            var reader = new QuestionnaireReader(
                [.. sheets.Select(sheet => new ReadSheet(sheet.Name, [.. sheet.Rows.Select((row, index) => new ReadRow(index + 1, row.Select((cell, column) => (column, new ReadCell(cell.Text)))))]))], asked: null);
            _ = reader.Read();
            return [.. reader.Problems, .. reader.Remarks];
        }

        /// <summary>What may stand in a cell by itself; the last may not go with what stands elsewhere.</summary>
        public IReadOnlyList<string> Good(int index, bool isFirst)
        {
            var form = index < kind.Document.Count ? kind.Document[index].Form : answers[index - kind.Document.Count].Form;
            return form switch
            {
                DateForm => [isFirst ? "2026" : "2025"],
                { PickList: { } choices } => [choices[0].Label.In(language), choices[^1].Label.In(language)],
                TokenForm => ["P1Y"],
                _ when form == LinesForm.Tokens => [isFirst ? "I.1.a" : "II.5.a"],
                _ => ["1"],
            };
        }
    }
}
