using Ciip.Guideline.Amendments;
using Ciip.Guideline.Standards;

namespace Ciip.Guideline.Cli.Input;

/// <summary>Two versions of a document, and the set that the later one is in, where its file is one.</summary>
internal sealed record VersionPair(SafetyStandardsDocument Before, SafetyStandardsDocument After, SafetyStandardsSet? Set)
{
    /// <summary>Reads both; null where the reader has something to report.</summary>
    /// <param name="reader">What reads, and gathers what is wrong.</param>
    /// <param name="before">The file of the earlier version.</param>
    /// <param name="after">The file of the later version.</param>
    /// <param name="document">The id of the document; null where the files say which one it is.</param>
    public static VersionPair? Read(InputReader reader, string before, string after, string? document)
    {
        var (later, set) = ReadOne(reader, after, one => document is null || one.Id == document);
        var (earlier, _) = ReadOne(reader, before, one => document is null || one.Id == document || (later is not null && Amendment.AreVersions(one, later)));
        if (earlier is null || later is null)
        {
            return null;
        }

        if (Amendment.AreVersions(earlier, later))
        {
            return new(earlier, later, set);
        }

        reader.Report($"{after}", new(
            $"'{later.Id}' is not a version of '{earlier.Id}' in {before}: give both one id, or say in the later one that it supersedes the earlier one. [/id, /supersedes]",
            $"「{later.Id}」は{before}の「{earlier.Id}」の改正版ではない。同じidとするか、新しい版のsupersedesに旧版のidを記載すること。[/id, /supersedes]"));
        return null;
    }

    private static (SafetyStandardsDocument? Document, SafetyStandardsSet? Set) ReadOne(InputReader reader, string file, Func<SafetyStandardsDocument, bool> isMeant)
    {
        if (reader.Bytes(file) is not { } utf8)
        {
            return default;
        }

        if (GuidelineJson.TypeOf(utf8) != typeof(SafetyStandardsSet))
        {
            return (reader.Read<SafetyStandardsDocument>(file, utf8), null);
        }

        if (reader.Read<SafetyStandardsSet>(file, utf8) is not { } set)
        {
            return default;
        }

        var meant = set.Documents.Where(isMeant).ToList();
        if (meant.Count != 1)
        {
            reader.Report(file, new(
                $"Which document of the set is meant? Name one with --document: {string.Join(", ", set.Documents.Select(static one => one.Id))}.",
                $"文書一式のうち対象の文書を--documentで指定すること：{string.Join("、", set.Documents.Select(static one => one.Id))}。"));
            return default;
        }

        return (meant[0], set);
    }
}
