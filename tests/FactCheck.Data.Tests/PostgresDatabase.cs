using FactCheck.Tests;

namespace FactCheck.Data.Tests;

public sealed class PostgresDatabase() : StoredDatabase(TestDatabase.Postgres());
