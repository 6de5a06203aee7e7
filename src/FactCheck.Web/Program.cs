using FactCheck.Web.Hosting;

var app = FactCheckSite.Build(args);
await app.RunFactCheckAsync();
