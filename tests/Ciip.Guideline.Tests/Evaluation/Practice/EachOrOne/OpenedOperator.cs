using System.Text.Json.Nodes;
using Ciip.Guideline.Tests.Laws;

namespace Ciip.Guideline.Tests.Evaluation.Practice;

/// <summary>The reference operator without a word of completeness and without a status: everything it records is there, and there may be more.</summary>
internal sealed class OpenedOperator
{
    private readonly JsonObject file = ReferenceOperator.Json().AsObject();

    public OpenedOperator()
    {
        foreach (var pointer in JsonPlace.All(file).Where(static pointer => pointer == "/statuses" || pointer.EndsWith("Complete", StringComparison.Ordinal)).Reverse().ToList())
        {
            JsonPlace.Remove(file, pointer);
        }
    }

    /// <summary>Says of lists, wherever in a record they stand, that they hold all there is.</summary>
    public OpenedOperator Close(string list, IEnumerable<string> words)
    {
        var record = JsonPlace.Find(file, Pointer(list[..Math.Max(list.LastIndexOf('.'), 0)]))!;
        var records = JsonPlace.All(record).Select(pointer => JsonPlace.Find(record, pointer)).OfType<JsonObject>().Prepend(record.AsObject()).ToList();
        foreach (var word in words)
        {
            // An inner list stands in each entry of the outer one.
            foreach (var one in records.Where(one => one == record ? Stands(word, record) : one.ContainsKey("risks") && word == "risksAreComplete"))
            {
                one[word] = true;
            }
        }

        return this;
    }

    public OpenedOperator CloseRecord(string list)
    {
        JsonPlace.Find(file, Pointer(list[..list.LastIndexOf('.')]))!["isComplete"] = true;
        return this;
    }

    public OpenedOperator Add(string list, JsonNode member)
    {
        JsonPlace.Find(file, Pointer(list))!.AsArray().Add(member);
        return this;
    }

    public OpenedOperator Set(string member, JsonNode value)
    {
        JsonPlace.Set(file, Pointer(member), value);
        return this;
    }

    public OpenedOperator Remove(string member)
    {
        if (JsonPlace.Find(file, Pointer(member)) is not null)
        {
            JsonPlace.Remove(file, Pointer(member));
        }

        return this;
    }

    public JsonNode? this[string member] => JsonPlace.Find(file, Pointer(member));

    /// <summary>What it amounts to; of alternatives, the outcome of the one that stands for all. What leads nowhere now is taken out.</summary>
    public PracticeOutcome OutcomeOf(Provision provision)
    {
        var practice = Evaluate().Practice!;
        return (GuidelineCatalog.FourthEdition.GroupOf(provision)?.Members ?? [provision]).Select(member => practice[member].Outcome)
            .FirstOrDefault(static outcome => outcome != PracticeOutcome.NotAsked, PracticeOutcome.NotAsked);
    }

    public EvaluationReport Evaluate()
    {
        var chance = new Chance(1);
        new ModelMender(chance, new ModelMaker(chance)).Mend<SelfVerification>(file);
        return ReferenceOperator.Evaluate(GuidelineJson.Parse<SelfVerification>(file.ToJsonString()));
    }

    private static string Pointer(string path) => path.Length == 0 ? string.Empty : "/" + path.Replace('.', '/');

    private static bool Stands(string word, JsonNode record) => ModelMaker.PropertiesOf(TypeOf(record)).Any(property => ModelMaker.Name(property) == word);

    private static Type TypeOf(JsonNode record) =>
        Serialization.Json.ModelTypes.At(typeof(SelfVerification), string.Concat(record.GetPath().Split('.').Skip(1).Select(static step => "/" + step))).Type;
}
