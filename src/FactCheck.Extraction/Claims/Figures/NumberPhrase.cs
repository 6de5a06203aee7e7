namespace FactCheck.Extraction.Claims.Figures;

/// <summary>A number in digits or words: tokens [First, Next).</summary>
/// <param name="Magnitude">The power it was multiplied by ("million"), or 1.</param>
/// <param name="InDigits">Written in digits.</param>
/// <param name="Plain">Digits only, nothing multiplied: may be a year.</param>
internal readonly record struct NumberPhrase(int First, int Next, decimal Value, decimal Magnitude, bool InDigits, bool Plain);
