using System.Text;

namespace FactCheck.Workbench.Intake.Formats;

internal static class StorableText
{
    /// <summary>Offset of the first character no database takes (NUL, half of a surrogate pair), or null.</summary>
    public static int? FirstProblem(string text)
    {
        var offset = 0;
        while (offset < text.Length)
        {
            if (text[offset] == '\0' || Rune.DecodeFromUtf16(text.AsSpan(offset), out _, out var used) != System.Buffers.OperationStatus.Done)
                return offset;
            offset += used;
        }

        return null;
    }
}
