using Verify.Core.Articles;

namespace Verify.Core.Attribution;

/// <summary>
/// Finds the agencies that an article as a whole is credited to. A photograph's credit is none, nor is a sentence that
/// credits an agency for what it says itself: see <see cref="Passage.Agencies"/>.
/// </summary>
public static class WireCreditReader
{
    private const int Head = 8;
    private const int Tail = 12;

    /// <param name="boilerplate">What <see cref="Boilerplate.Find"/> found in the text.</param>
    /// <returns>Each agency once, on its strongest ground, strongest first.</returns>
    public static IReadOnlyList<WireCredit> Read(ArticleDraft draft, IReadOnlyList<BoilerplateLine> boilerplate)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(boilerplate);
        var credits = new List<WireCredit>();
        foreach (var stated in draft.WireCredits)
        {
            credits.Add(new WireCredit(WireAgencies.TryResolve(stated, out var agency) ? agency : stated, WireCreditPlace.Input));
        }

        var lines = TextLine.Read(draft.Text);
        var captions = boilerplate.Where(line => line.Kind == BoilerplateKind.Caption).Select(line => line.Span.Start).ToHashSet();
        ReadHead(draft, lines, captions, credits);
        ReadTail(lines, captions, credits);
        return [.. credits.OrderBy(credit => credit.Place).DistinctBy(credit => credit.Agency)];
    }

    private static void ReadHead(ArticleDraft draft, IReadOnlyList<TextLine> lines, HashSet<int> captions, List<WireCredit> credits)
    {
        if (draft.Byline is { } byline)
        {
            Add(credits, WireCreditLine.OfByline(byline), WireCreditPlace.Byline);
        }

        for (var i = 0; i < lines.Count && i < Head; i++)
        {
            Add(credits, WireCreditLine.OfDateline(lines[i].Text), WireCreditPlace.Dateline);
            if (!captions.Contains(lines[i].Span.Start))
            {
                Add(credits, WireCreditLine.Agencies(lines[i].Text), WireCreditPlace.Byline);
            }
        }
    }

    private static void ReadTail(IReadOnlyList<TextLine> lines, HashSet<int> captions, List<WireCredit> credits)
    {
        for (var i = Math.Max(Head, lines.Count - Tail); i < lines.Count; i++)
        {
            if (!captions.Contains(lines[i].Span.Start) || IsBareSignOff(lines, i))
            {
                Add(credits, WireCreditLine.Agencies(lines[i].Text), WireCreditPlace.SignOff);
            }
        }

        for (var i = lines.Count - 1; i >= Math.Max(0, lines.Count - Tail); i--)
        {
            if (lines[i].CountWords() > Head)
            {
                if (!captions.Contains(lines[i].Span.Start))
                {
                    Add(credits, WireCreditLine.AfterLastSentence(lines[i].Text), WireCreditPlace.SignOff);
                }

                break;
            }
        }
    }

    /// <summary>"(AP)" alone behind the last paragraph signs the article; behind a caption it credits the picture.</summary>
    private static bool IsBareSignOff(IReadOnlyList<TextLine> lines, int line) =>
        line >= lines.Count - 3 && line > 0 && lines[line - 1].Text[^1] is '.' or '!' or '”' or '"';

    private static void Add(List<WireCredit> credits, IReadOnlyList<string> agencies, WireCreditPlace place)
    {
        foreach (var agency in agencies)
        {
            credits.Add(new WireCredit(agency, place));
        }
    }
}
