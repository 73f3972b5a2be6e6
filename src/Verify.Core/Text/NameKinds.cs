namespace Verify.Core.Text;

/// <summary>Guesses what a name that no list knows is the name of.</summary>
internal static class NameKinds
{
    public static NameKind Of(IReadOnlyList<Token> tokens, int start, int end, string? title, Casing casing)
    {
        if (title is not null)
        {
            return NameKind.Person;
        }

        if (IsInstitution(tokens, start, end))
        {
            return NameKind.Organisation;
        }

        if (end - start == 1)
        {
            return casing.IsAcronym(start) ? NameKind.Organisation : NameKind.Unknown;
        }

        if (NameWords.IsPlaceHead(tokens[end - 1].Normal))
        {
            return NameKind.Place;
        }

        return GivenNames.Contains(tokens[start].Normal) || HasNoCommonWord(tokens, start, end) ? NameKind.Person : NameKind.Unknown;
    }

    private static bool IsInstitution(IReadOnlyList<Token> tokens, int start, int end)
    {
        if (end - start > 1 && NameWords.IsOrganisationHead(tokens[end - 1].Normal))
        {
            return true;
        }

        for (var i = start + 1; i < end; i++)
        {
            if (tokens[i].Normal is "of" or "for" or "on" or "&" && NameWords.IsOrganisationHead(tokens[i - 1].Normal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNoCommonWord(IReadOnlyList<Token> tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && !NameWords.IsParticle(tokens[i].Normal) && NameWords.IsCommon(tokens[i].Normal))
            {
                return false;
            }
        }

        return true;
    }
}
