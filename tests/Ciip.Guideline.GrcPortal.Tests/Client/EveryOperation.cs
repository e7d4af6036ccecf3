using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Generated;

/// <summary>
/// A program as a vendor's customer would write it, with the client that NSwag makes of the OpenAPI document: from an empty portal to exports, by every
/// operation there is.
/// </summary>
public static class EveryOperation
{
    /// <summary>Gives what it saw, for the test to look at.</summary>
    /// <param name="api">The generated client.</param>
    /// <param name="set">A file with a set of documents.</param>
    /// <param name="practice">A file with a self-verification.</param>
    public static async Task<Dictionary<string, string>> RunAsync(PortalClient api, byte[] set, byte[] practice)
    {
        var saw = new Dictionary<string, string>();
        saw["header"] = (await api.GetAntiforgeryTokenAsync()).Result.Header;

        // An operator.
        var added = await api.AddOperatorAsync(new NewOperator { Name = "A water authority" }, idempotency_Key: "add-1");
        var again = await api.AddOperatorAsync(new NewOperator { Name = "A water authority" }, idempotency_Key: "add-1");
        Expect(added.StatusCode == 201 && again.StatusCode == 201 && again.Result.Id == added.Result.Id, "a repeated request adds one operator");
        var id = added.Result.Id;
        Expect((await api.ListOperatorsAsync(name: "WATER auth")).Result.Items.Single().Id == id, "an operator is found by a part of its name");

        // Its files.
        var uploaded = await api.UploadFileAsync(id, new MemoryStream(set), name: "standards.json", sameOperator: true, if_None_Match: "*");
        Expect(uploaded.StatusCode == 201 && uploaded.Result.Kind == FileKind.Set, "a set is told from its bytes");
        await api.UploadFileAsync(id, new MemoryStream(practice), name: "practice.json", sameOperator: true);
        var files = await api.ListFilesAsync(id, limit: 1);
        Expect(files.Result.Items.Count == 1 && files.Result.Next != null, "lists come in parts");
        var rest = await api.ListFilesAsync(id, after: files.Result.Items.Single().Id);
        Expect(rest.Result.Items.Single().Kind == FileKind.SelfVerification && rest.Result.Next == null, "the second part is the last");
        var file = await api.GetFileAsync(uploaded.Result.FileId);
        saw["tag"] = file.Headers["ETag"].Single();
        Expect((await api.ListVersionsAsync(file.Result.Id)).Result.Items.Single().Number == 1, "a file has one version");
        Expect((await api.GetVersionAsync(file.Result.Id, 1)).Result.Sha256 == file.Result.Sha256, "which is the newest");
        Expect((await BytesAsync(await api.GetVersionContentAsync(file.Result.Id, 1))).SequenceEqual(set), "and is kept byte for byte");
        Expect((await api.UseFileAsync(file.Result.Id, new NewUse { IsInUse = true })).StatusCode == 204, "a file stays in use");

        // An upload that was made from another version is told where the newest one is.
        try
        {
            await api.UploadFileAsync(id, new MemoryStream([.. set, .. "\n"u8]), if_Match: "\"7\"");
            Expect(false, "a stale upload is refused");
        }
        catch (ApiException<NewerVersionProblem> stale)
        {
            saw["newer"] = stale.Result.Location!;
        }

        // A file that cannot be read is explained.
        try
        {
            await api.UploadFileAsync(id, new MemoryStream("{ \"format\": \"ciip-guideline/standards-document/1\", \"tier\": \"tier-44\" }"u8.ToArray()));
            Expect(false, "a file that cannot be read is refused");
        }
        catch (ApiException<UnreadableFileProblem> unreadable)
        {
            saw["diagnostic"] = unreadable.Result.Diagnostics.First().Code + " " + unreadable.Result.Diagnostics.First().Pointer;
        }

        // Two runs.
        var first = await api.EvaluateAsync(id, new RunRequest { AsOf = "2026-04-01", Inventory = "complete" });
        var run = await api.EvaluateAsync(id, new RunRequest { AsOf = "2026-05-01", Inventory = "complete" });
        var same = await api.EvaluateAsync(id, new RunRequest { AsOf = "2026-05-01", Inventory = "complete" });
        Expect(run.StatusCode == 201 && same.StatusCode == 200 && same.Result.Id == run.Result.Id, "what was evaluated already is not evaluated once more");
        saw["location"] = same.Headers["Location"].Single();
        var runId = run.Result.Id;
        Expect((await api.GetOperatorAsync(id)).Result.LatestRun!.Id == runId, "an operator knows its newest run");
        Expect((await api.ListRunsAsync(id)).Result.Items.Select(one => one.Number).SequenceEqual([1, 2]), "runs are counted");
        Expect((await api.GetRunAsync(runId)).Result.AsOf == "2026-05-01", "a run says by which date it judged");
        Expect((await api.ListRunFilesAsync(runId)).Result.Items.Count == 2, "and what it read");

        // What it found.
        var findings = await api.ListFindingsAsync(runId, limit: 500);
        Expect(findings.Result.Items.Count > 0, "it found something");
        var finding = findings.Result.Items.First(one => one.Citations.Count > 0);
        saw["level"] = finding.Level;
        saw["questions"] = (await api.ListOpenQuestionsAsync(runId)).Result.Items.Count.ToString();
        saw["axis"] = (await api.ListPlanEntriesAsync(runId)).Result.Items.First().Axis.ToString();
        saw["gap"] = (await api.ListGapsAsync(runId)).Result.Items.First().State;
        saw["cell"] = (await api.ListMatrixCellsAsync(runId)).Result.Items.First().Best.ToString();
        Expect((await api.GetRuleAsync(finding.Rule)).Result.Citations.Count > 0, "a rule cites");
        var cited = finding.Citations.First().ToString()!;
        Expect((await api.GetGuidelinePlaceAsync(cited)).Result.At == cited, "what is cited is there");
        var report = (await api.GetReportAsync(runId)).Result;
        Expect(report.AsOf == "2026-05-01" && report.Outcomes.Count >= findings.Result.Items.Count, "the report file holds everything");

        // Who closes an entry of the plan until when, and what shows it.
        const string entry = "II.6.1.2(2)";
        var nothing = await api.GetStepAsync(id, "documents", entry);
        Expect(nothing.Result.Number == 0, "nothing is settled yet");
        var settled = await api.PutStepAsync(id, "documents", entry, new NewStep { Owner = "Legal affairs", DueOn = new DateTime(2026, 9, 30), State = StepState.InProgress }, if_Match: nothing.Headers["ETag"].Single());
        Expect(settled.Result.Number == 1 && settled.Result.State == StepState.InProgress, "now it is");
        var evidence = (await api.AddEvidenceAsync(id, "documents", entry, new MemoryStream("Minutes of the meeting"u8.ToArray()), name: "minutes.txt")).Result;
        Expect((await api.ListEvidenceAsync(id, "documents", entry)).Result.Items.Single().Sha256 == evidence.Sha256, "evidence is named by its hash");
        Expect((await api.GetEvidenceAsync(evidence.Id)).Result.FileName == "minutes.txt", "and keeps its name");
        Expect((await BytesAsync(await api.GetEvidenceContentAsync(evidence.Id))).SequenceEqual("Minutes of the meeting"u8.ToArray()), "and its bytes");
        Expect((await api.ListStepsAsync(id)).Result.Items.Single().Evidence.Count == 1, "a step shows its evidence");
        Expect((await api.RemoveEvidenceAsync(evidence.Id)).StatusCode == 204, "evidence is taken away");

        // Everything as of another date, in the background.
        var asked = await api.RequestEvaluationAsync(new BatchRequest { AsOf = "2026-06-01" });
        Expect(asked.StatusCode == 202, "evaluations are asked for");
        while ((await api.GetEvaluationAsync(asked.Result.Id)).Result.IsAtWork)
        {
            await Task.Delay(50);
        }

        Expect((await api.ListEvaluationJobsAsync(asked.Result.Id)).Result.Items.Single().State == JobState.Done, "each operator has a run");
        Expect((await api.ListEvaluationsAsync()).Result.Items.Single().Progress.Done == 1, "and is counted");
        Expect((await api.CancelEvaluationAsync(asked.Result.Id)).Result.CanceledAt == null, "what is done is not called off");
        Expect((await BytesAsync(await api.GetQuestionnaireAsync(id, kind: "practice", form: "xlsx"))).Length > 0, "a questionnaire is handed out");

        // What changed, and what leaves.
        Expect((await api.CompareRunsAsync(runId, with: first.Result.Id)).Result.IsComparable, "runs by the same rules compare");
        saw["changes"] = (await api.ListChangesAsync(runId)).Result.Items.Count.ToString();
        var exports = (await api.ListExportsAsync(runId)).Result.Items;
        foreach (var export in exports)
        {
            Expect((await BytesAsync(await api.GetExportAsync(runId, export.Name))).Length > 0, export.Name);
        }

        saw["exports"] = exports.Count.ToString();
        return saw;
    }

    private static async Task<byte[]> BytesAsync(FileResponse file)
    {
        using (file)
        {
            using var copy = new MemoryStream();
            await file.Stream.CopyToAsync(copy);
            return copy.ToArray();
        }
    }

    private static void Expect(bool what, string says)
    {
        if (!what)
        {
            throw new InvalidOperationException("Expected: " + says);
        }
    }
}
