using System.Reflection;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Tests.Formats.Json;

/// <summary>How a self-verification is written; what holds for every file is tested with documents.</summary>
public sealed class PracticeOutputTests
{
    /// <summary>First what a record says of itself, then its content, last who, on what evidence, and a remark.</summary>
    [Fact]
    public void A_self_verification_is_written_like_this()
    {
        var verification = new SelfVerification
        {
            Id = "v",
            Operator = "𠮷野家",
            Statuses = new Dictionary<GuidelineId, PracticeStatus>
            {
                [PdcaMeasure.Resources] = new() { Value = PracticeStatusValue.CarriedOut },
                [PdcaMeasure.BasicPolicy] = new() { Value = PracticeStatusValue.Planned, Evidence = [] },
            },
            Do = new()
            {
                Monitoring = new()
                {
                    Note = "n",
                    Evidence = [],
                    Actors = [Actor.Operator],
                    IsComplete = false,
                    InForceUntil = new(2026),
                    InForceFrom = new(2025, 4),
                    Id = "m",
                    LevelMaintained = "Yes",
                    Systems = [new() { Note = "w", IsComplete = true, On = new(2025, 4, 1), Id = "watch", System = "s" }],
                },
            },
        };

        GuidelineJson.ToJson(verification).Should().Be(
            """
            {
              "format": "ciip-guideline/self-verification/1",
              "id": "v",
              "operator": "𠮷野家",
              "statuses": {
                "II.6.1.1(2)": {
                  "value": "planned",
                  "evidence": []
                },
                "II.6.1.4(1)": {
                  "value": "carried-out"
                }
              },
              "do": {
                "monitoring": {
                  "id": "m",
                  "inForceFrom": "2025-04",
                  "inForceUntil": "2026",
                  "isComplete": false,
                  "systems": [
                    {
                      "id": "watch",
                      "on": "2025-04-01",
                      "isComplete": true,
                      "system": "s",
                      "note": "w"
                    }
                  ],
                  "levelMaintained": "Yes",
                  "actors": [
                    "operator"
                  ],
                  "evidence": [],
                  "note": "n"
                }
              }
            }
            """.ReplaceLineEndings("\n") + "\n");
    }

    [Fact]
    public void Every_record_of_practice_is_written_in_that_order()
    {
        string[] first = ["id", "title", "on", "inForceFrom", "inForceUntil", "isComplete"];
        string[] last = ["actors", "evidence", "note"];

        ModelTypes.Records.Where(static type => type.IsSubclassOf(typeof(PracticeRecord)) && !type.IsAbstract).Should().AllSatisfy(type =>
        {
            var members = JsonContract.Embedded.GetTypeInfo(type).Properties.Select(static member => member.Name).ToList();
            var own = members.Except(first).Except(last).ToList();

            members.Should().Equal([.. first.Where(members.Contains), .. own, .. last]);
            own.Should().Equal(type.GetProperties(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.Instance)
                .Where(static property => property.SetMethod is not null).Select(static property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..]).Except(first));
        });
    }

    [Fact]
    public void Writing_judges_nothing_that_could_be_completed()
    {
        var unfinished = Verifications.Small with { Id = " ", Operator = null!, Systems = [], Scales = null };

        var json = GuidelineJson.ToJson(unfinished);

        Documents.Kinds(Verifications.Diagnose(json)).Should().Equal(
            "/operator CIIP1103",
            "/id CIIP1111",
            "/plan/informationHandling/confidentialityScale CIIP1206",
            "/plan/informationHandling/information/0/systems/0 CIIP1208",
            "/plan/informationHandling/handlingRules/0/ranks/0/scale CIIP1206",
            "/plan/technicalMeasures/measures/0/systems/0 CIIP1208");
    }
}
