"""Units of measure and currencies, as news writes them, and what each measures.

Collected from the SI brochure, the Unified Code for Units of Measure (UCUM) and ISO 4217. All lower case.
"""

DISTANCE = """centimeter centimeters centimetre centimetres cm feet foot ft inch inches kilometer kilometers kilometre
    kilometres km kms light-year light-years m meter meters metre metres mile miles millimeter millimeters
    millimetre millimetres mm nautical-mile nautical-miles nm yard yards yd yds µm μm ′ ″""".split()

WEIGHT = """g gigatonnes gram gramme grammes grams kg kgs kilo kilogram kilogramme kilogrammes kilograms kilos kilotons
    lb lbs mcg megatonne megatonnes megatons mg milligram milligrams ounce ounces oz pound pounds stone ton
    tonne tonnes tons""".split()
"""A pound is money in some texts; it is read as weight where it follows the number without a sign of money."""

DURATION = """centuries century day days decade decades fortnight fortnights hour hours hr hrs millennia millisecond
    milliseconds min mins minute minutes month months ms night nights quarter quarters sec second seconds secs
    semester semesters week weekend weekends weeks year years yr yrs""".split()

MONEY = """aud baht bitcoin bitcoins brl buck bucks cad cent cents chf cny crowns dinar dinars dirham dirhams dkk
    dollar dollars eur euro euros franc francs gbp hkd inr jpy krona kroner kronor krw lira mxn naira nok nzd p
    pence peso pesos quid rand reais real renminbi ringgit riyal riyals rouble roubles rub ruble rubles rupee
    rupees rupiah sek sen sgd shekel shekels shilling shillings sterling usd won yen yuan zar zloty""".split()

PERCENT = """% basis-point basis-points bps pct per-cent percent percentage-point percentage-points ppb ppm""".split()

OTHER = """a a/cm2 acre acres amp amps barrel barrels bit bits bpm btu byte bytes c calorie calories cc celsius cu-m
    cubic-feet cubic-meters cubic-metres cylinder cylinders db deg degc degf degree degrees degrees-c
    degrees-celsius degrees-f degrees-fahrenheit f fahrenheit fluid-ounce fluid-ounces g/cm3 gallon gallons gb
    gbps ghz gigabyte gigabytes gigawatt gigawatts gw gwh ha hectare hectares horsepower hp hz j joule joules k
    kb kbps kelvin kg/m3 khz kilowatt kilowatt-hours kilowatts kj km/h km/s km2 kmh kph kv kv/cm kw kwh l liter
    liters litre litres m.p.h. m/s m2 m3 mah mb mbps megabyte megabytes megawatt megawatt-hours megawatts mg/dl
    mhz mi/h milliliter milliliters millilitre millilitres ml mmhg mpg mph mw mwh newton newtons nm n·m pint
    pints pixel pixels ppi psi quart quarts r rpm sq-feet sq-foot sq-ft sq-km sq-m sq-metres sq-miles
    square-feet square-foot square-inches square-kilometers square-kilometres square-km square-meters
    square-metres square-mile square-miles square-yards tb terabyte terabytes us-fluid-ounce v volt volts w
    w/cm2 watt watts wh x ° °c °f""".split()

ONLY_GLUED = frozenset("a c deg f g j k l m n n·m nm p r v w x ′ ″ ° a/cm2".split())
"""Letters that are units where they stand close behind digits, and words or initials elsewhere."""

AGE = "year-old year-olds years-old year-of-age years-of-age month-old months-old week-old day-old".split()
"""Units that tell an age and no duration."""

CURRENCY_SIGNS = "$ £ € ¥ ₹ ₽ ₩ ₪ ₦ ฿ ₺ ₫".split()

CURRENCY_CODES = """a ar au aud bd brl c ca cad chf cny dkk eur gbp hk hkd inr jpy mxn my nok nt nz nzd ps r rm rmb rp
    rs s sek
    sg sgd tt us usd zar""".split()
"""Letters that stand before a sign ("US$") or, those listed below, before the number itself."""

CODES_ALONE = frozenset(
    "aud brl cad chf cny dkk eur gbp hkd inr jpy mxn nok nzd ps rm rmb rp rs sek sgd usd zar".split()
)
"""Codes that make money of a number without a sign."""
