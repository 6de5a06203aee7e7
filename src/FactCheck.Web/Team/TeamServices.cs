using FactCheck.Workbench.News;

namespace FactCheck.Web.Team;

/// <summary>What a page of this circuit needs to work beside others.</summary>
public sealed record TeamServices(DeskNews News, PresenceBoard Board, CircuitConnection Connection);
