using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace Lucene.Net.Analysis;

/// <summary>
/// Yields the tokens of one text, one at a time, in shared attributes. The consumer's side of the contract is
/// fixed: fetch the attributes, <see cref="Reset"/>, <see cref="IncrementToken"/> until it says false,
/// <see cref="End"/>, <see cref="Dispose()"/>. Leaving out the first or the last throws, here or at the next use.
/// </summary>
/// <remarks>Derived classes are sealed, or seal IncrementToken: the official package demands it.</remarks>
public abstract class TokenStream : AttributeSource, IDisposable
{
    protected TokenStream()
    {
    }

    protected TokenStream(AttributeSource input)
        : base(input)
    {
    }

    /// <summary>Moves to the next token; false when there is none.</summary>
    public abstract bool IncrementToken();

    /// <summary>
    /// Called once after the last token. It leaves the end of the text as offset and, as position increment, the
    /// number of positions removed after the last token.
    /// </summary>
    public virtual void End()
    {
        ClearAttributes();
        if (HasAttribute<IPositionIncrementAttribute>())
            GetAttribute<IPositionIncrementAttribute>().PositionIncrement = 0;
    }

    /// <summary>Called once before the first token. Overrides call the base.</summary>
    public virtual void Reset()
    {
    }

    /// <summary>Gives the text back. The stream itself lives on: its analyzer hands it out again.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
