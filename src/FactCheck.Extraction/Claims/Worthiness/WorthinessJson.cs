using System.Text.Json.Serialization;

namespace FactCheck.Extraction.Claims.Worthiness;

[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(WorthinessFile))]
internal sealed partial class WorthinessJson : JsonSerializerContext;
