using System.Collections.Frozen;

namespace FactCheck.Extraction.Speakers;

/// <summary>Words that tell people, bodies, places and titles apart.</summary>
internal static class NameWords
{
    /// <summary>Nouns of office, singular; they stand before a name or for it.</summary>
    public static readonly FrozenSet<string> Titles = Set(
        "president minister premier chancellor secretary undersecretary senator representative congressman congresswoman governor mayor judge justice attorney prosecutor general admiral colonel captain major lieutenant "
        + "sergeant commander marshal sheriff chief director chairman chairwoman chairperson chair ceo cfo executive officer leader speaker whip king queen prince princess pope bishop archbishop cardinal imam rabbi "
        + "reverend father sister pastor professor doctor dr dr. sen sen. rep rep. gov gov. gen gen. lt lt. col col. capt capt. sgt sgt. maj maj. adm adm. prof prof. rev rev. sens sens. reps reps. ambassador envoy commissioner deputy vice spokesman spokeswoman spokesperson aide adviser advisor "
        + "counselor strategist consultant analyst economist scientist researcher expert historian author writer journalist reporter correspondent columnist editor host anchor lawyer activist founder co-founder cofounder owner "
        + "manager coach player candidate nominee billionaire mogul tycoon magnate businessman businesswoman entrepreneur investor banker farmer teacher nurse physician surgeon engineer detective inspector superintendent constable councillor councilman "
        + "councilwoman lawmaker legislator delegate democrat republican mp msp lord lady baroness baron sir dame counterpart foreign prime treasurer comptroller auditor dean principal trustee veteran "
        + "head member official diplomat negotiator pollster mother resident student singer actor actress star organizer chaplain psychologist psychiatrist biologist epidemiologist virologist ecologist architect curator "
        + "cllr cllr. administrator librarian novelist poet playwright sculptor painter musician composer drummer guitarist singer-songwriter comedian filmmaker photographer designer chef baker butcher brewer fisherman "
        + "shepherd gardener carpenter plumber electrician builder driver pilot skipper striker goalkeeper midfielder defender winger batsman bowler umpire referee jockey boxer swimmer runner athlete trainer "
        + "undertaker barrister solicitor magistrate coroner registrar broker trader accountant fundraiser volunteer campaigner protester schoolteacher headteacher headmaster headmistress lecturer "
        + "geologist astronomer physicist chemist botanist zoologist climatologist meteorologist seismologist archaeologist anthropologist sociologist oceanographer neuroscientist immunologist hydrologist statistician programmer "
        + "husband wife brother son daughter uncle aunt cousin nephew niece grandfather grandmother widow widower partner neighbour neighbor tenant landlord landlady rival challenger incumbent opponent colleague boss co-author "
        + "coauthor moderator presenter caretaker keeper warden ranger firefighter paramedic midwife pharmacist dentist vet veterinarian patient survivor witness shopkeeper landowner homeowner motorist cyclist passenger sultan emir vicar priest nun monk");

    /// <summary>Titles before the names of several people.</summary>
    public static readonly FrozenSet<string> PluralTitles = Set(
        "presidents ministers senators representatives governors mayors judges justices generals chancellors secretaries sens sens. reps reps. govs govs. profs profs. drs drs. councillors cllrs bishops ambassadors");

    /// <summary>Words that go with a title before a name.</summary>
    public static readonly FrozenSet<string> TitleModifiers = Set(
        "former ex then acting interim deputy vice senior chief current longtime outgoing incoming first assistant associate lead executive managing foreign defense defence prime finance interior health trade energy "
        + "education labor labour state home shadow attorney majority minority house senate general national press campaign research political veteran retired late legendary republican democratic conservative communist "
        + "presidential independent tory liberal gop u.s. us uk eu white federal district county city police fire board art");

    /// <summary>Honorifics, which are no title a report would print.</summary>
    public static readonly FrozenSet<string> Honorifics = Set("mr mr. mrs mrs. ms ms. miss mx mx. messrs.");

    /// <summary>Words of bodies.</summary>
    public static readonly FrozenSet<string> Bodies = Set(
        "ministry department agency news council committee commission bureau office bank fund institute institution university college school association federation union party parliament congress senate court "
        + "house police force army navy guard service authority administration group company corporation corp corp. inc inc. ltd ltd. llc plc co co. holdings society foundation trust center centre organization "
        + "organisation league network television radio times post journal herald tribune gazette guardian telegraph observer press magazine daily weekly board chamber coalition alliance movement campaign government "
        + "treasury embassy hospital church club team airlines airways motors industries laboratories labs systems technologies services international reserve exchange registry registrar tribunal secretariat pentagon kremlin regulator watchdog inspectorate firm supplier retailer airline charity operator museum "
        + "nations forum summit initiative project program programme studio studios entertainment pac survey command taliban hamas hezbollah");

    /// <summary>Collective nouns of unnamed people the text shelters.</summary>
    public static readonly FrozenSet<string> Sheltered = Set(
        "official officials source sources aide aides insider insiders person people adviser advisers advisor advisors diplomat diplomats pundit pundits analyst analysts observer observers executive executives staffer staffers operative operatives");

    /// <summary>Last words of the names of firms, which stand for no body by themselves.</summary>
    public static readonly FrozenSet<string> Firms = Set(
        "gas water energy power electric electricity oil petroleum coal steel metals mining mines minerals foods food dairy dairies farms bakery bakeries brewery breweries brewing brands stores supermarkets retail "
        + "fashion pharma pharmaceuticals health healthcare biotech bio capital partners investments securities insurance assurance finance financial savings software digital data telecom telecoms mobile wireless broadband networks semiconductors robotics aerospace "
        + "aviation air airways airlines rail railways trains shipping lines logistics freight transport buses motors automotive cars engineering construction homes properties estates hotels resorts leisure games toys chemicals plastics paper textiles "
        + "inc inc. corp corp. ltd ltd. llc plc co co. company corporation holdings group bank fund industries laboratories labs systems technologies services studios entertainment media rovers town united wanderers athletic albion");

    /// <summary>Nouns for a firm whose name stands elsewhere.</summary>
    public static readonly FrozenSet<string> FirmNouns = Set(
        "company firm supplier retailer airline bank charity club business manufacturer maker chain group brand startup start-up operator carmaker automaker developer builder publisher producer insurer lender utility brewer drugmaker chipmaker carrier");

    /// <summary>Nouns for one person whom the text may have called something else before.</summary>
    public static readonly FrozenSet<string> PersonNouns = Set("man woman person source insider official friend pal individual caller user boy girl teenager pensioner youth");

    /// <summary>Documents and studies, which speak without being anyone.</summary>
    public static readonly FrozenSet<string> Documents = Set(
        "report reports study studies poll polls survey surveys statement letter document documents email emails memo filing lawsuit complaint indictment affidavit transcript data figures analysis review book editorial law bill constitution article articles piece story");

    /// <summary>Last words of names that are nobody's: places, laws, days.</summary>
    public static readonly FrozenSet<string> Things = Set(
        "island islands county city street avenue road river lake bay mountain mountains valley park bridge airport beach square hall building tower highway act bill law amendment day award prize war accord agreement "
        + "deal treaty pact plan convention revolution championship cup games olympics festival month week century caucus primary debate election elections rights affairs zone strip sea ocean gulf coast desert forest station "
        + "stadium hotel palace museum library theater theatre cathedral prison constitution resolution address crisis pandemic virus disease syndrome");

    public static readonly FrozenSet<string> Particles = Set("de del della di da la le van von der den bin ibn al el dos du ter ten");

    /// <summary>Sentence-initial and other capitalized words that are no names.</summary>
    public static readonly FrozenSet<string> NoNames = Set(
        "the a an this that these those i he she it they we you his her its their our my and but or so yet in on at for from by with as if when while after before since although though because there here what who how why where "
        + "not no one two three many most some all both each every any other another such however meanwhile still also then now last earlier later according monday tuesday wednesday thursday friday saturday sunday january "
        + "february march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec. about above over under more less few several among during despite until unlike like even just only yes well oh "
        + "to of is are was were be been do does did has have had will would can could should might must up out off into than too very asked "
        + "instead perhaps maybe indeed moreover furthermore nevertheless today yesterday tonight nobody everyone everybody someone nothing something critics officials experts republicans democrats let let’s don’t mr mrs ms recent further additional separate previous");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
