using Microsoft.EntityFrameworkCore;

namespace FactCheck.Data;

/// <summary>Hands out one of the two contexts as the common one; the factory interface is not covariant.</summary>
internal sealed class FactCheckDbFactory<T>(IDbContextFactory<T> contexts) : IDbContextFactory<FactCheckDb>
    where T : FactCheckDb
{
    public FactCheckDb CreateDbContext() => contexts.CreateDbContext();
}
