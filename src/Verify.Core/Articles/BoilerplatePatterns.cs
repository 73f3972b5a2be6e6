using System.Text.RegularExpressions;

namespace Verify.Core.Articles;

/// <summary>The set phrases by which notices, prompts and links are known.</summary>
internal static partial class BoilerplatePatterns
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(
        @"^(©|\(c\)\s|copyright\b)|\ball rights reserved\b|\b(cookie|privacy) (policy|notice|settings|statement)\b|\bterms (and conditions|of (use|service))\b|\b(uses?|accept|using|set) (our )?cookies\b|\bmay not be (published|reproduced|republished)\b|^\W*this (article|story|report|post|piece) (was|has been|is being|is) (last )?(updated|originally published|first published|developing)\b|^this is (a (developing|breaking)|an updated)\b|^(advertisement|advertising|sponsored( content)?|promoted( stories)?|loading( video)?)\W*$",
        Options)]
    public static partial Regex Notice();

    [GeneratedRegex(
        @"^\W*(this (article|story|report|post|piece|headline|dispatch|blog)( [^.]{0,40})? (was|has been|is) ([a-z]+ly )?(amended|corrected|clarified|revised)\b|(correction|clarification|corrections and clarifications|corrects|erratum)\b( ?\([^)]*\))?( to| in| that|:| -| –| —)|an earlier version of (this|the|our)\b|(a|the) previous version of (this|our)\b|\((this|the) [^)]{0,60}\b(corrects|corrected)\b|editor['’]?s['’]? note:)|\b(this|the) (article|story|report|post|headline) (was|has been) (amended|corrected) (on|to|after)\b|\ban earlier version of this (article|story|report|post|headline|piece)\b",
        Options)]
    public static partial Regex Correction();

    [GeneratedRegex(
        @"^\W*((please )?(sign|log) (up|in|on)\b|(please )?subscribe\b|(please )?register (now|here|to|for)\b|download (the|our)\b|start reading\b|get (all )?(your|the|our|unlimited)\b.*\b(news|newsletters?|inbox|alerts?|briefing|access|app)\b|already (a|have an?) (member|subscriber|account|subscription)\b|can['’]?t see the (poll|video|form)|(poll|quiz|vote|survey)\W*$|(vote|take part) (in|now|here)\b.{0,30}\b(poll|survey)?\W*$|stay (updated|informed|up to date|connected|tuned)\b|follow (us|our|the latest|[a-z ]{0,30}on (twitter|facebook|x|instagram|whatsapp))\b|like us on\b|join (us|our|the conversation|the debate|the discussion)\b|click (here|below|on the|to)\b|tap here\b|(share|tell us|let us know|leave|post|have your say|what do you think|do you have)\b.{0,80}\b(comments?|below|views|say|story|think|thoughts|tips?)\W*(below|section)?\W*$|have (something to add|your say|you been affected)\b|support (our|us|independent|quality)\b|donate\b|become a (member|subscriber|supporter)\b|for (free|more|the latest|all the latest|unlimited)\b.{0,60}\b(sign up|subscribe|click|visit|follow|download|inbox)\b|(read|watch|listen) (news|on|free|now|live|below|here)\b.{0,60}$|(one|unlimited) (app|subscription|membership)\b|([a-z]+|\d+) days? free\b|try (it )?(free|for free)\b|to (continue|keep) reading\b|scroll (down|for)\b|(watch|play|listen to) (the )?(full )?(video|audio|podcast|interview|clip|episode)\b.{0,40}$|enter your email\b|thank you for (reading|subscribing|signing)\b|we['’]d love to hear\b|contact (us|the author|our newsroom)\b|email (us|the author|this)\b|send (us )?your (tips?|story|stories)\b|\d+['’]?s? ?\+? (of )?(premium|trusted) .{0,30}(titles|sources)\b)",
        Options)]
    public static partial Regex Promotion();

    [GeneratedRegex(
        @"^\W*(don['’]?t miss\b|read (more|next|also|this|our|the full)\b|also read\b|see (also|more)\b|more (in|on|from|stories|news|about) (this|the|our)?\b.{0,40}$|related\b( (stories|articles|reading|coverage|content|topics|links?|news|posts?|video)\b)?\W*.{0,90}$|most (read|popular|viewed|shared|commented)\b|you (may|might) (also )?(like|be interested)\b|recommended\b.{0,30}$|top stories\b|our picks\b|editor['’]?s['’]? picks?\b|trending( now)?\W*$|latest( news| stories)?\W*$|what to read next\b|up next\b|in (other|related) news\W*$|from around the web|more:|also:|watch:|listen:|live updates:?\W*$)|(\[ ?[A-Z][A-Z ]{2,20}\] ?){1,}$",
        Options)]
    public static partial Regex RelatedLink();

    /// <summary>A prompt or link printed on behind a sentence's end.</summary>
    [GeneratedRegex(
        @"(?<=[.!?”""’…]\s*)(READ MORE|READ ALSO|ALSO READ|READ NEXT|SEE ALSO|RELATED|MORE|WATCH|Read more|Read also|Don['’]t miss|Sign up (to|for) (our|the)|Subscribe (to|now)|Click here)\b\W.{0,200}$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    public static partial Regex GluedPrompt();

    /// <summary>Two texts printed into one another: a sentence that begins without a space.</summary>
    [GeneratedRegex(@"[a-z][.!?][A-Z][a-z]|[a-z]{3}[A-Z][a-z]{2}", RegexOptions.CultureInvariant)]
    public static partial Regex Glue();

    [GeneratedRegex(
        @"^(home|news|sports?|menu|search|share|comments?|facebook|twitter|tweet|print|email|e-mail|whatsapp|linkedin|reddit|pinterest|copy link|link copied|close|skip to content|back to top|next|previous|help|faqs?|contact( us)?|about( us)?|jobs|sitemap|newsletters?|topics|tags|opinion|politics|business|world|uk|us|lifestyle|culture|video|videos|photos|gallery|live|breaking|exclusive|updated?|published|brand safety|accessibility|advertise( with us)?|complaints|archive)([ |/·,:-]+(home|news|sports?|menu|search|share|comments?|facebook|twitter|print|email|whatsapp|help|faqs?|contact( us)?|about( us)?|jobs|opinion|politics|business|world|lifestyle|culture|video|accessibility|advertise))*\W*$",
        Options)]
    public static partial Regex Navigation();

    /// <summary>A line that holds a date, a time or both and nothing else.</summary>
    [GeneratedRegex(
        @"^(published|updated|posted|last (updated|modified)|first published)?:?\s*(on |at )?((mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? )?(\d{1,2}(st|nd|rd|th)? [a-z]{3,9}\.?,? \d{4}|[a-z]{3,9}\.? \d{1,2}(st|nd|rd|th)?,? \d{4}|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4})?[,|·–-]?\s*(at )?(\(?\d{1,2}[:.]\d{2}\)?\s*([ap]\.?m\.?)?\s*([a-z]{2,4})?)?\W*$",
        Options)]
    public static partial Regex DateOnly();
}
