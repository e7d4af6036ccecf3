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

    /// <summary>Says of a list that it holds all there is, by its word; behind a slash stands the word of a list in each of its entries.</summary>
    public OpenedOperator Close(string list, string word)
    {
        if (word.Split('/') is [{ Length: > 0 } own, .. var inner])
        {
            JsonPlace.Find(file, Pointer(list[..Math.Max(list.LastIndexOf('.'), 0)]))![own] = true;
            foreach (var (entry, ofEntry) in JsonPlace.Find(file, Pointer(list))!.AsArray().SelectMany(entry => inner.Select(ofEntry => (entry, ofEntry))))
            {
                entry![ofEntry] = true;
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
}
