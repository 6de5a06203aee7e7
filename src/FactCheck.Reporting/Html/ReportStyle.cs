namespace FactCheck.Reporting.Html;

/// <summary>How a downloaded report looks: the article's words in a serif, all else in the system's sans, dark on paper white.</summary>
internal static class ReportStyle
{
    public const string Css =
        """
        :root { color-scheme: light; }
        * { box-sizing: border-box; }
        body { margin: 0; background: #fbfaf7; color: #1f1d1a; font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
        main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; overflow-wrap: break-word; }
        h1 { font: 600 1.75rem/1.25 Charter, "Iowan Old Style", Georgia, "Times New Roman", serif; margin: 0 0 1.25rem; }
        h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid #d9d4c8; }
        h3 { font-size: 1rem; margin: 1.75rem 0 .5rem; }
        p { margin: .5rem 0; }
        ul, ol { padding-left: 1.25rem; margin: .5rem 0; }
        li { margin: .2rem 0; }
        a { color: #1d4f91; text-underline-offset: .15em; }
        blockquote { margin: .5rem 0; padding: .1rem 0 .1rem 1rem; border-left: 3px solid #b9b1a0; font: 1.1rem/1.55 Charter, "Iowan Old Style", Georgia, "Times New Roman", serif; }
        table { border-collapse: collapse; margin: .75rem 0; font-variant-numeric: tabular-nums; }
        th, td { padding: .35rem .8rem .35rem 0; border-bottom: 1px solid #d9d4c8; text-align: left; vertical-align: top; }
        th { font-weight: 600; }
        hr { border: 0; border-top: 1px solid #d9d4c8; margin: 2.5rem 0 1rem; }
        hr ~ p { color: #5c564c; font-size: .875rem; }
        @media print {
          @page { margin: 2cm; }
          body { background: none; font-size: 10.5pt; }
          main { max-width: none; padding: 0; }
          h2, h3, p:has(+ ol) { break-after: avoid; }
          blockquote, tr, li { break-inside: avoid; }
          a { color: inherit; }
          a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere; }
        }
        """;
}
