using System.Net;

namespace Chatbot.Cli.Evaluate.Report;

/// <summary>An evaluation as one HTML page that stands alone: no script, and no request to anywhere.</summary>
internal static class HtmlReport
{
    public static string Of(EvaluationResult result)
    {
        var predictions = result.Asked.Select(one => one.Reply.Prediction).ToList();
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>Evaluation</title>
            <style>{Style}</style>
            </head>
            <body>
            <h1>Evaluation</h1>
            <p>Knowledge: {WebUtility.HtmlEncode(result.Knowledge)}<br>Questions: {WebUtility.HtmlEncode(result.Questions)}</p>
            <div class="charts">
            <figure>{Charts.RiskCoverage(result, predictions)}<figcaption>Risk–coverage curve. Line: the most confident top
            candidates first, whatever the dialogue does. Dots: the bot as a whole at each answer threshold, the large one
            at {Figures.Threshold(result.Whole.Outcomes.Threshold)}.</figcaption></figure>
            <figure>{Charts.Reliability(predictions)}<figcaption>Reliability diagram. A dot for each tenth of confidence,
            the larger the more questions. Below the diagonal the bot is too sure.</figcaption></figure>
            </div>
            <h2>Ranking and confidence</h2>
            {ReportTables.Metrics(result)}
            <h2>What became of the questions</h2>
            {ReportTables.Outcomes(result)}
            <h2>Other answer thresholds</h2>
            <p>{OutcomeTexts.CurveCaption}.</p>
            {ReportTables.Curve(result)}
            <h2>Worst confident mistakes</h2>
            {Mistakes.Worst(result.Asked)}
            <h2>Answerable questions taken for others</h2>
            {Mistakes.Confusions(predictions)}
            <p>{OutcomeTexts.Languages(result.Languages)} {OutcomeTexts.Times(result.Times)}</p>
            </body>
            </html>

            """;
    }

    private const string Style = """

        :root { color-scheme: light dark; --line: #0b6e99; --dot: #c2410c; --grid: #8884; }
        body { font: 15px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
        .charts { display: flex; flex-wrap: wrap; gap: 1rem; }
        figure { flex: 1 1 24rem; margin: 0; }
        figcaption { font-size: .85em; }
        svg text { font-size: 12px; fill: currentColor; }
        svg .grid { stroke: var(--grid); }
        svg polyline { fill: none; stroke: var(--line); stroke-width: 2; }
        svg .diagonal { stroke: currentColor; stroke-dasharray: 4; stroke-width: 1; }
        svg .bin { fill: var(--line); fill-opacity: .5; }
        svg .bot { fill: var(--dot); }
        .wide { overflow-x: auto; }
        table { border-collapse: collapse; }
        th, td { border-bottom: 1px solid var(--grid); padding: .2rem .6rem; text-align: left; vertical-align: top; }
        .n { text-align: right; font-variant-numeric: tabular-nums; }
        .used { font-weight: bold; }

        """;
}
