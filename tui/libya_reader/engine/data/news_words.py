"""How common the stems of everyday words are in English news.

Counted by `benchmarks/count_news_words.py` in 200 articles of 2016 from seven American outlets (the training
part of PolNeAR, Newell et al. 2018). A stem of band b stands in about one article in 2^b; those not listed are rarer.
"""

BANDS = (
    """""".split(),
    """back becaus call campaign candidat countr elect first form going govern him includ lead made make month need
    nomine part peopl point politic president presidenti primar real report show stat support ther think thos time
    voter want way week work year""".split(),
    """accord added ago anoth argu attack away becom befor believ best bett big came candid care case chang claim clear
    clos come comment commun contest continu creat current day debat direct doesn't don't effort email end ever
    executiv expect face fact fami far feder fight found four front gener get give go good got great group hard head
    help high hold home interview issu know least left less long look lot major me media meet memb million mone move
    nation new news next night nomin numb offic official open own particular past percent person plac plan play
    polic poll posit public push put quest race rais read recent releas remain right run runn same saying second
    secretar see seem senat serv sign sinc someth speak speech start state strong suggest take talk tell thes thing
    thre took top try trying turn us use view vote well went wher wheth whil win winn world""".split(),
    """able accus acknowledg acros action actual addres administr advis agre ahead aide allow ally almost along alread
    alway amount announc answ anti anyon anyth appear approach area attempt attent audienc avoid bad ballot bank
    based battl becam began begin behind benefit beyond biggest billion billionair break bring broad build busines
    businessman can't candidac cast caucus caus cent certain challeng chanc charg chief children choic clas co
    coming command commit committe common compan compar concern conduct conferenc conserv consider control convent
    cost count crisi critic criticism criticiz crowd days deal decad decid decis declar declin deep defeat defend
    deleg delegat describ despit determin develop didn't differenc different difficult digit discus divid dollar
    doubl dozen draw driv earl earli econom economic eight eith else endors endorse enough enter establish event
    everyth evidenc exact exampl expand experienc explain expres fail fall fast favor fear feel field figur final
    financi find firm five focu focus follow forc foreign free friend full fund futur gain gave gets gett given
    ground grow half hand happen health hear heart held himself histor hope host hour hous howev husband idea immigr
    important incom increas increasing independent influenc inform insist interest invest investig involv isn't job
    judg keep kind known larg late latest law leadership leav led let level liber life line list littl live lost
    love low making man manag matt mean men mention messag met middl militar mind minut morn name near noted noth
    offer often old opponent opportun oppos opposit order organ outsid page paid path pay pick platform pledg
    politician popular possibl post potenti power powerful prepar pres presidenc presumptiv previous privat probab
    problem proces program promis propos protect provid quick rall rank rate rath reach reason receiv record refer
    remark represent request requir respect respond respons result return rhetoric rise risk rival role rule secur
    seek seen seni sens sent seriou set sever shar shift short side significant similar singl six someon spend
    spokesman staff stag stand stay step stop stor strateg strategist struggl succes summ super sure surpris system
    taken taking target team term themselv they'r third thought threat togeth total tough toward trad trail tweet
    understand used using vice victor voic voting wage war watch ways we'r whit whos wide woman women won won't word
    wrong wrot you'r young""".split(),
    """abil abov accept acces accomplish account achiev act activ activist actor ad adding admit adopt advantag advoc
    affair affect age agenc agenda aggressiv air align alleg alon anger angr anybod apart apparent appe appearanc
    appoint approv aren't articl ask asking assert asses attend attorne attract auth author availabl averag award
    balanc ban base bear beat begun behalf behavi bid bigg bill birth bit black blam block board bold book boost
    bord born bottom brand brief brok brought built cannot carr caucu celebr centr chairman check cheer child choos
    cited citizen city civil close collaps collect colleg com combat combin compet competit complain complex conclud
    confirm conflict confront congression connect conservativ consid contend contrast contribut controvers convers
    convinc core corporat correct couldn't counsel cours court cover credit crim cros cruci cultur cut damag
    dangerou data date daught dead death defe defens deliver demand democratic deny deput deserv detail diminish
    disagre district divisiv docu domin donat donor door doubt draft drew drop earn easi effect effective electorat
    embrac emerg employe encourag ended enem energ engag enjoy ensur enthusiasm entir era especial estat estim
    eventual everybod everyon except exchang exist expert expos extremist eyes facing failur fair familiar fath
    fellow femal financ finish floor folk forward fourth fraud freedom frustr fuel fundrais furth game gap general
    giant giving glob goal goes gone growth gun guns guy hall handl hasn't hate heard heat heavi herself highlight
    hit honest honor hopeful hoping huge hundred id identif ignor imag immediate immigrant impact improv indic
    individual industr inequal initi insid inspir instanc intend intent intern internation introduc itself jobs join
    justic kept key kids kill knew labor lack laid languag large launch lawmak laws lawy lean learn legal legisl
    lesson lett light limit link lived living local lose losing loss loud lower main margin mark market mass mate
    mayb meant measur minimum miss mistak moderat modern mogul moment momentum moth moved moving named narrow
    national natur necessar negativ network non note nuclear occur offici ones onlin oper opinion organiz outcom
    overall oversea panel parent partisan partn pass paying percentag perfect perform performanc perhap period phon
    pictur plus political pollst poor popul populist positiv possibil potential practic prais predict present
    pressur pret prevent previou pric prior pro proceed produc product profes profil progressiv project promot
    prompt proposal prosecut prospect protest proud prov publish pull pursu putt quart question quit quot radic
    radio rang rating react recogniz reduc referenc reflect refus region regular reject relat relationship relig
    religiou rememb repe repeated repl resign resourc responsibl rest retir reveal review rich rising room root
    rough safe sale saw scen schedul school scrutin season seat secret self sell send sentenc servic sery seven
    shock shoot shot shown simp simpl sitt situ small soci socialist soldi somebod sometim son sort sought sound
    sourc speci specific spent spirit split spok spot spring staf stak stanc standard star statu strength strik stud
    student styl subject successful superdeleg surg surve sweep swing tabl tactic task tax taxe televis tend
    terrorism terrorist test thank thousand threaten ticket tied ties toda tone town track tradition travel treat
    troubl true trul trust type ultimate unif union unit univers upcom urged usual valu vast veteran victim video
    viol violenc violent visit volunte voted vowed wait wake walk wall warn wasn't water we'v wealth weapon weekend
    welcom whol wife wing wins worr wors wouldn't writ written""".split(),
    """abort abroad absolute abus accurat acted acting actu add addit adjust admir ads adult advanc advertis advic
    advocac advocat affili afford afraid afternoon agent aggressive aimed aired allegianc allianc altern altogeth
    amas amend analysi analyst announce annu anonym answer anticip anxiet appeal appl applaud applaus arms army
    arriv assault asset assign assistanc associ assur attende background badl bann bare barri basi basic basical
    battleground bias blast bles blood blow blue boast body bomb bought bridg broadcast broth bubbl budget bull bury
    buy buying cabl calcul calendar camp capac capit capitaliz captur car card careful carry cash catch caught
    centur chair champ charact chosen civilian clash classic classif climat clinch closest club coalit code colleagu
    column comfortabl commerci compel competitiv complaint complet complete complic comprehensiv compromis comput
    conced conces conclus condemn condit confidenc confident confus congressman consensu consequenc considerabl
    consistent constant constituenc construct consult consultant consum contact contain content contract controversi
    convention convict cool coordin corn corrupt coupl coverag crack credibl crimin crush curb cuts cutt cycl dail
    dang de debt deficit defin defy degre democrac demonstr denounc depart depend deport design desir desperat
    destroy devot dict died dirt disappear disastrou disclos discours dismis disput disqualif distanc distinct
    divers divis domestic dominat drawn dream dres drink driven drug due dynamic eager economist edge edit effectiv
    elector element elev eligibl elimin elit embarras emphasi employ empt ends energiz enforce enormou enthusiastic
    entire environment equal erupt escal essential evangelic execut exit expans expensiv explan explicit extend
    extensiv extent extraordinar extrem extreme faced factor faith fallen fals famou fault favorit featur fees fell
    felt fewer fierc file filed fill fine fire fired fix flood flying food forecast formidabl fortun fought fram
    frequent fring frontrun fun funct gas gather genuin girl gotten grab gradu grant gras grassroot greatest green
    grew guarante guard gues guilt guys hack handful happ harm harsh haven't he'd he'll headlin headquart heritag
    highest hint hired historic historical hits hoped hotel household http hurt ident identify ideolog ideologic ill
    illeg imagin immediat impl import importanc impos impossibl impres incident inclin incredib incumbent individu
    influenti inquir instinct institut instruct insult insuranc integr intelligenc interpret invit involve joint
    journalist jump justif knock knowledg label lady land largest laugh lawsuit lay legac length leverag liar
    liberal lie lined listen locat lock longtim loom loser lots lowest magazin mainstream maintain manufactur march
    marr marriag massiv match matchup materi math mayor meanwhil memo midst mile minist minor mislead mission model
    moder moral motiv mount movi multipl murd murder myself necessari negoti neighb neith net nine nominat norm
    notabl notic noting notion numerou objectiv oblig observ obtain obviou occas occup offend offensiv oil older
    ongo origin ought outlet overcom overse overwhelm owner pace pack pair paper particip passion payment penalt
    permanent personal persuad piec pitch pivot plead pleas plot pois polariz position possib povert pragmatic pray
    presenc principl prison private prob procedur profession profit profound prohibit prominent provis punch punish
    purpos puts qual qualif quiet raci racist radical rail ran rare realiz recal reces recommend reform refuge
    regard regim regist register regret regul relativ relief rely remind remov replac reput research reserv resident
    responsibil restrict retire revenu revers revolut reward road roll round routine rural sat save saved saving
    scal scand scar scientist scor scrambl search sect seeing seeming seiz sensitiv senti separat seri serious
    session sets settl shak sharp sick sidelin signatur sist sit site sizabl size skeptic skil slam sleep slight
    slip slogan smart smil societ sold solid solut somewhat specifical specul spin spoken spokeswoman spons sponsor
    spotlight spread stark steer stick stock stood strang strategic street strengthen stres stretch strongest struck
    stump subsequent substantiv succe sudden suit suppos surpas surrogat surround survey surviv suspect suspend
    suspic sway tall teach technolog telephon tempera temporar terr territor testif theor thin throughout throw
    tired titl tonight tool topic touch tour tout train trait transform tremendou trend trial tril trip truth
    turnout twic twit typical uncertaint undermin underscor undocument unfair unles unlik unpopular unusu updat
    upset urging user variou virtual vision vulnerabil wast wave weak wear websit weigh whatev widespread wild
    window wish witnes wond worst worth xenophob yield you'v yourself zero""".split(),
    """absolut accelerat accumul achieve acts addict addition adequat administer advertise affirm affordabl afterward
    aggrav aid aim airing airwav aisl al alarm albeit aliv allud alongsid alter amaz ambassad ambit ammunit
    anonymous anywa apologiz architect armed arra asham asid aspir assembl associat assum assumpt attribut audit
    authoritarian awar awarenes awkward baby bag baggag bailout ball band barr bash bath bathroom beam belief belong
    belt betray bigot bipartisan bitt blaz bleak blunt boisterou bolst bond boom boss bottl bound boy brac brag
    brain breach bright brilliant bristl broaden bruis brush burden bust busy cancel capabl caps carbon carv categor
    caution cautiou centrist certaint chain chairwoman chamb champion channel chant chao chapt char characteriz
    charisma charm chat cheap cheat chest chos chunk circl circumstanc citing citizenship civic clean client clip
    coal coalesc coast cold collar collectiv columnist comb comeback compil complicat compound concentr concert
    conciliator confidant confidenti congratulat conspirac constitution contradict convert cordi corpor
    correspondenc council counterpart coup crash craz credential criminal custom danc dark databas datetim dating
    deadlin deadlock dear decent decided decisiv decisive decreas dedic defect defendant defensiv defiant dela
    deliberate deliv demographic departur dependent deploy depriv depth descript desk despis destin destro detain
    deter devast dial die dig dilemma dinn diplomac diplomat diplomatic disappoint disapprov disast disavow
    disciplin disclosur disconnect discontent discover disgrac dislik disparag dispatch displa display disqualify
    disrespect disrupt distant distinguish distract distribut divorc dominanc dominant downtown drag drastical drov
    dump duty eastern easy echo eclips educ education eighth elder electric eliminat elsewher embod emis emotion
    emphasiz empir en enabl ending endur enforc engage engine enhanc enterpris entertain enthusiastical entit
    entrepreneur environ equivalent error escap ethic ethnic evad eve evil ex examin exceed excerpt exces excit
    exclusive excus exhibit existenc expedit expens experi explosiv extra extradit extremism eye fabric facil facto
    falter fan fann fans fascin fashion fat fate favorab favorabil favorabl feed feminist ferv fier fierce fifth
    film fit flag flat flaw flew flight flock flow fly foot forceful forget formal forth forum frack fract fresh
    fruit fulfil fulfill fundament fundamental furiou gaps garner gasolin gay gays gend generation generou gift glas
    gonna goodby gradual graduat grand grappl grasp greatnes gridlock grown guid guidelin hadn't hair halfwa halt
    hang hardest harmful hashtag hatr headach heal hedg heel height heir hell hide hike hiring hitt horr horribl
    hors hospital hot hotl human humbl humil hunt hurdl hurl ice ideal ignorant illustr implor improve inabil
    incentiv incredibl increment inde independenc indicat indict inevitab inevitabl infl initial initiativ insight
    instant instru insufficient insurgent insurmountabl intens intensif interven intrus irresponsibl jail joked
    journalism jury keynot kick king knit lagg landslid lane lap lash laying layof leak legitimat liabil libert
    libertarian licens lies lift liked lobby lobbyist logic longest longstand loophol lopsid loved loyal magic
    magnat mail maker male manage mand mandat mann massacr maximum meaningful memor ment mess mid mine minu mirr
    mishandl misogynist mix mixed mock mode modest monitor mortar mortgag motion mouth multi muscl muscular naming
    nationwid natural neighbor neighborhood neurosurgeon neutr newer newl newslet nightclub northern nowher object
    obscur obstacl obvious odds offens offset okay oldest onstag op operativ optimism optimistic option orthodox
    otherwis outlin outreach outright outset outsiz outstand overhaul overlook overnight overwhelming owned owns
    paint park parti participat passag pathwa paus payer pays peac peak peddl peer pend perceiv percept permit
    persistent persona perspectiv phas phenomenon philosoph photo pic piled pillar pitt plain plant plent plural
    pocket pointed poison pole polit politiciz pool popp populou portion portray pose posed practical pre precedent
    precinct predeces predictabl pref prefer preferenc pregnant prescript preserv prevail prim primari princip priz
    problematic proce professional progres prolong proof prop propaganda propel proper propert proport proportional
    proposit provinc provoc provok purchas pure pursuit quo racism rally ramp rampant rapid rapist rational rattl
    realdonaldtrump realistic reasonabl reassur rebound rebuild rebuk rebut reckles reckon recognit recount recover
    recruit redact reduct reelect regardles reiter relative reliabl relish remarkabl renewabl rent repeal repel
    replace reported reprimand require rescu resist resistanc resolv reson respectful restor restraint retail retain
    retali revel revisit reviv revolt richest rid riff rift rigorou risen rivalr robber rock romp rose rubb ruling
    runs sad safet sanct scandal scholar scienc sea secrec sees segment select separ servant setback sett sex sexism
    sexu shadow shap sharpen shed shirt shop shouldn't shout showcas shrink shut shy silenc sincer sink sits sixth
    slash slat slow smal soar soft softwar solidif solv sons southern spark speechwrit speed spher spur spy squar
    stabl stack statewid statistic stead steep stem stereotyp stern stok straight string structur stuck stuff stumbl
    stun stupid subdu submit substanc substanti substantial subtl succeed suck suffer suicid summit sums supportiv
    supremacist suspiciou sustain sustainabl swath swept swift switch tack tackl takedown takeov tank tap tapp tarif
    taxpay tear tech teenag tempt ten tendenc tension tenur terribl testimon text theat theft they'd they'll they'v
    threw thril thro thrown tick tide tie tight tilt titan toilet toleranc tomorrow toss tract traditional traffic
    trajector transcript transf transgend transit transl transparenc transparent trick troop trump tuition unabl
    unawar uncertain uncover undecid undercut underwa unemploy unexpected unfavorabl unfold unhap uniqu unprecedent
    unravel unsettl unsuccessful unusual upend urban urgent uses vacat vehicl version vett viabil vict victimiz visa
    vital vocal volatil vow vs vulnerabl warm warri wars weaknes who'v widen wider willingnes wind wint wise
    withdraw withdrew withheld withhold wonderful worldwid worry wound wrap wreck yesterda youth zone""".split(),
)
"""The stems of each band, from 0, in alphabetical order."""
