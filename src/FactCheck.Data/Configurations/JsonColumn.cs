using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FactCheck.Core.Text;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FactCheck.Data.Configurations;

/// <summary>Keeps a list that is only ever read and written as a whole in one column of JSON.</summary>
internal static class JsonColumn
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new TextSpanConverter(), new SentenceConverter(), new PartialDateConverter(), new JsonStringEnumConverter() },
    };

    public static PropertyBuilder<IReadOnlyList<T>> IsJson<T>(this PropertyBuilder<IReadOnlyList<T>> property)
    {
        property.HasConversion(
            list => JsonSerializer.Serialize(list, Options),
            json => JsonSerializer.Deserialize<T[]>(json, Options)!,
            new ValueComparer<IReadOnlyList<T>>(
                (left, right) => left == right || (left != null && right != null && left.SequenceEqual(right)),
                list => list.Aggregate(0, (hash, item) => HashCode.Combine(hash, item)),
                list => list));
        return property;
    }

    /// <summary>The same for one value that never changes but is replaced, or is not there.</summary>
    public static PropertyBuilder<T?> IsJsonValue<T>(this PropertyBuilder<T?> property)
        where T : class
    {
        property.HasConversion(value => JsonSerializer.Serialize(value, Options), json => JsonSerializer.Deserialize<T>(json, Options)!);
        return property;
    }

    public static PropertyBuilder<IReadOnlyList<T>?> IsOptionalJson<T>(this PropertyBuilder<IReadOnlyList<T>?> property)
    {
        property.HasConversion(
            list => JsonSerializer.Serialize(list, Options),
            json => JsonSerializer.Deserialize<T[]>(json, Options)!,
            new ValueComparer<IReadOnlyList<T>?>(
                (left, right) => left == right || (left != null && right != null && left.SequenceEqual(right)),
                list => list == null ? 0 : list.Count,
                list => list));
        return property;
    }
}
