using System.Text.Json.Serialization;

namespace Ciip.Guideline.Serialization.Json;

/// <summary>The contracts of the root types and all they hold, made by the source generator.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SafetyStandardsDocument))]
[JsonSerializable(typeof(SafetyStandardsSet))]
[JsonSerializable(typeof(SelfVerification))]
[JsonSerializable(typeof(ReportFile))]
[JsonSerializable(typeof(Crosswalk))]
internal sealed partial class GuidelineJsonContext : JsonSerializerContext;
