namespace FactCheck.Data;

/// <summary>The database can't be opened; the message is a sentence that says what to do.</summary>
public sealed class DatabaseUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
