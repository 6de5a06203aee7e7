namespace FactCheck.Extraction.Claims.Worthiness;

/// <summary>
/// Fits the model to sentences that people judged: logistic regression with a quadratic penalty, by gradient descent over the
/// whole set with momentum. Sums run in the order of the examples, so the same examples give the same weights.
/// </summary>
internal static class WorthinessTrainer
{
    private const int Steps = 240;
    private const int StepsBetweenScalings = 20;
    private const double Rate = 0.05;
    private const double Momentum = 0.9;

    /// <summary>How strongly weights are pulled to zero.</summary>
    private const double Pull = 3;

    public static WorthinessModel Train(IReadOnlyList<WorthinessExample> examples)
    {
        var weights = new double[Enum.GetValues<WorthinessFeature>().Length];
        var velocity = new double[weights.Length];
        var gradient = new double[weights.Length];
        var scale = new double[weights.Length];
        double worthy = Math.Max(1, examples.Count(e => e.Worthy));
        var intercept = Math.Log(worthy / Math.Max(1, examples.Count - worthy));
        for (var step = 0; step < Steps; step++)
        {
            // Each weight steps as far as the curve along it allows, so that rare and frequent features settle alike.
            var rescale = step % StepsBetweenScalings == 0;
            if (rescale) Array.Clear(scale);
            Array.Clear(gradient);
            double lean = 0, curve = 0;
            foreach (var example in examples)
            {
                var sum = intercept;
                foreach (var feature in example.Features) sum += weights[(int)feature];
                var chance = 1 / (1 + Math.Exp(-sum));
                var error = chance - (example.Worthy ? 1 : 0);
                lean += error;
                curve += chance * (1 - chance);
                foreach (var feature in example.Features)
                {
                    gradient[(int)feature] += error;
                    if (rescale) scale[(int)feature] += chance * (1 - chance);
                }
            }

            for (var feature = 0; feature < weights.Length; feature++)
            {
                velocity[feature] = Momentum * velocity[feature] - Rate * (gradient[feature] + Pull * weights[feature]) / (scale[feature] + Pull);
                weights[feature] += velocity[feature];
            }

            intercept -= Rate * lean / (curve + 1);
        }

        return new WorthinessModel(intercept, weights);
    }
}
