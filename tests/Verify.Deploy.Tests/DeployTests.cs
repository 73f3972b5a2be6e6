using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Verify.Testing;
using YamlDotNet.RepresentationModel;

namespace Verify.Deploy.Tests;

/// <summary>The deployment's files can be read, agree with each other and with the program.</summary>
public sealed partial class DeployTests
{
    public static TheoryData<string> YamlFiles => [.. DeployFiles.Of("*.yaml")];

    public static TheoryData<string> Documents => [.. DeployFiles.Of("*.md")];

    public static TheoryData<string> Workloads => ["verify-silo", "verify-gateway", "verify-migration", "verify-first-key"];

    [Theory]
    [MemberData(nameof(YamlFiles))]
    public void Every_YAML_file_can_be_read(string file) => Assert.NotEmpty(DeployFiles.ReadYaml(file));

    [Fact]
    public void Each_panel_of_the_dashboard_asks_something_and_has_a_place_of_its_own()
    {
        using var dashboard = JsonDocument.Parse(DeployFiles.ReadText("grafana/verify.json"));
        var panels = dashboard.RootElement.GetProperty("panels").EnumerateArray().ToArray();

        Assert.All(panels, panel => Assert.All(
            panel.GetProperty("targets").EnumerateArray(), target => Assert.NotEqual("", target.GetProperty("expr").GetString())));
        var places = panels.Select(panel => panel.GetProperty("gridPos")).Select(at => (at.GetProperty("x").GetInt32(), at.GetProperty("y").GetInt32()));
        Assert.Equal(panels.Length, places.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_in_documents_lead_somewhere(string file)
    {
        var folder = Path.GetDirectoryName(Path.Combine(DeployFiles.Folder, file))!;
        foreach (Match link in Link().Matches(DeployFiles.ReadText(file)))
        {
            Assert.True(Path.Exists(Path.Combine(folder, link.Groups[1].Value)), $"{file}: {link.Groups[1].Value}");
        }
    }

    [Fact]
    public void The_kustomization_names_every_manifest_that_is_not_an_example()
    {
        var named = ((YamlSequenceNode)DeployFiles.ReadYaml("kubernetes/kustomization.yaml")[0].At("resources")!).Select(node => node.ToString());
        var present = DeployFiles.Of("*.yaml")
            .Where(file => file.StartsWith("kubernetes/", StringComparison.Ordinal))
            .Select(file => file["kubernetes/".Length..])
            .Where(file => file is not ("kustomization.yaml" or "secret.yaml") && !file.EndsWith(".example.yaml", StringComparison.Ordinal));
        Assert.Equal(present.Order(), named.Order());
    }

    [Theory]
    [MemberData(nameof(Workloads))]
    public void Pods_run_without_rights_on_a_read_only_disk(string name)
    {
        var pod = Workload(name).At("spec.template.spec")!;

        Assert.Equal("true", pod.Text("securityContext.runAsNonRoot"));
        Assert.Equal("false", pod.Text("automountServiceAccountToken"));
        Assert.Equal("true", pod.Text("containers.0.securityContext.readOnlyRootFilesystem"));
        Assert.Equal("false", pod.Text("containers.0.securityContext.allowPrivilegeEscalation"));
        Assert.Equal("ALL", pod.Text("containers.0.securityContext.capabilities.drop.0"));
        Assert.NotNull(pod.Text("containers.0.resources.limits.memory"));
    }

    [Theory]
    [InlineData("verify-silo")]
    [InlineData("verify-gateway")]
    public void A_pod_gets_more_time_to_stop_than_it_takes_and_is_never_missed(string name)
    {
        var workload = Workload(name);
        var drain = TimeSpan.Parse(DeployFiles.ReadYaml("kubernetes/configuration.yaml")[0].Text("data.Cluster__DrainDelay")!, CultureInfo.InvariantCulture);
        var grace = int.Parse(workload.Text("spec.template.spec.terminationGracePeriodSeconds")!, CultureInfo.InvariantCulture);

        Assert.True(grace > drain.TotalSeconds + 60, "The shutdown time of 60 s follows the drain.");
        Assert.Equal("0", workload.Text("spec.strategy.rollingUpdate.maxUnavailable"));
        Assert.Contains(DeployFiles.Objects("PodDisruptionBudget"), budget => Selects(budget, name));
        Assert.Contains(DeployFiles.Objects("NetworkPolicy"), policy => policy.Text("metadata.name") == name);
        Assert.Equal("/health/ready", workload.Text("spec.template.spec.containers.0.readinessProbe.httpGet.path"));
        Assert.Equal("/health/live", workload.Text("spec.template.spec.containers.0.livenessProbe.httpGet.path"));
    }

    [Fact]
    public void Every_setting_given_to_a_silo_is_one_that_it_knows()
    {
        var source = File.ReadAllText(Path.Combine(Checkout.Root, "src", "Verify.Cluster", "ClusterSettings.cs"));
        var given = DeployFiles.Of("*.yaml").Concat(DeployFiles.Of("*.md"))
            .SelectMany(file => Setting().Matches(DeployFiles.ReadText(file)).Select(match => match.Groups[1].Value))
            .Distinct();
        Assert.All(given, setting => Assert.Contains($" {setting} {{ get; set; }}", source, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_option_given_to_the_program_is_one_that_it_has()
    {
        var source = string.Concat(
            new[] { "Program.cs", "SiloCommandLine.cs" }.Select(file => File.ReadAllText(Path.Combine(Checkout.Root, "src", "Verify.Silo", file))));
        var given = DeployFiles.Of("*.yaml")
            .Where(file => !file.StartsWith("otel", StringComparison.Ordinal))
            .SelectMany(file => Option().Matches(DeployFiles.ReadText(file)).Select(match => match.Value))
            .Distinct()
            .ToArray();

        Assert.Superset(new HashSet<string> { "\"--silo-only\"", "\"--gateway\"", "\"--migrate\"", "\"--issue-key\"", "\"--probe\"" }, given.ToHashSet());
        Assert.All(given, option => Assert.Contains(option, source, StringComparison.Ordinal));
    }

    [Fact]
    public void Whoever_serves_the_API_has_the_key_of_webhooks()
    {
        var pod = Workload("verify-gateway").At("spec.template.spec")!;
        var environment = ((YamlSequenceNode)pod.At("containers.0.env")!).Children;
        var file = environment.Single(variable => variable.Text("name") == "Verify__Outbound__WebhookKeyFile").Text("value")!;
        var mounts = ((YamlSequenceNode)pod.At("containers.0.volumeMounts")!).Children;

        Assert.Contains(mounts, mount => file.StartsWith(mount.Text("mountPath") + "/", StringComparison.Ordinal) && mount.Text("name") == "webhook");
        Assert.Contains("Verify__Outbound__WebhookKeyFile: /run/secrets/webhook", DeployFiles.ReadText("compose.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_balancer_knows_the_silos_of_the_compose_file()
    {
        var services = (YamlMappingNode)DeployFiles.ReadYaml("compose.yaml")[0].At("services")!;
        var addresses = services.Children.Values.Select(service => service.Text("networks.inside.ipv4_address")).OfType<string>().ToArray();

        Assert.Equal(3, addresses.Length);
        Assert.All(addresses, address => Assert.Contains($"{address}:8080", DeployFiles.ReadText("haproxy.cfg"), StringComparison.Ordinal));
    }

    private static YamlMappingNode Workload(string name) =>
        DeployFiles.Objects("Deployment").Concat(DeployFiles.Objects("Job")).Single(node => node.Text("metadata.name") == name);

    private static bool Selects(YamlNode budget, string name) =>
        (budget.At("spec.selector.matchLabels") as YamlMappingNode)?.Children.Values.Any(value => value.ToString() == name) == true;

    [GeneratedRegex(@"\]\(([^)#:]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("\"--[a-z-]+\"")]
    private static partial Regex Option();

    [GeneratedRegex(@"Cluster__([A-Za-z]+)(?:__|\b)")]
    private static partial Regex Setting();
}
