namespace FactCheck.Core.History;

/// <summary>Something of an article that can be put back to a state it was in.</summary>
public interface IUndoable
{
    /// <summary>What sort of thing it is ("claim"), at most 20 characters.</summary>
    string Kind { get; }

    /// <summary>Tells it from others of its kind within the article, at most 40 characters; it never changes.</summary>
    string Key { get; }

    /// <summary>All that a person can change about it, as a value; null where it is not there: not yet made, or undone.</summary>
    object? Remember();

    /// <summary>Puts it back to what <see cref="Remember"/> returned; null takes it away, so that it can come back.</summary>
    /// <param name="at">The moment it is put back.</param>
    void Recall(object? memento, DateTimeOffset at);
}
