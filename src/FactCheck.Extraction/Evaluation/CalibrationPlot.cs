using System.Globalization;
using System.Text;

namespace FactCheck.Extraction.Evaluation;

/// <summary>Draws how often attributions of each confidence are right: on the diagonal the confidence keeps its word.</summary>
public static class CalibrationPlot
{
    private const int Width = 480, Height = 480, Left = 64, Top = 24, Side = 384;
    private const double LargestRadius = 18;

    /// <summary>An SVG image with a disc for each bin, its area in proportion to how many attributions the bin holds.</summary>
    public static string ToSvg(AttributionScores scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var svg = new StringBuilder();
        Line(svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\">");
        Line(svg, $"<title>Confidence and share right of {scores.Linked.Predicted} attributions in {scores.Articles} articles</title>");
        Line(svg, $"<rect width=\"{Width}\" height=\"{Height}\" fill=\"#fff\"/>");
        AddAxes(svg);
        var most = Math.Max(1, scores.Calibration.Max(bin => bin.Count));
        foreach (var bin in scores.Calibration.Where(bin => bin.Count > 0))
        {
            var radius = Math.Max(3, LargestRadius * Math.Sqrt((double)bin.Count / most));
            Line(svg, $"<circle cx=\"{X(bin.MeanConfidence):F1}\" cy=\"{Y(bin.ShareRight):F1}\" r=\"{radius:F1}\" fill=\"#1f5fa8\" fill-opacity=\"0.75\"/>");
            Line(svg, $"<text x=\"{X(bin.MeanConfidence) + radius + 4:F1}\" y=\"{Y(bin.ShareRight) + 12:F1}\" fill=\"#333\">{bin.Count}</text>");
        }

        Line(svg, $"</svg>");
        return svg.ToString();
    }

    private static void AddAxes(StringBuilder svg)
    {
        for (var tenth = 0; tenth <= 10; tenth += 2)
        {
            var share = tenth / 10.0;
            Line(svg, $"<path d=\"M{X(share):F0} {Top}V{Top + Side}M{Left} {Y(share):F0}H{Left + Side}\" stroke=\"#ddd\" fill=\"none\"/>");
            Line(svg, $"<text x=\"{X(share):F0}\" y=\"{Top + Side + 18}\" text-anchor=\"middle\" fill=\"#333\">{share:F1}</text>");
            Line(svg, $"<text x=\"{Left - 8}\" y=\"{Y(share) + 4:F0}\" text-anchor=\"end\" fill=\"#333\">{share:F1}</text>");
        }

        Line(svg, $"<path d=\"M{X(0):F0} {Y(0):F0}L{X(1):F0} {Y(1):F0}\" stroke=\"#888\" stroke-dasharray=\"5 4\" fill=\"none\"/>");
        Line(svg, $"<text x=\"{Left + (Side / 2)}\" y=\"{Height - 18}\" text-anchor=\"middle\" fill=\"#333\">confidence shown</text>");
        Line(svg, $"<text transform=\"translate(18 {Top + (Side / 2)}) rotate(-90)\" text-anchor=\"middle\" fill=\"#333\">share found right</text>");
    }

    private static double X(double share) => Left + (share * Side);

    private static double Y(double share) => Top + ((1 - share) * Side);

    private static void Line(StringBuilder svg, FormattableString line) =>
        svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
