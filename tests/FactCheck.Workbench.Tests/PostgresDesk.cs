using FactCheck.Tests;

namespace FactCheck.Workbench.Tests;

public sealed class PostgresDesk() : TestDesk(TestDatabase.Postgres());
