namespace Lucene.Net.Analysis.En;

/// <summary>
/// M. F. Porter, An algorithm for suffix stripping, Program 14 (1980), with the two changes that its author made later
/// ("bli" for "abli", and "logi"). Works in place; a stem is never longer than its word.
/// </summary>
/// <remarks>
/// The paper's m, the number of vowel–consonant sequences, is <see cref="Measure"/>; *v* is <see cref="HasVowel"/>,
/// *d is <see cref="EndsWithDouble"/>, *o is <see cref="EndsShort"/>.
/// </remarks>
internal ref struct PorterStemmer(Span<char> word)
{
    private readonly Span<char> _word = word;
    private int _length = word.Length;

    /// <summary>Returns the length of the stem.</summary>
    public int Stem()
    {
        Step1A();
        Step1B();
        Step1C();
        Step2();
        Step3();
        Step4();
        Step5();
        return _length;
    }

    private void Step1A()
    {
        if (_word[_length - 1] != 's')
            return;
        if (EndsWith("sses") || EndsWith("ies"))
            _length -= 2;
        else if (_word[_length - 2] != 's')
            _length--;
    }

    private void Step1B()
    {
        if (EndsWith("eed"))
        {
            if (Measure(_length - 3) > 0)
                _length--;
        }
        else if (RemoveAfterVowel("ed") || RemoveAfterVowel("ing"))
        {
            if (EndsWith("at") || EndsWith("bl") || EndsWith("iz"))
                _word[_length++] = 'e';
            else if (EndsWithDouble())
                _length -= _word[_length - 1] is 'l' or 's' or 'z' ? 0 : 1;
            else if (Measure(_length) == 1 && EndsShort(_length))
                _word[_length++] = 'e';
        }
    }

    private readonly void Step1C()
    {
        if (EndsWith("y") && HasVowel(_length - 1))
            _word[_length - 1] = 'i';
    }

    // Steps 2 to 4 pick by the letter before the last, as the paper suggests; the first suffix that fits decides.
    private void Step2()
    {
        if (_length < 2)
            return;
        _ = _word[_length - 2] switch
        {
            'a' => Replace("ational", "ate") || Replace("tional", "tion"),
            'c' => Replace("enci", "ence") || Replace("anci", "ance"),
            'e' => Replace("izer", "ize"),
            'l' => Replace("bli", "ble") || Replace("alli", "al") || Replace("entli", "ent") || Replace("eli", "e") ||
                Replace("ousli", "ous"),
            'o' => Replace("ization", "ize") || Replace("ation", "ate") || Replace("ator", "ate"),
            's' => Replace("alism", "al") || Replace("iveness", "ive") || Replace("fulness", "ful") ||
                Replace("ousness", "ous"),
            't' => Replace("aliti", "al") || Replace("iviti", "ive") || Replace("biliti", "ble"),
            'g' => Replace("logi", "log"),
            _ => false,
        };
    }

    private void Step3()
    {
        if (_length == 0)
            return;
        _ = _word[_length - 1] switch
        {
            'e' => Replace("icate", "ic") || Replace("ative", "") || Replace("alize", "al"),
            'i' => Replace("iciti", "ic"),
            'l' => Replace("ical", "ic") || Replace("ful", ""),
            's' => Replace("ness", ""),
            _ => false,
        };
    }

    private void Step4()
    {
        if (_length < 2)
            return;
        _ = _word[_length - 2] switch
        {
            'a' => Remove("al"),
            'c' => Remove("ance") || Remove("ence"),
            'e' => Remove("er"),
            'i' => Remove("ic"),
            'l' => Remove("able") || Remove("ible"),
            'n' => Remove("ant") || Remove("ement") || Remove("ment") || Remove("ent"),
            'o' => RemoveIon() || Remove("ou"),
            's' => Remove("ism"),
            't' => Remove("ate") || Remove("iti"),
            'u' => Remove("ous"),
            'v' => Remove("ive"),
            'z' => Remove("ize"),
            _ => false,
        };
    }

    private void Step5()
    {
        if (EndsWith("e"))
        {
            int measure = Measure(_length - 1);
            if (measure > 1 || (measure == 1 && !EndsShort(_length - 1)))
                _length--;
        }

        if (EndsWith("ll") && Measure(_length) > 1)
            _length--;
    }

    /// <summary>True when the suffix is there, whether or not the stem is long enough to lose it.</summary>
    private bool Replace(string suffix, string replacement)
    {
        if (!EndsWith(suffix))
            return false;
        int stem = _length - suffix.Length;
        if (Measure(stem) > 0)
        {
            replacement.CopyTo(_word[stem..]);
            _length = stem + replacement.Length;
        }

        return true;
    }

    private bool Remove(string suffix)
    {
        if (!EndsWith(suffix))
            return false;
        int stem = _length - suffix.Length;
        if (Measure(stem) > 1)
            _length = stem;
        return true;
    }

    private bool RemoveIon() => (EndsWith("sion") || EndsWith("tion")) && Remove("ion");

    private bool RemoveAfterVowel(string suffix)
    {
        if (!EndsWith(suffix) || !HasVowel(_length - suffix.Length))
            return false;
        _length -= suffix.Length;
        return true;
    }

    private readonly bool EndsWith(string suffix) => _word[.._length].EndsWith(suffix);

    private readonly bool EndsWithDouble() =>
        _length > 1 && _word[_length - 1] == _word[_length - 2] && !IsVowel(_length - 1);

    /// <summary>Consonant, vowel, consonant other than w, x, y: the end of a word such as "hop".</summary>
    private readonly bool EndsShort(int length) =>
        length > 2 && !IsVowel(length - 1) && IsVowel(length - 2) && !IsVowel(length - 3) &&
        _word[length - 1] is not ('w' or 'x' or 'y');

    private readonly bool HasVowel(int length)
    {
        for (int i = 0; i < length; i++)
            if (IsVowel(i))
                return true;
        return false;
    }

    private readonly int Measure(int length)
    {
        int measure = 0;
        bool afterVowel = false;
        for (int i = 0; i < length; i++)
        {
            bool vowel = IsVowel(_word[i], i > 0 && !afterVowel);
            if (afterVowel && !vowel)
                measure++;
            afterVowel = vowel;
        }

        return measure;
    }

    private readonly bool IsVowel(int i) =>
        _word[i] == 'y' ? i > 0 && !IsVowel(i - 1) : IsVowel(_word[i], false);

    private static bool IsVowel(char letter, bool afterConsonant) => letter switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => true,
        'y' => afterConsonant,
        _ => false,
    };
}
