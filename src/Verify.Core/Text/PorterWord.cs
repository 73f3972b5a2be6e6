namespace Verify.Core.Text;

/// <summary>A word being stemmed in place by Porter2; the steps are those of the published algorithm.</summary>
internal ref struct PorterWord
{
    public const int MaxLength = 60;

    private readonly Span<char> _letters;
    private int _length;
    private int _r1;
    private int _r2;

    /// <param name="buffer">At least one longer than <see cref="MaxLength"/>.</param>
    public PorterWord(string word, Span<char> buffer)
    {
        var start = word[0] == '\'' ? 1 : 0;
        word.AsSpan(start).CopyTo(buffer);
        _letters = buffer;
        _length = word.Length - start;
    }

    public readonly bool Is(string word) => _letters[.._length].SequenceEqual(word);

    public override readonly string ToString() => new(_letters[.._length]);

    public void Reduce()
    {
        MarkConsonantY();
        FindRegions();
        RemovePossessive();
        RemovePlural();
        if (!IsDoneAfterPlural())
        {
            RemovePastAndProgressive();
            ReplaceFinalY();
            ReplaceDerivation();
            ReplaceSecondDerivation();
            RemoveResidue();
            RemoveFinalEOrL();
        }

        _letters[.._length].Replace('Y', 'y');
    }

    private readonly void MarkConsonantY()
    {
        for (var i = 0; i < _length; i++)
        {
            if (_letters[i] == 'y' && (i == 0 || IsVowel(i - 1)))
            {
                _letters[i] = 'Y';
            }
        }
    }

    private void FindRegions()
    {
        ReadOnlySpan<char> word = _letters[.._length];
        _r1 = word.StartsWith("gener") || word.StartsWith("arsen") ? 5
            : word.StartsWith("commun") ? 6
            : RegionAfter(0);
        _r2 = RegionAfter(_r1);
    }

    /// <summary>The position after the first non-vowel that follows a vowel, from a start.</summary>
    private readonly int RegionAfter(int start)
    {
        for (var i = start + 1; i < _length; i++)
        {
            if (!IsVowel(i) && IsVowel(i - 1))
            {
                return i + 1;
            }
        }

        return _length;
    }

    private void RemovePossessive()
    {
        _length -= Ends("'s'") ? 3 : Ends("'s") ? 2 : Ends("'") ? 1 : 0;
    }

    private void RemovePlural()
    {
        if (Ends("sses"))
        {
            _length -= 2;
        }
        else if (Ends("ied") || Ends("ies"))
        {
            _length -= _length > 4 ? 2 : 1;
        }
        else if (Ends("s") && !Ends("us") && !Ends("ss") && HasVowelBefore(_length - 2))
        {
            _length--;
        }
    }

    private readonly bool IsDoneAfterPlural() => (ReadOnlySpan<char>)_letters[.._length] is
        "inning" or "outing" or "canning" or "herring" or "earring" or "proceed" or "exceed" or "succeed";

    private void RemovePastAndProgressive()
    {
        if (Ends("eedly") || Ends("eed"))
        {
            var suffix = Ends("eedly") ? 5 : 3;
            if (_length - suffix >= _r1)
            {
                _length -= suffix - 2;
            }

            return;
        }

        var cut = Ends("ingly") ? 5 : Ends("edly") ? 4 : Ends("ing") ? 3 : Ends("ed") ? 2 : 0;
        if (cut == 0 || !HasVowelBefore(_length - cut))
        {
            return;
        }

        _length -= cut;
        if (Ends("at") || Ends("bl") || Ends("iz"))
        {
            Append('e');
        }
        else if (EndsInDouble())
        {
            _length--;
        }
        else if (_r1 >= _length && EndsInShortSyllable(_length))
        {
            Append('e');
        }
    }

    private readonly void ReplaceFinalY()
    {
        if (_length > 2 && _letters[_length - 1] is 'y' or 'Y' && !IsVowel(_length - 2))
        {
            _letters[_length - 1] = 'i';
        }
    }

    private void ReplaceDerivation()
    {
        foreach (var (suffix, replacement) in PorterSuffixes.Derivations)
        {
            if (!Ends(suffix))
            {
                continue;
            }

            var before = _length - suffix.Length - 1;
            var allowed = suffix switch
            {
                "ogi" => before >= 0 && _letters[before] == 'l',
                "li" => before >= 0 && _letters[before] is 'c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't',
                _ => true,
            };
            if (allowed)
            {
                ReplaceInR1(suffix, replacement);
            }

            return;
        }
    }

    private void ReplaceSecondDerivation()
    {
        foreach (var (suffix, replacement) in PorterSuffixes.SecondDerivations)
        {
            if (Ends(suffix))
            {
                if (suffix != "ative" || _length - suffix.Length >= _r2)
                {
                    ReplaceInR1(suffix, replacement);
                }

                return;
            }
        }
    }

    private void RemoveResidue()
    {
        foreach (var suffix in PorterSuffixes.Residues)
        {
            if (Ends(suffix))
            {
                var start = _length - suffix.Length;
                if (start >= _r2 && (suffix != "ion" || (start > 0 && _letters[start - 1] is 's' or 't')))
                {
                    _length = start;
                }

                return;
            }
        }
    }

    private void RemoveFinalEOrL()
    {
        var start = _length - 1;
        var isRemovable = start > 0 && _letters[start] switch
        {
            'e' => start >= _r2 || (start >= _r1 && !EndsInShortSyllable(start)),
            'l' => start >= _r2 && _letters[start - 1] == 'l',
            _ => false,
        };
        if (isRemovable)
        {
            _length--;
        }
    }

    private void ReplaceInR1(string suffix, string replacement)
    {
        var start = _length - suffix.Length;
        if (start >= _r1)
        {
            replacement.CopyTo(_letters[start..]);
            _length = start + replacement.Length;
        }
    }

    private void Append(char c) => _letters[_length++] = c;

    private readonly bool Ends(string suffix) => ((ReadOnlySpan<char>)_letters[.._length]).EndsWith(suffix);

    private readonly bool EndsInDouble() => _length > 1 && _letters[_length - 1] == _letters[_length - 2]
        && _letters[_length - 1] is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't';

    private readonly bool HasVowelBefore(int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (IsVowel(i))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool EndsInShortSyllable(int end) => end switch
    {
        < 2 => false,
        2 => IsVowel(0) && !IsVowel(1),
        _ => !IsVowel(end - 3) && IsVowel(end - 2) && !IsVowel(end - 1) && _letters[end - 1] is not ('w' or 'x' or 'Y'),
    };

    private readonly bool IsVowel(int i) => _letters[i] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
