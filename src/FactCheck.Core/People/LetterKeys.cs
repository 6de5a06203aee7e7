namespace FactCheck.Core.People;

/// <summary>When keys that are a single letter, digit or sign do something.</summary>
public enum LetterKeys
{
    /// <summary>Pressed alone.</summary>
    Alone,

    /// <summary>Only together with Alt.</summary>
    WithAlt,

    /// <summary>Never: speech input and some screen readers send such keys by themselves.</summary>
    Off,
}
