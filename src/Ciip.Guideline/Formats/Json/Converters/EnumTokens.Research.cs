using Ciip.Guideline.Research;

namespace Ciip.Guideline.Formats.Json;

/// <content>Those of tables and of figures on agreement.</content>
internal static partial class EnumTokens
{
    public static EnumConverter<TableColumnType> TableColumnTypes => field ??= new(
        ("text", TableColumnType.Text),
        ("category", TableColumnType.Category),
        ("integer", TableColumnType.Integer),
        ("number", TableColumnType.Number),
        ("boolean", TableColumnType.Boolean),
        ("date", TableColumnType.Date));

    public static EnumConverter<KappaWeights> AllKappaWeights => field ??= new(
        ("none", KappaWeights.None),
        ("linear", KappaWeights.Linear),
        ("quadratic", KappaWeights.Quadratic));

    public static EnumConverter<RatingScale> RatingScales => field ??= new(
        ("nominal", RatingScale.Nominal),
        ("ordinal", RatingScale.Ordinal));

    public static EnumConverter<IntervalMethod> IntervalMethods => field ??= new(
        ("none", IntervalMethod.None),
        ("asymptotic", IntervalMethod.Asymptotic),
        ("bootstrap", IntervalMethod.Bootstrap));
}
