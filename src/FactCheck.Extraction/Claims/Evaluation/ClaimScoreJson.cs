using System.Text.Json.Serialization;

namespace FactCheck.Extraction.Claims.Evaluation;

[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ClaimScores))]
internal sealed partial class ClaimScoreJson : JsonSerializerContext;
