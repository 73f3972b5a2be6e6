namespace Verify.Outbound.Fetching;

/// <summary>What a robots.txt file asks of one program (RFC 9309).</summary>
internal sealed class RobotsRules
{
    private readonly IReadOnlyList<RobotsRule> rules;

    private RobotsRules(IReadOnlyList<RobotsRule> rules) => this.rules = rules;

    public static RobotsRules AllowAll { get; } = new([]);

    public static RobotsRules DisallowAll { get; } = new([new RobotsRule("/", IsAllowed: false)]);

    /// <param name="program">The product token to look for; where no group names it, those for all programs hold.</param>
    public static RobotsRules Parse(string text, string program)
    {
        List<RobotsRule> own = [], common = [];
        var isNamed = false;
        var (forOwn, forAll, readsAgents) = (false, false, false);
        foreach (var line in text.Split('\n'))
        {
            var (field, value) = Read(line);
            if (field is "user-agent")
            {
                (forOwn, forAll) = readsAgents ? (forOwn, forAll) : (false, false);
                readsAgents = true;
                forAll |= value == "*";
                forOwn |= value.Equals(program, StringComparison.OrdinalIgnoreCase);
                isNamed |= forOwn;
            }
            else if (field is "allow" or "disallow")
            {
                readsAgents = false;
                var rule = new RobotsRule(value, field == "allow");
                AddWhere(forOwn, own, rule);
                AddWhere(forAll, common, rule);
            }
        }

        return new(isNamed ? own : common);
    }

    /// <summary>The longest matching rule decides, of two equally long ones the one that allows; without one all is allowed.</summary>
    /// <param name="path">With its query.</param>
    public bool Allows(string path) =>
        path == "/robots.txt"
        || (rules.Where(rule => rule.Matches(path))
            .OrderByDescending(rule => rule.Pattern.Length)
            .ThenByDescending(rule => rule.IsAllowed)
            .FirstOrDefault()?.IsAllowed ?? true);

    private static void AddWhere(bool applies, List<RobotsRule> rules, RobotsRule rule)
    {
        if (applies && rule.Pattern.Length > 0)
        {
            rules.Add(rule);
        }
    }

    private static (string Field, string Value) Read(string line)
    {
        var content = line.AsSpan(0, line.IndexOf('#', StringComparison.Ordinal) is >= 0 and var comment ? comment : line.Length);
        var colon = content.IndexOf(':');
        return colon < 0 ? ("", "") : (content[..colon].Trim().ToString().ToLowerInvariant(), content[(colon + 1)..].Trim().ToString());
    }
}
