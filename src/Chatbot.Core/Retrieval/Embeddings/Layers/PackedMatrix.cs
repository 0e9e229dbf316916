using System.Runtime.InteropServices;

namespace Chatbot.Core.Retrieval.Embeddings.Layers;

/// <summary>
/// A weight matrix, cut into panels of so many columns as the innermost step sums up at once, each stored row by row, so
/// that a product reads the memory from one end to the other. <see cref="IPanel{TLane}"/> says how a row is stored.
/// </summary>
internal sealed class PackedMatrix
{
    private readonly AlignedFloats _panels;

    /// <param name="values">The matrix, row by row; a row for each input, a column for each output.</param>
    public PackedMatrix(ReadOnlySpan<float> values, int inputs, int outputs, int panelWidth)
        : this(values.Length, inputs, (outputs, panelWidth), isHalf: false)
    {
        for (int column = 0; column < outputs; column += panelWidth)
            for (int row = 0; row < inputs; row++)
                values.Slice(row * outputs + column, panelWidth)
                    .CopyTo(_panels.Span[(column * inputs + row * panelWidth)..]);
    }

    private PackedMatrix(int values, int inputs, (int Outputs, int PanelWidth) columns, bool isHalf)
    {
        if (values != inputs * columns.Outputs || columns.Outputs % columns.PanelWidth != 0)
            throw new ArgumentException($"A matrix of {inputs} × {columns.Outputs} cannot be cut into panels of {columns.PanelWidth}.", nameof(values));
        (Inputs, Outputs, PanelWidth, IsHalf) = (inputs, columns.Outputs, columns.PanelWidth, isHalf);
        _panels = new(isHalf ? values / 2 : values);
    }

    public int Inputs { get; }

    public int Outputs { get; }

    public int PanelWidth { get; }

    /// <summary>Whether its numbers are bfloat16, else in single precision.</summary>
    public bool IsHalf { get; }

    /// <summary>From row to row of a panel, in words of 32 bits.</summary>
    public int Pitch => IsHalf ? PanelWidth / 2 : PanelWidth;

    /// <summary>The panels, one behind the other.</summary>
    public Span<float> Panels => _panels.Span;

    /// <param name="values">bfloat16; the matrix with a row for each output, a column for each input.</param>
    public static PackedMatrix OfHalves(ReadOnlySpan<ushort> values, int inputs, int outputs, int panelWidth)
    {
        var matrix = new PackedMatrix(values.Length, inputs, (outputs, panelWidth), isHalf: true);
        var words = MemoryMarshal.Cast<float, uint>(matrix.Panels);
        int half = panelWidth / 2, at = 0;
        for (int column = 0; column < outputs; column += panelWidth)
            for (int row = 0; row < inputs; row++)
                for (int i = column; i < column + half; i++)
                    words[at++] = values[i * inputs + row] | (uint)values[(i + half) * inputs + row] << 16;
        return matrix;
    }

    /// <param name="column">With which a panel begins.</param>
    public int PanelStart(int column) => column / PanelWidth * Inputs * Pitch;
}
