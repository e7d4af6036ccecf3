using System;
using System.Linq;
using Ciip.Guideline;

namespace NetFramework
{
    /// <summary>What the console shows of a report in one language.</summary>
    internal sealed class Page
    {
        private readonly EvaluationReport report;
        private readonly Language language;

        public Page(EvaluationReport report, Language language)
        {
            this.report = report;
            this.language = language;
        }

        public void Print()
        {
            PrintCoverage();
            PrintFindings();
            PrintPlan();
        }

        private void PrintCoverage()
        {
            Console.WriteLine();
            Console.WriteLine(Say("Written: ", "規定の状況：") + report.Standards.Coverage.In(language));
            Console.WriteLine(Say("Carried out: ", "実施の状況：") + report.Practice.Coverage.In(language));
            foreach (var phase in PdcaPhase.All)
            {
                Console.WriteLine("{0}: {1}", phase.Title.In(language), report.Standards.CoverageOf(phase).In(language));
            }

            Console.WriteLine(Say("Open questions: ", "未確認事項：") + report.OpenQuestions.Count);
        }

        private void PrintFindings()
        {
            Console.WriteLine();
            Console.WriteLine(Say("Findings: ", "指摘：") + report.Findings.Count);
            foreach (var finding in report.FindingsByWeight)
            {
                Console.WriteLine("- " + finding.In(language));
            }
        }

        private void PrintPlan()
        {
            var plan = report.Plan();
            Console.WriteLine();
            Console.WriteLine(Say("Entries of the plan: ", "改善計画の項目：") + plan.Entries.Count);
            foreach (var entry in plan.Entries)
            {
                var ways = entry.Ways.Select(way => way.In(language));
                Console.WriteLine("- {0} {1}: {2}", entry.About, entry.About.Section.Title.In(language), string.Join(Say(", or ", "、又は"), ways));
            }
        }

        private string Say(string english, string japanese)
        {
            return language == Language.Japanese ? japanese : english;
        }
    }
}
