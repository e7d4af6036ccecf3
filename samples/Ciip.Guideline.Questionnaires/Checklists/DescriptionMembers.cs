using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Ciip.Guideline.Formats;
using Ciip.Guideline.Questionnaires.Cells;
using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires.Checklists;

/// <summary>Takes members out of a description file, and keeps what is wrong with them: line, column, code, message and JSON Pointer.</summary>
internal sealed class DescriptionMembers
{
    private static readonly LocalizedText Unknown = new("?", "?");

    private readonly List<((int Line, int Column) Place, CellProblem Problem)> problems = [];
    private readonly JsonLines lines;

    private DescriptionMembers(JsonLines lines) => this.lines = lines;

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<CellProblem> Problems => [.. problems.OrderBy(static one => one.Place).Select(static one => one.Problem)];

    /// <summary>Opens the text; false where it is not JSON.</summary>
    public static bool TryOpen(
        byte[] utf8, [NotNullWhen(true)] out DescriptionMembers? members, [NotNullWhen(true)] out JsonDocument? document, [NotNullWhen(false)] out CellProblem? problem)
    {
        (members, document, problem) = (null, null, null);
        if (utf8.Length > ReadingBounds.MostBytes)
        {
            problem = Problem((1, 1), GuidelineDiagnosticCodes.TooLarge, string.Empty, new($"It has more than {ReadingBounds.MostBytes} bytes.", $"{ReadingBounds.MostBytes}バイトを超えている。"));
            return false;
        }

        var text = utf8.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? utf8[3..] : utf8;
        try
        {
            _ = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetCharCount(text);
            members = new DescriptionMembers(new JsonLines(text));
            document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = GuidelineJson.MaxDepth });
            return true;
        }
        catch (DecoderFallbackException)
        {
            problem = Problem((1, 1), GuidelineDiagnosticCodes.Encoding, string.Empty, new("The text is not UTF-8.", "UTF-8でない。"));
        }
        catch (JsonException exception)
        {
            problem = Problem(((int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1), GuidelineDiagnosticCodes.Syntax, string.Empty, new("The text is not JSON here.", "JSONとして読めない。"));
        }
        catch (InvalidOperationException)
        {
            problem = Problem((1, 1), GuidelineDiagnosticCodes.Unreadable, string.Empty, new("A name in the text holds half of a character.", "名前の文字が途切れている。"));
        }

        return false;
    }

    public void Report(string code, string pointer, LocalizedText message) => Report(lines.Of(pointer), code, pointer, message);

    private void Report((int Line, int Column) place, string code, string pointer, LocalizedText message)
    {
        if (problems.Count < ReadingBounds.MostProblems)
        {
            problems.Add((place, Problem(place, code, pointer, message)));
        }
    }

    /// <summary>The members of an object, each once; null where it is none.</summary>
    public Dictionary<string, JsonElement>? Of(JsonElement element, string pointer, IReadOnlyList<string> required, IReadOnlyList<string> optional)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Report(GuidelineDiagnosticCodes.WrongType, pointer, new("An object is expected here.", "ここにはオブジェクトを書く。"));
            return null;
        }

        var found = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            if (!required.Contains(member.Name, StringComparer.Ordinal) && !optional.Contains(member.Name, StringComparer.Ordinal))
            {
                Report(GuidelineDiagnosticCodes.UnknownMember, pointer + JsonPlaces.Pointer([member.Name]), new(
                    $"There is no member '{CellText.Cut(member.Name)}' here: there are {string.Join(", ", required.Concat(optional))}.", $"「{CellText.Cut(member.Name)}」というメンバーはない。メンバー：{string.Join("、", required.Concat(optional))}。"));
            }
            else if (!found.TryAdd(member.Name, member.Value))
            {
                var at = pointer + JsonPlaces.Pointer([member.Name]);
                Report(lines.OfRepeat(at), GuidelineDiagnosticCodes.DuplicateMember, at, new($"'{member.Name}' is here twice.", $"「{member.Name}」が重複している。"));
            }
        }

        foreach (var name in required.Where(name => !found.ContainsKey(name)))
        {
            Report(GuidelineDiagnosticCodes.MissingMember, pointer, new($"'{name}' is missing.", $"「{name}」がない。"));
        }

        return found;
    }

    /// <summary>The entries of a list that could be made; none where it is none.</summary>
    public List<T> List<T>(Dictionary<string, JsonElement> found, string name, string pointer, Func<JsonElement, string, T?> make, bool mayBeEmpty = false)
        where T : class
    {
        var made = new List<T>();
        if (!found.TryGetValue(name, out var list))
        {
            return made;
        }

        var at = pointer + "/" + name;
        if (list.ValueKind != JsonValueKind.Array || (list.GetArrayLength() == 0 && !mayBeEmpty))
        {
            Report(GuidelineDiagnosticCodes.WrongType, at, mayBeEmpty ? new("A list is expected here.", "ここには配列を書く。") : new("A list of one or more is expected here.", "ここには1件以上の配列を書く。"));
            return made;
        }

        var index = 0;
        foreach (var element in list.EnumerateArray())
        {
            if (make(element, string.Create(CultureInfo.InvariantCulture, $"{at}/{index++}")) is { } one)
            {
                made.Add(one);
            }
        }

        return made;
    }

    public bool Flag(Dictionary<string, JsonElement> found, string name, string pointer)
    {
        if (found.TryGetValue(name, out var element) && element.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            Report(GuidelineDiagnosticCodes.WrongType, pointer + "/" + name, new("true or false is expected here.", "ここにはtrue又はfalseを書く。"));
        }

        return found.TryGetValue(name, out element) && element.ValueKind == JsonValueKind.True;
    }

    public string? Text(Dictionary<string, JsonElement> found, string name, string pointer) => found.TryGetValue(name, out var element) ? Text(element, pointer + "/" + name) : null;

    /// <summary>A text that a cell can show; null where it is none.</summary>
    public string? Text(JsonElement element, string pointer)
    {
        var text = element.ValueKind == JsonValueKind.String ? StringOf(element) : null;
        if (element.ValueKind != JsonValueKind.String)
        {
            Report(GuidelineDiagnosticCodes.WrongType, pointer, new("A text is expected here.", "ここには文字列を書く。"));
        }
        else if (text is null || !CellText.IsPlaceable(text))
        {
            Report(GuidelineDiagnosticCodes.EmptyText, pointer, new(
                "The text is empty, has white space around it, or something that no cell can show.", "空文字列であるか、前後に空白があるか、セルに表示できない文字がある。"));
            return null;
        }

        return text;
    }

    /// <summary>A text that can be part of an address.</summary>
    public string? Id(Dictionary<string, JsonElement> found, string name, string pointer)
    {
        if (Text(found, name, pointer) is not { } id)
        {
            return null;
        }

        if (id.AsSpan().IndexOfAny("#/\n\t ") >= 0 || FoldedText.Of(id) != id)
        {
            Report(GuidelineDiagnosticCodes.UnknownToken, pointer + "/" + name, new("An id has no space, # or /, and no letters of full width.", "IDには空白、#、/、全角英数字を用いない。"));
            return null;
        }

        return id;
    }

    /// <summary>Words in English and Japanese, or in one of the two for both.</summary>
    public LocalizedText Words(Dictionary<string, JsonElement> found, string name, string pointer)
    {
        var at = pointer + "/" + name;
        if (!found.TryGetValue(name, out var element) || Of(element, at, [], ["en", "ja"]) is not { } words)
        {
            return Unknown;
        }

        if (words.Count == 0)
        {
            Report(GuidelineDiagnosticCodes.MissingMember, at, new("'en' or 'ja' is missing.", "「en」又は「ja」がない。"));
            return Unknown;
        }

        var (english, japanese) = (Text(words, "en", at), Text(words, "ja", at));
        return new LocalizedText(english ?? japanese ?? Unknown.English, japanese ?? english ?? Unknown.Japanese);
    }

    /// <summary>Null where an escape stands for half of a character.</summary>
    private static string? StringOf(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static CellProblem Problem((int Line, int Column) place, string code, string pointer, LocalizedText message)
    {
        var within = pointer.Length == 0 ? string.Empty : $" [{pointer}]";
        var head = string.Create(CultureInfo.InvariantCulture, $"({place.Line},{place.Column}): {code} ");
        return new CellProblem(null, new($"{head}{message.English}{within}", $"{head}{message.Japanese}{within}"));
    }
}
