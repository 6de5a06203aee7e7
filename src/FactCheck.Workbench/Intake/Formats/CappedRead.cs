namespace FactCheck.Workbench.Intake.Formats;

internal static class CappedRead
{
    /// <summary>All bytes of the stream, or null once it turns out to hold more than <paramref name="limit"/>.</summary>
    public static async Task<byte[]?> AllAsync(Stream content, int limit, CancellationToken cancellation)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (true)
        {
            var read = await content.ReadAsync(buffer, cancellation);
            if (read == 0)
                return kept.ToArray();
            if (kept.Length + read > limit)
                return null;
            kept.Write(buffer, 0, read);
        }
    }
}
