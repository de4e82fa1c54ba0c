"""Units of measure and currencies, as news writes them, and what each measures.

Collected from the SI brochure, the Unified Code for Units of Measure (UCUM) and ISO 4217. All lower case.
"""

DISTANCE = """centimeter centimeters centimetre centimetres cm feet foot ft inch inches kilometer kilometers
    kilometre kilometres km kms light-year light-years meter meters metre metres mile miles millimeter millimeters
    millimetre millimetres mm m nm μm µm nautical-mile nautical-miles yard yards yd yds ″ ′""".split()

WEIGHT = """g gigatonnes gram grams gramme grammes kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes lb lbs
    mcg mg milligram milligrams ounce ounces oz stone pound pounds ton tons tonne tonnes megatonne megatonnes
    kilotons megatons""".split()
"""A pound is money in some texts; it is read as weight where it follows the number without a sign of money."""

DURATION = """century centuries day days decade decades fortnight fortnights hour hours hr hrs millennia
    millisecond milliseconds min mins minute minutes month months ms night nights quarter quarters second seconds sec
    secs semester semesters week weeks weekend weekends year years yr yrs""".split()

MONEY = """baht bitcoin bitcoins buck bucks cent cents crowns dinar dinars dirham dirhams dollar dollars euro euros
    franc francs kroner kronor krona lira naira p peso pesos pence quid rand real reais renminbi ringgit riyal riyals
    ruble rubles rouble roubles rupee rupees rupiah sen shekel shekels shilling shillings sterling
    usd eur gbp jpy cny chf aud cad nzd hkd sgd inr sek nok dkk krw rub brl zar mxn won yen yuan zloty""".split()

PERCENT = """% bps percent per-cent pct percentage-point percentage-points basis-point basis-points ppb
    ppm""".split()

OTHER = """acre acres amp amps barrel barrels bpm bit bits btu byte bytes c calorie calories cc celsius cylinder
    cylinders db deg degf degc degree degrees degrees-celsius degrees-fahrenheit degrees-c degrees-f f fahrenheit
    fluid-ounce fluid-ounces us-fluid-ounce gallon gallons gb gbps ghz gigabyte gigabytes gw gwh
    hectare hectares ha horsepower hp hz joule joules j k kb kbps kelvin khz kj kmh km/h kph kv kw kwh l litre litres
    liter liters mah mb mbps megabyte megabytes megawatt megawatts gigawatt gigawatts kilowatt kilowatts
    kilowatt-hours megawatt-hours mg/dl mhz mi/h milliliter milliliters millilitre millilitres ml mmhg
    mpg mph m.p.h. mw mwh newton newtons n·m nm pint pints pixel pixels
    ppi psi quart quarts r rpm sq-ft sq-feet sq-foot sq-km sq-m sq-metres sq-miles square-feet square-foot
    square-inches square-kilometers square-kilometres square-km square-meters square-metres square-mile square-miles
    square-yards cubic-metres cubic-meters cubic-feet cu-m tb terabyte terabytes v volt volts w watt watts wh °c °f
    ° a a/cm2 kv/cm w/cm2 kg/m3 g/cm3 m/s km/s m2 km2 m3 x""".split()

ONLY_GLUED = frozenset("a c deg f g j k l m n n·m nm p r v w x ′ ″ ° a/cm2".split())
"""Letters that are units where they stand close behind digits, and words or initials elsewhere."""

AGE = "year-old year-olds years-old year-of-age years-of-age month-old months-old week-old day-old".split()
"""Units that tell an age and no duration."""

CURRENCY_SIGNS = "$ £ € ¥ ₹ ₽ ₩ ₪ ₦ ฿ ₺ ₫".split()

CURRENCY_CODES = """a ar au aud bd brl c ca cad chf cny dkk eur gbp hk hkd inr jpy mxn my nok nt nz nzd ps r rm rmb rp
    rs s sek sg sgd tt us usd zar""".split()
"""Letters that stand before a sign ("US$") or, where three or more letters or listed below, before the number itself."""

CODES_ALONE = frozenset(
    "aud brl cad chf cny dkk eur gbp hkd inr jpy mxn nok nzd ps rm rmb rp rs sek sgd usd zar".split()
)
"""Codes that make money of a number without a sign."""
