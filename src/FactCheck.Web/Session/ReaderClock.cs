using System.Globalization;

namespace FactCheck.Web.Session;

/// <summary>Says stored UTC times the way people do, in the reader's time zone. One for each circuit.</summary>
public sealed class ReaderClock(TimeProvider time)
{
    public const string CookieName = "factcheck.zone";

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>UTC until the browser has said where it is.</summary>
    public TimeZoneInfo Zone { get; private set; } = TimeZoneInfo.Utc;

    public bool IsZoneKnown { get; private set; }

    /// <summary>The present moment, UTC.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>The day it is for the reader.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Local(Now).DateTime);

    /// <summary>Takes an IANA name ("Europe/Madrid"); an unknown one leaves the zone as it was.</summary>
    public void Use(string? zone)
    {
        if (string.IsNullOrEmpty(zone) || !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found))
            return;
        Zone = found;
        IsZoneKnown = true;
    }

    /// <summary>The time on the reader's wall.</summary>
    public DateTimeOffset Local(DateTimeOffset value) => TimeZoneInfo.ConvertTime(value, Zone);

    /// <summary>A wall time the reader chose, as the UTC moment it stands for; where clocks skip it, the moment after the gap.</summary>
    public DateTimeOffset Utc(DateTime wall)
    {
        var unspecified = DateTime.SpecifyKind(wall, DateTimeKind.Unspecified);
        while (Zone.IsInvalidTime(unspecified))
            unspecified = unspecified.AddMinutes(15);
        return new DateTimeOffset(TimeZoneInfo.ConvertTimeToUtc(unspecified, Zone), TimeSpan.Zero);
    }

    /// <summary>"today 14:02", "yesterday 09:10", "Friday 17:30" (coming days), "3 Nov, 14:02", "3 Nov 2024".</summary>
    public string Say(DateTimeOffset value)
    {
        var local = Local(value);
        var day = DateOnly.FromDateTime(local.DateTime);
        var clock = local.ToString("HH:mm", English);
        return (day.DayNumber - Today.DayNumber) switch
        {
            0 => $"today {clock}",
            -1 => $"yesterday {clock}",
            1 => $"tomorrow {clock}",
            > 1 and < 7 => local.ToString("dddd", English) + " " + clock,
            _ when day.Year == Today.Year => local.ToString("d MMM, HH:mm", English),
            _ => local.ToString("d MMM yyyy", English),
        };
    }

    /// <summary>"Monday 24 November 2025, 14:02:09 (UTC+01:00)".</summary>
    public string Exact(DateTimeOffset value) =>
        Local(value).ToString("dddd d MMMM yyyy, HH:mm:ss '(UTC'zzz')'", English);

    /// <summary>"30 March 2022": a day without a time has no zone.</summary>
    public static string Say(DateOnly day) => day.ToString("d MMMM yyyy", English);
}
