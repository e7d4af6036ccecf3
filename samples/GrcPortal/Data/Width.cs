namespace GrcPortal.Data;

/// <summary>
/// Takes the width of characters away: letters that are as wide as kanji, and kana that are half as wide. Unicode's own normalization (NFKC) does that and more, but
/// leaves every text as it is where the data of cultures is not installed, as in many containers, and names have to be found on every machine alike.
/// </summary>
internal static class Width
{
    private const string HalfKana = "｡｢｣､･ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ";
    private const string Kana = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

    /// <summary>Kana that can be voiced; the voiced one is the next character, that of `ウ` excepted.</summary>
    private const string Voiceable = "カキクケコサシスセソタチツテトハヒフヘホかきくけこさしすせそたちつてとはひふへほ";

    /// <summary>Kana with a half-voiced one, which comes after the voiced one.</summary>
    private const string HalfVoiceable = "ハヒフヘホはひふへほ";

    public static string Folded(string text)
    {
        var folded = new System.Text.StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (folded.Length > 0 && Voiced(folded[^1], character) is { } voiced)
            {
                folded[^1] = voiced;
            }
            else
            {
                folded.Append(Folded(character));
            }
        }

        return folded.ToString();
    }

    private static char Folded(char character) => character switch
    {
        >= '！' and <= '～' => (char)(character - '！' + '!'),
        >= '｡' and <= 'ﾝ' => Kana[HalfKana.IndexOf(character, StringComparison.Ordinal)],
        _ => character,
    };

    /// <summary>Half-wide kana write the mark of voice as a character of its own, and so do file names from a Mac; null where it belongs to none.</summary>
    private static char? Voiced(char kana, char mark) => mark switch
    {
        'ﾞ' or '\u3099' when kana == 'ウ' => 'ヴ',
        'ﾞ' or '\u3099' when Voiceable.Contains(kana, StringComparison.Ordinal) => (char)(kana + 1),
        'ﾟ' or '\u309A' when HalfVoiceable.Contains(kana, StringComparison.Ordinal) => (char)(kana + 2),
        _ => null,
    };
}
