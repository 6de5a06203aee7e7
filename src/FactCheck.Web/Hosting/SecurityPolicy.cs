namespace FactCheck.Web.Hosting;

/// <summary>Headers on every response. Nothing is fetched from, sent to or framed by another origin.</summary>
public static class SecurityPolicy
{
    public static HeaderPolicyCollection Headers { get; } = new HeaderPolicyCollection()
        .AddFrameOptionsDeny()
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicyNoReferrer()
        .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
        .AddContentSecurityPolicy(policy =>
        {
            policy.AddDefaultSrc().Self();
            policy.AddBaseUri().Self();
            policy.AddFormAction().Self();
            policy.AddFrameAncestors().None();
            policy.AddObjectSrc().None();
            // The import map is the one inline script; it carries the nonce.
            policy.AddScriptSrc().Self().WithNonce();
            // MudBlazor places its popovers with style attributes and writes its theme into a style element.
            policy.AddStyleSrc().Self().UnsafeInline();
            policy.AddImgSrc().Self().Data();
            policy.AddFontSrc().Self();
            policy.AddConnectSrc().Self();
        });
}
