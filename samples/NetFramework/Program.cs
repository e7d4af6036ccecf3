using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Ciip.Guideline;

namespace NetFramework
{
    /// <summary>Reads the Safety Standards and the self-verification of one operator, and says how they stand to the Guideline.</summary>
    internal static class Program
    {
        private static int Main(string[] args)
        {
            if (args.Length < 3 || (args[0] != "complete" && args[0] != "partial"))
            {
                Console.Error.WriteLine("usage: NetFramework complete|partial SELF-VERIFICATION DOCUMENT...");
                return 2;
            }

            var inventory = args[0] == "complete" ? Inventory.Complete : Inventory.Partial;
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            SelfVerification practice;
            var documents = new List<SafetyStandardsDocument>();
            if (!TryRead(args[1], out practice))
            {
                return 2;
            }

            foreach (var file in args.Skip(2))
            {
                SafetyStandardsDocument document;
                if (!TryRead(file, out document))
                {
                    return 2;
                }

                documents.Add(document);
            }

            var standards = SafetyStandardsSet.Of(inventory, documents);
            var report = GuidelineEvaluator.Default.Evaluate(standards, practice, PartialDate.Parse("2026-04-01"));
            Console.WriteLine("Runtime: {0}", Environment.Version);
            new Page(report, Language.English).Print();
            new Page(report, Language.Japanese).Print();
            return 0;
        }

        /// <summary>Reads a file, or says at once everything that is wrong with it.</summary>
        private static bool TryRead<T>(string file, out T value)
            where T : class
        {
            IReadOnlyList<GuidelineDiagnostic> diagnostics;
            var read = GuidelineJson.TryParse(File.ReadAllBytes(file), out value, out diagnostics);
            foreach (var diagnostic in diagnostics)
            {
                Console.Error.WriteLine("{0}: {1}", file, diagnostic);
            }

            return read;
        }
    }
}
