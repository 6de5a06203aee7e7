namespace FactCheck.Core.Articles;

/// <summary>Whether an article is under check or signed off and locked.</summary>
public enum ArticleStatus
{
    Checking,
    SignedOff,
}
