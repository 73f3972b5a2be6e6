namespace Verify.Web.Tests;

/// <summary>Invented reports of one event, and claims about it.</summary>
internal static class Newsroom
{
    public const string Claim = "The ferry Marigold ran aground off Port Selby.";

    public const string Conflict = "The ferry Marigold was carrying 214 people.";

    private const string Wire =
        """
        PORT SELBY (Saltwire) - The ferry Marigold ran aground on a sandbank off Port Selby early on Tuesday after her steering failed in heavy swell.

        The Marigold was carrying 214 people when she struck the bank, two miles south of the harbour mouth.

        "Nobody was in the water at any time," said Edda Kroll, the harbour master of Port Selby.
        """;

    private const string Own =
        """
        Our reporter on the quay saw the ferry Marigold run aground off Port Selby shortly before dawn.

        The ferry Marigold was carrying 180 people, the Gull Post counted from the passenger lists.
        """;

    public static async Task FillAsync(DeskServer desk)
    {
        await desk.PostArticleAsync("wire-1", "saltwire.example", Wire, "Saltwire", "Ferry runs aground off Port Selby");
        await desk.PostArticleAsync("echo-1", "selbyecho.example", Wire, "Selby Echo", "Ferry aground", hour: 10);
        await desk.PostArticleAsync("gull-1", "gullpost.example", Own, "The Gull Post", "Dawn on the sandbank", hour: 11);
    }
}
