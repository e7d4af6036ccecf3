using System.Text.Json.Serialization;
using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Formats.Json;

/// <summary>
/// The contracts of documents and all they hold, made by the source generator. Apart from those of practice and reports, because what looks a
/// type up is one method over all types of a context: a program that reads documents would wait until it is compiled for every record.
/// </summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SafetyStandardsDocument))]
[JsonSerializable(typeof(SafetyStandardsSet))]
internal sealed partial class DocumentJsonContext : JsonSerializerContext;

/// <summary>The contracts of the other root types and all they hold.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SelfVerification))]
[JsonSerializable(typeof(ReportFile))]
[JsonSerializable(typeof(Crosswalk))]
[JsonSerializable(typeof(CarryOver))]
[JsonSerializable(typeof(PortfolioSubject))]
[JsonSerializable(typeof(CoverageSummary))]
[JsonSerializable(typeof(RollUpCheckpoint))]
internal sealed partial class GuidelineJsonContext : JsonSerializerContext;
