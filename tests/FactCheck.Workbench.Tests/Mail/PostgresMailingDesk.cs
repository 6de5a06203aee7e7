using FactCheck.Tests;

namespace FactCheck.Workbench.Tests.Mail;

public sealed class PostgresMailingDesk() : MailingDesk(TestDatabase.Postgres());
