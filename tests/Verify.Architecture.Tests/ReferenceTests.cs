namespace Verify.Architecture.Tests;

/// <summary>Arrows point inward: Core, then Application, then the adapters, then what composition roots share, then those.</summary>
public class ReferenceTests
{
    private static readonly string[] CompositionRoots = ["Verify.Cli", "Verify.Server", "Verify.Silo"];

    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Verify.Core"] = [],
        ["Verify.Client"] = [],
        ["Verify.Ingest"] = ["Verify.Core"],
        ["Verify.Reports"] = ["Verify.Core"],
        ["Verify.Application"] = ["Verify.Core"],
        ["Verify.Storage"] = ["Verify.Application", "Verify.Core"],
        ["Verify.Local"] = ["Verify.Application", "Verify.Core"],
        ["Verify.Outbound"] = ["Verify.Application", "Verify.Core", "Verify.Ingest", "Verify.Client"],
        ["Verify.Cluster"] = ["Verify.Application", "Verify.Core"],
        ["Verify.Api"] = ["Verify.Application", "Verify.Core", "Verify.Ingest", "Verify.Reports", "Verify.Client"],
        ["Verify.Web"] = ["Verify.Application", "Verify.Core", "Verify.Ingest", "Verify.Reports"],
        ["Verify.Telemetry"] = [],
        ["Verify.Hosting"] =
        [
            "Verify.Api", "Verify.Application", "Verify.Core", "Verify.Judges", "Verify.Outbound", "Verify.Storage", "Verify.Telemetry",
            "Verify.Web",
        ],
        ["Verify.Judges"] = ["Verify.Core"],
        ["Verify.Training"] = ["Verify.Core"],
    };

    public static TheoryData<string> Projects => [.. Repository.Projects()];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_what_lies_further_in(string project)
    {
        if (CompositionRoots.Contains(project))
        {
            Assert.DoesNotContain(Repository.References(project, "ProjectReference"), CompositionRoots.Contains);
            return;
        }

        Assert.Contains(project, Allowed.Keys);
        Assert.Empty(Repository.References(project, "ProjectReference").Except(Allowed[project]));
    }

    [Fact]
    public void The_core_needs_no_package_but_tensors() =>
        Assert.Empty(Repository.References("Verify.Core", "PackageReference").Except(["System.Numerics.Tensors"]));

    [Fact]
    public void The_application_and_the_local_host_need_no_package()
    {
        Assert.Empty(Repository.References("Verify.Application", "PackageReference"));
        Assert.Empty(Repository.References("Verify.Local", "PackageReference"));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Only_the_cluster_and_the_silo_know_Orleans(string project)
    {
        if (project is "Verify.Cluster" or "Verify.Silo")
        {
            return;
        }

        Assert.DoesNotContain(
            Repository.References(project, "PackageReference"), name => name.Contains("Orleans", StringComparison.Ordinal));
        Assert.DoesNotContain(
            Repository.Sources($"src/{project}").SelectMany(file => file.Lines),
            line => line.StartsWith("using Orleans", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_storage_knows_its_databases() =>
        Assert.All(Repository.Projects().Except(["Verify.Storage"]), project => Assert.Empty(
            Repository.References(project, "PackageReference").Intersect(["Microsoft.Data.Sqlite", "Dapper"])));
}
