using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace Lucene.Net.Analysis.Util;

/// <summary>
/// Removes tokens. The position of a removed token stays visible as a gap before the next one, or at the end, so that
/// a phrase does not match where words are missing.
/// </summary>
public abstract class FilteringTokenFilter : TokenFilter
{
    protected readonly LuceneVersion m_version;

    private readonly IPositionIncrementAttribute _position;
    private int _skippedPositions;

    public FilteringTokenFilter(LuceneVersion version, TokenStream @in)
        : base(@in)
    {
        m_version = version;
        _position = AddAttribute<IPositionIncrementAttribute>();
    }

    public sealed override bool IncrementToken()
    {
        _skippedPositions = 0;
        while (m_input.IncrementToken())
        {
            if (Accept())
            {
                if (_skippedPositions != 0)
                    _position.PositionIncrement += _skippedPositions;
                return true;
            }

            _skippedPositions += _position.PositionIncrement;
        }

        return false;
    }

    public override void Reset()
    {
        base.Reset();
        _skippedPositions = 0;
    }

    public override void End()
    {
        base.End();
        _position.PositionIncrement += _skippedPositions;
    }

    /// <summary>Whether the current token stays.</summary>
    protected abstract bool Accept();
}
