namespace FactCheck.Core.Text;

/// <summary>Says in words which fields of something were changed, from what to what.</summary>
public static class FieldChanges
{
    /// <summary>"set the outlet to “Reuters” and removed the byline “Jo Marsh”"; empty where nothing differs.</summary>
    public static string Describe(params IEnumerable<(string Name, string? Before, string? After)> fields) =>
        Words.List(fields.Where(field => field.Before != field.After).Select(field => (field.Before, field.After) switch
        {
            (null, _) => $"set the {field.Name} to “{field.After}”",
            (_, null) => $"removed the {field.Name} “{field.Before}”",
            _ => $"changed the {field.Name} from “{field.Before}” to “{field.After}”",
        }));
}
