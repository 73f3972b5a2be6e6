using System.Text.Json;
using Verify.Core.Attribution;
using Verify.Core.Stance;

namespace Verify.Core.Tests.Consistency;

/// <summary>A generated newsroom.</summary>
internal sealed record Scenario(IReadOnlyList<ScenarioArticle> Articles, int Seed)
{
    public Scenario With(ScenarioArticle article) => this with { Articles = [.. Articles, article] };

    public override string ToString() => JsonSerializer.Serialize(Articles);

    public Given Given()
    {
        var given = Consistency.Given.Claim();
        foreach (var article in Articles)
        {
            given.Article(article.Id, article.Outlet, article.Hour, article.Agencies);
            foreach (var item in article.Items)
            {
                given.Passage(article.Id, item.Text, item.Stance, item.Voice, item.Voice == Voice.Own ? null : item.Speaker, item.Confidence);
            }
        }

        return given;
    }
}

internal sealed record ScenarioArticle(string Id, string Outlet, double Hour, string[] Agencies, IReadOnlyList<ScenarioItem> Items);

internal sealed record ScenarioItem(string Text, StanceKind Stance, Voice Voice, string Speaker, double Confidence);
