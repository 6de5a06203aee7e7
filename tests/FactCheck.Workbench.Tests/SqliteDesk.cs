using FactCheck.Tests;

namespace FactCheck.Workbench.Tests;

public sealed class SqliteDesk() : TestDesk(TestDatabase.Sqlite());
