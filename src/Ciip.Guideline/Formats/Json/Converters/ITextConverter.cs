namespace Ciip.Guideline.Formats.Json;

/// <summary>A converter of values written as one JSON string; the diagnoser asks it what could have stood there.</summary>
internal interface ITextConverter
{
    /// <summary>What could stand there: every token of a set, or the forms a value can have.</summary>
    IReadOnlyList<string> Expected { get; }

    /// <summary>The same for a schema.</summary>
    TextForm Form { get; }

    /// <summary>The value, or null when <paramref name="text"/> is none.</summary>
    object? Read(string text);

    /// <summary>What is wrong with a text that is not a value.</summary>
    JsonProblem Problem(string text);
}
