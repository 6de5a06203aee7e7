namespace FactCheck.Web.Components.Pages.Intake;

/// <summary>A file the reader chose, not opened yet.</summary>
/// <param name="Size">Bytes, as the browser says.</param>
public sealed record IncomingFile(string Name, long Size, Func<Stream> Open);
