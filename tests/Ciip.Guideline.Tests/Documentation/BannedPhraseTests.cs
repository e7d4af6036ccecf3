using System.Text.RegularExpressions;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Documentation;

/// <summary>
/// What a native reader stumbles over, in code and pages alike; <c>JapaneseWordsTests</c> has the Japanese words that have to be one.
/// Each phrase comes with what to write instead and a sentence in which it has to be found, so that no pattern is blind.
/// </summary>
public sealed class BannedPhraseTests
{
    private static readonly (string Pattern, string Why, string Found)[] Phrases =
    [
        (@"\b([Oo]ne['’]s|[Oo]neself)\b", "whose: 'their own', 'the operator's own', 'custom'", "Check the progress of one's own measures."),
        (@"(?<!\b[Tt]here )\b(is|was) no (?!longer\b|more\b|less\b|need\b|doubt\b)", "'is not a': 'is no' denies in another language's way", "'x' is no token of Actor."),
        (@"\bare no (names|slips|findings?)\b", "'are not'", "Positions in lists are no names."),
        (@"\b([Oo]ne['’]s|[Oo]neself)\b", "whose: 'their own', 'the operator's own', 'custom'", "Check the progress of one's own measures."),
        (@"(?<!\b[Tt]here )\b(is|are) none of\b(?! them\b)", "'is not one of' or 'is not a value of'", "'x' is none of: a, b."),
        (@"\bWhat the rules miss\b|\brules? miss(es)? (?!a )|\bmisses nothing\b", "the rules find it: 'findings', 'what the rules find'", "What the rules miss"),
        (@"\brules? of (your|one[’']s|my|somebody's) own\b", "'custom rule'", "An evaluator that also asks a rule of your own."),
        (@"\bstands? around it\b", "'its parent'", "Null takes the word of what stands around it."),
        (@"\b(?<!arti)takes the word of\b", "'takes what its parent says'", "Null takes the word of the list."),
        (@"\bstands? to each other\b", "'compare'", "How documents and practice stand to each other."),
        (@"\bheld against each other\b", "'compared'", "Two reports held against each other."),
        (@"\basks? nothing special of\b", "'needs no special'", "Reading asks nothing special of the compiler."),
        (@"\bno weight of\b", "'does not measure importance'", "Their number is no weight of importance."),
        (@"\bstands nowhere\b", "'has no place'", "What is missing stands nowhere."),
        (@"\b(is|are) (said|reported|explained) at once\b", "'in one pass': at once reads 'immediately'", "Everything wrong is said at once."),
        (@"\bis nothing of\b", "'is not part of'", "'II.9' is nothing of the Guideline."),
        (@"\banew\b", "'again'", "Evaluates the subjects anew."),
        (@"\b(word|worded|judges?|judged|words it) (it )?otherwise\b|\botherwise than\b", "'differently from'", "What a report judges otherwise than this file."),
        (@"\bin whole[,;.]", "'in full'", "The documents that were evaluated, in whole; an empty set."),
        (@"\b[Aa]s above, for several\b", "say what it is", "As above, for several."),
        (@"\b(say|says|holds|hold) all there (is|are)\b", "'is complete'", "Whether it says all there is."),
        (@"\b[Oo]ne voice (aims|said)\b|, by one voice\b|\bits own voice\b", "'the same party'", "One voice aims at 1 and at 2."),
        (@"\bspoke (of|twice)\b", "'judged', 'is about'", "The rule spoke twice of one place."),
        (@"\bwhat nobody (can|could) tell\b", "'what is not known'", "It is what nobody can tell yet."),
        (@"\bhas not the form\b", "'is not a'", "'x' has not the form of a locator."),
        (@"\bof which it could be\b", "'to which it could apply'", "There was nothing of which it could be asked."),
        (@"\bsays? nothing of it\b", "'nothing about it'", "The row says nothing of it."),
        (@"\b(behaviour|catalogue|colour|organis|recognis|analys(e|ed|ing)\b(?!s)|optimis|prioritis|favour|licence)", "American spelling", "It is optimised for the catalogue."),
    ];

    public static TheoryData<string> Roots => ["src", "samples", "docs", "."];

    [Theory]
    [MemberData(nameof(Roots))]
    public void Nobody_reads_a_banned_phrase(string root) =>
        Files(root).SelectMany(Hits).Should().BeEmpty();

    [Fact]
    public void Every_phrase_is_found_in_its_sentence() =>
        Phrases.Where(static phrase => !Regex.IsMatch(phrase.Found, phrase.Pattern)).Should().BeEmpty();

    [Fact]
    public void A_phrase_is_found_across_lines_of_a_comment() =>
        HitsIn("made.up", "/// <summary>Their number is no\n    /// weight of importance.</summary>").Should().NotBeEmpty();

    [Fact]
    public void There_are_files_to_read() => new[] { "src", "samples", "docs", "." }.Should().OnlyContain(static root => Files(root).Any());

    private static IEnumerable<string> Hits(string file) => HitsIn(file, File.ReadAllText(Path.Combine(Repository.Root, file)));

    private static IEnumerable<string> HitsIn(string file, string text)
    {
        var flowing = Regex.Replace(text, @"\r?\n[ \t]*(///?|>|#)?[ \t]*", " ");
        return Phrases.SelectMany(phrase => Regex.Matches(flowing, phrase.Pattern).Select(match =>
            $"{file}: …{flowing[Math.Max(0, match.Index - 40)..Math.Min(flowing.Length, match.Index + 60)]}… ({phrase.Why})"));
    }

    private static IEnumerable<string> Files(string root) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, root), "*.*", root == "." ? SearchOption.TopDirectoryOnly : SearchOption.AllDirectories)
            .Select(static file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(static file => Path.GetExtension(file) is ".cs" or ".cshtml" or ".md" && !file.Split('/').Any(static part => part is "bin" or "obj"))
            .Where(static file => !file.StartsWith("docs/api/", StringComparison.Ordinal) && file != "CHANGELOG.md")
            // EarlierWords.cs holds what was once shown and is still read.
            .Where(static file => Path.GetFileName(file) != "EarlierWords.cs")
            .Order(StringComparer.Ordinal);
}
