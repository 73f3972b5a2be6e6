using System.ComponentModel.DataAnnotations;

namespace Verify.Api;

/// <summary>The limits of the HTTP API: the section "Verify:Api" of the configuration.</summary>
public sealed class ApiOptions
{
    public const string Section = "Verify:Api";

    /// <summary>The requests a minute that a key may make in the long run. Default 6,000.</summary>
    [Range(1, 10_000_000, ErrorMessage = "Verify:Api:RequestsPerMinute must be from 1 to 10,000,000.")]
    public int RequestsPerMinute { get; set; } = 6_000;

    /// <summary>The requests that a key may make at once before that rate holds. Default 1,000.</summary>
    [Range(1, 1_000_000, ErrorMessage = "Verify:Api:Burst must be from 1 to 1,000,000.")]
    public int Burst { get; set; } = 1_000;
}
