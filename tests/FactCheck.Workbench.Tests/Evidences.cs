using FactCheck.Core.Claims;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Tests;

public static class Evidences
{
    public static EvidenceInput Supporting { get; } = new(
        "City budget 2026", "https://city.example/budget.pdf", "p. 12", "Harbour: 40 million", Stance.Supports, true, false, new DateOnly(2026, 3, 2));

    public static EvidenceInput Refuting { get; } = new(
        "Audit report", null, null, "The harbour cost 52 million.", Stance.Refutes, true, false, null);
}
