using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Workbench.People;

/// <summary>One-time tokens for links, and passwords nobody chose.</summary>
internal static class Tokens
{
    /// <summary>256 random bits, fit for an address.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>What is kept of a token: lower-case hexadecimal SHA-256. Random tokens need no salt.</summary>
    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>Whether two tokens are the same, in a time that does not tell where they differ.</summary>
    public static bool Same(string left, string right) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right));

    /// <summary>Sixteen random letters and digits in groups of four, without those that look alike (80 bits).</summary>
    public static string NewPassword()
    {
        var letters = RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 16);
        return string.Join('-', letters.Chunk(4).Select(group => new string(group)));
    }
}
