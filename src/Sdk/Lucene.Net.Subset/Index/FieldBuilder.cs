using System.Runtime.InteropServices;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Search.Similarities;

namespace Lucene.Net.Index;

/// <summary>
/// Collects a field's tokens in the order of the documents, as three parallel lists; <see cref="Freeze"/>
/// inverts them by counting.
/// </summary>
internal sealed class FieldBuilder
{
    private readonly string _name;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _terms = [];
    private readonly List<int> _tokenTerms = [];
    private readonly List<int> _tokenDocs = [];
    private readonly List<int> _tokenPositions = [];
    private readonly List<byte> _norms = [];
    private int _docCount;

    // Of the document being added, which may have the field several times.
    private int _nextPosition;
    private int _length;
    private int _overlaps;

    internal FieldBuilder(string name, bool tokenized)
    {
        _name = name;
        IsTokenized = tokenized;
        _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Goes on from a committed index. Only the order of documents within a term matters, and is kept.</summary>
    internal FieldBuilder(FieldIndex committed)
        : this(committed.Name, committed.IsTokenized)
    {
        for (var term = 0; term < committed.Terms.Length; term++)
        {
            _terms.Add(committed.Terms[term]);
            _numbers.Add(committed.Terms[term], term);
            for (var posting = committed.Starts[term]; posting < committed.Starts[term + 1]; posting++)
                foreach (var position in IsTokenized ? committed.PositionsOf(posting) : [0])
                    AddToken(term, committed.Docs[posting], position);
        }
        _norms.AddRange(committed.Norms);
        _docCount = committed.DocCount;
    }

    internal bool IsTokenized { get; }

    /// <summary>Adds a value that is one term.</summary>
    internal void Add(int doc, string value)
    {
        AddTerm(value, doc, 0);
        _length++;
    }

    /// <summary>Adds a value as analysed; further values of the document go on behind it, <paramref name="gap"/> positions apart.</summary>
    internal void Add(int doc, TokenStream stream, int gap)
    {
        if (_length > 0)
            _nextPosition += gap;
        var term = stream.AddAttribute<ICharTermAttribute>();
        var increment = stream.AddAttribute<IPositionIncrementAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            var step = increment.PositionIncrement;
            if (step == 0 && _nextPosition == 0)
                throw new ArgumentException($"The first token of field '{_name}' must have a position increment above 0.");
            _nextPosition += step;
            _length++;
            if (step == 0)
                _overlaps++;
            AddTerm(term.Buffer.AsSpan(0, term.Length), doc, _nextPosition - 1);
        }
        stream.End();
        _nextPosition += increment.PositionIncrement;
    }

    /// <summary>Ends a document that has this field.</summary>
    /// <param name="doc">Its number.</param>
    /// <param name="discountOverlaps">Whether tokens on the position of their predecessor count for the length.</param>
    internal void EndDocument(int doc, bool discountOverlaps)
    {
        CollectionsMarshal.SetCount(_norms, doc);
        _norms.Add(IsTokenized ? LengthNorm.Encode(_length - (discountOverlaps ? _overlaps : 0)) : (byte)0);
        if (_length > 0)
            _docCount++;
        _nextPosition = _length = _overlaps = 0;
    }

    internal FieldIndex Freeze(int maxDoc)
    {
        var norms = new byte[maxDoc];
        CollectionsMarshal.AsSpan(_norms).CopyTo(norms);
        var inverter = new TokenInverter(_terms, _tokenTerms, _tokenDocs);
        var postings = inverter.Invert(IsTokenized ? CollectionsMarshal.AsSpan(_tokenPositions) : []);
        return new FieldIndex(_name, IsTokenized, postings, norms, _docCount);
    }

    private void AddTerm(ReadOnlySpan<char> term, int doc, int position)
    {
        if (!_lookup.TryGetValue(term, out var number))
        {
            TermLength.Check(_name, term);
            number = _terms.Count;
            var text = term.ToString();
            _terms.Add(text);
            _numbers.Add(text, number);
        }
        AddToken(number, doc, position);
    }

    private void AddToken(int term, int doc, int position)
    {
        _tokenTerms.Add(term);
        _tokenDocs.Add(doc);
        _tokenPositions.Add(position);
    }
}
