using FactCheck.Tests;

namespace FactCheck.Data.Tests;

public sealed class SqliteDatabase() : StoredDatabase(TestDatabase.Sqlite());
