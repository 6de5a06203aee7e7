using FactCheck.Tests;

namespace FactCheck.Workbench.Tests.Mail;

public sealed class SqliteMailingDesk() : MailingDesk(TestDatabase.Sqlite());
