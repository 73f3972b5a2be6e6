using System.Text.Json.Nodes;

namespace Verify.Api.OpenApi;

/// <summary>A body that an endpoint takes, for its description.</summary>
internal sealed record RequestExample(string Json)
{
    public JsonNode Node => JsonNode.Parse(Json)!;
}
