"""Weights of the model of speech (`quotations/speech_model.py`), in hundredths of log-odds.

They were learnt by `benchmarks/learn_speech_weights.py`, which says from what. Only function words, common words of
many subjects and features of how text is built have weights. They are kept as text, which is read when first needed:
compiling so many numbers takes a quarter of a second.
"""


WORDS = """
!	121
!|	137
#	-10
#|	-37
0	-30
0|	-48
?	70
?|	63
able	-37
able|	-16
about|	-7
according	-19
according|	-27
accused	-60
accused|	-142
across	61
across|	63
action	-7
action|	65
added	-134
added|	-38
adding	-151
adding|	-47
admitted|	-92
after	-47
afternoon	-84
afternoon|	-21
after|	-30
again	85
against	-54
against|	-32
again|	85
ago	30
ago|	48
all	50
allow	-47
allowed	-21
allowed|	-25
allow|	57
all|	74
almost	-20
almost|	21
along	-46
along|	-58
already	35
also	-51
also|	-27
although	-68
although|	-99
always	8
always|	48
am	75
american	18
among	-38
among|	-44
am|	-30
an	-5
and	24
anders's	10
anders's|	78
and|	12
announced	-14
announced|	-12
another	-19
another|	-32
antilli's|	-99
any	16
anyone	110
anyone|	99
anything	74
anything|	84
any|	46
an|	25
apparently|	51
appeared	29
appeared|	45
are	32
area	-12
aren't	-9
aren't|	-111
are|	43
argued	-68
argued|	-24
around	61
around|	-9
as	-35
asked	-102
asked|	-86
asking	70
asking|	62
as|	-26
at	-29
attack	-41
attack|	-16
attorney	-13
attorney|	51
at|	-22
avoid	69
avoid|	101
away	91
away|	107
back|	28
bad	46
bad|	77
bama's	-14
bama's|	-143
based	-9
based|	-7
be	47
became	-68
became|	-26
because	5
because|	-11
been|	41
before	-12
before|	-15
began	-34
began|	-50
behind	-13
behind|	-29
being	14
being|	-56
believe	-18
believed	-113
believed|	-115
believe|	-26
best	12
best|	15
better	67
better|	91
between	-23
between|	-58
be|	58
big	53
biggest	14
biggest|	58
big|	75
bit	-14
bit|	-26
black	-106
black|	-93
block	-64
block|	-92
both	-48
both|	-35
break	63
break|	44
bring	19
bring|	-50
brought	-41
brought|	-144
building	-38
building|	-116
but	-39
but|	-64
by	-10
by|	-43
call	-48
called	-138
calls	-82
calls|	55
call|	-79
came	-40
came|	-8
campaign's	-59
campaign's|	-7
can't	41
can't|	47
candidate's|	-104
cant	32
can|	-8
carried	36
carried|	-36
case	-37
case|	-41
caught|	-8
cause	13
caused	46
caused|	80
cause|	79
center	-85
central	-43
central|	-157
certainly	-25
certainly|	-36
chance	59
chance|	88
change	-26
change|	-80
charge	-86
charge|	-33
chief	-33
chief|	-92
children	-39
children|	21
city	-31
city|	40
claimed	-37
claimed|	-96
clear|	30
clinton's	-58
clinton's|	-62
close	76
close|	72
come	-13
comes	13
comes|	48
come|	8
coming	24
coming|	-9
community	61
community|	130
conference	-117
conference|	-182
considered	-47
considered|	-22
continue	52
continued	-118
continued|	-131
continue|	77
control	-28
control|	39
could	-69
couldn't	88
could|	-66
country's	76
country's|	-156
couple	34
couple|	45
court	28
court|	21
criminal	14
criminal|	76
critical	5
critical|	74
current	18
currently	-23
currently|	-78
current|	-18
day	46
days	-29
days|	-23
day|	45
deal	-75
deal|	-63
death	8
decided	49
decided|	26
decision	37
decision|	44
declined	-75
declined|	-57
defense	-33
defense|	-91
department	-91
department|	-103
described	-57
described|	90
despite	47
details	16
details|	35
determined	82
determined|	45
did	-11
didn't	67
didn't|	71
didnt	12
didnt|	50
did|	-27
died	-19
died|	15
different	53
different|	91
difficult	56
difficult|	9
director	-111
director|	-81
district	-15
district|	-112
do	42
does	28
doesn't	42
doesn't|	20
doesnt	5
doesnt|	26
does|	33
doing	-59
doing|	-102
don't	48
don't|	71
done	55
done|	90
dont	19
dont|	49
down|	41
do|	27
due	-48
due|	-156
during	-60
during|	-32
each	-23
each|	-59
earlier	-157
earlier|	-156
early	-25
early|	-58
effort	-58
effort|	7
eight	-26
eight|	-54
end	-13
ended	-116
ended|	-119
end|	11
enough	-44
enough|	-33
especially	100
especially|	49
even	22
ever	54
every	97
everyone	79
everyone|	137
everything	-12
everything|	20
every|	95
exactly	-89
exactly|	-115
expected	-41
expected|	-43
extremely	5
extremely|	-6
face	-50
face|	-63
fact	7
fact|	16
failed	52
failed|	-13
family	-18
family|	-64
far	-25
far|	-14
federal	-39
federal|	-58
feel	-38
feel|	-51
fell	-25
fell|	-10
felt	-128
felt|	-88
few	8
few|	9
final	63
finally	-18
finally|	-7
final|	8
financial	48
financial|	-75
find	29
find|	15
first	-21
first|	-83
five	-17
five|	-55
follow	-5
followed	-64
followed|	-111
following	-63
following|	-64
follow|	19
for	-18
forced	-29
forced|	-21
former	-94
former|	-87
forward	-78
forward|	-82
for|	-22
fought|	56
found	-112
found|	-76
four	77
four|	77
free	12
free|	-50
friends	-20
friends|	21
from	-64
from|	-64
front	-88
front|	-100
full	31
full|	-19
further	-51
further|	-9
gave	13
gave|	-29
general	-14
get	50
getting	14
getting|	-42
get|	60
give	14
given|	42
give|	-19
giving	-63
giving|	-8
go	79
going	122
going|	139
good	17
good|	46
got	75
got|	95
governments	-22
governments|	5
go|	57
great	97
great|	49
group	-75
group|	-40
had|	-6
half	33
half|	15
hands	78
hands|	106
hard	-46
hard|	-45
has	11
hasn't	-45
hasn't|	-78
has|	5
have	62
haven't	15
haven't|	22
have|	31
having	18
having|	58
he'll	10
he'll|	-6
he's	118
he's|	128
head	-38
head|	-24
heard	58
heard|	25
hearing	-8
hearing|	-68
held|	-17
help	-70
help|	-19
her	-41
here|	11
her|	-35
hes	98
hes|	105
he|	8
high	26
high|	-38
him	-44
himself	-42
himself|	-57
him|	40
his	-45
history	56
history|	31
his|	-49
hit	60
hit|	75
holding	9
holding|	58
hold|	-50
home|	-86
hope|	-38
hours|	29
how	-48
how|	-21
huge	15
huge|	-40
hurt	7
hurt|	39
husband's	-60
husband's|	-62
i	126
i'll	171
i'll|	249
i'm	197
i'm|	207
i've	167
i've|	252
identified	-65
identified|	-54
if|	28
im	67
immediately	-11
immediately|	14
im|	86
in	-20
included	64
included|	37
including	8
including|	34
information	-35
information|	-49
instead	9
instead|	-36
into	-12
into|	-10
investigation	-10
investigation|	19
in|	-19
is	45
isn't	37
isn't|	16
isnt	-66
issues	79
issues|	76
is|	60
it	33
it's	125
it's|	146
its	13
its|	-19
it|	22
ive	76
ive|	99
i|	118
job	95
job|	63
just	21
just|	31
keep	-44
keep|	-28
kept	-143
kept|	-134
killed	-67
killed|	45
knew	-12
knew|	6
know	61
known	-109
known|	-77
know|	59
largest	-42
largest|	-39
large|	-47
larke's	-73
larke's|	-61
last	-60
last|	-51
late	-8
later	-169
later|	-181
latest	39
latest|	-16
late|	-44
lead	-49
leading	-107
leading|	-67
lead|	8
least	53
least|	-16
leave	-34
leave|	-32
leaving	-92
leaving|	-120
led	-95
led|	-138
left	33
left|	31
less	-31
less|	-45
let	-23
let's	56
let|	6
life	112
life|	54
like	-9
likely	-57
likely|	-74
like|	-6
line	-52
line|	9
linton's	-74
linton's|	-56
little	87
little|	21
lived	23
lived|	7
living	-16
living|	-23
local	-30
long	53
long|	70
look	105
looked|	-13
looking	-51
looking|	-41
looks	-86
looks|	-27
look|	120
lost	-44
lost|	-24
lot	114
lot|	160
made	47
made|	62
main	-81
main|	-142
major|	15
make	19
make|	39
making	55
making|	36
man	-6
many	-7
many|	-78
man|	45
mark	-112
mark|	-151
may	-33
may|	-39
me	116
means	96
means|	77
media	-7
media|	-30
member	-48
members	-56
members|	6
member|	-119
men	-17
men|	12
merica's	9
merica's|	49
me|	89
might	-80
might|	-85
million|	-32
month	-36
months	25
months|	32
month|	-128
morning	34
morning|	28
most	-54
most|	-35
move	-19
moved	74
moved|	43
move|	36
mr	-70
mr|	-61
much	25
much|	-19
my	57
my|	54
name	-80
named	-82
named|	-49
name|	-28
nation's	-5
nation's|	8
national	-62
national|	-78
nations	-63
nations|	-8
near	-39
nearly	25
nearly|	-6
need	9
needed	-57
needed|	-9
need|	-16
never	42
never|	32
news	-76
news|	-70
new|	17
next	74
next|	70
night	-67
night's	10
night's|	8
night|	-65
nine	-98
nine|	-230
no	52
north|	24
not	15
nothing	41
nothing|	12
now	-5
number	23
number|	-13
of	10
off	15
office	-41
office|	-7
official	-12
officials	11
officials|	-68
official|	9
often	-47
often|	-89
old|	55
on	-22
once	-114
once|	-128
onday's	-41
onday's|	-93
one	-19
one|	-10
only	-6
only|	-10
on|	-11
open	-9
open|	23
order	48
order|	106
orea's|	77
or|	27
other	-15
others	-78
others|	-70
other|	-10
our	113
our|	112
out	28
outside	-72
outside|	-58
out|	35
over	-8
over|	-8
own	26
part	-26
party's	-87
party's|	-81
part|	26
past	-30
past|	40
pay	-18
pay|	36
people	80
people|	89
per	-30
percent	13
percent|	15
person	94
person|	108
per|	49
place	101
place|	66
plans	-116
plans|	-108
played	87
played|	44
point	-60
point|	-49
police	-96
police|	-121
possible	36
possible|	40
post	-10
posted	-57
post|	-17
potential	-60
potential|	-49
power	42
president's	52
president's|	-9
president|	-14
press	15
press|	96
previous	12
previous|	87
probably	-19
probably|	-21
problem	13
problems|	41
problem|	49
provide	-83
provided	53
provided|	34
provide|	-89
public	12
public|	-21
published	-69
published|	-8
put	11
put|	35
quickly	-76
quickly|	-47
quite	30
quite|	10
ran	34
ran|	47
re	-89
real	57
really	138
really|	145
real|	61
reason	-7
reason|	21
received	39
received|	-33
recent	-64
recently	52
recently|	-70
recent|	-83
record	31
record|	18
refused	-16
refused|	-30
related	19
related|	-15
released	-113
released|	-128
remained	-11
remained|	-40
remains	29
remains|	28
remain|	11
report	23
reports	19
reports|	78
report|	53
responded	-35
responded|	-33
rest	-55
rest|	-67
return	-122
return|	-170
re|	-112
right	74
right|	85
rump's	-119
rump's|	-113
run	16
running	-62
running|	-33
run|	5
ruz's|	-78
s	-31
said	-71
said|	34
same	58
same|	20
saw	-77
saw|	-99
say	13
saying	-73
saying|	27
says	-25
says|	29
say|	16
scheduled	-93
scheduled|	-8
second	6
second|	-55
see	33
seemed	-148
seemed|	-188
seems	-63
seen|	-38
see|	25
sent	83
sent|	69
series	30
series|	29
serious	42
serious|	79
services	-101
services|	-18
set	12
set|	-9
seven	-55
seven|	-72
several	-66
several|	-68
she	-17
she's	76
she's|	86
she|	7
shooting	-73
shooting|	-63
short	-63
shortly	-77
shortly|	-127
short|	-9
shot	13
shot|	62
should	31
should|	6
show	-59
showed	-21
showed|	-50
show|	-58
side	-92
side|	-180
similar	-102
similar|	-158
since	-16
since|	10
six	7
six|	-40
small	8
small|	-25
so	-6
some	-17
someone	-80
someone|	-30
something	21
something|	39
some|	-24
soon	5
soon|	-10
sought	-70
sought|	-79
source	14
source|	53
so|	-35
special	33
special|	73
spent	-70
spent|	-75
spokesman	-121
spokesman|	-112
stand	66
stand|	14
start	15
started	48
started|	63
start|	76
state	-43
state's	31
state's|	-65
statement	-79
statement|	-34
stay	53
stay|	53
still	-10
still|	15
stop	81
stop|	119
story	132
story|	111
street	89
such	-30
such|	-65
support	-8
support|	-21
sure	-42
sure|	-50
s|	30
take	-36
taken	-15
taken|	-72
taking	11
taking|	19
team	20
team|	24
television	-20
television|	-23
tell	-9
tell|	-47
than	5
than|	-29
that's	67
that's|	45
thats	82
thats|	62
the	-8
their	15
their|	21
them	17
them|	28
then	-63
then|	-40
there	30
there's	71
there's|	122
theres	37
theres|	112
there|	59
these	64
these|	34
they	44
they're	193
they're|	173
theyre	171
theyre|	119
they|	40
thing	93
things	33
things|	24
thing|	149
think	55
think|	98
third	-70
third|	-111
this	56
this|	63
those	-18
those|	-9
though	-56
thought	49
thought|	17
though|	-75
threat	38
threat|	35
three	-10
through	-20
through|	7
time	19
times	70
times|	33
time|	25
to	-6
today	40
today|	70
told	-60
told|	-32
too	-6
took	-103
took|	-57
too|	-9
top	-46
top|	-22
total	102
total|	100
town	-39
town|	-123
to|	-11
tried	-112
tried|	-115
trump's	-71
trump's|	-61
try	128
trying	-13
trying|	-5
try|	119
turn	30
turned	-79
turned|	-146
turn|	55
two|	-9
uesday's	19
uesday's|	-36
under	-36
under|	-23
university	-89
until	-88
until|	-118
up|	5
us	132
use	39
used	-10
used|	-63
use|	12
ush's	-25
ush's|	-36
using	-35
using|	-103
ussia's	-107
ussia's|	-149
us|	116
very	120
very|	150
want	62
wanted	79
wanted|	40
want|	27
was	17
wasn't	-41
wasn't|	-18
was|	36
way	-12
way|	22
we	137
we're	176
we're|	199
we've	145
we've|	162
week	-60
week's|	-96
weeks	-36
weeks|	-59
week|	-84
well	21
well|	17
went	10
went|	39
weren't	37
weren't|	42
were|	28
we|	169
what	66
what's	110
what's|	119
what|	32
when	-45
when|	-52
where	51
where|	-7
whether	-72
whether|	-35
which	-28
which|	-29
while	-69
while|	-94
who	-20
who's	30
who's|	118
whom	-78
whom|	-84
whose	-105
whose|	-107
who|	-18
why	-20
why|	-22
will	65
will|	31
win	-17
win|	11
with	-6
within	44
within|	-52
without	-38
with|	-35
women	43
women's	141
women's|	118
women|	50
won	8
won't	61
won't|	40
wont	37
won|	-67
work	34
worked	-8
working	76
working|	26
work|	17
world	67
world's|	-114
world|	76
would	-35
wouldn't	18
wouldn't|	51
would|	-34
year	-85
year's	-92
year's|	-157
years	-23
years|	-5
year|	-103
yet	-90
yet|	-81
you	120
you're	101
you're|	157
you've|	75
young	18
young|	-15
your	37
youre	111
your|	8
you|	92
"""
"""For each word in a unit: that it is speech; with a bar where a document has few marks or none."""

INQUITS = """
Name closes	-8 -36 34
Name closes!	-24 -44 47
Name closes+	3 5 -13
according	44 -108 9
accordingly	20 11 -40
colon	-3 -14 8
he closes	-6 -44 25
he closes!	-18 -79 48
he closes+	-29 37 -18
inner that	13 29 -61
inverted	9 -45 11
inverted!	-92 -102 112
leads	14 -7 -34
that	27 -30 -15
the closes	-22 6 5
the closes!	28 -30 -35
the closes+	29 -3 -42
"""
"""For each form of reporting clause: that it is outside speech, inside, or behind speech."""

BOUNDARIES = """
>Name closes!|B|,	-15 -56 -49 -26 9 25 0 0 0
>Name closes!|B|c,	-32 -10 -33 -8 -7 63 0 0 0
>Name closes!|C1|c,	-61 -21 -41 -14 -15 65 0 0 0
>Name closes!|C|c,	-59 -16 -38 -11 -17 64 0 0 0
>Name closes!|N1|,	-13 -47 -46 -11 -37 26 0 0 0
>Name closes!|N|,	-16 -65 -51 -19 52 19 0 0 0
>Name closes!|O1|,	-9 -25 -28 -17 -51 38 0 0 0
>Name closes!|O|,	-6 -36 -41 -11 -27 54 0 0 0
>Name closes!|n|,	-13 -46 -44 -14 -22 37 0 0 0
>Name closes+|B|,	7 18 -37 -37 -40 16 0 0 0
>Name closes+|B|.	78 -22 -34 -7 -11 -44 0 0 0
>Name closes+|B|c,	25 -16 -17 -37 -15 25 0 0 0
>Name closes+|C1|,	6 30 -29 -15 -42 -24 0 0 0
>Name closes+|C1|c,	2 -30 -23 -37 7 11 0 0 0
>Name closes+|C|,	20 13 -53 -36 -52 -16 0 0 0
>Name closes+|C|c,	0 -27 -26 -36 15 11 0 0 0
>Name closes+|N1|,	-26 8 -33 -32 -31 22 0 0 0
>Name closes+|N|,	-3 15 -31 -30 -30 21 0 0 0
>Name closes+|N|.	36 -103 -35 -17 -32 2 0 0 0
>Name closes+|O1|,	-7 24 -37 -48 -22 2 0 0 0
>Name closes+|O|,	-2 6 -35 -40 -15 23 0 0 0
>Name closes+|O|.	56 -19 -31 -6 -1 -25 0 0 0
>Name closes+|n|,	-20 14 -32 -32 -14 26 0 0 0
>Name closes+|n|.	77 -43 -20 -11 -8 -66 0 0 0
>Name closes+|n|c,	7 -28 -30 -44 -37 35 0 0 0
>Name closes|B|,	22 -32 -49 -29 -27 15 0 0 0
>Name closes|B|c,	-11 -2 -16 -21 -5 42 0 0 0
>Name closes|C1|,	25 -10 -34 -20 -18 -31 0 0 0
>Name closes|C1|c,	-7 -6 -27 -26 -18 34 0 0 0
>Name closes|C|,	32 -29 -55 -29 -34 1 0 0 0
>Name closes|C|c,	14 -6 -27 -21 -16 17 0 0 0
>Name closes|N1|,	11 -16 -35 -18 -51 35 0 0 0
>Name closes|N|,	9 -36 -38 -24 -20 22 0 0 0
>Name closes|O1|,	24 -19 -36 -37 -39 10 0 0 0
>Name closes|O|,	33 -9 -30 -24 -37 17 0 0 0
>Name closes|n|,	22 -18 -34 -19 -42 14 0 0 0
>Name closes|n|c,	-24 -12 -19 -17 -13 68 0 0 0
>accordingly|B|,	26 -39 -25 -22 15 -28 0 0 0
>accordingly|C1|,	15 -1 -27 -19 10 -14 0 0 0
>accordingly|C|,	7 7 -28 -31 9 -48 0 0 0
>accordingly|N1|,	7 -9 -30 -20 9 -16 0 0 0
>accordingly|N|,	37 -1 -26 -23 -3 -35 0 0 0
>accordingly|O1|,	21 -39 -32 -28 0 -6 0 0 0
>accordingly|O|,	21 -31 -25 -24 5 -5 0 0 0
>accordingly|n|,	20 -20 -27 -33 -1 -30 0 0 0
>according|B|.	112 -25 -96 -52 -2 -67 0 0 0
>according|N|.	74 -37 -54 -84 -7 34 0 0 0
>according|O|.	46 -15 -82 -74 -2 42 0 0 0
>according|n|.	54 -40 -75 -87 -9 17 0 0 0
>colon|B|.	42 -41 -98 -71 3 25 0 0 0
>colon|B|c.	-18 -19 -15 -124 -17 72 0 0 0
>colon|C1|.	42 14 -66 -52 14 -90 0 0 0
>colon|C1|c.	-17 -8 -17 -95 21 51 0 0 0
>colon|C|.	38 -10 -78 -71 9 -71 0 0 0
>colon|C|c.	-24 -10 -12 -104 -14 67 0 0 0
>colon|N1|.	-4 -28 -60 -117 -27 35 0 0 0
>colon|N|.	38 -13 -75 -106 -17 23 0 0 0
>colon|O1|.	24 -39 -63 -124 -5 33 0 0 0
>colon|O|.	58 -18 -62 -122 -7 49 0 0 0
>colon|n|.	12 -25 -70 -98 -3 55 0 0 0
>he closes!|B|,	54 -27 -61 -36 -42 -38 0 0 0
>he closes!|B|c,	-34 -1 -18 -19 -2 62 0 0 0
>he closes!|N1|,	9 -40 -43 -22 -46 16 0 0 0
>he closes!|N|,	-3 -54 -57 -25 1 5 0 0 0
>he closes!|O1|,	15 -18 -50 -26 -48 5 0 0 0
>he closes!|O|,	20 -27 -49 -19 -21 10 0 0 0
>he closes!|n|,	27 -50 -38 -23 -51 -5 0 0 0
>he closes+|B|,	0 -33 -42 -32 -7 3 0 0 0
>he closes+|B|c,	-41 -7 -17 -31 -28 66 0 0 0
>he closes+|C1|,	3 -16 -35 -16 17 -31 0 0 0
>he closes+|C1|c,	13 -31 -16 -30 -70 24 0 0 0
>he closes+|C|,	10 -36 -39 -34 -24 1 0 0 0
>he closes+|C|c,	-4 -22 -19 -38 -52 40 0 0 0
>he closes+|N1|,	16 -51 -38 -28 -20 8 0 0 0
>he closes+|N|,	13 -25 -32 -33 -33 7 0 0 0
>he closes+|O1|,	-33 -12 -28 -29 -13 29 0 0 0
>he closes+|O|,	-6 2 -34 -28 -29 28 0 0 0
>he closes+|n|,	6 -32 -35 -29 -26 7 0 0 0
>he closes|B|,	30 -61 -46 -44 -1 1 0 0 0
>he closes|B|c,	-5 -4 -16 -26 -11 37 0 0 0
>he closes|C1|,	25 -88 -57 -43 24 -59 0 0 0
>he closes|C1|c,	-12 -6 -20 -24 -21 39 0 0 0
>he closes|C|,	34 -77 -55 -59 15 -16 0 0 0
>he closes|C|c,	-6 -5 -22 -23 -34 40 0 0 0
>he closes|N1|,	15 -71 -45 -33 -13 14 0 0 0
>he closes|N|,	26 -63 -34 -38 -8 18 0 0 0
>he closes|O1|,	27 -40 -41 -42 -10 22 0 0 0
>he closes|O|,	36 -29 -34 -39 -10 13 0 0 0
>he closes|n|,	30 -71 -31 -38 -23 16 0 0 0
>he closes|n|c,	-26 -9 -23 -18 -19 48 0 0 0
>inner that|B|,	32 -60 -10 -34 29 -44 0 0 0
>inner that|C1|,	10 -93 -18 -17 43 -7 0 0 0
>inner that|C|,	20 -81 -13 -34 37 -30 0 0 0
>inner that|N1|,	10 -42 -16 -25 47 -58 0 0 0
>inner that|N|,	3 -15 -7 -29 22 -42 0 0 0
>inner that|O1|,	0 -56 -22 -30 45 -38 0 0 0
>inner that|O|,	48 -84 -10 -26 35 -43 0 0 0
>inner that|n|,	14 -16 -8 -29 29 -50 0 0 0
>inverted!|N|,	-10 -31 -62 -19 -54 24 0 0 0
>inverted!|O|,	-29 -36 -58 -11 -32 46 0 0 0
>inverted|B|,	-2 6 -59 -31 -51 28 0 0 0
>inverted|B|c,	-20 -6 -26 -18 -5 55 0 0 0
>inverted|C1|,	44 -6 -55 -14 -51 -35 0 0 0
>inverted|C1|c,	-23 -16 -41 -23 -12 48 0 0 0
>inverted|C|,	28 -18 -75 -30 -49 12 0 0 0
>inverted|C|c,	0 -10 -27 -21 -14 30 0 0 0
>inverted|N1|,	-14 -17 -57 -22 -48 38 0 0 0
>inverted|N| 	-49 -39 -42 -25 -38 84 0 0 0
>inverted|N|,	-10 -8 -46 -28 -63 40 0 0 0
>inverted|O1|,	9 -2 -36 -45 -48 20 0 0 0
>inverted|O|,	7 -13 -37 -31 -32 38 0 0 0
>inverted|n|,	19 -17 -49 -23 -51 33 0 0 0
>inverted|n|c,	-30 -9 -27 -28 -9 56 0 0 0
>leads|B|.	62 -29 -79 -76 6 8 0 0 0
>leads|B|c.	-44 -14 -12 -146 -62 142 0 0 0
>leads|C1|.	50 -15 -62 -8 2 -53 0 0 0
>leads|C1|c.	-19 -2 -8 -113 4 78 0 0 0
>leads|C|.	56 -23 -85 -72 -19 -5 0 0 0
>leads|C|c.	-48 -8 -12 -108 -48 107 0 0 0
>leads|N1|.	18 -10 -73 -140 -10 10 0 0 0
>leads|N| 	95 -63 -52 0 0 0 0 0 0
>leads|N|.	30 14 -107 -134 -4 3 0 0 0
>leads|N|?	-116 -39 -45 -132 -2 61 0 0 0
>leads|O1|.	64 -30 -54 -132 0 45 0 0 0
>leads|O|.	52 -15 -74 -141 -11 42 0 0 0
>leads|O|?	-106 -16 -22 -116 -10 72 0 0 0
>leads|O|o.	-82 90 -79 -7 12 -37 0 0 0
>leads|n1|.	20 -37 -49 -75 -16 22 0 0 0
>leads|n|.	59 -30 -81 -107 -11 19 0 0 0
>leads|n|?	-97 -33 -39 -86 5 55 0 0 0
>that|B|.	61 -53 -60 -77 -7 29 0 0 0
>that|B|c.	89 -61 -40 -162 -82 24 0 0 0
>that|C1|.	56 -42 -58 -11 14 -53 0 0 0
>that|C|.	77 -41 -73 -39 17 -45 0 0 0
>that|N1|.	39 -41 -48 -119 -10 17 0 0 0
>that|N|.	66 -38 -62 -102 -13 15 0 0 0
>that|O1|.	52 -18 -49 -125 -28 14 0 0 0
>that|O|.	67 -53 -59 -114 -18 43 0 0 0
>that|n|.	50 -33 -69 -111 -13 23 0 0 0
>the closes!|N|,	14 -53 -31 -37 9 -30 0 0 0
>the closes+|B|,	38 -37 -22 -26 25 -30 0 0 0
>the closes+|C1|,	23 -23 -24 -19 29 -26 0 0 0
>the closes+|C|,	41 -43 -24 -30 25 -30 0 0 0
>the closes+|N1|,	3 -30 -28 -28 30 -38 0 0 0
>the closes+|N|,	24 -25 -23 -31 10 -28 0 0 0
>the closes+|O1|,	12 -33 -24 -47 29 -13 0 0 0
>the closes+|O|,	6 -20 -26 -32 30 -12 0 0 0
>the closes+|n|,	21 -36 -23 -31 24 -41 0 0 0
>the closes|B|,	30 -56 -37 -29 17 -17 0 0 0
>the closes|B|c,	-61 -13 -22 -12 -19 72 0 0 0
>the closes|C1|,	62 -74 -27 -47 3 -43 0 0 0
>the closes|C|,	34 -68 -33 -54 9 -31 0 0 0
>the closes|C|c,	-14 -22 -29 -25 -33 31 0 0 0
>the closes|N1|,	24 -70 -37 -27 -25 -1 0 0 0
>the closes|N|,	23 -90 -38 -29 19 -18 0 0 0
>the closes|O1|,	30 -47 -40 -29 -5 -5 0 0 0
>the closes|O|,	54 -56 -31 -22 1 -8 0 0 0
>the closes|n|,	46 -67 -31 -23 -20 -16 0 0 0
Name closes!>|B|.	-27 -23 0 -24 26 0 5 -4 0
Name closes!>|C1|.	-45 -22 0 -2 -10 0 7 4 0
Name closes!>|C|.	-29 -42 0 -12 -8 0 6 33 0
Name closes!>|N1|.	-66 -59 0 -23 -11 0 15 13 0
Name closes!>|N|,	39 -153 0 9 -92 0 -4 -37 0
Name closes!>|N|.	-78 -102 0 14 31 0 -14 17 0
Name closes!>|O|.	-34 -5 0 -9 -5 0 45 -52 0
Name closes!>|O|o.	-16 -50 0 -3 -7 0 -53 64 0
Name closes!>|n|.	-27 -49 0 -14 -8 0 -1 28 0
Name closes+>leads|N|.	-14 -29 -87 -84 6 -64 27 -8 -116
Name closes+>|B|,	-27 33 0 -27 -26 0 0 -46 0
Name closes+>|B|.	6 -11 0 -34 5 0 6 -47 0
Name closes+>|B|o 	-79 30 0 -5 -31 0 -63 35 0
Name closes+>|B|o.	-17 -33 0 -4 12 0 -36 36 0
Name closes+>|C1|,	-34 31 0 -5 -31 0 2 -15 0
Name closes+>|C1|.	-20 -33 0 -4 4 0 24 -14 0
Name closes+>|C|,	-58 44 0 -33 -16 0 -2 -25 0
Name closes+>|C|.	-31 -23 0 11 -15 0 -3 -2 0
Name closes+>|N1|,	-40 38 0 -61 -56 0 -12 -2 0
Name closes+>|N1|.	-17 11 0 -5 -7 0 -14 -31 0
Name closes+>|N|,	-42 17 0 19 -40 0 -19 7 0
Name closes+>|N|.	-5 -7 0 -3 -10 0 -14 -24 0
Name closes+>|O1|,	-6 30 0 -71 -30 0 -11 -27 0
Name closes+>|O1|.	-8 -54 0 0 37 0 2 -84 0
Name closes+>|O1|o.	-16 15 0 -5 8 0 -48 34 0
Name closes+>|O|,	10 -34 0 -59 -21 0 15 -24 0
Name closes+>|O|.	7 10 0 -1 8 0 -14 -88 0
Name closes+>|O|o 	-76 32 0 -23 -33 0 -75 60 0
Name closes+>|O|o.	-13 18 0 -5 -10 0 -46 14 0
Name closes+>|n|,	-8 -12 0 -42 -41 0 1 -13 0
Name closes+>|n|.	-2 4 0 -8 -8 0 -7 -46 0
Name closes>leads|N|.	-66 -92 -16 -26 42 -33 28 34 -65
Name closes>leads|n|.	-72 -85 -15 -15 -21 -20 42 58 -72
Name closes>|B|,	6 24 0 -10 -9 0 -6 -60 0
Name closes>|B|.	-42 -28 0 -18 -22 0 10 19 0
Name closes>|B|o.	-2 11 0 -1 -11 0 -43 7 0
Name closes>|C1|,	-26 5 0 -5 -2 0 -5 -20 0
Name closes>|C1|.	-48 26 0 -2 -29 0 -1 -3 0
Name closes>|C|,	-8 8 0 -8 -21 0 -10 -20 0
Name closes>|C|.	-35 -7 0 -14 -31 0 6 13 0
Name closes>|N1|,	37 -37 0 -20 -22 0 -27 -31 0
Name closes>|N1|.	-33 22 0 -32 -28 0 4 17 0
Name closes>|N|,	59 -35 0 -42 -44 0 -4 -46 0
Name closes>|N|.	-37 -17 0 -1 18 0 -32 3 0
Name closes>|N|:	-74 99 0 -11 -21 0 -86 -45 0
Name closes>|O1|,	13 -40 0 -11 10 0 2 -45 0
Name closes>|O1|.	14 -5 0 -36 -9 0 24 -83 0
Name closes>|O1|o.	-8 -33 0 -3 -12 0 -21 36 0
Name closes>|O|,	29 -32 0 -4 -24 0 50 -92 0
Name closes>|O|.	-19 18 0 -17 -8 0 11 -17 0
Name closes>|O|o,	-8 16 0 0 -12 0 -25 4 0
Name closes>|O|o.	-6 -21 0 -2 -16 0 -12 22 0
Name closes>|n|,	42 -59 0 -29 -8 0 -24 -24 0
Name closes>|n|.	-40 7 0 -20 -29 0 10 5 0
Pco|B|.	-9 -59 0 -90 120 -4 0 -4 0
Pco|B|nk	-5 -33 0 -23 54 -7 0 -6 0
Pc|B|.	-69 -60 -5 73 -38 61 -15 -11 0
Pc|B|?	-86 -41 -12 -18 -27 102 0 0 0
Pc|B|n,	-40 -12 -3 9 -88 60 -34 -21 0
Pc|B|nk	-50 -94 -5 55 5 -22 0 0 0
Pc|B|nm	-78 -25 -1 10 -28 47 -2 0 0
Pc|B|nm-	-30 -3 0 52 -48 0 0 0 0
Pc|B|nn	10 -42 -10 -59 -65 62 -15 -16 0
Pc|B|nn-	-67 -16 0 127 -81 0 -4 0 0
Pc|B|no	-44 -24 0 28 -24 34 0 0 0
Pc|C1|.	-34 -59 0 103 -84 0 -1 0 0
Pc|C1|nn-	-35 -58 0 110 -96 0 0 0 0
Pc|C|.	-69 -97 -20 63 -37 99 -25 -14 -18
Pc|C|?	-100 -90 -11 -2 35 56 0 0 0
Pc|C|nc	-62 -41 -1 47 -84 64 0 0 0
Pc|C|nc-	-61 -40 0 26 -5 0 0 0 0
Pc|C|nk	-71 -99 -1 -33 86 15 -6 -10 0
Pc|C|nn	-65 -41 -36 -31 -52 119 8 -5 -18
Pc|C|nn-	-50 -39 0 111 -88 0 -10 -4 0
Pc|C|ns	-7 -4 -7 -22 -23 85 -35 -34 -28
Pc|C|ns-	-56 -72 0 34 17 0 0 0 0
Pc|n|.	-39 -64 -9 17 -6 84 -12 -10 -11
Pc|n|nn	-87 -57 -24 -27 3 99 23 -7 -22
Pc|n|nn-	-1 -39 0 92 -84 0 -33 -9 0
Po|B|.	-141 99 -5 -52 -15 0 -36 51 -4
Po|B|nk	-32 55 -3 -15 -31 0 -10 10 0
Po|B|nn	-69 -17 -3 -20 48 -1 -22 26 0
Po|B|no	-48 81 -3 -33 -30 0 -2 -7 0
Po|B|ns	-26 49 0 -10 -100 0 -59 75 -26
Po|B|ns-	-46 46 0 -34 -108 0 -21 53 0
Po|O|.	-137 94 -10 -83 9 -5 -41 54 -5
Po|O|n,	-60 83 -1 -83 -12 -1 -4 6 0
Po|O|nm	-45 80 0 -37 -50 0 -4 -3 0
Po|O|nn	-68 25 -1 -48 26 0 -32 26 -7
Po|O|nn-	-128 41 0 -54 30 0 -24 58 0
Po|O|no	-64 74 -13 -51 -18 -16 -2 32 0
Po|O|no-	-108 104 0 -67 17 0 -1 -3 0
Po|n|.	-123 83 -18 -46 -30 -2 -44 25 0
Po|n|nn	-72 47 -9 -44 -8 -2 -20 5 0
P|B| 	77 -25 -2 -51 -7 0 0 0 0
P|B|.	46 -53 -61 -3 -119 40 76 -32 -52
P|B|:	17 38 -18 -65 -25 -5 12 -67 0
P|B|;	97 -57 -3 -47 -2 -1 0 0 0
P|B|>	26 -23 0 29 -67 0 0 0 0
P|B|>colon	24 -47 -93 -117 -34 81 0 0 0
P|B|>leads	51 -42 -65 -139 -32 103 0 0 0
P|B|>that	98 -52 -57 -139 -69 34 0 0 0
P|B|?	54 -166 -2 -49 -13 82 0 0 0
P|B|Name closes!>	11 -15 0 -20 -3 0 -5 -8 0
P|B|Name closes+>	-7 13 0 -4 -51 0 18 -80 0
P|B|Name closes>	-31 -23 0 -12 -10 0 11 9 0
P|B|accordingly>	11 -49 0 26 -22 0 -5 -48 0
P|B|he closes!>	-90 -9 0 -36 -16 0 -2 69 0
P|B|he closes+>	-19 -42 0 60 -59 0 -32 -11 0
P|B|he closes>	-16 13 0 -20 -16 0 28 -37 0
P|B|inverted>	-12 73 0 -27 -11 0 5 -77 0
P|B|n,	15 -18 -43 -52 10 32 8 1 -45
P|B|n,-	96 -80 0 -48 -32 0 -45 -14 0
P|B|nc	-43 13 -25 -16 16 16 28 -30 -15
P|B|nc-	48 -88 0 -3 -39 0 1 -26 0
P|B|nk	5 31 -2 -37 -53 -1 -28 6 0
P|B|nk-	14 -40 0 14 4 0 3 -10 0
P|B|nm	19 7 -33 -43 -55 13 12 31 -26
P|B|nm-	41 -26 0 -2 -26 0 -30 -13 0
P|B|nn	16 -12 -49 -67 -18 42 36 -6 -31
P|B|nn-	94 -147 0 9 -114 0 76 -71 0
P|B|no	9 15 -4 -35 -30 8 -3 -7 -6
P|B|no-	-41 51 0 -88 -29 0 -9 -2 0
P|B|ns	14 15 -22 -35 -66 0 -11 -28 -8
P|B|ns-	57 -39 0 -82 -73 0 12 38 0
P|B|the closes+>	-23 8 0 2 -26 0 8 -1 0
P|B|the closes>	11 -44 0 1 -48 0 -44 52 0
P|B|—	72 -44 -19 -53 -3 -8 -27 -1 0
P|C1| 	44 -23 -19 0 0 0 0 0 0
P|C1|.	73 -74 0 -42 -25 0 91 -58 0
P|C1|>	94 -65 0 26 -52 0 0 0 0
P|C1|nc	53 -22 -34 0 0 0 0 0 0
P|C1|nk	32 -22 -9 0 0 0 0 0 0
P|C1|nn-	84 -81 0 -47 -27 0 90 -57 0
P|C1|ns	32 -21 -15 0 0 0 0 0 0
P|C| 	66 -46 -5 -12 -3 0 0 0 0
P|C|.	50 14 -71 -37 -109 12 79 -6 -57
P|C|:	-26 56 -27 -84 -47 -10 -50 3 0
P|C|;	76 -36 -5 -59 -2 0 0 0 0
P|C|>	38 -37 0 47 -89 0 0 0 0
P|C|>colon	43 -30 -72 -113 -24 54 0 0 0
P|C|>leads	62 -53 -66 -128 -10 70 0 0 0
P|C|>that	75 -53 -65 -108 -18 76 0 0 0
P|C|?	56 -34 -5 -79 -65 11 0 0 0
P|C|Name closes+>	-51 8 0 40 -50 0 -2 -27 0
P|C|Name closes>	-36 -22 0 -10 -9 0 17 -7 0
P|C|accordingly>	37 -60 0 -6 -27 0 -3 -40 0
P|C|he closes+>	20 0 0 23 -37 0 -14 -7 0
P|C|he closes>	-10 -21 0 -16 -8 0 25 -30 0
P|C|inverted>	-1 44 0 -70 -9 0 -2 -81 0
P|C|nc	-1 47 -28 -115 -30 -33 39 -21 -27
P|C|nc-	84 -56 0 -78 -12 0 3 -46 0
P|C|nk	-18 79 -17 -88 -63 2 -31 16 -2
P|C|nk-	56 -39 0 -15 -63 0 -13 -67 0
P|C|nn	2 15 -66 -38 5 19 26 -7 -40
P|C|nn-	79 -174 0 -19 -70 0 107 -58 0
P|C|ns	38 -5 -34 -86 -103 12 -12 17 -35
P|C|ns-	61 -4 0 -103 -84 0 -23 41 0
P|C|the closes+>	-34 13 0 27 -52 0 -28 10 0
P|C|the closes>	43 -15 0 -51 -18 0 -67 14 0
P|N1| 	62 -44 -18 0 0 0 0 0 0
P|N1|.	17 -89 0 25 -81 0 82 -43 0
P|N1|>	71 -114 0 22 -86 0 0 0 0
P|N1|nn	63 -45 -19 0 0 0 0 0 0
P|N1|nn-	23 -93 0 24 -87 0 81 -42 0
P|N| 	84 -70 -2 -12 0 0 0 0 0
P|N|!	91 -150 -1 5 -124 51 -99 -118 0
P|N|,	99 -90 0 -35 -10 0 0 0 0
P|N|-	34 -4 -31 -67 -12 -39 0 0 0
P|N|.	18 -18 -70 11 -73 58 54 -25 -37
P|N|:	18 37 -17 -119 -98 -12 7 27 0
P|N|;	121 -69 -4 -67 -4 -1 0 0 0
P|N|>	30 -59 0 37 -65 0 0 0 0
P|N|>according	44 -40 -55 -91 -5 49 0 0 0
P|N|>colon	36 -25 -77 -136 -38 40 0 0 0
P|N|>leads	42 -16 -79 -135 -24 24 0 0 0
P|N|>that	53 -45 -60 -133 -38 67 0 0 0
P|N|?	-9 -104 -8 12 -23 58 0 0 0
P|N|Name closes!>	-56 -80 0 29 -31 0 6 -21 0
P|N|Name closes+>	-28 56 0 -63 -96 0 14 -62 0
P|N|Name closes+>leads	8 28 -59 -92 -39 -48 -98 60 -90
P|N|Name closes>	-46 -24 0 1 -2 0 10 -18 0
P|N|Name closes>leads	-67 -23 -19 -32 32 -40 122 -93 -53
P|N|accordingly>	16 -14 0 0 -35 0 -9 -55 0
P|N|he closes!>	-124 -31 0 7 -48 0 -2 49 0
P|N|he closes+>	32 12 0 -55 -108 0 -32 -45 0
P|N|he closes>	-46 15 0 -25 -42 0 14 -25 0
P|N|he closes>leads	-98 23 -39 -66 -30 -24 40 -78 -76
P|N|inverted>	27 45 0 -117 -29 0 11 -127 0
P|N|leads>	-69 -70 0 67 -15 0 -12 -61 0
P|N|nn	-26 39 -85 -31 -10 71 0 24 -40
P|N|nn-	66 -98 0 20 -108 0 66 -79 0
P|N|the closes+>	-25 16 0 -10 -61 0 -31 20 0
P|N|the closes>	27 -69 0 -28 -20 0 -47 27 0
P|N|—	112 -56 -6 -52 -2 -4 -8 0 0
P|O1| 	52 -39 -12 0 0 0 0 0 0
P|O1|.	39 -78 0 33 -87 0 68 -47 0
P|O1|>	77 -105 0 27 -93 0 0 0 0
P|O1|nm	43 -26 -19 0 0 0 0 0 0
P|O1|nn-	46 -82 0 32 -95 0 67 -46 0
P|O1|no	33 -24 -9 0 0 0 0 0 0
P|O| 	76 -45 -4 -24 0 0 0 0 0
P|O|!	-8 -83 0 25 -94 36 0 0 0
P|O|.	57 -114 -65 31 -146 72 88 -69 -55
P|O|:	65 -15 -17 -39 -29 -6 -10 -15 0
P|O|;	56 -53 -5 -41 -3 0 0 0 0
P|O|>	27 -46 0 48 -62 0 0 0 0
P|O|>according	28 -16 -61 -81 -2 46 0 0 0
P|O|>colon	55 -7 -59 -129 -24 53 0 0 0
P|O|>leads	42 -36 -77 -140 3 64 0 0 0
P|O|>that	85 -16 -51 -139 -51 24 0 0 0
P|O|?	22 -93 -1 -29 -66 52 0 0 0
P|O|Name closes!>	-15 -27 0 -7 -5 0 23 -10 0
P|O|Name closes+>	-16 55 0 -5 -35 0 -31 -49 0
P|O|Name closes>	-12 -53 0 -11 -15 0 36 6 0
P|O|accordingly>	18 -20 0 -12 -15 0 -20 -39 0
P|O|he closes!>	-103 -50 0 -28 -23 0 24 48 0
P|O|he closes+>	-18 10 0 0 -40 0 -5 -2 0
P|O|he closes>	20 5 0 -28 -15 0 22 -32 0
P|O|inverted>	28 66 0 -22 -6 0 -10 -99 0
P|O|n,	1 -8 -33 17 -29 85 -11 -11 -41
P|O|n,-	38 -32 0 0 -14 0 -37 -9 0
P|O|nm	34 -24 -26 -23 -51 23 36 -8 -13
P|O|nm-	56 -26 0 -18 -18 0 -21 -7 0
P|O|nn	9 -25 -53 -32 -41 69 30 -6 -35
P|O|nn-	89 -173 0 19 -119 0 83 -57 0
P|O|no	-1 -14 -9 -12 -39 29 25 -2 -8
P|O|no-	-20 21 0 -33 -11 0 0 0 0
P|O|the closes+>	-12 -6 0 -2 -38 0 -17 -11 0
P|O|the closes>	16 -93 0 -14 -45 0 -34 65 0
P|O|—	79 -71 -25 -38 -2 -4 -18 -2 0
P|n1|>	107 -140 0 -12 -103 0 0 0 0
P|n| 	84 -75 -7 -4 0 0 0 0 0
P|n|!	-5 -81 -1 22 -102 52 0 0 0
P|n|,	76 -63 0 -46 -3 0 0 0 0
P|n|-	9 25 -36 -71 -5 -50 0 0 0
P|n|.	42 -25 -84 20 -75 57 65 -17 -67
P|n|:	-27 63 -24 -144 -64 -11 14 22 0
P|n|;	125 -75 -7 -71 -3 -1 0 0 0
P|n|>	15 -29 0 58 -53 0 0 0 0
P|n|>according	22 -29 -64 -109 -7 43 0 0 0
P|n|>colon	25 -35 -71 -150 -50 72 0 0 0
P|n|>leads	46 -15 -75 -143 -19 74 0 0 0
P|n|>that	64 -93 -67 -138 -41 48 0 0 0
P|n|?	-9 -126 -6 7 -23 79 0 0 0
P|n|Name closes!>	17 -53 0 -22 -2 0 -11 -24 0
P|n|Name closes+>	-19 31 0 12 -86 0 1 -35 0
P|n|Name closes>	-21 -18 0 -26 -15 0 16 -6 0
P|n|accordingly>	5 -25 0 3 -29 0 -20 -56 0
P|n|he closes+>	-11 21 0 17 -54 0 -42 12 0
P|n|he closes>	-28 40 0 -35 -29 0 3 -15 0
P|n|inverted>	1 51 0 -63 -25 0 22 -95 0
P|n|n,	8 -70 -19 33 -67 20 -45 28 0
P|n|nc	-35 -18 -26 14 -80 42 -1 -31 -16
P|n|nc-	52 -83 0 -26 -14 0 31 -20 0
P|n|nk	-33 56 -8 -21 -44 13 -31 -24 0
P|n|nm	44 -90 -27 -3 -24 -32 12 -8 -9
P|n|nm-	-2 16 0 8 -33 0 29 -2 0
P|n|nn	-13 37 -83 -40 -3 74 4 0 -61
P|n|nn-	94 -121 0 22 -145 0 94 -35 0
P|n|no	-19 8 -21 -71 16 27 44 -40 -2
P|n|ns	-18 34 -22 -16 -39 -4 -9 -47 -9
P|n|ns-	-2 -8 0 -14 -103 0 -47 59 0
P|n|the closes+>	-44 37 0 0 -39 0 -55 -1 0
P|n|the closes>	50 -60 0 -46 -27 0 -52 12 0
Sc|B+2	-45 -42 -1 75 -75 19 0 0 0
Sc|B+4	-27 -26 -1 -38 27 37 0 0 0
Sc|B+6	-22 -5 -7 35 -58 72 0 0 0
Sc|B^^Name	-62 -19 -2 68 -63 50 0 0 0
Sc|B^^other	-46 -7 -5 32 -65 38 0 0 0
Sc|B^other	-30 -10 0 42 -42 12 0 0 0
Sc|B|.	-104 -59 -6 82 -99 106 -9 -2 0
Sc|B|?	-90 -50 -19 28 -122 116 0 0 0
Sc|B|mn	-14 -28 -2 28 -45 38 -27 -1 0
Sc|B|mn-	-55 -41 0 10 7 0 0 0 0
Sc|C1-6	-33 -80 -7 -7 -27 48 -2 -6 0
Sc|C1-7	-84 -97 -12 49 7 45 16 -45 -18
Sc|C1-8	-85 -51 -30 45 -48 99 -19 -7 -23
Sc|C1|.	-79 -99 -30 70 -60 121 -22 -20 -30
Sc|C1|?	-96 -89 -22 26 -56 80 0 0 0
Sc|C1|cc	-82 -39 -1 31 -100 37 0 0 0
Sc|C1|ck	-27 -38 0 -45 49 39 -16 0 0
Sc|C1|cs	-12 -35 -38 50 -125 69 -11 -5 -1
Sc|C1|kc	-60 -13 0 19 -62 48 0 0 0
Sc|C1|kk	-49 -42 -2 2 5 55 21 11 -25
Sc|C1|kn	-72 -2 0 48 -44 55 -1 0 0
Sc|C1|ks	-17 -31 -9 11 -19 68 -43 -43 -23
Sc|C1|sc	-93 -10 -2 63 -16 44 -15 0 0
Sc|C1|sk	-8 -91 -3 9 31 6 -3 -7 0
Sc|C1|ss	-7 -41 -33 13 -104 62 -8 -1 0
Sc|C|.	-71 -114 -72 96 -97 117 -24 -39 -30
Sc|C|nn	5 -32 -51 -45 -84 120 -30 -7 -4
Sc|C|nn-	-93 -17 0 111 -73 0 0 0 0
So|B-4	-5 10 0 -1 -32 0 -2 27 0
So|B-5	-13 36 0 -9 -54 0 -3 42 0
So|B-6	-46 60 -2 -10 -63 0 -7 23 -2
So|B-7	-16 44 0 -4 -34 0 -9 12 -2
So|B-8	-35 48 -5 -9 -40 -11 -13 53 -1
So|B|.	-116 106 -3 -50 -97 -3 -63 109 -8
So|B|kn	-61 54 0 -26 -37 0 -76 89 -21
So|B|ks	-9 21 0 -1 -30 0 -14 31 -3
So|B|nk	-16 100 0 -8 -67 0 0 -58 0
So|B|nn	-65 10 -1 -23 -28 0 -56 56 0
So|B|pn	-70 8 0 -12 -24 0 -49 76 0
So|B|ps	-6 17 0 -1 -11 0 -7 23 -2
So|O1+6	-50 48 0 -79 -27 0 -6 25 0
So|O1+7	-17 39 0 -43 -34 -2 -12 12 0
So|O1+8	-96 84 -3 -18 -27 -8 -3 6 0
So|O1^Name	-44 49 0 -31 -5 0 -9 -15 0
So|O1^^Name	-30 8 0 -37 -6 0 -17 26 0
So|O1^^other	-34 13 -1 -32 8 -6 -1 11 0
So|O1^a	-22 -6 0 -13 -29 0 -2 45 0
So|O1^ed	-18 -16 0 -28 4 -3 -13 56 0
So|O1^other	-29 41 0 -56 -19 0 -18 10 0
So|O1|,o	-31 50 0 -63 -30 0 0 43 0
So|O1|.	-189 146 -31 -150 -23 -19 -118 134 -20
So|O1|m,	-38 81 -1 -6 -78 -3 -5 -27 0
So|O1|mm	-6 3 -1 -42 -17 -1 0 15 0
So|O1|mo	-57 39 -2 -59 20 -11 -18 -7 0
So|O1|no	-90 100 0 -6 -27 0 0 -13 0
So|O1|o,	-87 58 -6 -35 -1 -3 -70 45 -21
So|O1|om	-113 60 -5 -45 -19 -1 -41 61 -9
So|O1|on	-52 50 -1 -52 -82 -8 -81 89 0
So|O1|oo	-111 90 -29 -53 -29 -10 -96 107 -10
So|O|.	-145 128 -1 -73 -83 -1 -68 89 -4
So|O|mn	-49 62 0 -67 -4 0 -12 -32 0
So|O|nn	-59 26 0 -9 -74 0 -11 52 0
So|O|no	-26 71 -5 -3 -63 -2 0 -29 0
So|O|on	-51 -3 0 -48 10 0 -87 89 -1
So|O|pn	-102 48 0 -23 -9 0 -84 93 -3
So|O|pn-	-70 101 0 -87 -99 0 0 0 0
So|n|.	-91 62 -10 -32 -91 -1 -80 99 -16
So|n|nn	-72 50 0 -23 -103 0 -70 82 -2
S|B+5	-21 -43 -1 -19 24 32 -1 -28 0
S|B+6	73 -13 -2 -44 -48 21 -59 -44 0
S|B+7	12 -17 -8 -45 -13 6 21 -39 -4
S|B+8	18 -37 -1 -62 16 -3 -1 0 0
S|B-2	-7 -32 0 -47 33 0 0 0 0
S|B-3	-40 22 0 -51 19 -27 0 0 0
S|B-4	-29 -25 0 -35 44 -11 -6 15 0
S|B-5	-18 -27 0 -41 33 0 22 -9 -6
S|B-6	1 -17 -2 -44 4 -3 -8 16 0
S|B-7	6 -34 -8 -42 14 -28 -21 39 -15
S|B-8	15 -21 -4 -68 20 -15 -23 1 0
S|B1|.	34 -76 -74 -38 -23 -22 -7 40 0
S|B1|>	30 -70 0 -20 -15 0 0 0 0
S|B1|sn	33 -46 -70 -56 6 -18 0 0 0
S|B^Name	-41 -5 0 24 0 -1 -17 -19 0
S|B^^Name	3 -3 0 4 -23 -19 0 0 0
S|B^^i	-36 -33 0 -52 87 -2 -26 -50 0
S|B^^ly	14 -33 0 -16 29 -1 -12 -8 0
S|B^^other	34 -76 -6 22 -72 -27 40 -2 0
S|B^ed	-29 -38 -4 33 10 -34 -6 -12 0
S|B^ing	-48 -14 0 -56 64 0 -27 -10 0
S|B^other	12 -52 -5 -45 -15 52 0 0 0
S|B^said	-27 -32 0 7 35 -25 -1 -31 0
S|B|!	-22 -37 0 -27 40 2 -20 -25 0
S|B|,n	1 -56 0 -40 31 0 -23 -13 0
S|B|,s	-9 -22 0 -24 55 -13 -2 -29 0
S|B|,s-	-11 -27 0 26 -19 0 0 0 0
S|B|.	30 -78 -56 -59 35 -21 19 45 -45
S|B|>	0 -39 0 -21 5 0 0 0 0
S|B|>colon	39 15 -83 -128 9 27 0 0 0
S|B|>leads	7 10 -69 -124 0 74 0 0 0
S|B|>that	30 2 -78 -120 0 60 0 0 0
S|B|?	28 -146 -25 -52 23 23 0 0 0
S|B|Name closes!>	-61 -61 0 -9 21 0 -21 38 0
S|B|Name closes+>	9 -36 0 -36 17 0 -51 12 0
S|B|Name closes>	-32 21 0 -7 -20 0 -44 27 0
S|B|accordingly>	13 -29 0 -49 -17 0 33 -31 0
S|B|cm	-37 -120 -28 -125 68 -53 0 0 0
S|B|cn	-11 -1 -26 12 -13 -29 13 -10 -28
S|B|cn-	12 -137 0 33 -12 0 0 0 0
S|B|he closes+>	42 -39 0 -69 2 0 8 -6 0
S|B|he closes>	-8 -39 0 -10 -32 0 -27 35 0
S|B|inverted>	-10 -6 0 -12 -21 0 -47 25 0
S|B|kn	-51 96 -23 -111 52 -11 -55 -11 -48
S|B|ks	-112 52 -1 -34 48 0 -3 7 -16
S|B|mn	4 -17 -22 31 -23 21 -30 -59 -12
S|B|mn-	-16 -27 0 56 -58 0 0 0 0
S|B|n,	58 -22 -65 -81 -36 -57 27 -8 -5
S|B|n,-	-20 -47 0 -56 49 0 0 0 0
S|B|nc	-26 -83 -28 -100 74 -65 34 -26 -24
S|B|nc-	97 -72 0 -42 -60 0 0 0 0
S|B|nk	55 41 -4 -56 -73 -1 -6 -44 0
S|B|nm	42 -86 -34 -125 25 7 -20 -2 -1
S|B|nm-	123 -66 0 -88 -74 0 0 0 0
S|B|nn	48 -89 -40 -94 -14 -35 -77 97 -1
S|B|nn-	66 -221 0 15 -58 0 0 0 0
S|B|no	35 -4 -17 -116 -48 49 12 -54 0
S|B|ns	-21 -22 -16 -99 8 -26 -34 68 -1
S|B|ns-	-2 -149 0 -82 47 0 0 0 0
S|B|on	-65 -15 0 -146 114 0 4 -2 0
S|B|os	-19 -27 0 -43 52 0 -2 -15 -1
S|B|pk	-17 -49 0 -31 37 -10 0 0 0
S|B|pn	-111 56 -8 -92 78 22 -45 71 0
S|B|ps	-93 34 -1 -63 23 -45 -12 28 -16
S|B|ps-	-22 -63 0 -39 37 0 0 0 0
S|B|sn	-16 -3 -29 -50 0 22 -55 39 0
S|B|sn-	26 -68 0 19 -30 0 0 0 0
S|B|the closes+>	33 22 0 -33 -4 0 -33 -75 0
S|B|the closes>	12 -47 0 -32 -42 0 8 28 0
S|C-2	-32 -3 0 -40 3 0 -33 55 0
S|C-3	-104 24 0 -71 12 -31 -9 21 0
S|C-4	-40 6 -1 -52 43 -5 -49 9 0
S|C-5	-35 -7 -3 -51 6 -4 51 -34 -4
S|C-6	-29 19 -21 -11 38 -14 -12 -10 -7
S|C-7	-14 -4 -14 -89 4 -37 3 36 -29
S|C-8	0 32 -14 -97 8 -38 -38 22 -3
S|C1-1	38 -48 0 -20 14 0 -45 58 0
S|C1-2	-6 -11 0 -27 -2 0 -25 36 0
S|C1-3	-85 41 -1 -59 19 -29 -15 7 0
S|C1-4	-50 6 -4 -43 37 -7 -56 -3 -7
S|C1-5	-22 16 -4 -35 21 -4 27 -9 0
S|C1-6	-47 17 -30 -65 25 -11 -15 -28 -6
S|C1-7	0 -10 -25 -71 25 -25 9 29 -36
S|C1-8	49 -19 -49 -127 -17 -27 1 26 -26
S|C1|.	45 -9 -100 -155 9 -76 28 26 -77
S|C1|>	29 -40 0 -30 -6 0 0 0 0
S|C1|>colon	17 -7 -68 -114 25 32 0 0 0
S|C1|>leads	37 -18 -60 -129 21 85 0 0 0
S|C1|>that	53 -40 -59 -123 7 77 0 0 0
S|C1|?	65 -112 -13 -104 13 -20 0 0 0
S|C1|Name closes!>	-40 -23 0 -2 -11 0 -5 14 0
S|C1|Name closes+>	7 -29 0 -35 27 0 -6 -14 0
S|C1|Name closes>	-44 27 0 -1 -28 0 -13 6 0
S|C1|accordingly>	18 -59 0 4 -38 0 22 -45 0
S|C1|cc	32 4 -40 -116 -33 -60 10 0 0
S|C1|ck	1 57 -14 -69 -80 -5 -11 13 0
S|C1|cn	76 -78 -10 -85 -41 -5 33 -8 -14
S|C1|cn-	33 -33 0 -33 -28 0 0 0 0
S|C1|cs	7 -56 -29 -69 43 -25 -40 29 -21
S|C1|he closes+>	-15 -6 0 -31 30 0 -24 -24 0
S|C1|he closes>	11 -12 0 -1 -29 0 -5 6 0
S|C1|inverted>	5 -9 0 -18 -50 0 -31 22 0
S|C1|kc	3 -25 -19 -61 27 -17 18 -14 -56
S|C1|kk	18 69 -17 -89 -61 -18 47 -60 -27
S|C1|kn	35 -57 -34 -72 -37 -11 124 -47 -35
S|C1|ks	-59 22 -9 -87 84 -8 -29 44 -32
S|C1|nc	54 -51 -18 -30 -4 -7 -3 -1 0
S|C1|nk	62 9 -16 -38 -101 -1 -4 -12 0
S|C1|ns	33 -55 -25 -52 3 -10 -5 0 0
S|C1|sc	41 -36 -37 -62 -13 -16 -4 0 0
S|C1|sk	14 75 -19 -61 -21 -11 28 -53 -3
S|C1|sn	97 -89 -11 -85 -58 -7 -14 -1 0
S|C1|ss	43 -91 -30 -78 52 -26 -38 28 0
S|C1|the closes+>	-14 -25 0 8 -4 0 -12 -18 0
S|C1|the closes>	18 -3 0 -49 -31 0 -31 11 0
S|C|.	29 -25 -73 -139 12 -42 -20 73 -58
S|C|>	15 -41 0 -25 11 0 0 0 0
S|C|>colon	8 2 -86 -118 -15 39 0 0 0
S|C|>leads	4 6 -77 -116 -12 61 0 0 0
S|C|>that	26 -29 -78 -127 6 32 0 0 0
S|C|?	28 -117 -22 -60 14 -3 0 0 0
S|C|Name closes+>	24 -59 0 -30 12 0 -44 0 0
S|C|Name closes>	-44 8 0 -12 -36 0 -36 28 0
S|C|accordingly>	31 -50 0 -19 -22 0 17 -37 0
S|C|cn	62 -71 -20 -51 -38 -14 39 -33 -36
S|C|cn-	16 -101 0 -10 11 0 0 0 0
S|C|cs	-49 8 -13 -62 55 -5 -15 0 -23
S|C|he closes+>	46 -26 0 -76 18 0 -12 -33 0
S|C|he closes>	-26 -40 0 -6 -39 0 -37 36 0
S|C|inverted>	-17 -13 0 58 -38 0 -60 -5 0
S|C|kc	-5 33 -13 -52 32 -19 -40 0 -34
S|C|kn	-41 26 -27 -98 43 -9 -8 -18 -58
S|C|ks	-113 46 -3 -51 63 -3 -8 4 -32
S|C|nc	19 -66 -37 -101 42 -77 -23 50 -1
S|C|nc-	56 -141 0 -56 -2 0 0 0 0
S|C|nk	32 24 -23 -105 -60 -37 -2 -27 0
S|C|nk-	42 -110 0 -47 7 0 0 0 0
S|C|nn	10 -21 -70 -82 -22 15 -78 99 -9
S|C|nn-	86 -128 0 -40 -31 0 0 0 0
S|C|ns	9 -65 -22 -67 30 -47 -26 62 0
S|C|ns-	15 -89 0 -37 16 0 0 0 0
S|C|the closes+>	61 -10 0 -48 18 0 -76 -63 0
S|N+6	-79 38 -16 18 -5 32 -28 -69 0
S|N+7	34 -140 -3 -57 27 -61 -12 14 0
S|N-5	-21 30 -15 -54 -28 -20 -41 60 0
S|N-6	-49 -8 -9 12 28 -57 -15 4 0
S|N-7	-35 28 -17 -88 0 18 -16 14 -15
S|N-8	-43 -10 -46 -46 -17 19 -57 29 -7
S|N1+8	26 -31 -28 -25 -37 -21 -29 39 0
S|N1-8	33 -31 -37 -54 -27 -32 31 -41 -12
S|N1^Name	28 -48 -28 16 -28 -27 -28 -5 0
S|N1^^Name	-55 1 -33 63 -68 46 -10 41 0
S|N1^^other	18 -21 -19 -15 -2 -18 -44 -57 0
S|N1^^the	22 -20 0 -24 -13 0 -23 -5 0
S|N1|!	61 -50 -2 -39 -36 28 -58 -83 0
S|N1|.	20 -17 -109 -26 -27 20 19 55 -69
S|N1|>	32 -39 0 -18 -21 0 0 0 0
S|N1|>colon	8 -33 -69 -136 -24 40 0 0 0
S|N1|>leads	6 -17 -74 -155 -15 31 0 0 0
S|N1|>that	45 -41 -50 -120 -11 12 0 0 0
S|N1|?	34 -125 -18 -80 29 61 -26 -7 0
S|N1|Name closes!>	-63 -62 0 -23 -12 0 10 17 0
S|N1|Name closes+>	-4 13 0 -50 -7 0 -21 -28 0
S|N1|Name closes>	-28 23 0 -30 -27 0 -7 24 0
S|N1|accordingly>	7 -35 0 -1 -43 0 20 -85 0
S|N1|he closes+>	26 -29 0 -55 -1 0 -6 -43 0
S|N1|he closes>	-25 15 0 -46 -41 0 -7 6 0
S|N1|inverted>	-25 50 0 -22 -60 0 -50 -16 0
S|N1|nn	15 -19 -118 -35 -11 36 16 48 -71
S|N1|nn-	83 -92 0 -88 -61 0 0 0 0
S|N1|the closes+>	-16 -1 0 -19 -18 0 -43 -55 0
S|N1|the closes>	19 -44 0 -59 -52 0 -20 4 0
S|N^^Name	-4 -14 -9 33 -49 -29 0 0 0
S|N^^other	51 -48 -30 -18 -45 24 -55 -56 -16
S|N|!	-43 -63 -9 42 -23 68 -10 -5 0
S|N|.	30 -44 -65 -70 18 -17 -18 56 -28
S|N|>	30 -37 0 -38 -3 0 0 0 0
S|N|>according	100 -23 -39 -21 -9 -65 0 0 0
S|N|>colon	28 -10 -78 -108 -16 2 0 0 0
S|N|>leads	23 -12 -76 -68 -12 24 0 0 0
S|N|>that	40 -47 -58 -71 3 -37 0 0 0
S|N|?	17 -146 -15 -6 -7 59 0 0 0
S|N|Name closes!>	-101 -84 0 -52 37 0 -31 32 0
S|N|Name closes+>	21 -99 0 28 16 0 -34 -10 0
S|N|Name closes>	-18 -11 0 -16 -7 0 -67 14 0
S|N|accordingly>	67 -145 0 -33 -62 0 47 -70 0
S|N|he closes+>	29 -72 0 -111 22 0 -20 -12 0
S|N|he closes>	-10 -86 0 8 -20 0 -66 29 0
S|N|inverted>	-56 12 0 47 -81 0 -100 20 0
S|N|leads>	-93 -26 0 -40 48 0 -68 -4 0
S|N|nn	-21 27 -80 -111 35 29 -21 59 -32
S|N|nn-	55 -137 0 -6 -6 0 0 0 0
S|N|the closes+>	54 -4 0 -52 4 0 -95 -75 0
S|N|the closes>	-12 -109 0 -20 22 0 -20 -22 0
S|N|…	-86 -153 0 -81 56 66 0 0 0
S|O+2	24 -16 -6 38 -116 21 -16 -1 0
S|O+3	-75 -10 -23 81 -92 40 19 -9 -20
S|O+4	-45 -30 -1 25 -20 58 -2 0 0
S|O+5	-43 -46 -14 -9 9 59 -6 0 -1
S|O+6	12 -46 -12 1 -18 20 15 -26 -9
S|O+7	8 -48 -13 -66 51 -24 10 -30 -3
S|O+8	0 -41 -2 -12 5 23 -11 -34 0
S|O1+2	-4 -12 -7 38 -101 6 6 -3 -17
S|O1+3	-55 -8 -10 64 -82 -4 14 -8 -6
S|O1+4	1 -29 -5 27 -53 2 -70 -6 -16
S|O1+5	-52 3 -7 25 -13 13 26 -18 0
S|O1+6	-28 -42 -7 31 -5 38 -4 -27 -3
S|O1+7	-24 -53 -9 -14 59 7 26 -8 -1
S|O1+8	44 -61 -25 -57 -10 27 -4 -9 -6
S|O1^Name	-42 -58 -6 18 7 31 30 -45 -8
S|O1^^Name	49 -62 -13 -45 -24 12 2 -4 -4
S|O1^^a	-11 -34 -6 5 14 6 6 -3 0
S|O1^^an	-4 -25 -11 26 -45 21 0 0 0
S|O1^^as	24 -20 -16 -28 -2 -38 -40 -1 0
S|O1^^but	-8 -30 -4 12 -6 42 -8 -1 0
S|O1^^ed	-3 -19 -14 40 -68 -5 -20 0 0
S|O1^^for	14 -19 -5 -31 -46 33 -10 -2 0
S|O1^^i	-33 -40 -21 -48 55 -5 -52 -25 -4
S|O1^^in	-3 -52 -12 43 -5 -25 -49 -17 -30
S|O1^^ing	-21 -43 -9 30 -32 -42 3 -1 -11
S|O1^^ly	7 -58 -31 -46 -28 -35 10 -16 -18
S|O1^^other	32 -20 -13 -23 -67 1 13 -3 0
S|O1^^s	34 -32 -9 27 -52 -4 -40 -7 0
S|O1^^the	8 -35 -13 1 0 -13 -6 -6 -8
S|O1^^to	48 -26 -14 -14 -66 -37 -3 0 0
S|O1^^very	42 -29 -9 -89 -45 -55 35 -4 0
S|O1^^we	13 -42 -16 8 3 -35 -42 -1 -12
S|O1^^you	-32 -37 -18 2 -8 41 -19 0 0
S|O1^a	38 -31 -6 -14 -81 18 -17 -1 -16
S|O1^an	-18 -30 -4 -14 -61 35 0 0 0
S|O1^and	24 -28 -5 -32 -1 -7 -11 0 0
S|O1^as	21 -27 -7 -12 -6 -67 17 -3 -5
S|O1^because	-20 -27 -13 -4 33 4 0 0 0
S|O1^ed	11 -56 -7 8 -5 3 -37 -7 -12
S|O1^ing	-60 -52 -11 39 7 -16 -32 -13 0
S|O1^is	-7 -52 -21 16 -32 10 8 -14 -18
S|O1^of	26 -31 -19 1 -42 -9 25 -4 -12
S|O1^on	99 -17 -17 -24 -38 -34 -50 -6 -6
S|O1^other	4 -30 -12 6 -1 7 -18 -2 -2
S|O1^s	-17 9 -9 -21 -46 54 29 -6 -5
S|O1^said	-10 -56 -17 5 22 5 -43 -28 -1
S|O1^says	27 -45 -27 7 -62 -26 13 -19 -13
S|O1^that	3 -24 -13 0 6 6 -34 -8 0
S|O1^the	43 -30 -13 -29 -33 -9 -7 -10 0
S|O1^to	65 -7 -2 -52 -41 -46 23 -1 0
S|O1^was	-17 -41 -26 10 -60 4 29 -5 -17
S|O1^were	-5 -28 -6 32 -69 0 -36 -4 0
S|O1|,,	-10 -75 -16 38 16 -2 -14 -52 0
S|O1|,m	3 -70 -22 -22 12 26 -9 -13 -4
S|O1|,n	-31 -66 -8 31 10 33 -19 -17 0
S|O1|,o	10 -27 -4 -52 -15 54 -24 -2 0
S|O1|.	52 -163 -100 -10 6 57 78 -103 -75
S|O1|>	16 -53 0 -12 9 0 0 0 0
S|O1|>colon	17 -12 -64 -137 -18 53 0 0 0
S|O1|>leads	25 34 -77 -140 0 56 0 0 0
S|O1|>that	52 5 -53 -124 -33 12 0 0 0
S|O1|?	58 -84 -9 -108 15 53 -17 0 0
S|O1|Name closes!>	-57 -79 0 -22 -14 0 -11 37 0
S|O1|Name closes+>	-9 -16 0 -23 43 0 -31 -7 0
S|O1|Name closes>	14 -33 0 -16 -13 0 17 -10 0
S|O1|accordingly>	13 -20 0 -3 -43 0 0 -23 0
S|O1|he closes+>	20 -29 0 -56 -5 0 -45 17 0
S|O1|he closes>	10 -33 0 -28 -22 0 -7 12 0
S|O1|inverted>	14 33 0 -37 -26 0 -21 -24 0
S|O1|m,	5 -36 -27 14 -19 11 -28 -34 -15
S|O1|mm	34 -29 -22 5 -88 5 11 -11 -12
S|O1|mm-	-12 -36 0 50 -3 0 0 0 0
S|O1|mn	6 -43 -13 -24 19 -22 28 -2 -6
S|O1|mn-	21 -32 0 -49 -10 0 0 0 0
S|O1|mo	8 -35 -15 -20 -58 17 16 -6 -10
S|O1|n,	72 -61 -41 -60 -53 -28 -25 -1 0
S|O1|nm	82 -37 -12 -84 -50 -5 -11 0 0
S|O1|nm-	32 -32 0 -38 -24 0 0 0 0
S|O1|no	111 -64 -8 -62 -13 -2 -13 0 0
S|O1|o,	0 -118 -34 -9 19 15 57 -50 -41
S|O1|om	22 -118 -44 -7 17 20 34 -28 -32
S|O1|on	12 -106 -14 -51 39 26 14 -48 -25
S|O1|oo	41 -146 -27 -11 21 41 81 -55 -21
S|O1|the closes+>	-15 10 0 -10 -3 0 -51 -14 0
S|O1|the closes>	8 -74 0 -49 -26 0 -11 68 0
S|O^Name	-57 -61 -6 31 5 57 16 -63 0
S|O^^Name	25 -51 -14 11 -52 -12 7 -11 -2
S|O^^a	7 -36 -7 -6 9 -49 -28 0 0
S|O^^i	-51 -20 0 -63 67 -4 -27 -4 0
S|O^^ly	41 -54 -6 -41 -32 -8 51 -13 -28
S|O^^other	32 -17 -15 21 -99 15 34 -11 0
S|O^^s	19 -53 -5 -1 -53 42 -64 -39 0
S|O^^the	2 -50 -27 58 -65 -17 -43 -7 -10
S|O^a	72 -31 -21 -2 -69 -58 -2 -1 0
S|O^as	23 -35 -4 -14 29 -72 26 -3 0
S|O^ed	-7 -27 -2 3 21 -18 -47 -16 0
S|O^ing	-37 -45 -4 9 -5 49 -27 -17 0
S|O^other	-6 -81 -14 8 -31 23 -1 0 0
S|O^s	-29 14 0 -13 -20 0 24 -16 0
S|O^said	-77 -35 -7 45 9 -52 -6 -40 -1
S|O^that	-12 -82 0 12 -17 0 -13 -7 0
S|O^the	56 -24 -5 2 -80 1 -7 0 0
S|O|!	-11 -91 -1 -36 32 67 -23 -12 0
S|O|,n	-1 -33 -2 -32 57 -42 -34 -24 0
S|O|,n-	14 -50 0 -50 10 0 0 0 0
S|O|.	51 -139 -56 -57 33 21 39 1 -32
S|O|>	6 -35 0 -42 17 0 0 0 0
S|O|>colon	20 -19 -72 -78 -11 55 0 0 0
S|O|>leads	30 31 -54 -101 -14 27 0 0 0
S|O|>that	21 -33 -79 -80 -16 54 0 0 0
S|O|?	21 -144 -29 5 2 52 0 0 0
S|O|Name closes!>	-53 -62 0 -5 -7 0 -6 78 0
S|O|Name closes+>	5 -34 0 -9 20 0 -21 -20 0
S|O|Name closes>	-17 30 0 -6 -10 0 -37 15 0
S|O|accordingly>	18 -32 0 -17 -12 0 14 -29 0
S|O|he closes+>	62 -46 0 -97 3 0 -28 -8 0
S|O|he closes>	-37 -33 0 -11 -27 0 -36 66 0
S|O|inverted>	-49 11 0 -12 -12 0 -34 20 0
S|O|mm	-6 -17 -42 -4 -57 26 -4 -2 -1
S|O|mm-	38 -7 0 -8 -117 0 0 0 0
S|O|mn	-18 -54 -25 35 -27 21 -2 -35 -14
S|O|mn-	23 -84 0 50 -71 0 0 0 0
S|O|n,	117 -50 -39 -54 -41 -27 -10 0 -1
S|O|n,-	84 -45 0 -45 -18 0 0 0 0
S|O|nm	86 -48 -21 -42 -21 4 12 0 0
S|O|nm-	90 -31 0 -51 -20 0 0 0 0
S|O|nn	28 -42 -55 -111 -10 0 -66 109 -7
S|O|nn-	112 -159 0 -21 -57 0 0 0 0
S|O|no	38 -36 -3 -80 4 0 -27 -2 0
S|O|on	-6 -31 0 -165 86 11 49 -50 0
S|O|on-	-47 -87 0 21 -42 0 0 0 0
S|O|p,	-28 -70 0 -61 57 -35 109 -69 -61
S|O|pm	-27 -52 -20 -76 70 20 95 -60 -35
S|O|pn	-91 -16 -6 -32 44 39 -5 2 -32
S|O|pn-	-124 -18 0 4 51 0 0 0 0
S|O|po	-45 -69 -1 -40 42 53 52 -31 0
S|O|the closes+>	19 37 0 -52 13 0 -29 -62 0
S|O|the closes>	13 -37 0 -19 -18 0 -10 30 0
S|n1|.	40 -45 -93 -54 -33 13 22 -8 -45
S|n1|>	44 -59 0 -32 -24 0 0 0 0
S|n1|>leads	20 -37 -49 -75 -16 22 0 0 0
S|n1|cn	62 -56 0 -59 -54 0 -61 -13 0
S|n1|kn	21 -33 -27 -33 -24 -41 56 -35 -16
S|n1|mn	1 -45 -28 20 -17 -22 -48 -56 0
S|n1|n,	-16 23 -49 -62 38 -59 24 -58 -15
S|n1|nc	38 -43 -21 -33 -28 -9 -33 -1 0
S|n1|nk	5 91 -30 -45 -50 -25 -71 -41 0
S|n1|nm	23 -37 -19 -19 -15 -21 -74 29 0
S|n1|no	45 -39 -66 -42 -25 -33 -55 -7 0
S|n1|ns	22 -24 -16 -20 -16 -16 -46 -17 0
S|n1|on	41 -55 -36 -3 11 36 16 -60 -36
S|n1|sn	21 -21 -27 -21 -18 -26 -19 -13 0
S|n|!	-83 -1 -8 25 -2 78 -25 -14 0
S|n|.	41 -28 -84 -72 19 -9 -27 64 -43
S|n|>	18 -21 0 -6 20 0 0 0 0
S|n|>colon	11 -26 -107 -119 -3 20 0 0 0
S|n|>leads	41 -37 -64 -118 -14 52 0 0 0
S|n|>that	15 -16 -68 -91 2 -1 0 0 0
S|n|?	33 -153 -23 -41 23 40 0 0 0
S|n|Name closes!>	-90 -38 0 -4 -13 0 -13 28 0
S|n|Name closes+>	25 -71 0 -14 14 0 -26 -22 0
S|n|Name closes>	-38 -1 0 -6 -29 0 -10 25 0
S|n|accordingly>	49 -101 0 -20 -38 0 25 -69 0
S|n|he closes+>	-3 -8 0 -123 44 0 -17 -33 0
S|n|he closes>	-11 -106 0 -6 -31 0 -6 35 0
S|n|inverted>	-10 22 0 14 -58 0 -83 24 0
S|n|kn	-71 60 -27 -75 66 -7 -30 35 -41
S|n|mn	-42 -50 -30 72 -16 7 -21 -70 -10
S|n|nc	-32 6 -50 -5 13 -103 -45 -30 -10
S|n|nk	23 41 -5 -105 -19 -48 24 -73 -17
S|n|nm	12 -128 -28 -24 -6 31 -37 -3 0
S|n|nm-	5 -99 0 23 -70 0 0 0 0
S|n|nn	13 14 -64 -119 26 9 -17 67 -26
S|n|nn-	80 -163 0 -21 -14 0 0 0 0
S|n|no	56 60 -10 -74 -71 -11 30 -60 0
S|n|ns	-55 7 -45 -123 24 20 -63 75 -8
S|n|ns-	5 -15 0 -123 0 0 0 0 0
S|n|on	-31 -28 0 -112 57 38 -55 7 -7
S|n|pn	-114 68 -3 -47 58 6 17 22 -27
S|n|the closes+>	59 -26 0 -46 -19 0 -91 -68 0
S|n|the closes>	-19 -90 0 -19 -31 0 4 20 0
according>|B|,	20 -53 0 -7 -49 0 10 -40 0
according>|N|,	63 -85 0 -23 -51 0 2 -16 0
according>|O|,	8 -48 0 -7 -5 0 7 -14 0
according>|n|,	39 -55 0 -21 -55 0 8 -46 0
accordingly>|B|.	17 -65 0 14 -17 0 19 -49 0
accordingly>|C1|.	29 -60 0 -7 -39 0 22 -45 0
accordingly>|C|.	49 -67 0 -40 -30 0 14 -51 0
accordingly>|N1|.	15 -38 0 -3 -43 0 13 -86 0
accordingly>|N|,	35 17 0 -50 -136 0 -76 -41 0
accordingly>|N|.	30 -45 0 -4 -48 0 24 -67 0
accordingly>|O1|.	22 -38 0 -5 -46 0 -5 -24 0
accordingly>|O|,	74 -22 0 -9 -14 0 -31 -4 0
accordingly>|O|.	20 -53 0 -11 -12 0 -3 -30 0
accordingly>|n|.	32 -72 0 3 -37 0 3 -73 0
a|B-7	1 -90 0 -58 96 0 -30 -75 0
a|B-8	30 -18 0 -15 -3 0 -46 -46 0
a|B<Name	-3 -44 0 -21 -14 0 45 -64 0
a|B<ed	55 -41 0 -25 14 0 -35 -11 0
a|B<other	-2 -86 0 -63 64 0 -85 -46 0
a|B<s	-37 -57 0 -59 36 0 24 -56 0
a|B<said	5 14 0 -31 -33 0 3 -11 0
a|B<say	37 -46 0 -18 18 0 6 -66 0
a|B<says	0 -94 0 -23 13 0 25 -57 0
a|B<that	21 -27 0 -43 25 0 -7 -54 0
a|B>Name	25 -67 0 -23 -50 0 -34 50 0
a|B>he	30 -25 0 -17 -15 0 -9 -54 0
a|B>his	19 -74 0 25 3 0 -68 -16 0
a|B>it	17 -75 0 -19 16 0 -10 -17 0
a|B>other	30 1 0 -31 33 0 -75 -81 0
a|B>s	-5 -88 0 -19 23 0 2 -44 0
a|B>she	28 -65 0 -24 -19 0 21 -51 0
a|B>the	12 46 0 -24 -82 0 -3 -73 0
a|B>there	56 -86 0 -10 22 0 -24 -30 0
a|B>they	27 -32 0 -20 -57 0 -35 -8 0
a|B| 	25 -46 0 -68 43 0 1 -72 0
a|B|inner that>	21 2 0 -22 -2 0 -71 -11 0
a|B|leads>	22 -42 0 -52 21 0 6 -48 0
a|B|nm	29 -52 0 -15 2 0 -6 -19 0
a|B|nn	45 -7 0 -39 -28 0 -14 -39 0
a|B|no	33 -68 0 -12 -23 0 14 -20 0
a|B|that>	6 -45 0 -43 24 0 25 -60 0
a|C-7	-26 -57 0 -42 46 0 -2 -27 0
a|C-8	39 -43 0 -30 -5 0 -26 -14 0
a|C1-7	-30 -42 0 -37 63 0 -21 -59 0
a|C1-8	32 -39 0 -45 -13 0 -17 -15 0
a|C1<ed	13 -42 0 -17 30 0 -24 -1 0
a|C1<said	12 -5 0 -27 -75 0 10 -13 0
a|C1<say	-6 -37 0 -38 33 0 0 -28 0
a|C1<says	14 -56 0 -21 2 0 26 -56 0
a|C1<that	-1 -31 0 -39 16 0 8 -33 0
a|C1>Name	28 -30 0 -28 -4 0 -28 -7 0
a|C1>he	-12 4 0 -22 13 0 -13 -63 0
a|C1>other	10 -96 0 -42 51 0 -28 -11 0
a|C1>she	40 8 0 -15 -40 0 17 -54 0
a|C1>the	42 -9 0 -17 -67 0 -23 11 0
a|C1| 	14 -41 0 -66 46 0 -6 -65 0
a|C1|ck	23 -71 0 -22 30 0 19 -53 0
a|C1|inner that>	11 -29 0 -39 20 0 -37 -4 0
a|C1|kk	45 7 0 -36 -2 0 -91 -63 0
a|C1|ks	54 -8 0 -41 -20 0 -30 -66 0
a|C1|leads>	14 -49 0 -52 39 0 -5 -45 0
a|C1|nk	37 -72 0 -13 16 0 -38 -2 0
a|C1|sc	-48 -41 0 -21 33 0 44 -53 0
a|C1|sk	14 -54 0 -22 -24 0 29 -62 0
a|C1|ss	0 -29 0 -23 2 0 -17 -7 0
a|C1|that>	-4 -30 0 -27 -9 0 16 -32 0
a|C<ed	44 -64 0 -19 12 0 -57 -8 0
a|C<said	10 -8 0 -38 -45 0 4 -17 0
a|C<say	40 -45 0 -25 12 0 -16 -53 0
a|C<says	1 3 0 -27 -14 0 29 -66 0
a|C<that	-9 -18 0 -58 19 0 -7 -6 0
a|C>Name	-17 -15 0 -37 -13 0 -16 12 0
a|C>he	20 -19 0 -24 -36 0 -10 -53 0
a|C>it	39 -71 0 -27 -14 0 -15 -60 0
a|C>other	-1 -21 0 -36 67 0 -67 -38 0
a|C>s	20 -81 0 -24 -79 0 23 -64 0
a|C>she	44 3 0 -21 -66 0 3 -49 0
a|C>the	13 35 0 -31 -57 0 -40 -9 0
a|C| 	16 -39 0 -85 41 0 -3 -50 0
a|C|inner that>	-6 -2 0 -63 15 0 -100 18 0
a|C|leads>	12 -45 0 -62 28 0 3 -64 0
a|C|nk	-5 -21 0 -29 6 0 7 -103 0
a|C|nn	32 -43 0 -62 -21 0 5 -24 0
a|C|ns	-6 -10 0 -22 6 0 -30 -4 0
a|C|that>	4 -28 0 -38 3 0 13 -34 0
a|N-8	-11 -43 0 -80 17 0 -36 -7 0
a|N1<ed	24 -119 0 -49 54 0 -122 -29 0
a|N1<other	-27 -40 0 -90 95 0 -99 -74 0
a|N1<said	21 11 0 -67 -56 0 5 7 0
a|N1<say	39 -115 0 -11 -3 0 -12 -73 0
a|N1<says	-38 -14 0 -89 -14 0 17 -38 0
a|N1<that	33 -25 0 -59 -4 0 -29 -37 0
a|N1>Name	-26 11 0 -82 -133 0 -23 36 0
a|N1>he	5 -30 0 -56 -38 0 19 -79 0
a|N1>it	30 -118 0 -61 -20 0 -32 1 0
a|N1>other	5 -16 0 -3 23 0 -92 -84 0
a|N1>s	11 -56 0 10 -19 0 -15 -66 0
a|N1>she	30 -12 0 -69 -62 0 15 -69 0
a|N1>the	28 34 0 -60 -57 0 -5 -66 0
a|N1>they	61 -30 0 -38 -91 0 -47 -57 0
a|N1| 	12 -16 0 -54 7 0 -2 -37 0
a|N1|inner that>	-4 0 0 -25 -8 0 -24 -10 0
a|N1|leads>	16 -16 0 -52 -3 0 -13 -25 0
a|N1|nn	9 -19 0 -56 17 0 1 -39 0
a|N1|that>	-2 -57 0 -58 11 0 -3 -21 0
a|N<Name	17 2 0 -46 -88 0 25 -95 0
a|N<ed	40 -110 0 -103 87 0 -46 -21 0
a|N<other	-29 -29 0 -57 116 0 -93 -91 0
a|N<s	-1 -5 0 -142 16 0 0 -89 0
a|N<said	-14 -6 0 11 -90 0 13 5 0
a|N<say	39 -108 0 -116 53 0 22 -93 0
a|N<says	-21 25 0 -85 -56 0 43 -23 0
a|N<that	21 -16 0 -65 4 0 -10 -20 0
a|N<told	25 -156 0 35 -65 0 -2 -64 0
a|N>Name	-40 1 0 41 -112 0 -61 57 0
a|N>a	1 -139 0 -2 -76 0 63 -52 0
a|N>at	-4 -137 0 45 -101 0 8 -40 0
a|N>during	-16 -40 0 -28 25 0 -50 -22 0
a|N>he	20 -7 0 -136 -12 0 35 -77 0
a|N>his	-38 21 0 -71 3 0 -7 -49 0
a|N>if	35 -113 0 -66 -132 0 -101 117 0
a|N>in	-60 -115 0 79 11 0 -116 -25 0
a|N>ing	-9 46 0 -100 -67 0 -131 10 0
a|N>it	41 -170 0 -73 -60 0 -11 73 0
a|N>on	28 10 0 -38 -162 0 21 -87 0
a|N>other	11 -23 0 -36 35 0 -60 -76 0
a|N>s	64 -74 0 -116 -17 0 -15 -44 0
a|N>she	67 -8 0 -117 -36 0 19 -102 0
a|N>that	5 19 0 -77 -17 0 -72 -65 0
a|N>the	12 59 0 -82 -53 0 -2 -67 0
a|N>their	-27 87 0 -95 -33 0 -130 -17 0
a|N>there	54 -22 0 -87 2 0 -54 -135 0
a|N>they	96 -26 0 -110 -104 0 -35 -51 0
a|N>this	36 -156 0 -36 -31 0 45 -97 0
a|N| 	20 -17 0 -36 -7 0 -12 -42 0
a|N|,	-1 -168 0 -101 35 0 12 -46 0
a|N|inner that>	12 11 0 -81 -14 0 -70 3 0
a|N|leads>	10 -40 0 -15 -13 0 -2 -42 0
a|N|nn	15 -22 0 -39 0 0 -1 -45 0
a|N|that>	19 -57 0 -52 4 0 9 -37 0
a|N|the closes+>	-63 58 0 -106 33 0 -121 -16 0
a|O+6	-64 -54 0 -27 -25 0 71 -69 0
a|O+7	28 -55 0 -43 -13 0 -10 -12 0
a|O1+6	-11 -62 0 -46 -12 0 22 -62 0
a|O1+7	25 -27 0 -41 19 0 -21 -31 0
a|O1+8	54 -62 0 0 14 0 -36 -24 0
a|O1<ed	55 -24 0 -54 35 0 -86 -18 0
a|O1<said	-12 -52 0 -24 14 0 9 -33 0
a|O1<say	18 -36 0 -23 -86 0 10 -41 0
a|O1<says	-1 -38 0 -65 -41 0 26 -62 0
a|O1<that	10 -49 0 -41 14 0 11 -56 0
a|O1>Name	-1 0 0 -51 -75 0 21 -22 0
a|O1>he	5 -26 0 -45 -25 0 13 -16 0
a|O1>it	2 -25 0 -45 -21 0 24 -20 0
a|O1>other	-12 -11 0 -12 57 0 -50 -33 0
a|O1>s	7 -50 0 5 -90 0 -2 -32 0
a|O1>she	5 -27 0 -52 7 0 10 -13 0
a|O1>the	52 -57 0 -48 -32 0 -22 -14 0
a|O1^^Name	-35 -20 0 10 -11 0 29 -16 0
a|O1^^other	-11 19 0 -24 18 0 -11 -10 0
a|O1^ed	-3 33 0 -23 -16 0 -40 -9 0
a|O1^other	14 -23 0 -30 -39 0 -2 -31 0
a|O1| 	34 -82 0 -48 35 0 6 -87 0
a|O1|,m	-11 -28 0 -5 -70 0 19 -26 0
a|O1|inner that>	15 -24 0 -31 -29 0 -13 -28 0
a|O1|leads>	20 -60 0 -36 39 0 0 -56 0
a|O1|mm	5 12 0 -30 14 0 -10 -17 0
a|O1|mo	-22 12 0 -12 12 0 0 -33 0
a|O1|nm	68 -12 0 -13 -10 0 -61 -1 0
a|O1|om	12 -58 0 -44 -16 0 11 -33 0
a|O1|oo	42 -53 0 -46 16 0 -6 -56 0
a|O1|that>	13 -61 0 -41 34 0 5 -55 0
a|O<Name	58 -54 0 -23 -17 0 -31 -76 0
a|O<ed	26 -46 0 -15 38 0 -43 -10 0
a|O<other	-14 -4 0 -76 61 0 -73 -28 0
a|O<s	-31 -40 0 -67 25 0 1 -29 0
a|O<said	-14 -32 0 -25 -13 0 35 -30 0
a|O<say	42 -26 0 -19 -34 0 7 -65 0
a|O<says	4 -50 0 -26 12 0 17 -54 0
a|O<that	22 -52 0 -27 28 0 -4 -43 0
a|O<told	-6 -18 0 -22 -1 0 3 -9 0
a|O>Name	8 -18 0 2 -43 0 6 -25 0
a|O>a	-34 -40 0 -11 -23 0 69 -28 0
a|O>he	6 -28 0 -17 11 0 5 -14 0
a|O>his	37 -23 0 -10 -32 0 -33 -17 0
a|O>it	4 -46 0 -17 -49 0 26 -18 0
a|O>other	-16 -23 0 -43 78 0 -41 -18 0
a|O>s	5 -59 0 -21 -3 0 17 -33 0
a|O>she	18 -31 0 -23 -27 0 12 -12 0
a|O>the	52 -31 0 -24 -9 0 -30 -17 0
a|O>there	47 -35 0 -15 3 0 -28 -48 0
a|O>they	7 16 0 -14 -41 0 -25 -6 0
a|O^^other	-37 -4 0 -8 10 0 -16 -28 0
a|O| 	31 -73 0 -50 49 0 14 -73 0
a|O|inner that>	25 -23 0 -7 -11 0 -28 -20 0
a|O|leads>	32 -54 0 -42 33 0 -3 -53 0
a|O|mm	-35 -10 0 23 -67 0 20 -5 0
a|O|mn	-18 17 0 8 -69 0 -8 -46 0
a|O|n,	19 -37 0 -15 -24 0 10 -13 0
a|O|nm	25 -22 0 -26 -13 0 -2 -6 0
a|O|nn	50 -73 0 -30 -18 0 13 -45 0
a|O|no	4 -30 0 -20 -35 0 26 -31 0
a|O|on	-42 -8 0 -81 81 0 -55 -18 0
a|O|pn	-21 -25 0 -59 56 0 -23 -78 0
a|O|that>	11 -59 0 -28 42 0 12 -44 0
a|n1| 	68 -98 0 -72 -48 0 -34 -68 0
a|n1|leads>	30 -70 0 -46 -25 0 -8 -28 0
a|n| 	15 -19 0 -78 26 0 1 -25 0
a|n|inner that>	22 14 0 -29 -19 0 -67 -10 0
a|n|leads>	19 -14 0 -65 23 0 -4 -27 0
a|n|nm	-48 9 0 -33 -22 0 1 38 0
a|n|nn	38 -21 0 -68 16 0 -2 -57 0
a|n|that>	9 -51 0 -43 4 0 12 -21 0
colon>|B|,	-49 28 0 -36 7 0 -31 20 0
colon>|B|o,	-35 -4 0 -4 -30 0 -29 25 0
colon>|B|o:	-31 7 0 -6 -30 0 -38 17 0
colon>|C1|,	-86 44 0 -29 -9 0 -58 26 0
colon>|C|,	-57 31 0 -43 -18 0 -49 29 0
colon>|N1|,	-35 18 0 -45 -11 0 -52 3 0
colon>|N|,	-22 16 0 13 -51 0 -53 13 0
colon>|N|:	-58 0 0 -103 13 0 -44 38 0
colon>|O1|,	4 -21 0 -20 13 0 -18 -52 0
colon>|O1|o,	-22 -7 0 -3 -30 0 -29 21 0
colon>|O|,	-1 -6 0 -38 -13 0 11 -51 0
colon>|O|o,	-25 -12 0 -3 -28 0 -15 32 0
colon>|O|o:	-13 2 0 -5 -69 0 -40 46 0
colon>|n|,	-30 22 0 -79 -35 0 -23 39 0
colon>|n|:	-45 -13 0 -67 59 0 -86 -2 0
c|B+2	-93 -27 0 41 6 0 0 0 0
c|B+5	4 -18 0 -21 -19 0 -27 -19 0
c|B+6	23 -50 0 -104 28 0 -69 11 0
c|B+7	23 -5 0 -75 -20 0 3 33 0
c|B+8	17 -18 0 -66 -8 0 4 -17 0
c|B-1	-75 -12 0 -42 71 0 0 0 0
c|B-2	-109 23 0 -21 68 0 0 -4 0
c|B-3	-47 6 0 -7 13 0 -5 -1 0
c|B-4	10 -4 0 -13 2 0 -10 -25 0
c|B-5	-28 36 0 -35 -4 0 -10 -9 0
c|B-6	10 -50 0 -26 35 0 -27 -5 0
c|B-7	17 -78 0 -35 31 0 37 -43 0
c|B-8	26 -56 0 -40 -10 0 49 -27 0
c|B1<Name	52 -36 0 -41 -31 0 0 0 0
c|B1<other	-20 -8 0 -62 34 0 40 -64 0
c|B1|,	21 -20 0 -56 50 0 -58 1 0
c|B1|>	29 -20 0 -52 39 0 0 0 0
c|B1|nm	16 19 0 -37 -23 0 0 0 0
c|B1|sn	-46 -6 0 1 24 0 -33 41 0
c|B<Name	41 -66 0 -39 -1 0 41 -29 0
c|B<all	41 -44 0 -74 -24 0 0 0 0
c|B<and	61 -47 0 -42 -24 0 0 0 0
c|B<d	60 -79 0 -49 -34 0 0 0 0
c|B<ed	-24 57 0 -43 -38 0 -20 -5 0
c|B<however	92 -35 0 -11 -48 0 0 0 0
c|B<ing	-77 62 0 -18 16 0 -16 -10 0
c|B<is	48 -92 0 -31 29 0 0 0 0
c|B<it	2 41 0 -41 -60 0 0 0 0
c|B<later	42 -21 0 -4 -38 0 0 0 0
c|B<ly	-25 -84 0 26 16 0 24 0 0
c|B<meanwhile	72 -27 0 -16 -47 0 0 0 0
c|B<now	-45 -88 0 0 60 0 0 0 0
c|B<other	19 -34 0 -43 19 0 -6 -28 0
c|B<out	26 -2 0 -55 -48 0 -4 -1 0
c|B<s	29 -28 0 -26 31 0 -22 -17 0
c|B<said	-41 37 0 -27 27 0 -17 -13 0
c|B<say	17 -107 0 -29 51 0 -36 -22 0
c|B<so	3 -50 0 -21 30 0 -1 -40 0
c|B<still	39 -75 0 -25 6 0 0 0 0
c|B<that	70 -53 0 -39 -40 0 -6 -15 0
c|B<them	35 -38 0 -46 -3 0 -10 0 0
c|B<this	-5 -66 0 -34 48 0 53 -50 0
c|B<up	16 -86 0 -48 47 0 0 0 0
c|B>Name	9 30 0 -23 -31 0 17 -10 0
c|B>a	43 -44 0 3 -61 0 10 -21 0
c|B>after	61 -23 0 -30 -29 0 -8 0 0
c|B>all	-24 -24 0 -32 33 0 -2 -23 0
c|B>although	70 -26 0 -24 -52 0 -5 0 0
c|B>an	96 -31 0 -23 -3 0 -56 -39 0
c|B>and	41 -70 0 -15 -5 0 -35 31 0
c|B>are	57 -54 0 -38 -3 0 -38 -44 0
c|B>as	21 -27 0 -21 -20 0 18 -10 0
c|B>at	70 -64 0 -35 -36 0 0 0 0
c|B>because	-65 114 0 -46 -36 0 -22 -4 0
c|B>both	21 -59 0 -32 -50 0 46 -26 0
c|B>but	-13 -60 0 -8 35 0 -36 17 0
c|B>by	7 -69 0 23 -52 0 -13 0 0
c|B>could	58 -35 0 -13 -40 0 -38 -17 0
c|B>ed	-5 -25 0 -27 6 0 -10 -3 0
c|B>even	32 -75 0 -71 20 0 -22 0 0
c|B>for	25 19 0 -56 -27 0 -27 -7 0
c|B>from	-5 -63 0 -38 4 0 -2 37 0
c|B>had	-64 100 0 -27 -73 0 0 0 0
c|B>has	57 -24 0 -24 -27 0 -7 -1 0
c|B>have	34 -39 0 -13 9 0 0 0 0
c|B>he	38 -35 0 -11 -1 0 -13 -22 0
c|B>her	48 -30 0 -26 -4 0 11 -8 0
c|B>his	-27 -82 0 51 -48 0 7 -2 0
c|B>however	38 -46 0 -14 -6 0 -6 -1 0
c|B>i	-23 -9 0 -27 31 0 -20 -43 0
c|B>if	-14 -113 0 -54 45 0 38 -43 0
c|B>in	-11 40 0 7 -81 0 -6 -1 0
c|B>ing	-15 23 0 -47 -33 0 104 -39 0
c|B>is	49 -57 0 -22 -36 0 -40 25 0
c|B>it	52 -100 0 -15 3 0 -37 -13 0
c|B>just	-63 -87 0 85 -38 0 0 0 0
c|B>like	46 -63 0 -91 3 0 -5 0 0
c|B>ly	13 -114 0 -34 50 0 -11 20 0
c|B>many	-19 -63 0 -46 39 0 0 0 0
c|B>not	19 -8 0 -60 -20 0 21 -21 0
c|B>now	59 -53 0 -11 -31 0 2 0 0
c|B>of	-9 31 0 -44 -60 0 10 -10 0
c|B>on	24 -37 0 -31 -9 0 41 -2 0
c|B>one	65 -59 0 -17 -20 0 -15 -7 0
c|B>or	29 -17 0 3 -43 0 0 0 0
c|B>other	20 -104 0 -88 15 0 -2 -20 0
c|B>s	-18 -33 0 -58 46 0 -8 1 0
c|B>said	-6 10 0 30 -61 0 0 0 0
c|B>she	-38 -2 0 -42 45 0 -9 0 0
c|B>so	27 -60 0 -50 3 0 0 0 0
c|B>some	33 -2 0 -19 -74 0 -4 0 0
c|B>such	70 -23 0 -14 -38 0 -24 0 0
c|B>that	32 -70 0 -48 22 0 -35 -3 0
c|B>the	23 -24 0 -23 -10 0 -34 18 0
c|B>then	-39 -53 0 5 14 0 39 -29 0
c|B>there	85 -56 0 -1 -48 0 -33 -26 0
c|B>they	8 -32 0 -55 22 0 -25 -7 0
c|B>this	30 -62 0 -16 12 0 0 -7 0
c|B>those	62 -63 0 -54 -30 0 0 0 0
c|B>though	74 -21 0 -20 -48 0 0 0 0
c|B>to	24 -83 0 -43 15 0 29 -10 0
c|B>too	59 -36 0 -73 -22 0 0 0 0
c|B>was	66 -65 0 18 -30 0 -67 -9 0
c|B>we	42 -56 0 -19 -10 0 -1 -11 0
c|B>were	48 14 0 -42 -64 0 -49 -2 0
c|B>what	-19 30 0 -31 -61 0 -31 46 0
c|B>when	25 17 0 -34 -37 0 -5 -5 0
c|B>where	55 -66 0 -13 -2 0 19 -15 0
c|B>which	55 -75 0 -12 0 0 -9 0 0
c|B>while	2 -40 0 -35 20 0 0 0 0
c|B>who	60 -60 0 -29 -32 0 45 -10 0
c|B>whose	19 -22 0 -16 -36 0 43 -3 0
c|B>will	30 -79 0 -18 4 0 -6 -3 0
c|B>with	29 -43 0 -29 -1 0 -7 -1 0
c|B>would	101 -54 0 -13 -41 0 33 -44 0
c|B>you	1 -26 0 -39 31 0 -18 25 0
c|B^Name	-8 -52 0 -23 -5 0 -28 39 0
c|B^^Name	-4 -53 0 -10 3 0 0 -30 0
c|B^^a	-19 -61 0 -71 55 0 0 0 0
c|B^^ly	21 -13 0 -25 14 0 -2 -18 0
c|B^^other	8 32 0 30 -67 0 -12 -7 0
c|B^^the	2 -4 0 15 -39 0 -19 -14 0
c|B^^this	-12 -4 0 -22 31 0 0 0 0
c|B^ed	-35 -36 0 -70 79 0 -21 -34 0
c|B^ing	-8 -44 0 -71 31 0 0 -5 0
c|B^other	25 -71 0 -30 8 0 -35 -13 0
c|B^said	-22 -19 0 5 29 0 -1 -25 0
c|B|,	30 -47 0 -75 54 0 17 -50 0
c|B|,n	17 -27 0 -25 -24 0 2 -6 0
c|B|,s	-17 -19 0 -17 50 0 -1 -10 0
c|B|-	48 -53 0 -32 -24 0 -10 -1 0
c|B|.	47 -2 0 -9 -77 0 6 -5 0
c|B|:	39 37 0 -75 -21 0 0 -47 0
c|B|;	73 -63 0 -43 -27 0 -4 0 0
c|B|>	36 -83 0 -15 64 0 0 0 0
c|B|Name closes+>	-34 39 0 -17 -21 0 7 -58 0
c|B|Name closes>	51 -7 0 -9 8 0 -46 -77 0
c|B|according>	-63 67 0 -8 -52 0 -1 -42 0
c|B|cm	57 10 0 -59 -60 0 -34 -6 0
c|B|cn	25 -38 0 -69 -5 0 -22 -22 0
c|B|colon>	-33 -10 0 -34 38 0 -32 4 0
c|B|he closes>	-7 15 0 -38 10 0 -56 -23 0
c|B|inverted>	-35 -23 0 -10 -3 0 52 -53 0
c|B|kn	8 -48 0 -44 13 0 14 -19 0
c|B|ko	42 0 0 -18 -73 0 12 -28 0
c|B|ks	-7 -14 0 -29 9 0 74 -92 0
c|B|mn	-5 18 0 43 -37 0 -64 24 0
c|B|ms	10 -40 0 -59 -8 0 0 30 0
c|B|n,	34 8 0 -92 -34 0 -19 0 0
c|B|nc	2 -34 0 -47 4 0 -31 -20 0
c|B|nk	11 -28 0 -43 13 0 -32 -41 0
c|B|nm	53 -59 0 -77 -11 0 9 -2 0
c|B|nn	28 -33 0 -87 -8 0 -22 -7 0
c|B|no	19 -123 0 12 11 0 8 -9 0
c|B|ns	-15 47 0 -24 -26 0 36 0 0
c|B|ok	18 -32 0 -28 7 0 0 0 0
c|B|on	-83 10 0 -60 71 0 8 -41 0
c|B|os	-24 -32 0 -27 6 0 51 -1 0
c|B|pk	-30 -32 0 -17 61 0 0 -4 0
c|B|pn	-26 -16 0 22 5 0 26 -60 0
c|B|po	-29 -72 0 59 -14 0 27 -27 0
c|B|ps	-19 -53 0 -45 14 0 59 -54 0
c|B|sn	57 -53 0 -72 -46 0 27 13 0
c|B|the closes+>	53 -16 0 -23 -51 0 -7 -30 0
c|B|the closes>	32 -69 0 -25 41 0 -64 -38 0
c|B|–	-36 -133 0 -96 78 0 -6 0 0
c|B|—	20 -55 0 -111 14 0 9 -9 0
c|C-1	-73 -1 0 -15 29 0 0 -5 0
c|C-2	-103 32 0 -17 24 0 -5 -3 0
c|C-3	-53 34 0 -22 12 0 -14 -16 0
c|C-4	-13 7 0 -20 5 0 -54 33 0
c|C-5	-41 18 0 4 1 0 -3 -8 0
c|C-6	9 -40 0 -43 18 0 -28 13 0
c|C-7	12 -43 0 -76 25 0 27 -32 0
c|C-8	19 -41 0 -57 -4 0 14 -23 0
c|C1-1	-62 28 0 -13 17 0 0 -4 0
c|C1-2	-118 77 0 -10 48 0 -5 15 0
c|C1-3	-65 17 0 -7 17 0 -12 -11 0
c|C1-4	-31 4 0 -25 22 0 -48 21 0
c|C1-5	-39 -7 0 -19 30 0 -9 -6 0
c|C1-6	-17 -41 0 -43 33 0 9 -10 0
c|C1-7	14 -58 0 -53 55 0 17 -16 0
c|C1-8	37 -55 0 -96 1 0 9 -31 0
c|C1<Name	46 -62 0 -67 0 0 43 -31 0
c|C1<ed	-16 23 0 -28 -8 0 1 -10 0
c|C1<however	57 -22 0 -16 -30 0 0 0 0
c|C1<ing	-42 47 0 -36 1 0 -11 -8 0
c|C1<is	9 -82 0 -29 14 0 0 0 0
c|C1<ly	-2 -29 0 -37 12 0 0 0 0
c|C1<other	36 -6 0 -71 33 0 -2 -4 0
c|C1<s	15 -37 0 -66 31 0 -3 -24 0
c|C1<said	-35 27 0 -9 7 0 -27 -26 0
c|C1<that	20 -43 0 -30 -2 0 15 -8 0
c|C1>Name	3 53 0 -63 -27 0 17 -15 0
c|C1>a	64 -41 0 -26 -58 0 51 -37 0
c|C1>an	50 -25 0 -6 17 0 -12 -44 0
c|C1>and	16 -56 0 -28 45 0 -24 21 0
c|C1>as	32 18 0 -32 -61 0 7 -19 0
c|C1>at	27 -69 0 -39 1 0 0 0 0
c|C1>because	-27 6 0 -16 -1 0 -5 -4 0
c|C1>but	-13 -72 0 -26 63 0 -80 63 0
c|C1>ed	12 19 0 -24 -32 0 -2 -1 0
c|C1>even	54 -51 0 -34 -25 0 -1 0 0
c|C1>for	25 -8 0 -21 -21 0 -4 -5 0
c|C1>from	-53 -2 0 -16 41 0 -21 15 0
c|C1>has	28 -27 0 -10 -23 0 -2 -1 0
c|C1>he	45 -41 0 -23 -33 0 -1 -5 0
c|C1>his	-33 -54 0 -20 43 0 2 -1 0
c|C1>however	42 -34 0 -15 0 0 -3 0 0
c|C1>i	-27 13 0 -11 1 0 -16 19 0
c|C1>if	-6 -115 0 -35 38 0 19 -7 0
c|C1>in	-31 28 0 -32 16 0 -18 -19 0
c|C1>ing	49 -43 0 -28 -12 0 84 -78 0
c|C1>is	23 -91 0 -18 10 0 -43 26 0
c|C1>it	27 -92 0 -27 21 0 -31 23 0
c|C1>ly	14 -87 0 -22 30 0 -8 9 0
c|C1>not	16 -43 0 -19 0 0 9 -9 0
c|C1>of	24 -7 0 -29 -61 0 15 -15 0
c|C1>on	49 -49 0 -15 -43 0 2 0 0
c|C1>one	-12 8 0 -19 13 0 9 -10 0
c|C1>or	24 -53 0 -23 -15 0 0 0 0
c|C1>other	32 -58 0 -46 16 0 -15 5 0
c|C1>s	-11 -44 0 -34 35 0 -1 -1 0
c|C1>said	98 -68 0 -3 -69 0 0 0 0
c|C1>she	-28 -65 0 -28 42 0 -49 47 0
c|C1>that	2 -34 0 -35 14 0 -1 -2 0
c|C1>the	12 -11 0 -33 8 0 23 8 0
c|C1>there	48 6 0 -20 -25 0 -2 -13 0
c|C1>they	12 -53 0 -24 -1 0 -1 0 0
c|C1>this	-16 4 0 -9 -11 0 -12 19 0
c|C1>to	-7 -103 0 -19 46 0 4 0 0
c|C1>was	68 -22 0 -17 -34 0 -5 -1 0
c|C1>we	10 -55 0 -11 14 0 -9 13 0
c|C1>when	31 23 0 -17 -75 0 -19 -14 0
c|C1>where	38 -41 0 -15 -30 0 29 -29 0
c|C1>which	24 -39 0 -20 -1 0 9 -8 0
c|C1>while	-3 -27 0 -17 15 0 -1 0 0
c|C1>who	83 -67 0 -15 -46 0 33 -17 0
c|C1>with	8 -31 0 -16 15 0 -1 0 0
c|C1>would	60 -34 0 -8 -32 0 36 -41 0
c|C1>you	-75 -56 0 -41 66 0 -26 29 0
c|C1|,	28 -62 0 -95 40 0 25 -10 0
c|C1|-	28 -40 0 -71 10 0 -1 0 0
c|C1|.	53 1 0 -23 -75 0 6 -6 0
c|C1|:	-34 113 0 -77 -45 0 13 -45 0
c|C1|;	75 -58 0 -31 -55 0 0 0 0
c|C1|>	27 -52 0 -48 23 0 0 0 0
c|C1|Name closes+>	-7 -23 0 -3 -37 0 9 7 0
c|C1|Name closes>	2 -18 0 -5 13 0 -9 -18 0
c|C1|cc	-30 2 0 -89 26 0 -12 -15 0
c|C1|ck	6 -45 0 -72 23 0 -21 -4 0
c|C1|cn	92 -64 0 -67 -63 0 -1 0 0
c|C1|colon>	-69 44 0 -27 29 0 -58 6 0
c|C1|cs	-10 56 0 -53 1 0 1 -30 0
c|C1|he closes>	-7 -30 0 -16 20 0 -27 -2 0
c|C1|inverted>	-2 -16 0 -2 -40 0 51 -60 0
c|C1|kc	22 -81 0 -53 29 0 13 -1 0
c|C1|kk	25 -79 0 -90 13 0 1 8 0
c|C1|kn	43 -50 0 -43 -39 0 31 -3 0
c|C1|ks	2 -9 0 -80 8 0 35 -51 0
c|C1|nc	61 -32 0 -21 -46 0 0 0 0
c|C1|nk	34 -80 0 -47 14 0 -14 -6 0
c|C1|ns	13 33 0 -53 -20 0 -15 -4 0
c|C1|sc	15 -43 0 -53 -1 0 12 -4 0
c|C1|sk	34 -45 0 -45 15 0 3 -31 0
c|C1|sn	64 -61 0 -65 -71 0 42 -3 0
c|C1|ss	-2 13 0 -73 27 0 -44 19 0
c|C1|the closes+>	1 9 0 -7 -26 0 -6 -14 0
c|C1|the closes>	20 -27 0 -26 -9 0 -45 7 0
c|C1|–	-28 -110 0 -61 53 0 -2 0 0
c|C1|—	1 -22 0 -61 13 0 3 -5 0
c|C<Name	36 -80 0 -15 -22 0 53 -31 0
c|C<all	112 -74 0 -66 -77 0 0 0 0
c|C<and	55 -37 0 -22 -16 0 0 0 0
c|C<ed	-26 52 0 -61 -22 0 -24 -8 0
c|C<however	80 -41 0 -25 -41 0 0 0 0
c|C<ing	-50 65 0 -65 -4 0 -40 20 0
c|C<is	16 -90 0 -43 18 0 0 0 0
c|C<it	11 -11 0 -52 -10 0 0 0 0
c|C<ly	-20 -15 0 -62 10 0 0 0 0
c|C<now	-12 -2 0 -45 7 0 0 0 0
c|C<other	29 -8 0 -43 10 0 -16 15 0
c|C<s	21 -46 0 -46 24 0 -27 -27 0
c|C<said	-53 39 0 -29 22 0 -19 -9 0
c|C<say	-43 -58 0 -38 101 0 -85 -3 0
c|C<that	9 -66 0 -63 28 0 -16 -22 0
c|C>Name	-8 52 0 -18 -35 0 22 -23 0
c|C>a	50 -58 0 -30 -52 0 39 -49 0
c|C>after	75 -21 0 -33 -49 0 -14 -1 0
c|C>an	56 -46 0 -34 8 0 13 -29 0
c|C>and	18 -88 0 -12 15 0 -54 59 0
c|C>as	29 12 0 -41 -74 0 34 -35 0
c|C>at	35 -83 0 -47 5 0 0 0 0
c|C>because	-39 8 0 -44 14 0 -38 -14 0
c|C>but	8 -93 0 -28 54 0 -81 46 0
c|C>ed	-23 71 0 -56 -53 0 -13 -12 0
c|C>even	121 -48 0 -27 -53 0 -9 -2 0
c|C>for	26 -17 0 -5 -38 0 -35 -7 0
c|C>from	3 -6 0 -53 3 0 -22 21 0
c|C>has	52 -29 0 -23 -28 0 -8 -2 0
c|C>he	53 -33 0 -37 -3 0 -18 -21 0
c|C>his	-2 -53 0 -30 28 0 8 -6 0
c|C>however	62 -35 0 -21 -11 0 -2 0 0
c|C>i	-61 26 0 -26 15 0 -27 17 0
c|C>if	17 -126 0 -60 54 0 20 -50 0
c|C>in	-24 12 0 -7 17 0 -29 -36 0
c|C>ing	13 -60 0 -40 -29 0 112 -88 0
c|C>is	38 -106 0 -32 -1 0 -81 74 0
c|C>it	-5 -124 0 -18 22 0 -54 72 0
c|C>just	-22 13 0 -63 26 0 -17 -21 0
c|C>like	35 -76 0 -60 9 0 -10 0 0
c|C>ly	0 -98 0 -45 43 0 -7 8 0
c|C>not	-9 -13 0 -42 -6 0 4 -20 0
c|C>of	31 -11 0 -40 -28 0 23 -20 0
c|C>on	36 -64 0 -36 -11 0 3 -2 0
c|C>one	10 -15 0 -46 8 0 -33 -16 0
c|C>or	-6 -37 0 -3 -18 0 0 0 0
c|C>other	29 -59 0 -99 27 0 -22 -7 0
c|C>s	-4 -43 0 -39 8 0 -12 6 0
c|C>said	1 -16 0 20 -86 0 0 0 0
c|C>she	-10 4 0 -69 11 0 -48 43 0
c|C>so	26 -14 0 -33 -15 0 -4 -7 0
c|C>some	51 -12 0 -35 -58 0 -1 0 0
c|C>that	-5 -1 0 -77 16 0 -57 -5 0
c|C>the	21 -30 0 -34 4 0 -20 -12 0
c|C>then	-26 -68 0 -51 45 0 47 -34 0
c|C>there	41 -32 0 -36 -45 0 -9 -18 0
c|C>they	39 -21 0 -50 -5 0 -47 -22 0
c|C>this	-47 9 0 -24 21 0 -23 15 0
c|C>though	47 -65 0 -38 -56 0 -7 45 0
c|C>to	-3 -128 0 14 6 0 33 -15 0
c|C>too	-4 -76 0 -54 43 0 0 0 0
c|C>was	43 17 0 -43 -46 0 -41 -18 0
c|C>we	16 -20 0 -33 20 0 -12 -5 0
c|C>when	23 46 0 -37 -85 0 -24 -11 0
c|C>where	24 -80 0 -39 23 0 22 -20 0
c|C>which	62 -57 0 -13 -3 0 2 -13 0
c|C>while	-41 -50 0 11 37 0 0 0 0
c|C>who	52 -62 0 -47 -41 0 75 -16 0
c|C>whose	65 -19 0 -19 -43 0 10 -10 0
c|C>will	80 -90 0 -17 -17 0 -13 -10 0
c|C>with	6 -40 0 -44 23 0 -13 -1 0
c|C>would	77 -56 0 -23 -43 0 6 -50 0
c|C>you	-37 -42 0 -49 38 0 -25 40 0
c|C|,	30 -47 0 -88 44 0 3 -10 0
c|C|-	43 -89 0 -76 15 0 -7 -1 0
c|C|.	73 -11 0 -59 -95 0 2 -2 0
c|C|:	-16 69 0 -34 -52 0 -42 -40 0
c|C|;	77 -81 0 -55 -17 0 -5 0 0
c|C|>	28 -54 0 -17 36 0 0 0 0
c|C|Name closes+>	-28 -18 0 -30 -14 0 -7 0 0
c|C|Name closes>	12 -14 0 -9 -8 0 -12 -20 0
c|C|cn	98 -57 0 -51 -58 0 -13 -4 0
c|C|colon>	-52 11 0 -45 19 0 -40 -9 0
c|C|cs	-41 91 0 -84 -29 0 -26 -34 0
c|C|he closes>	-4 11 0 -30 -5 0 -43 -3 0
c|C|inverted>	-47 8 0 -9 -46 0 62 -45 0
c|C|kc	-2 -75 0 -32 46 0 15 -8 0
c|C|kn	-5 -68 0 -68 15 0 27 -27 0
c|C|ks	2 -50 0 -53 32 0 57 -57 0
c|C|nc	5 -68 0 -63 31 0 -29 0 0
c|C|nk	23 -27 0 -53 30 0 -22 -37 0
c|C|nn	28 -39 0 -65 6 0 -8 -7 0
c|C|ns	-20 24 0 -20 11 0 13 -8 0
c|C|sn	100 -73 0 -79 -105 0 26 -29 0
c|C|the closes+>	23 -19 0 -29 -24 0 -13 -32 0
c|C|the closes>	45 -35 0 -32 5 0 -78 -34 0
c|C|–	6 -109 0 -71 63 0 -10 -1 0
c|C|—	20 -19 0 -44 29 0 1 -5 0
c|N+6	-26 -82 0 -44 41 0 -16 8 0
c|N+7	38 -10 0 -133 -48 0 28 -14 0
c|N+8	-3 16 0 -36 -50 0 -30 -33 0
c|N-5	-12 19 0 -21 -21 0 0 0 0
c|N-6	18 -100 0 -70 -11 0 -34 41 0
c|N-7	-13 -46 0 -27 16 0 26 -42 0
c|N-8	6 -53 0 -33 -3 0 12 -10 0
c|N1+8	18 -47 0 -7 -16 0 -51 47 0
c|N1-8	40 -38 0 -37 -32 0 -60 -14 0
c|N1<Name	28 -63 0 -32 -22 0 54 -2 0
c|N1<all	73 -104 0 -89 -16 0 0 0 0
c|N1<and	13 -90 0 -100 21 0 0 0 0
c|N1<ed	-43 51 0 -47 -21 0 -43 -12 0
c|N1<however	83 -28 0 -68 -90 0 0 0 0
c|N1<ing	-57 71 0 -70 2 0 -39 10 0
c|N1<is	-15 -121 0 -9 14 0 0 0 0
c|N1<it	-22 -67 0 29 -1 0 0 0 0
c|N1<ly	5 -62 0 -65 6 0 -46 35 0
c|N1<now	-9 -52 0 -108 22 0 0 0 0
c|N1<other	14 -31 0 -15 2 0 -36 7 0
c|N1<s	20 -43 0 -36 21 0 -41 -26 0
c|N1<said	-62 61 0 -73 0 0 -39 -25 0
c|N1<say	-56 -41 0 -72 94 0 -91 18 0
c|N1<that	30 -58 0 -36 11 0 -24 -59 0
c|N1>Name	-7 30 0 -20 -30 0 11 -33 0
c|N1>a	36 -74 0 20 -79 0 25 -64 0
c|N1>after	50 -73 0 -1 -89 0 -24 -3 0
c|N1>an	29 -17 0 -28 -10 0 -7 -55 0
c|N1>and	-2 -123 0 -29 26 0 -40 54 0
c|N1>are	10 -36 0 -71 35 0 -55 -49 0
c|N1>as	17 5 0 -23 -68 0 36 -27 0
c|N1>at	17 -93 0 -58 18 0 0 0 0
c|N1>because	-26 1 0 -27 20 0 -63 8 0
c|N1>but	-5 -59 0 -26 37 0 -92 48 0
c|N1>ed	12 74 0 -80 -49 0 -48 -53 0
c|N1>even	40 -24 0 -88 -25 0 -45 26 0
c|N1>for	-17 4 0 -28 9 0 -40 -27 0
c|N1>from	-44 27 0 -119 8 0 -31 27 0
c|N1>has	27 -28 0 -68 -5 0 -22 -6 0
c|N1>have	42 -69 0 -79 -12 0 0 0 0
c|N1>he	53 -46 0 -43 -24 0 -66 15 0
c|N1>his	1 -125 0 13 -20 0 18 -10 0
c|N1>however	38 -71 0 -35 -59 0 36 -15 0
c|N1>i	-23 17 0 -32 3 0 -65 -42 0
c|N1>if	-7 -96 0 -23 14 0 35 -46 0
c|N1>in	18 -37 0 -18 -30 0 -7 -14 0
c|N1>ing	14 -25 0 -88 -83 0 125 -16 0
c|N1>is	32 -99 0 24 -38 0 -65 38 0
c|N1>it	-15 -99 0 15 10 0 -46 40 0
c|N1>just	4 0 0 -95 -4 0 -22 -11 0
c|N1>like	-12 -99 0 -103 53 0 -27 -7 0
c|N1>ly	27 -82 0 -54 7 0 -28 -18 0
c|N1>not	-25 -23 0 -43 24 0 8 -33 0
c|N1>of	-33 34 0 4 -22 0 -6 -11 0
c|N1>on	32 -96 0 -64 -7 0 1 -4 0
c|N1>one	-10 -40 0 -9 17 0 -37 -22 0
c|N1>or	19 -11 0 -39 -37 0 0 0 0
c|N1>other	23 -29 0 -60 18 0 -12 -20 0
c|N1>s	18 -89 0 -53 33 0 -30 -18 0
c|N1>said	-2 -6 0 52 -197 0 0 0 0
c|N1>she	-38 1 0 -72 27 0 -47 30 0
c|N1>so	-10 3 0 -117 2 0 -11 -3 0
c|N1>that	9 15 0 -110 27 0 -26 -32 0
c|N1>the	25 -15 0 -48 -1 0 -19 2 0
c|N1>there	48 -28 0 -81 -29 0 -39 -40 0
c|N1>they	12 -38 0 -81 23 0 -24 -11 0
c|N1>this	-12 -18 0 -78 -2 0 -15 32 0
c|N1>though	48 -77 0 -7 -94 0 -3 43 0
c|N1>to	4 -141 0 -56 28 0 47 8 0
c|N1>too	1 -87 0 -2 -26 0 0 0 0
c|N1>was	57 -42 0 -12 -20 0 -63 -55 0
c|N1>we	15 -18 0 -73 11 0 -79 -33 0
c|N1>when	-6 20 0 35 -72 0 -41 -52 0
c|N1>where	68 -81 0 -16 -65 0 39 -11 0
c|N1>which	45 -82 0 -63 -1 0 -3 -5 0
c|N1>while	-9 -77 0 -33 19 0 -9 -2 0
c|N1>who	46 -105 0 -13 -70 0 102 -26 0
c|N1>whose	16 -53 0 -58 6 0 26 -11 0
c|N1>will	20 -120 0 -53 22 0 -16 -18 0
c|N1>with	18 -69 0 -15 4 0 -15 -8 0
c|N1>would	100 -111 0 -68 -69 0 12 -62 0
c|N1>you	-69 -14 0 -21 34 0 -12 71 0
c|N1^Name	42 -43 0 -33 -46 0 0 0 0
c|N1^^Name	1 -29 0 2 12 0 -5 -7 0
c|N1^^other	-1 -45 0 -46 12 0 -49 48 0
c|N1^^the	19 -19 0 -19 -18 0 0 0 0
c|N1^said	-7 3 0 33 6 0 -8 -9 0
c|N1|,	12 -42 0 -51 27 0 -15 -21 0
c|N1|-	-4 -9 0 -19 -5 0 -23 -1 0
c|N1|.	58 -30 0 -15 -82 0 8 -8 0
c|N1|:	-1 84 0 -59 -71 0 -46 -14 0
c|N1|;	49 -126 0 -45 4 0 -6 -2 0
c|N1|>	21 -80 0 -40 24 0 0 0 0
c|N1|Name closes+>	-26 16 0 -58 -57 0 -15 0 0
c|N1|Name closes>	0 32 0 -21 -28 0 -46 -52 0
c|N1|according>	-20 45 0 -46 -57 0 -7 -59 0
c|N1|colon>	-49 16 0 -53 1 0 -46 21 0
c|N1|he closes>	14 5 0 -44 -2 0 -40 -39 0
c|N1|inverted>	-63 30 0 -45 3 0 41 -49 0
c|N1|nn	11 -16 0 -46 25 0 -33 -33 0
c|N1|the closes+>	12 -15 0 -22 -36 0 -36 -7 0
c|N1|the closes>	16 -15 0 -47 24 0 -47 -36 0
c|N1|–	-36 -82 0 -48 51 0 -18 -7 0
c|N1|—	10 -39 0 -111 27 0 -59 -33 0
c|N<Name	23 -82 0 10 -17 0 48 -31 0
c|N<again	15 38 0 -99 -16 0 -16 -49 0
c|N<all	94 -92 0 -108 -30 0 0 0 0
c|N<and	49 -125 0 -43 8 0 0 0 0
c|N<be	28 76 0 -157 -65 0 -22 -4 0
c|N<because	28 45 0 -46 -125 0 0 0 0
c|N<before	132 -101 0 -79 -46 0 0 0 0
c|N<but	1 -183 0 -23 81 0 0 0 0
c|N<can	-8 -83 0 -31 40 0 0 0 0
c|N<d	57 -128 0 -13 -40 0 0 0 0
c|N<do	-34 -141 0 -103 83 0 0 0 0
c|N<down	10 -69 0 -64 18 0 0 0 0
c|N<ed	-25 56 0 -49 -6 0 -38 -13 0
c|N<for	-70 -105 0 -81 88 0 0 0 0
c|N<had	75 -30 0 -42 -12 0 0 0 0
c|N<her	-127 -4 0 43 -5 0 -26 70 0
c|N<here	98 -91 0 -67 -52 0 0 0 0
c|N<however	89 -35 0 -41 -55 0 0 0 0
c|N<in	21 -97 0 -74 61 0 0 0 0
c|N<ing	-53 71 0 -49 2 0 -39 16 0
c|N<instead	-46 -1 0 -59 55 0 0 0 0
c|N<is	19 -169 0 -70 55 0 0 0 0
c|N<it	28 -57 0 10 -36 0 0 0 0
c|N<last	86 -83 0 -22 -65 0 0 0 0
c|N<later	86 -4 0 -8 -120 0 0 0 0
c|N<ly	-3 -31 0 -64 31 0 -62 63 0
c|N<many	-67 -109 0 -90 103 0 0 0 0
c|N<may	99 -67 0 -26 -45 0 0 0 0
c|N<meanwhile	96 -36 0 -33 -40 0 0 0 0
c|N<more	19 -135 0 -72 65 0 0 0 0
c|N<much	139 -102 0 -29 -124 0 0 0 0
c|N<no	-106 -97 0 87 -2 0 0 0 0
c|N<not	2 -102 0 -115 49 0 -25 -8 0
c|N<now	8 -45 0 -87 35 0 0 0 0
c|N<on	-35 -94 0 26 23 0 0 0 0
c|N<one	-22 43 0 -81 1 0 0 0 0
c|N<other	11 -33 0 -13 15 0 -24 8 0
c|N<others	103 -75 0 -7 -43 0 0 0 0
c|N<out	-35 64 0 -11 -57 0 -2 0 0
c|N<over	116 -60 0 -46 -16 0 -73 -68 0
c|N<s	16 -54 0 -34 26 0 -36 -44 0
c|N<said	-99 65 0 38 6 0 -34 -29 0
c|N<say	-101 -58 0 -96 123 0 -141 -3 0
c|N<says	52 74 0 -103 -4 0 -133 -97 0
c|N<so	-10 -101 0 70 -11 0 -1 -48 0
c|N<still	35 -139 0 -69 45 0 0 0 0
c|N<that	55 -44 0 -100 15 0 -1 -45 0
c|N<them	45 -124 0 -73 26 0 -2 0 0
c|N<then	16 -99 0 -45 20 0 -6 -1 0
c|N<there	-42 -164 0 -59 89 0 0 0 0
c|N<this	-58 -164 0 -93 70 0 110 -89 0
c|N<to	7 74 0 -187 -19 0 0 0 0
c|N<today	-22 -90 0 -89 59 0 0 0 0
c|N<together	140 -135 0 -6 -64 0 0 0 0
c|N<too	109 -75 0 -45 -73 0 0 0 0
c|N<up	-26 -96 0 -89 75 0 0 0 0
c|N<was	109 -64 0 -18 -60 0 0 0 0
c|N<yes	-110 48 0 47 -19 0 0 0 0
c|N<yet	-43 -108 0 -45 82 0 0 0 0
c|N<you	-4 -107 0 -26 12 0 0 0 0
c|N>Name	-2 43 0 -5 -26 0 32 -23 0
c|N>a	58 -59 0 39 -48 0 34 -75 0
c|N>about	58 -39 0 -63 -11 0 -8 -1 0
c|N>after	67 -66 0 17 -119 0 -18 0 0
c|N>again	-17 -125 0 -55 23 0 84 -58 0
c|N>all	-29 -17 0 -58 65 0 -7 -75 0
c|N>also	106 -25 0 -45 -69 0 0 0 0
c|N>although	139 -25 0 -45 -105 0 0 0 0
c|N>among	-93 -141 0 68 96 0 -40 -33 0
c|N>an	55 -17 0 -39 -11 0 -45 -66 0
c|N>and	6 -108 0 11 24 0 -82 65 0
c|N>another	-78 -119 0 94 -122 0 70 -46 0
c|N>any	105 -70 0 -85 -41 0 0 0 0
c|N>are	57 -32 0 -41 42 0 -60 -98 0
c|N>as	33 27 0 -40 -63 0 36 -33 0
c|N>at	57 -110 0 -87 40 0 0 0 0
c|N>be	112 -122 0 -30 -63 0 0 0 0
c|N>because	-54 36 0 4 23 0 -92 29 0
c|N>both	30 44 0 -44 -121 0 -12 -1 0
c|N>but	-17 -36 0 -12 47 0 -78 46 0
c|N>by	25 -107 0 17 -22 0 -44 -2 0
c|N>can	-43 64 0 -111 5 0 -63 -28 0
c|N>could	124 -69 0 -32 -52 0 -22 -20 0
c|N>d	-7 -71 0 -65 48 0 0 0 0
c|N>despite	115 -24 0 -54 -42 0 -4 0 0
c|N>did	-87 96 0 -60 -92 0 -34 -36 0
c|N>do	28 -27 0 -74 -19 0 0 0 0
c|N>down	142 -100 0 -9 -102 0 0 0 0
c|N>during	76 -51 0 3 -68 0 0 0 0
c|N>ed	9 96 0 -87 -48 0 -4 -28 0
c|N>even	53 -10 0 -57 -22 0 -34 18 0
c|N>every	-97 -128 0 -51 119 0 0 0 0
c|N>for	-5 40 0 -47 13 0 -67 -28 0
c|N>from	-8 25 0 -128 -16 0 -52 52 0
c|N>had	49 -4 0 -41 -92 0 0 0 0
c|N>has	26 -15 0 -55 -8 0 -5 -2 0
c|N>have	14 -81 0 -44 34 0 0 0 0
c|N>having	25 -110 0 -69 9 0 0 0 0
c|N>he	58 -42 0 -27 -19 0 -49 47 0
c|N>her	-30 -17 0 -70 19 0 64 -81 0
c|N>his	-24 -129 0 86 -22 0 14 -13 0
c|N>how	13 20 0 -57 -12 0 -83 -48 0
c|N>however	29 -78 0 -44 1 0 60 -32 0
c|N>i	-8 17 0 -69 27 0 -38 -35 0
c|N>if	-21 -123 0 -1 35 0 57 -73 0
c|N>in	28 -13 0 -22 -11 0 -5 -17 0
c|N>ing	11 -24 0 -30 -80 0 116 -21 0
c|N>is	53 -84 0 54 -53 0 -86 32 0
c|N>it	8 -77 0 -28 39 0 -52 46 0
c|N>its	-108 48 0 -112 64 0 -25 -17 0
c|N>just	33 13 0 -70 -16 0 -11 -37 0
c|N>like	-20 -101 0 -104 82 0 -6 -1 0
c|N>ly	19 -89 0 -33 45 0 -10 0 0
c|N>many	-62 -97 0 59 22 0 0 0 0
c|N>may	103 -63 0 -40 -75 0 0 0 0
c|N>meanwhile	81 -24 0 -56 -36 0 0 0 0
c|N>more	1 -77 0 -124 38 0 -3 -1 0
c|N>most	186 -73 0 -45 -139 0 -22 -40 0
c|N>my	26 20 0 -64 -74 0 0 0 0
c|N>no	-50 1 0 -140 48 0 -4 -33 0
c|N>not	-21 -8 0 -81 42 0 10 -31 0
c|N>now	29 -95 0 -10 -77 0 75 -3 0
c|N>of	-36 77 0 -91 -7 0 -4 -12 0
c|N>on	54 -94 0 -59 -15 0 18 -1 0
c|N>once	96 -9 0 -66 -71 0 0 0 0
c|N>one	-2 -6 0 31 4 0 -62 -52 0
c|N>only	131 -81 0 -65 -80 0 -28 -31 0
c|N>or	24 -20 0 -18 -37 0 0 0 0
c|N>other	29 -19 0 -74 25 0 -1 -23 0
c|N>our	-62 -59 0 -31 108 0 -35 -80 0
c|N>over	109 -55 0 -26 -88 0 0 0 0
c|N>s	17 -79 0 -37 29 0 -11 9 0
c|N>said	-11 -17 0 112 -195 0 0 0 0
c|N>she	-42 29 0 -42 7 0 -55 65 0
c|N>should	76 77 0 -73 -147 0 -57 -106 0
c|N>since	21 -124 0 -39 61 0 -48 -33 0
c|N>so	-26 45 0 -61 -7 0 -1 -28 0
c|N>some	50 12 0 -46 -67 0 -2 -1 0
c|N>still	-51 77 0 -62 -117 0 0 0 0
c|N>such	41 -67 0 -54 21 0 -39 -1 0
c|N>that	9 22 0 -74 -3 0 -38 -16 0
c|N>the	13 -25 0 -20 -5 0 -28 4 0
c|N>then	4 -89 0 -59 35 0 96 -89 0
c|N>there	59 5 0 -55 -42 0 -30 -33 0
c|N>these	112 -66 0 -20 -71 0 0 0 0
c|N>they	40 -35 0 -77 14 0 -20 -12 0
c|N>this	-29 -26 0 -64 9 0 -36 75 0
c|N>those	38 -71 0 -89 -5 0 0 0 0
c|N>though	63 -106 0 1 -100 0 -1 76 0
c|N>through	-37 -20 0 -95 41 0 0 0 0
c|N>to	13 -161 0 -40 23 0 42 25 0
c|N>too	-35 -84 0 27 7 0 0 0 0
c|N>two	92 -25 0 -50 -38 0 0 0 0
c|N>under	-49 -83 0 -28 -83 0 112 -16 0
c|N>very	86 -59 0 -77 -19 0 -26 -50 0
c|N>was	65 -25 0 27 -54 0 -97 -38 0
c|N>we	28 -30 0 -53 13 0 -54 -10 0
c|N>were	23 47 0 -79 -41 0 -84 -49 0
c|N>what	-92 59 0 -122 -126 0 -26 138 0
c|N>when	1 14 0 54 -80 0 -38 -42 0
c|N>where	15 -93 0 21 -30 0 46 -18 0
c|N>whether	-15 -62 0 -57 52 0 0 0 0
c|N>which	56 -70 0 -30 7 0 -3 -13 0
c|N>while	-11 -73 0 -17 43 0 0 0 0
c|N>who	57 -61 0 -19 -51 0 75 -34 0
c|N>whom	35 -34 0 -35 -32 0 28 -14 0
c|N>whose	7 -55 0 -27 -2 0 22 -7 0
c|N>why	-95 88 0 -57 7 0 0 0 0
c|N>will	49 -106 0 -45 25 0 -12 -32 0
c|N>with	33 -78 0 1 -1 0 -12 -2 0
c|N>without	58 -124 0 -37 -22 0 0 0 0
c|N>would	136 -113 0 -57 -112 0 31 -76 0
c|N>yes	-112 43 0 -8 103 0 0 0 0
c|N>yet	-21 -84 0 -69 57 0 0 0 0
c|N>you	-52 -12 0 -88 46 0 -8 60 0
c|N^^Name	88 -25 0 -44 -47 0 -19 -11 0
c|N^^other	-25 -24 0 46 -13 0 -11 24 0
c|N^other	-8 -16 0 -61 23 0 -13 -18 0
c|N|!	-71 -118 0 135 -140 0 0 0 0
c|N|,	12 -50 0 -62 30 0 -9 -24 0
c|N|-	-9 -11 0 19 -10 0 -20 -2 0
c|N|.	43 -34 0 24 -103 0 6 -5 0
c|N|:	-1 64 0 -67 -43 0 -40 -26 0
c|N|;	80 -111 0 -76 -1 0 -4 0 0
c|N|>	22 -86 0 -53 27 0 0 0 0
c|N|Name closes!>	5 34 0 5 -104 0 -21 -57 0
c|N|Name closes+>	-27 -12 0 15 -50 0 -18 17 0
c|N|Name closes>	37 3 0 -38 -46 0 -25 -41 0
c|N|according>	-45 90 0 -24 -48 0 -42 -22 0
c|N|accordingly>	-27 1 0 -52 36 0 -81 -39 0
c|N|colon>	-33 13 0 -3 -20 0 -59 9 0
c|N|he closes!>	-56 42 0 -32 -104 0 -45 -27 0
c|N|he closes+>	-69 29 0 29 -54 0 -43 48 0
c|N|he closes>	34 1 0 -53 -29 0 -35 -23 0
c|N|inverted>	-46 48 0 -47 -20 0 41 -63 0
c|N|nn	11 -30 0 -44 21 0 -35 -42 0
c|N|the closes+>	32 -13 0 26 -69 0 -29 -43 0
c|N|the closes>	23 -14 0 -40 -2 0 -36 -26 0
c|N|–	-44 -80 0 -24 60 0 -11 -1 0
c|N|—	3 -50 0 -119 33 0 -52 -12 0
c|O+1	-74 58 0 20 -11 0 -32 -4 0
c|O+2	-147 29 0 80 -22 0 -10 -2 0
c|O+3	-29 50 0 25 -60 0 -11 -9 0
c|O+4	-72 -6 0 65 -28 0 -5 -24 0
c|O+5	6 -39 0 -28 3 0 -8 14 0
c|O+6	15 -55 0 -34 23 0 -31 -27 0
c|O+7	54 -47 0 -74 -21 0 20 -27 0
c|O+8	34 -60 0 -102 2 0 -8 -11 0
c|O1+1	-110 86 0 13 9 0 -66 -25 0
c|O1+2	-113 30 0 75 -34 0 2 -2 0
c|O1+3	-42 36 0 22 -38 0 -22 -15 0
c|O1+4	-67 -6 0 71 -34 0 -20 -20 0
c|O1+5	-20 -41 0 -23 38 0 -47 27 0
c|O1+6	20 -42 0 -6 43 0 -17 -17 0
c|O1+7	8 -43 0 -42 28 0 -17 -17 0
c|O1+8	20 -42 0 -44 3 0 -8 -10 0
c|O1<Name	48 -50 0 -46 12 0 45 -33 0
c|O1<and	22 -18 0 -78 5 0 0 0 0
c|O1<ed	-17 -36 0 2 3 0 18 -7 0
c|O1<however	64 -22 0 -26 -62 0 0 0 0
c|O1<ing	-1 -36 0 -55 44 0 -7 -3 0
c|O1<is	-30 -32 0 1 13 0 0 0 0
c|O1<it	-7 -24 0 -21 7 0 0 0 0
c|O1<ly	29 -12 0 -56 -3 0 11 0 0
c|O1<now	9 -20 0 -54 33 0 0 0 0
c|O1<other	19 -65 0 6 10 0 -5 -30 0
c|O1<s	51 -55 0 -46 21 0 -31 -4 0
c|O1<said	-9 -26 0 -60 79 0 -33 -66 0
c|O1<that	48 -28 0 -27 -32 0 -18 -12 0
c|O1>Name	14 -17 0 15 3 0 -2 -24 0
c|O1>a	19 -34 0 61 -90 0 -15 -20 0
c|O1>an	68 -28 0 -55 -4 0 -26 -18 0
c|O1>and	40 -46 0 -94 27 0 11 -5 0
c|O1>as	25 -32 0 -4 -68 0 34 -1 0
c|O1>at	37 -15 0 -9 -51 0 0 0 0
c|O1>because	38 -16 0 -56 -16 0 -12 0 0
c|O1>but	14 -30 0 -34 24 0 7 -7 0
c|O1>ed	52 -22 0 -22 2 0 -43 -24 0
c|O1>even	43 -13 0 -69 -42 0 -27 -1 0
c|O1>for	-6 -20 0 -27 26 0 -8 0 0
c|O1>from	73 -9 0 -75 -26 0 -4 0 0
c|O1>has	32 -16 0 -51 -7 0 -2 0 0
c|O1>he	-2 -29 0 -12 8 0 -5 -8 0
c|O1>his	34 -12 0 28 -71 0 14 -1 0
c|O1>however	93 -6 0 -64 -101 0 13 -3 0
c|O1>i	-18 -45 0 -14 35 0 -16 -14 0
c|O1>if	-13 -25 0 -56 23 0 33 -26 0
c|O1>in	53 -20 0 -33 -37 0 -4 0 0
c|O1>ing	9 -36 0 -54 -13 0 93 -13 0
c|O1>is	40 -26 0 -15 -13 0 -38 -7 0
c|O1>it	11 -24 0 23 -44 0 -3 0 0
c|O1>its	-4 -34 0 -90 49 0 -9 -4 0
c|O1>like	-1 -11 0 -99 46 0 -2 0 0
c|O1>ly	-8 -19 0 -29 20 0 -14 -7 0
c|O1>not	-19 -28 0 -49 36 0 7 -3 0
c|O1>of	-11 -19 0 7 -18 0 -1 -1 0
c|O1>on	-13 -12 0 -61 28 0 7 -4 0
c|O1>one	24 -17 0 -27 5 0 -18 -3 0
c|O1>or	43 -27 0 -61 -17 0 0 0 0
c|O1>other	21 -23 0 -19 24 0 -10 -8 0
c|O1>s	-11 -42 0 -16 28 0 -1 0 0
c|O1>said	16 -6 0 35 -117 0 0 0 0
c|O1>she	-1 -22 0 -14 10 0 0 0 0
c|O1>that	4 -21 0 -91 47 0 -10 -4 0
c|O1>the	29 -34 0 -34 -4 0 9 -14 0
c|O1>there	67 -20 0 -10 -77 0 -3 0 0
c|O1>they	10 -23 0 -92 41 0 -7 0 0
c|O1>this	34 -22 0 -62 19 0 0 0 0
c|O1>to	-32 -42 0 -54 29 0 35 -2 0
c|O1>was	68 -19 0 -26 -16 0 -43 -3 0
c|O1>we	19 -31 0 -59 -6 0 -27 35 0
c|O1>when	81 -13 0 -47 -44 0 -6 0 0
c|O1>where	21 -28 0 -38 11 0 14 -2 0
c|O1>which	47 -18 0 -57 -16 0 1 -1 0
c|O1>while	-3 -23 0 -68 41 0 -38 -6 0
c|O1>who	30 -22 0 1 -62 0 38 -4 0
c|O1>with	4 -17 0 -9 -6 0 -4 0 0
c|O1>would	63 -27 0 -23 -53 0 5 -28 0
c|O1>you	-17 -23 0 0 21 0 0 0 0
c|O1^Name	6 4 0 -41 10 0 -53 -9 0
c|O1^^Name	13 -3 0 31 -8 0 -12 -33 0
c|O1^^a	-2 -26 0 -14 19 0 -17 0 0
c|O1^^an	35 -24 0 -21 -33 0 -10 -6 0
c|O1^^as	8 -19 0 -21 -1 0 18 -11 0
c|O1^^but	-33 -32 0 -23 40 0 -45 -19 0
c|O1^^ed	17 18 0 -7 -21 0 -76 -7 0
c|O1^^i	25 -38 0 5 -4 0 -45 -2 0
c|O1^^in	-3 -35 0 -49 37 0 -32 -5 0
c|O1^^ing	-20 -53 0 15 17 0 -52 -5 0
c|O1^^ly	-9 -56 0 -69 11 0 39 -27 0
c|O1^^other	18 -21 0 -3 -30 0 -10 -5 0
c|O1^^s	28 -12 0 -39 -19 0 -4 0 0
c|O1^^the	-12 -9 0 -15 22 0 -49 -11 0
c|O1^^to	13 -45 0 31 -70 0 -1 0 0
c|O1^^very	-13 32 0 -59 -25 0 38 -16 0
c|O1^^you	14 -36 0 13 -5 0 -3 -1 0
c|O1^a	-15 6 0 -5 -18 0 -15 0 0
c|O1^an	-28 -29 0 37 -55 0 0 0 0
c|O1^and	-2 -35 0 -26 2 0 33 -11 0
c|O1^as	18 4 0 0 -33 0 -28 -5 0
c|O1^be	5 -33 0 25 -91 0 -20 -1 0
c|O1^because	-4 -31 0 -13 14 0 0 0 0
c|O1^ed	16 -41 0 -50 -1 0 16 -42 0
c|O1^in	-9 -35 0 -29 29 0 0 0 0
c|O1^ing	-13 -58 0 -15 29 0 -7 -1 0
c|O1^is	-57 -40 0 24 37 0 -6 0 0
c|O1^of	-28 -51 0 -18 49 0 -24 0 0
c|O1^on	-29 -44 0 62 -64 0 0 0 0
c|O1^or	47 -47 0 -36 -46 0 0 0 0
c|O1^other	6 -20 0 -24 20 0 -32 -33 0
c|O1^s	1 -1 0 -11 -11 0 64 -24 0
c|O1^said	8 -60 0 -19 -1 0 -3 -14 0
c|O1^that	10 -22 0 -44 13 0 17 28 0
c|O1^the	-31 -46 0 8 30 0 -37 -3 0
c|O1^to	6 50 0 -27 -75 0 -12 -3 0
c|O1^was	-61 29 0 30 -46 0 -7 -15 0
c|O1^were	24 -33 0 20 -70 0 -9 0 0
c|O1|,	32 -94 0 -48 34 0 19 -87 0
c|O1|,,	15 -103 0 0 1 0 -3 -45 0
c|O1|,m	2 -42 0 43 29 0 -43 -19 0
c|O1|,n	-1 -74 0 -69 3 0 44 -29 0
c|O1|,o	54 -25 0 -63 41 0 -40 -21 0
c|O1|-	26 -40 0 -54 11 0 -1 0 0
c|O1|.	72 -32 0 21 -67 0 4 -1 0
c|O1|:	29 19 0 -32 -27 0 -40 -47 0
c|O1|;	44 -30 0 -40 -13 0 0 0 0
c|O1|>	36 -108 0 -48 35 0 0 0 0
c|O1|Name closes+>	0 29 0 -54 -67 0 3 -37 0
c|O1|Name closes>	25 -41 0 -10 10 0 -7 -43 0
c|O1|colon>	8 -41 0 0 24 0 -35 -78 0
c|O1|he closes>	18 -31 0 -24 40 0 -32 -66 0
c|O1|inverted>	-54 53 0 -30 -8 0 13 -51 0
c|O1|m,	21 3 0 -18 -36 0 -6 -19 0
c|O1|mm	-7 -2 0 -3 16 0 -39 13 0
c|O1|mn	32 -44 0 -89 -1 0 -40 -4 0
c|O1|mo	-7 1 0 14 -39 0 -7 -11 0
c|O1|mp	56 -23 0 30 -56 0 0 0 0
c|O1|n,	66 -56 0 -54 -57 0 0 0 0
c|O1|nm	91 -55 0 -52 -60 0 -9 0 0
c|O1|no	93 -50 0 -30 -28 0 -10 0 0
c|O1|o,	3 -101 0 -61 26 0 36 -27 0
c|O1|om	52 -105 0 -64 21 0 3 -52 0
c|O1|on	34 -83 0 -86 11 0 15 -27 0
c|O1|oo	70 -98 0 -55 61 0 7 -57 0
c|O1|the closes+>	35 6 0 -15 -40 0 -66 -36 0
c|O1|the closes>	19 -35 0 -41 35 0 -51 -39 0
c|O1|–	-63 -46 0 -89 95 0 -7 0 0
c|O1|—	14 -20 0 -72 54 0 -34 -11 0
c|O<Name	41 -81 0 -31 -11 0 46 -31 0
c|O<again	-10 10 0 -49 -6 0 -17 -7 0
c|O<all	18 -50 0 -15 -13 0 0 0 0
c|O<and	0 -32 0 -89 33 0 0 0 0
c|O<d	70 -34 0 -55 -13 0 0 0 0
c|O<do	-9 -25 0 -53 41 0 0 0 0
c|O<ed	15 10 0 -29 -16 0 -9 -11 0
c|O<however	62 -24 0 -8 -30 0 0 0 0
c|O<ing	-30 2 0 -39 29 0 -10 -3 0
c|O<instead	35 -19 0 -16 -4 0 0 0 0
c|O<is	-11 -46 0 -31 43 0 0 0 0
c|O<it	43 -44 0 -52 -17 0 0 0 0
c|O<later	-9 19 0 -4 -7 0 0 0 0
c|O<ly	61 -21 0 -56 8 0 3 0 0
c|O<meanwhile	43 -13 0 -17 -17 0 0 0 0
c|O<now	-11 14 0 -29 22 0 0 0 0
c|O<other	18 -65 0 15 4 0 -15 -25 0
c|O<out	-1 -45 0 -88 39 0 -3 0 0
c|O<s	34 -44 0 -36 23 0 -18 -5 0
c|O<said	4 6 0 -32 39 0 -10 -55 0
c|O<say	14 -37 0 -25 67 0 -30 -28 0
c|O<so	4 -29 0 68 -43 0 -2 -50 0
c|O<still	55 -32 0 -18 -14 0 0 0 0
c|O<that	30 -33 0 -41 5 0 -5 -9 0
c|O<them	22 -20 0 -40 29 0 -2 0 0
c|O<then	16 -23 0 -31 28 0 -3 0 0
c|O<this	-40 -63 0 -43 50 0 50 -45 0
c|O<up	31 -36 0 -48 44 0 0 0 0
c|O>Name	1 2 0 22 -16 0 -3 -28 0
c|O>a	61 -28 0 36 -65 0 -26 -16 0
c|O>after	72 -9 0 -21 -27 0 -17 0 0
c|O>all	30 -44 0 -39 38 0 -2 -3 0
c|O>although	42 -11 0 -17 -11 0 -3 0 0
c|O>an	61 -22 0 -25 15 0 -29 -20 0
c|O>and	33 -52 0 -40 26 0 -17 0 0
c|O>are	73 -22 0 -26 20 0 -58 -6 0
c|O>as	25 2 0 -14 -73 0 28 -4 0
c|O>at	65 -16 0 -44 -34 0 0 0 0
c|O>because	-6 -26 0 -18 43 0 -14 -1 0
c|O>both	62 -17 0 -13 -25 0 -7 0 0
c|O>but	-37 -28 0 1 25 0 -13 30 0
c|O>by	5 -25 0 -23 32 0 -16 0 0
c|O>could	50 -15 0 -8 -27 0 -12 0 0
c|O>ed	30 -3 0 -38 -6 0 -7 -4 0
c|O>even	6 -34 0 -55 42 0 -18 -1 0
c|O>for	14 -17 0 -67 31 0 -14 0 0
c|O>from	38 -11 0 -53 -4 0 -3 0 0
c|O>had	44 -14 0 -9 -24 0 0 0 0
c|O>has	-2 -24 0 -17 45 0 -6 -1 0
c|O>have	-22 -19 0 -10 45 0 0 0 0
c|O>he	11 -31 0 -30 27 0 -12 -1 0
c|O>her	24 -12 0 -12 -14 0 24 -12 0
c|O>his	32 -20 0 69 -103 0 5 -2 0
c|O>however	28 -14 0 -13 -26 0 17 -2 0
c|O>i	-16 -25 0 -39 78 0 -53 -51 0
c|O>if	26 -43 0 -36 -5 0 35 -23 0
c|O>in	1 -22 0 26 -15 0 -2 0 0
c|O>ing	10 -24 0 -28 -44 0 88 -31 0
c|O>is	49 -37 0 17 -20 0 -46 -13 0
c|O>it	13 -16 0 -2 1 0 -21 0 0
c|O>its	-46 23 0 -81 70 0 -2 -1 0
c|O>just	-32 6 0 -45 41 0 -11 -4 0
c|O>like	-10 -38 0 -55 38 0 -8 0 0
c|O>ly	-38 -28 0 -28 66 0 -3 -6 0
c|O>many	36 -28 0 -51 -22 0 0 0 0
c|O>more	15 -18 0 -48 16 0 -1 0 0
c|O>no	25 -20 0 -37 18 0 0 -1 0
c|O>not	4 -23 0 -83 51 0 3 -2 0
c|O>now	45 -35 0 -46 -42 0 46 -1 0
c|O>of	19 2 0 -57 -11 0 0 -1 0
c|O>on	4 -14 0 -21 28 0 7 -6 0
c|O>one	70 -30 0 -54 -8 0 -26 -3 0
c|O>or	38 -38 0 -34 4 0 0 0 0
c|O>other	16 -7 0 -84 20 0 12 -10 0
c|O>s	-31 -31 0 0 31 0 -14 22 0
c|O>said	26 17 0 22 -121 0 0 0 0
c|O>she	-74 -31 0 15 61 0 -1 0 0
c|O>so	25 -20 0 -55 9 0 0 0 0
c|O>some	42 -10 0 -9 -22 0 -1 0 0
c|O>such	49 -21 0 -94 11 0 -25 -1 0
c|O>that	-27 26 0 -68 29 0 -31 -3 0
c|O>the	20 -19 0 26 -15 0 -13 -29 0
c|O>then	0 -17 0 1 -2 0 12 -4 0
c|O>there	83 -43 0 23 -48 0 -22 -5 0
c|O>they	-5 -32 0 -38 56 0 -50 -2 0
c|O>this	1 -34 0 -51 51 0 0 0 0
c|O>those	72 -36 0 -88 -49 0 0 0 0
c|O>though	26 -6 0 -8 -11 0 0 0 0
c|O>to	3 -45 0 -69 47 0 19 -9 0
c|O>too	-50 -22 0 -15 43 0 0 0 0
c|O>was	74 -25 0 -16 -27 0 -51 -3 0
c|O>we	31 -47 0 -36 -1 0 -19 21 0
c|O>were	58 -16 0 -53 1 0 -23 0 0
c|O>what	20 -26 0 -23 3 0 0 0 0
c|O>when	32 19 0 -31 -48 0 -4 -1 0
c|O>where	-21 -34 0 -27 32 0 3 -1 0
c|O>which	51 -17 0 -43 12 0 -14 -4 0
c|O>while	-37 -16 0 -62 61 0 0 0 0
c|O>who	2 -33 0 -27 5 0 70 -5 0
c|O>whose	-20 -9 0 -35 40 0 5 -4 0
c|O>will	40 -29 0 -7 -12 0 -2 0 0
c|O>with	9 -21 0 -29 30 0 -4 0 0
c|O>would	71 -24 0 -10 -42 0 11 -43 0
c|O>you	-9 -31 0 -45 37 0 -23 26 0
c|O^Name	27 5 0 -66 -10 0 -42 -14 0
c|O^^Name	18 -3 0 23 -29 0 17 -44 0
c|O^^a	-10 -47 0 -89 21 0 0 0 0
c|O^^but	-45 -24 0 -55 51 0 -15 -39 0
c|O^^ed	21 34 0 25 -22 0 -74 -8 0
c|O^^i	32 -13 0 -96 -6 0 0 0 0
c|O^^ing	-50 -54 0 61 35 0 -59 -3 0
c|O^^ly	-16 -42 0 -21 -12 0 55 -35 0
c|O^^other	18 -31 0 29 -49 0 11 -5 0
c|O^^s	10 -14 0 -56 15 0 -18 -2 0
c|O^^the	5 12 0 -7 -15 0 -44 -18 0
c|O^^this	-53 -6 0 -63 60 0 0 0 0
c|O^a	-4 0 0 -29 4 0 -4 0 0
c|O^as	-3 11 0 22 -14 0 -9 -1 0
c|O^be	70 -17 0 -62 -49 0 -17 0 0
c|O^ed	5 -30 0 -24 21 0 -49 -26 0
c|O^in	-32 -45 0 -33 38 0 0 0 0
c|O^ing	-3 -28 0 -31 -21 0 38 -3 0
c|O^of	-48 -65 0 0 44 0 -34 0 0
c|O^other	31 -29 0 -61 -2 0 -3 -49 0
c|O^s	-1 7 0 -12 -47 0 43 -30 0
c|O^said	19 -21 0 -31 -4 0 -12 -11 0
c|O^that	2 -67 0 -130 35 0 -60 15 0
c|O^the	-9 -37 0 24 -9 0 -39 -1 0
c|O^to	1 46 0 -17 -46 0 -15 -2 0
c|O|,	30 -98 0 -47 47 0 11 -86 0
c|O|,n	0 -35 0 -73 49 0 20 -49 0
c|O|-	37 -28 0 3 -8 0 -6 0 0
c|O|.	43 -5 0 -23 -52 0 2 -1 0
c|O|:	22 23 0 -100 51 0 -42 -40 0
c|O|;	46 -50 0 -32 14 0 -3 0 0
c|O|>	29 -132 0 -38 47 0 0 0 0
c|O|Name closes+>	23 -50 0 -48 -57 0 32 -35 0
c|O|Name closes>	58 -33 0 -4 -30 0 21 -92 0
c|O|according>	-34 47 0 -7 -5 0 -1 -14 0
c|O|accordingly>	29 11 0 -18 -19 0 -42 -7 0
c|O|colon>	11 -8 0 -40 39 0 -23 -67 0
c|O|he closes+>	14 24 0 -77 -21 0 18 -22 0
c|O|he closes>	39 12 0 -28 26 0 -50 -49 0
c|O|inverted>	-23 50 0 -22 -21 0 28 -68 0
c|O|mm	-45 19 0 66 -26 0 -51 -10 0
c|O|mn	-16 26 0 4 4 0 -33 -15 0
c|O|mo	-1 -12 0 14 -86 0 77 -24 0
c|O|n,	73 -23 0 -45 -38 0 36 -1 0
c|O|nm	61 -20 0 -61 -29 0 -14 0 0
c|O|nn	38 -80 0 -73 -11 0 -5 -14 0
c|O|no	31 -77 0 -16 5 0 -29 -1 0
c|O|on	-23 -26 0 -111 80 0 17 -39 0
c|O|oo	17 -24 0 -41 5 0 48 -13 0
c|O|p,	0 -28 0 -62 26 0 8 -13 0
c|O|pm	11 -51 0 14 -28 0 50 -21 0
c|O|pn	-16 -75 0 13 22 0 12 -52 0
c|O|po	-9 -72 0 43 10 0 40 -51 0
c|O|the closes+>	68 -7 0 -27 -31 0 -17 -33 0
c|O|the closes>	39 -48 0 -22 60 0 -54 -47 0
c|O|–	-5 -76 0 -53 52 0 -41 -16 0
c|O|—	17 -65 0 -54 7 0 -18 -9 0
c|n1|,	26 -57 0 -57 22 0 5 11 0
c|n1|,n	-20 -4 0 23 28 0 -7 -8 0
c|n1|-	46 -57 0 -35 -33 0 0 0 0
c|n1|:	3 15 0 -71 -81 0 -20 41 0
c|n1|>	24 -50 0 -63 34 0 0 0 0
c|n1|cn	44 -46 0 -35 -37 0 0 0 0
c|n1|kn	25 -32 0 -32 -35 0 48 -15 0
c|n1|mn	19 -57 0 -55 -8 0 -48 47 0
c|n1|n,	5 -41 0 -56 35 0 34 -41 0
c|n1|nc	31 -29 0 -32 -26 0 0 0 0
c|n1|nk	-23 -51 0 -53 43 0 -31 -7 0
c|n1|nm	23 -64 0 -64 10 0 -11 -1 0
c|n1|no	50 -53 0 -40 -48 0 -32 -5 0
c|n1|ns	18 -19 0 -18 -17 0 0 0 0
c|n1|on	-35 5 0 -80 40 0 20 39 0
c|n1|sn	20 -20 0 -19 -20 0 0 0 0
c|n|!	-37 -98 0 107 -76 0 0 0 0
c|n|,	19 -37 0 -65 42 0 -4 -18 0
c|n|,n	-9 51 0 -111 10 0 -14 -23 0
c|n|-	11 -9 0 -4 15 0 -28 -3 0
c|n|.	77 -26 0 -37 -68 0 9 -8 0
c|n|:	-1 69 0 -94 -67 0 -53 -32 0
c|n|;	82 -113 0 -79 -6 0 -5 -1 0
c|n|>	31 -74 0 -36 35 0 0 0 0
c|n|Name closes!>	-52 20 0 -13 -59 0 35 -31 0
c|n|Name closes+>	-17 -3 0 -41 -35 0 -25 16 0
c|n|Name closes>	35 13 0 -28 -11 0 -45 -41 0
c|n|according>	-56 84 0 -24 -51 0 -24 -50 0
c|n|accordingly>	19 -44 0 -39 0 0 -97 -59 0
c|n|cn	6 -3 0 -134 -40 0 -18 44 0
c|n|colon>	-39 27 0 -81 2 0 -69 33 0
c|n|he closes+>	-39 27 0 -17 -28 0 -41 58 0
c|n|he closes>	34 -17 0 -44 -22 0 -49 -54 0
c|n|inverted>	-68 25 0 -33 -9 0 59 -33 0
c|n|kn	14 2 0 -107 2 0 19 -31 0
c|n|mn	-36 22 0 11 -5 0 2 -20 0
c|n|n,	52 -39 0 -69 -41 0 6 -26 0
c|n|nc	21 -30 0 -88 7 0 -1 -62 0
c|n|nk	0 -39 0 -94 21 0 -57 26 0
c|n|nm	5 -11 0 -19 -32 0 -16 21 0
c|n|nn	24 -19 0 -40 26 0 -32 -44 0
c|n|no	22 -147 0 12 16 0 -40 -28 0
c|n|ns	-25 -26 0 2 -5 0 56 -30 0
c|n|on	-20 -107 0 -61 56 0 67 -38 0
c|n|pn	-54 2 0 -43 76 0 -5 -30 0
c|n|sn	-6 47 0 -71 -8 0 31 -48 0
c|n|the closes+>	19 -12 0 -43 -27 0 -25 -12 0
c|n|the closes>	31 -46 0 -39 3 0 -42 -6 0
c|n|–	-63 -28 0 17 60 0 -10 -3 0
c|n|—	26 -29 0 -104 20 0 -51 -14 0
he closes!>|B|.	-92 -77 0 -48 -33 0 60 37 0
he closes!>|C|.	-87 -52 0 -14 -14 0 -17 77 0
he closes!>|N|,	-56 38 0 -35 -107 0 -45 -23 0
he closes!>|N|.	-112 -56 0 7 34 0 -6 28 0
he closes!>|n|.	-148 -14 0 -23 -10 0 48 35 0
he closes+>|B|,	54 -9 0 -52 -70 0 -21 -8 0
he closes+>|B|.	-2 -20 0 33 -42 0 15 -79 0
he closes+>|B|o.	-1 -45 0 -6 -39 0 -65 78 0
he closes+>|C1|.	-31 2 0 -16 10 0 -22 -23 0
he closes+>|C|,	-37 45 0 -38 -8 0 -35 73 0
he closes+>|C|.	42 -17 0 -33 -5 0 -12 -32 0
he closes+>|N1|,	-63 22 0 -20 -10 0 -33 40 0
he closes+>|N1|.	-9 -16 0 -40 -3 0 3 -22 0
he closes+>|N|,	-58 28 0 28 -54 0 -49 47 0
he closes+>|N|.	-5 -14 0 -53 -36 0 -9 -3 0
he closes+>|O1|.	27 -12 0 -30 -23 0 -6 -89 0
he closes+>|O|,	-26 46 0 9 -34 0 -18 -30 0
he closes+>|O|.	49 -22 0 -16 -32 0 12 -75 0
he closes+>|O|o.	-10 -18 0 -10 -51 0 -75 78 0
he closes+>|n|,	-41 26 0 10 -39 0 -43 56 0
he closes+>|n|.	1 2 0 -15 -18 0 -30 -15 0
he closes>leads|N|.	-102 5 -34 -57 -3 -25 22 -42 -76
he closes>|B|,	28 -36 0 -38 18 0 -61 -27 0
he closes>|B|.	-20 -5 0 -23 -33 0 19 -7 0
he closes>|B|o,	-4 6 0 -1 -26 0 -16 6 0
he closes>|B|o.	-2 -16 0 -4 -13 0 -53 59 0
he closes>|C1|,	-5 -32 0 -14 8 0 -20 2 0
he closes>|C1|.	7 -13 0 -1 -28 0 0 2 0
he closes>|C|,	-2 -4 0 -28 5 0 -33 -18 0
he closes>|C|.	-9 -15 0 -14 -29 0 13 23 0
he closes>|N1|,	18 -12 0 -45 0 0 -39 -33 0
he closes>|N1|.	-34 14 0 -49 -41 0 3 3 0
he closes>|N|,	40 -16 0 -55 -24 0 -31 -18 0
he closes>|N|.	-30 -36 0 -10 -17 0 -15 18 0
he closes>|O1|,	18 -31 0 -24 40 0 -32 -66 0
he closes>|O1|.	16 -3 0 -51 -19 0 30 -87 0
he closes>|O1|o.	-5 -29 0 -6 -16 0 -38 40 0
he closes>|O|,	39 12 0 -28 26 0 -50 -49 0
he closes>|O|.	-14 -7 0 -37 -26 0 27 -14 0
he closes>|O|o,	-9 -1 0 -2 -21 0 -29 14 0
he closes>|O|o.	-2 -19 0 -4 -17 0 -51 64 0
he closes>|n|,	48 -37 0 -46 -23 0 -50 -51 0
he closes>|n|.	-18 -9 0 -26 -37 0 2 10 0
inner that>|B| 	7 10 0 -23 -22 0 4 -44 0
inner that>|C1| 	-4 11 0 -31 -12 0 1 -36 0
inner that>|C| 	-14 36 0 -53 -31 0 -44 -10 0
inner that>|N1| 	-4 0 0 -25 -8 0 -24 -10 0
inner that>|N| 	12 11 0 -81 -14 0 -70 3 0
inner that>|O1| 	9 -24 0 -33 -15 0 -15 -32 0
inner that>|O| 	19 -24 0 -8 2 0 -28 -23 0
inner that>|n| 	11 24 0 -31 -16 0 -67 -12 0
inverted>|B|,	-50 -7 0 -11 5 0 51 -50 0
inverted>|B|.	-7 15 0 -25 -17 0 -12 -28 0
inverted>|B|o.	-32 25 0 -10 -10 0 -46 14 0
inverted>|C1|,	-47 -61 0 -3 42 0 46 -54 0
inverted>|C1|.	-45 20 0 -1 -30 0 -11 8 0
inverted>|C|,	-62 -36 0 -9 45 0 56 -43 0
inverted>|C|.	-51 45 0 31 -22 0 -26 -33 0
inverted>|N1|,	-57 -8 0 -44 11 0 46 -37 0
inverted>|N1|.	-25 50 0 -22 -58 0 -45 -19 0
inverted>|N|,	-37 -12 0 -46 13 0 43 -52 0
inverted>|N|.	-27 39 0 8 -65 0 -51 -46 0
inverted>|O1|,	-53 37 0 -29 -3 0 32 -67 0
inverted>|O1|o.	-14 53 0 -6 -9 0 -79 3 0
inverted>|O|,	-25 27 0 -22 -8 0 45 -78 0
inverted>|O|.	28 10 0 -39 -12 0 -23 -45 0
inverted>|O|o.	-6 50 0 -3 -9 0 -67 -11 0
inverted>|n|,	-53 -3 0 -33 7 0 53 -31 0
inverted>|n|.	-17 41 0 4 -48 0 -13 -25 0
leads>|B| 	29 -43 0 -51 15 0 10 -56 0
leads>|C1| 	37 -46 0 -49 19 0 27 -54 0
leads>|C| 	23 -67 0 -60 16 0 2 -79 0
leads>|N1| 	16 -16 0 -52 -3 0 -13 -25 0
leads>|N| 	14 -40 0 -14 -13 0 -10 -40 0
leads>|N|.	-111 -40 0 45 49 0 -42 -13 0
leads>|O1| 	22 -60 0 -36 39 0 -2 -56 0
leads>|O| 	40 -55 0 -41 32 0 -10 -53 0
leads>|n1| 	37 -82 0 -48 -30 0 -10 -32 0
leads>|n| 	36 -25 0 -66 16 0 11 -35 0
mc|B+1	35 -53 0 -13 -58 0 0 0 0
mc|B+2	59 -38 0 -23 -70 0 0 0 0
mc|B+3	26 -103 0 22 -103 0 0 0 0
mc|B<Name	4 17 0 -2 -56 0 -4 -1 0
mc|B<other	-15 -56 0 74 -64 0 -17 -10 0
mc|B<s	-125 -93 0 38 31 0 0 0 0
mc|B>Name	33 -107 0 -21 2 0 -4 -1 0
mc|B>ing	103 -51 0 -88 -46 0 0 0 0
mc|B>other	-121 -20 0 140 -45 0 0 0 0
mc|B>s	11 -58 0 17 -65 0 0 0 0
mc|B^Name	16 -55 0 4 -69 0 0 0 0
mc|B^^Name	41 -63 0 -9 -70 0 0 0 0
mc|B^^other	-105 -8 0 121 -19 0 0 0 0
mc|B^a	46 -25 0 -32 -61 0 0 0 0
mc|B^other	89 -19 0 -71 -35 0 0 0 0
mc|B| 	-37 -18 0 52 -42 0 -10 -16 0
mc|B|,	-13 -77 0 66 -88 0 0 0 0
mc|B|mn	75 -64 0 -25 -100 0 0 0 0
mc|B|nn	-18 -96 0 51 -4 0 -36 -16 0
mc|C-7	-15 -65 0 34 -47 0 -4 -1 0
mc|C-8	15 -60 0 0 -20 0 52 -51 0
mc|C1-7	-44 -83 0 88 -34 0 -8 -2 0
mc|C1-8	-11 -44 0 23 -33 0 31 -27 0
mc|C1<Name	5 -54 0 32 -15 0 14 -17 0
mc|C1<other	11 -77 0 20 -45 0 0 -2 0
mc|C1<s	-45 -37 0 33 8 0 -12 0 0
mc|C1>Name	19 -15 0 18 -51 0 25 -24 0
mc|C1>and	1 -75 0 0 26 0 -11 -3 0
mc|C1>in	-13 -43 0 41 -74 0 -21 -3 0
mc|C1>other	-18 -18 0 42 -40 0 -9 -1 0
mc|C1>to	-16 -30 0 16 -65 0 32 -1 0
mc|C1| 	-48 -72 0 67 -5 0 21 -30 0
mc|C1|,	36 -69 0 10 -72 0 -3 0 0
mc|C1|cc	-26 -9 0 49 -56 0 0 0 0
mc|C1|ck	-51 -40 0 18 5 0 28 -1 0
mc|C1|kk	23 -55 0 14 -31 0 -9 -3 0
mc|C1|ks	-32 -61 0 63 -73 0 57 -57 0
mc|C1|nk	19 -51 0 -1 -45 0 -14 -2 0
mc|C1|sc	49 -12 0 -45 -17 0 -15 0 0
mc|C1|sk	-6 -59 0 27 -41 0 -4 -1 0
mc|C1|ss	27 -60 0 -13 -30 0 -22 -1 0
mc|C<Name	-3 -59 0 12 -25 0 11 -22 0
mc|C<other	8 -55 0 15 -45 0 3 -5 0
mc|C<s	-17 -68 0 40 -19 0 -18 -1 0
mc|C>Name	3 -32 0 11 -87 0 29 -29 0
mc|C>and	-31 -19 0 -27 47 0 22 -16 0
mc|C>in	-1 -35 0 34 -69 0 -26 -1 0
mc|C>other	-4 -27 0 54 -52 0 -28 -1 0
mc|C>s	-93 -5 0 107 -33 0 0 0 0
mc|C>to	41 -42 0 -23 -68 0 4 -7 0
mc|C| 	-67 -46 0 61 -10 0 12 -35 0
mc|C|,	20 -94 0 15 -83 0 -5 0 0
mc|C|cn	-20 -26 0 30 -35 0 31 -3 0
mc|C|nn	2 -39 0 13 -18 0 -25 -5 0
mc|C|ns	-46 -77 0 53 -29 0 -3 -1 0
mc|N<other	19 -71 0 17 -19 0 -40 -43 0
mc|n| 	-85 -56 0 60 2 0 -32 -38 0
mc|n|nn	-28 -101 0 53 -5 0 -20 -32 0
mo|B-0	-2 58 0 -72 -85 0 0 -11 0
mo|B-1	4 -26 0 -29 21 0 -11 -2 0
mo|B-2	62 1 0 -35 -104 0 -15 -31 0
mo|B-3	22 -40 0 -24 46 0 -5 1 0
mo|B-4	-16 -4 0 -28 -6 0 -4 -5 0
mo|B-5	-76 14 0 -10 8 0 -2 -4 0
mo|B-6	-91 53 0 -17 -20 0 -7 28 0
mo|B-7	-62 108 0 -7 -41 0 -3 -33 0
mo|B-8	-37 -6 0 -27 -83 0 -6 45 0
mo|B<Name	-7 31 0 -56 -59 0 -47 15 0
mo|B<a	-13 1 0 -37 14 0 -10 -46 0
mo|B<and	16 34 0 -56 -109 0 0 -2 0
mo|B<as	-88 115 0 -5 -37 0 0 0 0
mo|B<be	-85 -15 0 -16 47 0 -7 -16 0
mo|B<ed	-132 76 0 -16 -52 0 -23 27 0
mo|B<ing	-65 41 0 -32 -11 0 -4 12 0
mo|B<is	-51 104 0 -21 -68 0 0 0 0
mo|B<of	-70 92 0 -20 -77 0 0 -10 0
mo|B<other	-33 40 0 -40 -56 0 -8 37 0
mo|B<s	-30 75 0 -41 -64 0 -5 -30 0
mo|B<said	-32 39 0 -2 -45 0 -15 -21 0
mo|B<that	-60 56 0 -13 -62 0 -13 22 0
mo|B<the	5 -14 0 -44 67 0 0 0 0
mo|B<to	-31 20 0 -24 5 0 -1 -11 0
mo|B<was	-99 53 0 -36 -62 0 -7 26 0
mo|B>Name	-4 30 0 -68 -39 0 -28 14 0
mo|B>a	-94 15 0 -36 39 0 -1 -47 0
mo|B>ed	-39 65 0 -34 -52 0 0 -10 0
mo|B>i	-20 38 0 -3 -32 0 -11 -8 0
mo|B>ing	-112 24 0 -47 1 0 -23 39 0
mo|B>ly	-94 67 0 -13 -61 0 -2 49 0
mo|B>other	-70 27 0 -51 -1 0 -10 -18 0
mo|B>s	-85 57 0 -18 -80 0 -1 35 0
mo|B>the	-93 103 0 -28 -47 0 -3 -2 0
mo|B| 	-48 61 0 -107 -37 0 -26 14 0
mo|B|,	-97 19 0 -37 -9 0 -25 57 0
mo|B|:	35 24 0 -19 -64 0 -23 -34 0
mo|B|cc	9 -17 0 -36 11 0 0 0 0
mo|B|cn	-64 79 0 -52 -74 0 0 0 0
mo|B|cs	23 -15 0 -29 -93 0 -1 48 0
mo|B|kn	-49 84 0 -41 -42 0 -55 25 0
mo|B|ks	43 7 0 -11 -73 0 -31 -22 0
mo|B|nc	21 -30 0 -43 9 0 -3 -18 0
mo|B|nk	8 19 0 -21 -67 0 -5 -5 0
mo|B|nm	-50 61 0 -44 -31 0 -14 -16 0
mo|B|nn	-94 42 0 -53 -16 0 -15 51 0
mo|B|ns	-45 -7 0 -12 35 0 -3 -10 0
mo|B|ss	-29 33 0 -5 -45 0 -1 30 0
mo|N<Name	8 -3 0 -51 -36 0 -38 10 0
mo|N<other	-105 29 0 -52 -46 0 -9 44 0
mo|N>Name	-31 55 0 -76 -40 0 -17 -33 0
mo|N>other	-34 35 0 -57 -26 0 -16 -5 0
mo|O+2	-68 14 0 -49 44 0 0 0 0
mo|O+3	15 -40 0 -3 -1 0 -4 -34 0
mo|O+4	-78 71 0 -82 -31 0 -22 26 0
mo|O+5	24 51 0 -79 -39 0 -20 17 0
mo|O+6	-78 56 0 -38 -124 0 -27 58 0
mo|O+7	-99 61 0 -33 -33 0 -9 19 0
mo|O+8	13 20 0 -12 -29 0 -15 -49 0
mo|O1+5	12 20 0 -60 -27 0 -30 17 0
mo|O1+6	-31 -5 0 -52 -15 0 -35 42 0
mo|O1+7	-116 78 0 -29 -19 0 -21 -25 0
mo|O1+8	-3 22 0 -29 -36 0 -4 -18 0
mo|O1<Name	-6 9 0 -3 -14 0 -51 5 0
mo|O1<a	-5 32 0 -47 -65 0 0 0 0
mo|O1<and	-34 80 0 -73 -78 0 0 0 0
mo|O1<as	-44 50 0 -5 -14 0 0 0 0
mo|O1<ed	-54 17 0 -15 -15 0 -21 18 0
mo|O1<ing	-67 50 0 -13 -14 0 -3 22 0
mo|O1<other	-29 16 0 -54 35 0 -17 7 0
mo|O1<s	-57 -5 0 -52 53 0 -24 31 0
mo|O1<said	-58 62 0 -3 -36 0 -53 -33 0
mo|O1<that	-5 14 0 -19 -15 0 -29 -43 0
mo|O1<the	-7 10 0 -16 -10 0 0 0 0
mo|O1<to	59 -50 0 -41 -30 0 0 0 0
mo|O1<was	-97 97 0 -15 -28 0 0 0 0
mo|O1>Name	-35 9 0 -42 29 0 -74 16 0
mo|O1>a	-81 71 0 -76 12 0 0 -7 0
mo|O1>ed	12 3 0 -25 -48 0 0 0 0
mo|O1>i	-28 38 0 -6 32 0 -7 -67 0
mo|O1>ing	-1 1 0 -48 -7 0 -18 20 0
mo|O1>ly	-117 71 0 -37 -51 0 0 39 0
mo|O1>other	-3 48 0 -74 -90 0 -4 -1 0
mo|O1>s	-9 12 0 -31 -46 0 -7 24 0
mo|O1>the	-105 59 0 -17 -5 0 -16 10 0
mo|O1^Name	-3 -13 0 -10 -17 0 -16 11 0
mo|O1^^Name	-2 21 0 -29 -61 0 -18 -13 0
mo|O1^^ed	-8 19 0 -15 -37 0 0 -4 0
mo|O1^^other	-29 27 0 -57 14 0 -19 -4 0
mo|O1^^s	-70 46 0 -20 -50 0 -10 31 0
mo|O1^^the	-27 3 0 -37 -5 0 -1 53 0
mo|O1^a	-50 47 0 -53 -11 0 -6 -29 0
mo|O1^ed	-91 42 0 -18 10 0 -29 1 0
mo|O1^other	25 -7 0 -36 -69 0 -27 64 0
mo|O1^said	33 22 0 -42 -37 0 -1 -65 0
mo|O1^that	-78 42 0 -21 -7 0 0 -12 0
mo|O1^the	-20 -4 0 -21 -31 0 -12 26 0
mo|O1| 	-33 87 0 -91 -105 0 -5 -9 0
mo|O1|,	-65 68 0 -32 -31 0 -74 33 0
mo|O1|,,	-8 50 0 -45 -31 0 -20 -54 0
mo|O1|,m	-11 30 0 -49 -40 0 -9 -18 0
mo|O1|,o	-34 0 0 -13 -13 0 -8 10 0
mo|O1|:	-36 53 0 -7 -79 0 -43 -20 0
mo|O1|m,	8 8 0 -57 -15 0 0 -17 0
mo|O1|mm	-19 38 0 -67 -15 0 -31 5 0
mo|O1|mn	-33 11 0 -33 -24 0 -7 30 0
mo|O1|mo	-37 38 0 -43 -17 0 -18 19 0
mo|O1|nm	-54 55 0 -15 -19 0 -1 -11 0
mo|O1|no	-53 30 0 -4 32 0 0 -1 0
mo|O1|o,	-40 49 0 -56 -18 0 -46 22 0
mo|O1|om	-13 33 0 -58 -45 0 -24 6 0
mo|O1|on	-83 55 0 -13 -50 0 -27 5 0
mo|O1|oo	-25 33 0 -66 2 0 -25 9 0
mo|O<Name	-7 -4 0 -9 -24 0 -55 29 0
mo|O<a	2 20 0 -45 -42 0 -3 -3 0
mo|O<and	-50 76 0 -60 -89 0 0 0 0
mo|O<as	-39 41 0 -5 -11 0 0 0 0
mo|O<be	-92 44 0 -47 19 0 -1 -4 0
mo|O<ed	-36 46 0 -5 -22 0 -21 -21 0
mo|O<ing	-71 51 0 -9 -2 0 0 2 0
mo|O<is	-68 73 0 -15 -23 0 -6 -2 0
mo|O<of	-28 34 0 -17 -32 0 0 -3 0
mo|O<other	-27 9 0 -46 34 0 -10 13 0
mo|O<s	-44 20 0 -49 46 0 -17 10 0
mo|O<said	-27 37 0 -5 -33 0 -23 -17 0
mo|O<that	-15 2 0 -19 28 0 -46 -12 0
mo|O<the	1 4 0 -11 -11 0 0 0 0
mo|O<to	78 -58 0 -21 -86 0 0 -5 0
mo|O<was	-77 48 0 -10 -17 0 -3 28 0
mo|O>Name	-27 15 0 -40 47 0 -55 -14 0
mo|O>a	-89 68 0 -60 18 0 0 -8 0
mo|O>but	-11 48 0 -7 -72 0 -21 -19 0
mo|O>ed	16 -2 0 -15 -35 0 -1 -1 0
mo|O>i	-37 9 0 -6 -22 0 -6 15 0
mo|O>ing	-9 7 0 -45 0 0 -26 35 0
mo|O>is	-37 -5 0 -3 -23 0 -3 49 0
mo|O>ly	-79 51 0 -17 -52 0 -3 44 0
mo|O>other	11 20 0 -44 -32 0 -7 -8 0
mo|O>s	3 5 0 -9 -34 0 -3 13 0
mo|O>the	-76 78 0 -10 -22 0 -5 18 0
mo|O^Name	2 -5 0 9 -31 0 -28 -11 0
mo|O^^Name	-28 3 0 7 -28 0 -11 19 0
mo|O^^a	23 7 0 -50 -16 0 -32 33 0
mo|O^^ed	-42 70 0 -17 -51 0 -4 -34 0
mo|O^^other	-54 37 0 -40 26 0 -17 0 0
mo|O^^s	-106 41 0 -5 -70 0 -7 40 0
mo|O^a	-2 24 0 -26 -22 0 -4 -42 0
mo|O^ed	-62 75 0 -10 -60 0 -35 44 0
mo|O^other	1 1 0 -28 -42 0 -22 46 0
mo|O^the	2 -21 0 -30 -27 0 -7 36 0
mo|O| 	-37 66 0 -84 -49 0 -33 12 0
mo|O|,	-94 39 0 -10 -15 0 -46 35 0
mo|O|,n	-71 29 0 4 -47 0 -21 -10 0
mo|O|:	-64 71 0 -7 -77 0 -18 -25 0
mo|O|mm	-49 49 0 -83 14 0 -35 27 0
mo|O|mn	-12 33 0 -63 -21 0 -20 23 0
mo|O|n,	-33 44 0 -29 -31 0 -2 -5 0
mo|O|nm	-66 82 0 -11 -20 0 -14 -16 0
mo|O|nn	-45 52 0 -23 -27 0 -11 -19 0
mo|O|no	-14 26 0 -17 -37 0 0 0 0
mo|O|on	26 -1 0 -64 -15 0 -41 4 0
mo|O|pn	-108 36 0 -36 -3 0 -57 52 0
mo|n| 	-58 69 0 -79 -42 0 -15 14 0
mo|n|,	-57 52 0 -26 -71 0 -52 34 0
mo|n|nn	-33 64 0 -58 -35 0 -22 -5 0
m|B1|>	54 -82 0 -96 23 0 0 0 0
m|B|>	-36 28 0 1 -14 0 0 0 0
m|B|Name closes+>	-3 5 0 -43 -34 0 -70 43 0
m|B|Name closes>	-43 -17 0 -1 -16 0 -16 25 0
m|B|colon>	-34 8 0 -5 -30 0 -29 16 0
m|B|he closes>	-27 27 0 -8 -27 0 -46 0 0
m|B|inverted>	-61 117 0 -47 -16 0 -62 -82 0
m|B|the closes+>	-3 0 0 -51 -53 0 -47 24 0
m|C1|>	-41 -64 0 80 -30 0 0 0 0
m|C|>	-62 -84 0 83 -35 0 0 0 0
m|O1|>	-37 49 0 -107 17 0 0 0 0
m|O1|colon>	-48 -20 0 -7 -43 0 -48 39 0
m|O|>	-43 62 0 -89 -23 0 0 0 0
m|O|Name closes+>	-80 26 0 -19 -33 0 -89 68 0
m|O|Name closes>	-22 25 0 -1 -12 0 -20 -15 0
m|O|colon>	-22 -11 0 -3 -26 0 -27 39 0
m|O|he closes>	-51 34 0 -5 -19 0 -36 -6 0
m|O|the closes+>	-5 -16 0 -52 -2 0 -33 5 0
m|n|>	-77 56 0 25 -30 0 0 0 0
qc|B-7	-26 -24 -11 -14 -37 75 0 -1 0
qc|B-8	-10 -4 -17 -8 -13 48 0 0 0
qc|B<Name	-28 -22 -42 -57 -20 98 -23 -2 -9
qc|B<ed	-22 -2 -7 -43 -15 74 0 0 0
qc|B<ing	19 -20 -22 -23 -9 9 0 0 0
qc|B<it	-6 -1 -1 -21 -14 54 -5 0 -12
qc|B<other	6 -12 -34 -48 -18 59 -1 0 -1
qc|B<s	-40 -8 -19 -25 -9 80 0 0 0
qc|B>Name	-13 -9 -22 -37 -14 79 -5 0 -5
qc|B>he	-39 -4 -18 -28 -15 84 0 0 -1
qc|B>said	-52 -6 -18 -19 -5 92 0 0 -1
qc|B>she	15 -5 -18 -42 -20 14 0 0 0
qc|B>the	-35 -32 -53 -49 -23 76 -5 -1 -9
qc|B|,	-22 -22 -53 -71 -31 125 -4 0 -6
qc|B|mn	-67 -7 -12 -88 -44 123 0 0 0
qc|B|nn	17 -35 -69 -36 -15 44 -2 0 -4
qc|B|no	2 -8 -49 -20 -3 59 -27 -2 -11
qc|B|ns	-30 -37 -36 -5 -13 81 0 0 0
qc|B|on	-12 0 -4 -27 -13 66 -12 -1 -12
qc|B|oo	-2 0 -1 -25 -2 28 0 0 0
qc|B|p,	-27 -1 -11 -58 -16 68 0 0 0
qc|B|pm	-5 0 -1 -34 -7 47 0 0 0
qc|B|pn	-12 -2 -7 -32 -15 51 -1 0 -1
qc|B|po	-8 0 -5 -28 -2 44 0 0 -1
qc|B|ps	-2 -3 -4 -10 -31 42 0 -1 0
qc|C-6	-3 -21 -19 -32 -11 16 0 0 0
qc|C-7	14 -39 -29 -32 -51 38 0 0 0
qc|C-8	5 -27 -39 -31 -45 61 -1 0 -1
qc|C1-5	-27 -13 -15 -24 -35 31 0 0 0
qc|C1-6	-11 -25 -20 -37 -12 24 0 0 0
qc|C1-7	14 -44 -44 -39 -47 44 -2 0 -1
qc|C1-8	-31 -40 -69 -59 -37 87 -3 0 -2
qc|C1<Name	-25 -59 -56 -51 -52 76 -3 -1 -2
qc|C1<ing	-7 -8 -25 -27 -23 18 0 0 0
qc|C1<other	11 -37 -60 -59 -16 40 0 0 0
qc|C1<s	-62 -11 -39 -24 -20 84 -3 0 -2
qc|C1>Name	-27 -27 -44 -44 -3 56 -1 0 -1
qc|C1>he	-27 -17 -35 -46 -37 68 0 0 0
qc|C1>said	-32 -13 -31 -22 -13 56 -3 0 -2
qc|C1>she	-11 -18 -27 -39 -43 37 0 0 0
qc|C1>the	-61 -50 -66 -40 -51 89 -3 0 -3
qc|C1|,	-28 -55 -90 -78 -34 91 -3 0 -2
qc|C1|ck	7 -14 -32 -35 -8 18 -3 0 -1
qc|C1|cs	-14 -16 -18 -19 -36 49 0 0 0
qc|C1|kk	-33 -5 -39 -44 -13 60 0 0 0
qc|C1|ks	12 -30 -25 -18 -49 40 0 0 0
qc|C1|nk	-33 -3 -32 -38 -7 50 -3 -1 -4
qc|C1|ns	20 -32 -37 -21 12 -17 0 0 0
qc|C1|sc	-19 -26 -24 -32 -32 45 0 0 0
qc|C1|sk	-24 -25 -36 -41 -10 58 -2 0 0
qc|C1|ss	-25 -27 -33 -28 -23 46 0 0 0
qc|C<Name	-11 -50 -47 -56 -56 75 -5 -1 -2
qc|C<ed	-35 -2 -13 -33 -42 76 0 0 0
qc|C<ing	1 -8 -32 -24 -21 22 0 0 0
qc|C<it	-17 -1 -12 -19 -13 59 -3 0 -10
qc|C<other	20 -31 -53 -59 -2 22 0 0 0
qc|C<s	-51 -15 -31 -22 -23 92 0 0 -1
qc|C>Name	-9 -21 -39 -39 5 44 -4 0 -4
qc|C>he	-23 -15 -32 -36 -39 55 -1 0 -2
qc|C>said	-19 -9 -25 -20 -13 48 0 0 -1
qc|C>she	2 -14 -27 -33 -47 28 0 0 0
qc|C>the	-45 -50 -59 -41 -56 77 -5 0 -4
qc|C|,	-9 -46 -83 -70 -28 82 -4 0 -5
qc|C|nc	-10 -39 -23 -41 -70 63 0 0 0
qc|C|nn	-47 -18 -68 -73 -9 89 -1 0 -1
qc|C|ns	-25 -31 -39 -34 -32 69 0 0 -1
qc|N<other	-61 -13 -43 -38 -17 101 0 0 0
qc|N>Name	-37 -12 -15 -34 -22 89 0 0 0
qc|N>he	-23 -7 -20 -31 -26 48 0 0 0
qc|N>said	-31 -9 -27 -29 -9 56 0 0 0
qc|n|,	-38 -35 -69 -62 -36 127 -8 -4 -13
qc|n|nn	-24 -35 -53 -65 -32 104 -9 -4 -15
qo|O| 	-21 61 -124 -56 -55 -33 -12 -14 -8
qo|O|nn	-6 47 -103 -32 -74 -22 -37 -2 -40
q|B-6	51 3 -23 -34 -25 -60 -2 -1 0
q|B-7	17 -64 -50 -20 24 -8 13 -30 -16
q|B-8	29 -53 -33 -24 -3 -1 -1 -10 -20
q|B<Name	31 6 -63 -50 -26 -5 32 -6 -24
q|B<ed	39 -26 -40 -30 -63 1 -38 39 -31
q|B<ing	-13 29 -50 -39 -44 7 -8 0 -2
q|B<it	14 -3 -19 -29 -27 53 -45 -17 -36
q|B<other	21 -49 -61 -58 47 38 10 -7 -9
q|B<s	29 -20 -57 -38 -9 20 -9 0 -4
q|B>Name	35 -30 -57 -51 -37 37 6 -2 -8
q|B>a	19 25 -19 -8 -47 -81 59 -16 -27
q|B>ed	11 -38 -74 -24 -16 32 -3 0 -6
q|B>he	18 -39 -68 -63 -16 13 -11 -9 -6
q|B>ing	33 -14 -39 -27 12 -53 77 -36 -38
q|B>other	5 -1 -39 -37 18 -20 0 0 0
q|B>s	72 -25 -35 -22 -36 -65 0 0 0
q|B>said	-6 8 -43 -38 -45 47 -13 0 -6
q|B>she	19 -34 -52 -64 -39 20 -46 29 -25
q|B>the	-3 -49 -37 -42 -12 53 -41 22 -19
q|B>they	-29 -48 -38 -26 72 -85 -3 13 -9
q|B|,	54 -51 -126 -108 41 46 36 -17 -46
q|B|.	98 -32 -39 -52 -12 -78 0 0 0
q|B|>Name closes	7 -19 -46 -35 -24 40 0 0 0
q|B|>Name closes!	-30 -43 -53 -20 1 50 0 0 0
q|B|>Name closes+	33 5 -41 -49 -42 11 0 0 0
q|B|>accordingly	26 -38 -37 -35 11 -3 0 0 0
q|B|>he closes	9 -43 -43 -48 -12 31 0 0 0
q|B|>he closes!	3 -19 -81 -60 -39 51 0 0 0
q|B|>he closes+	-28 -11 -55 -46 4 29 0 0 0
q|B|>inner that	20 -15 -27 -52 12 -11 0 0 0
q|B|>inverted	33 -1 -67 -44 -37 21 0 0 0
q|B|>the closes	20 -9 -49 -76 -4 36 0 0 0
q|B|>the closes+	16 -1 -69 -81 8 20 0 0 0
q|B|cn	12 -43 -72 -36 32 -18 21 -8 -6
q|B|mn	17 -36 -28 -81 -45 6 -30 -2 -2
q|B|n,	12 -32 -60 -17 -14 -3 -2 0 -1
q|B|nc	12 -87 -46 -19 17 -18 -3 -2 0
q|B|nm	35 10 -49 -19 -50 -25 -4 0 -1
q|B|nn	17 -34 -93 -52 -4 34 15 23 -15
q|B|no	-44 -66 -60 -34 30 45 27 0 -4
q|B|ns	1 17 -40 -20 -73 17 -21 -16 -4
q|B|on	-4 -12 -5 -40 -71 19 0 0 0
q|B|pn	-6 -11 -12 -53 -33 53 5 -26 -33
q|B|po	-25 -5 -10 -35 11 41 -4 0 -18
q|B|ps	13 -7 -3 -18 -73 72 -19 -16 -23
q|C-5	37 -24 -29 -40 -31 -34 -1 0 0
q|C-6	24 5 -40 -40 1 -52 -4 -10 -1
q|C-7	11 -12 -54 -38 -18 -31 20 -19 -16
q|C-8	26 -9 -54 -38 -15 -31 -11 25 -32
q|C1-5	19 -37 -43 -41 -33 7 0 0 0
q|C1-6	20 -2 -56 -36 -19 -61 -1 -1 0
q|C1-7	26 -15 -58 -28 11 -51 24 -13 -19
q|C1-8	42 -12 -65 -39 3 -43 23 15 -31
q|C1<Name	46 -28 -51 -27 -23 -8 46 -13 -15
q|C1<other	75 -39 -53 -31 28 -47 27 -1 -9
q|C1<s	29 3 -55 -28 1 -38 -2 0 0
q|C1>Name	61 0 -49 -39 -44 -44 22 -1 -1
q|C1>he	39 -63 -53 -47 19 -71 -2 0 0
q|C1>ing	10 -35 -36 -23 7 -23 55 -41 -20
q|C1>other	9 -49 -43 -27 35 -30 0 0 0
q|C1>s	66 -26 -17 -8 -22 -11 0 0 0
q|C1>said	15 20 -50 -14 -66 -34 -2 -2 0
q|C1>the	-10 22 -32 -21 3 -25 -28 31 -20
q|C1|,	56 -15 -99 -68 24 -66 56 -8 -30
q|C1|.	63 -46 -54 -20 -41 -34 0 0 0
q|C1|:	-12 53 -72 -43 -64 -56 -38 18 -36
q|C1|>Name closes	26 -3 -37 -32 -23 30 0 0 0
q|C1|>Name closes!	-3 -52 -50 -23 -33 50 0 0 0
q|C1|>Name closes+	53 -18 -45 -38 -31 0 0 0 0
q|C1|>accordingly	-10 -11 -53 -30 6 26 0 0 0
q|C1|>he closes	-1 -50 -43 -42 6 29 0 0 0
q|C1|>he closes!	30 -59 -59 -50 -83 47 0 0 0
q|C1|>he closes+	9 -31 -41 -49 1 23 0 0 0
q|C1|>inner that	25 -111 -26 -28 34 13 0 0 0
q|C1|>inverted	12 1 -70 -28 -35 41 0 0 0
q|C1|>the closes	7 -72 -40 -56 -5 34 0 0 0
q|C1|>the closes+	27 -39 -50 -76 -11 49 0 0 0
q|C1|cc	67 -41 -26 -20 -64 -18 0 0 0
q|C1|ck	0 -69 -48 -23 57 -23 10 0 -8
q|C1|cs	6 15 -60 -50 -114 13 -36 21 -30
q|C1|kc	20 -109 -42 -27 26 -46 0 0 0
q|C1|kk	101 -102 -28 -24 22 -26 20 -1 -21
q|C1|ks	25 9 -53 -79 -4 -87 31 -10 -48
q|C1|nc	3 7 -43 -11 -13 -18 0 0 0
q|C1|nk	46 -82 -40 -18 49 -22 0 0 0
q|C1|sc	9 13 -47 -21 -23 -32 -1 0 0
q|C1|sk	50 -72 -41 -28 19 -28 9 0 -3
q|C1|ss	42 8 -54 -24 -35 -51 29 4 -6
q|C<Name	28 -34 -67 -43 -55 2 51 -13 -25
q|C<ed	28 9 -53 -47 -66 -2 -43 17 -45
q|C<other	32 -43 -78 -56 4 9 -1 -7 -11
q|C<s	6 11 -72 -41 2 2 -15 0 -7
q|C>Name	19 -22 -69 -57 -45 20 -4 -4 -6
q|C>he	26 -73 -59 -57 22 -5 -3 0 -1
q|C>ing	40 -14 -36 -33 1 -62 63 -52 -33
q|C>other	30 -20 -39 -34 22 -39 0 0 0
q|C>s	55 -22 -27 -19 -41 -34 0 0 0
q|C>said	-17 24 -67 -31 -51 29 -14 -3 -12
q|C>she	-7 -46 -58 -58 -34 19 -65 6 -41
q|C>the	-15 -6 -45 -47 3 -8 -28 31 -12
q|C|,	28 -40 -124 -103 6 8 41 -21 -44
q|C|.	63 -2 -66 -50 -33 -114 0 0 0
q|C|>Name closes	31 -18 -53 -31 -27 26 0 0 0
q|C|>Name closes!	4 -73 -58 -26 -32 43 0 0 0
q|C|>Name closes+	30 -21 -59 -47 -23 -2 0 0 0
q|C|>accordingly	-8 4 -57 -46 3 9 0 0 0
q|C|>he closes	19 -43 -53 -49 1 28 0 0 0
q|C|>he closes!	9 -39 -80 -44 -86 47 0 0 0
q|C|>he closes+	2 -37 -38 -52 -16 22 0 0 0
q|C|>inner that	33 -92 -21 -51 27 -8 0 0 0
q|C|>inverted	25 7 -77 -38 -35 41 0 0 0
q|C|>the closes	24 -64 -48 -68 3 16 0 0 0
q|C|>the closes+	38 -54 -47 -75 12 28 0 0 0
q|C|ks	82 -78 -38 -78 0 -136 37 3 -48
q|C|nc	-19 16 -44 -25 0 -14 -3 -1 0
q|C|nk	54 -69 -48 -29 40 -118 -1 -12 -1
q|C|nn	15 -52 -102 -92 -15 46 3 -17 -16
q|C|ns	14 27 -53 -42 -75 12 -22 4 -25
q|N-7	0 -22 -30 -39 -100 39 35 -17 -30
q|N-8	-19 -28 -43 -34 43 7 -12 -37 -5
q|N1<Name	26 -38 -80 -51 -39 -7 54 -11 -21
q|N1<ed	-5 5 -46 -36 -12 19 -26 -18 -22
q|N1<ing	-2 27 -43 -40 -82 6 -16 -3 -20
q|N1<it	16 17 -20 -32 -105 11 -46 -30 -33
q|N1<other	21 -61 -89 -68 1 50 -8 -20 -11
q|N1<s	9 -34 -67 -43 8 35 -25 -2 -1
q|N1>Name	27 -23 -78 -70 -39 72 -17 -30 -17
q|N1>ed	45 -66 -71 -20 -60 -10 -2 0 -6
q|N1>he	-5 -37 -54 -62 -43 44 10 -3 -5
q|N1>ing	49 -26 -45 -30 -7 -53 49 -35 -23
q|N1>other	25 -29 -54 -33 20 -40 0 0 0
q|N1>s	46 -56 -39 -29 6 -59 0 0 0
q|N1>said	-36 -13 -62 -48 -73 67 -14 -10 -5
q|N1>she	-14 -84 -48 -41 -44 60 -45 11 -28
q|N1>the	-38 -33 -44 -51 -59 80 -15 -5 -17
q|N1|,	12 -42 -121 -99 3 44 14 -18 -60
q|N1|:	-2 58 -72 -61 -25 -148 -64 15 -34
q|N1|>Name closes	25 -19 -38 -19 -52 25 0 0 0
q|N1|>Name closes!	-13 -47 -46 -11 -37 26 0 0 0
q|N1|>Name closes+	22 -14 -49 -37 -41 -8 0 0 0
q|N1|>accordingly	9 -10 -33 -20 9 -18 0 0 0
q|N1|>he closes	11 -72 -48 -35 -14 19 0 0 0
q|N1|>he closes!	9 -40 -43 -22 -46 16 0 0 0
q|N1|>he closes+	12 -50 -38 -34 -15 9 0 0 0
q|N1|>inner that	3 -51 -21 -48 33 -16 0 0 0
q|N1|>inverted	2 3 -65 -30 -50 20 0 0 0
q|N1|>the closes	8 -95 -48 -38 5 7 0 0 0
q|N1|>the closes+	9 -26 -37 -71 16 -29 0 0 0
q|N1|nn	32 -41 -138 -137 -3 35 5 -9 -63
q|N<Name	21 0 -48 -41 -1 7 37 -8 -15
q|N<again	-37 -75 -22 -45 61 -38 0 0 0
q|N<do	-47 -46 -12 -25 -75 101 0 0 0
q|N<ed	9 9 -33 -30 -24 -11 -41 22 -26
q|N<however	105 -45 -13 -8 -20 -79 0 0 0
q|N<ing	-23 70 -31 -29 -55 3 -7 -1 -2
q|N<it	47 -45 -16 -23 -45 21 -44 -53 -43
q|N<later	19 -26 -42 -6 -61 0 0 0 0
q|N<ly	6 -62 -34 -23 -12 20 0 0 0
q|N<now	29 -115 -16 -19 -31 12 0 0 0
q|N<other	16 -54 -62 -52 32 40 1 -14 -10
q|N<out	62 -78 -21 -18 -125 89 0 0 0
q|N<s	7 -20 -45 -33 33 33 -29 -4 -3
q|N<said	-35 88 -50 -58 -33 -130 -12 22 -124
q|N<still	192 -74 -9 -35 -109 -154 0 0 0
q|N<that	-7 -98 -17 -29 -61 69 -30 -20 -2
q|N<them	14 -24 -20 -20 -31 14 -62 -27 -51
q|N<there	130 -66 -11 -42 -156 -73 0 0 0
q|N<this	-26 132 -26 -41 -57 -132 0 0 0
q|N<you	-119 -97 -4 -17 28 107 0 0 0
q|N>Name	37 -25 -50 -48 -108 89 -4 -15 -10
q|N>a	4 55 -33 -51 -76 -28 62 -6 -14
q|N>an	51 -139 -22 -22 -47 -28 0 0 0
q|N>ed	58 -47 -54 -21 -47 7 -1 0 -7
q|N>even	97 -69 -16 -4 18 -64 0 0 0
q|N>has	106 -54 -6 -11 -54 -84 0 0 0
q|N>have	108 -55 -7 -3 -32 -26 0 0 0
q|N>he	24 -17 -46 -47 -62 54 -2 0 -1
q|N>his	58 -9 -8 -16 -18 -49 30 -3 -7
q|N>i	39 31 -25 -22 41 -111 -64 17 -60
q|N>in	57 -60 -24 -29 -18 -88 0 0 0
q|N>ing	22 -23 -31 -33 1 -14 68 -26 -20
q|N>is	-31 -145 -42 -35 106 -94 -1 -3 -5
q|N>it	-64 -95 -76 -37 43 19 0 0 0
q|N>ly	-49 91 -26 -23 -24 -59 0 0 0
q|N>one	96 -27 -35 -5 -64 -73 0 0 0
q|N>other	13 -10 -30 -34 24 -33 0 0 0
q|N>s	93 -56 -28 -17 23 -69 -4 -3 -2
q|N>said	-18 -16 -50 -30 -76 82 -3 -4 -3
q|N>says	-2 -75 -39 -31 -79 19 0 0 0
q|N>she	-12 -33 -41 -38 -65 69 -60 1 -24
q|N>the	-18 -51 -36 -44 -85 106 -28 23 -11
q|N>they	30 -59 -34 -18 -10 -53 -2 38 -27
q|N>told	151 -46 -27 -27 -32 -134 0 0 0
q|N>we	-133 -25 -17 -17 99 -42 0 0 0
q|N| 	7 -101 -53 -54 -9 41 0 0 0
q|N|,	36 -42 -114 -103 11 32 13 -24 -33
q|N|.	64 26 -49 -43 -59 -78 0 0 0
q|N|:	9 109 -49 -89 -75 -130 -82 2 -58
q|N|;	80 -106 -31 -38 57 -99 0 0 0
q|N|>Name closes	12 -40 -40 -26 10 3 0 0 0
q|N|>Name closes!	-16 -65 -51 -19 52 19 0 0 0
q|N|>Name closes+	29 -6 -36 -35 -20 0 0 0 0
q|N|>accordingly	14 -2 -29 -27 -7 -1 0 0 0
q|N|>he closes	10 -70 -39 -40 19 16 0 0 0
q|N|>he closes!	-17 -61 -58 -25 22 14 0 0 0
q|N|>he closes+	10 -29 -32 -35 -19 6 0 0 0
q|N|>inner that	14 -23 -9 -33 19 -45 0 0 0
q|N|>inverted	-2 22 -52 -33 -64 30 0 0 0
q|N|>inverted!	-10 -31 -62 -19 -54 24 0 0 0
q|N|>the closes	5 -51 -43 -41 10 -2 0 0 0
q|N|>the closes!	-3 -53 -33 -38 31 -32 0 0 0
q|N|>the closes+	11 -15 -29 -45 2 -4 0 0 0
q|N|nn	34 -27 -130 -126 34 28 7 -21 -36
q|N|—	-31 -92 -67 -61 97 -104 0 0 0
q|O+4	27 -20 -14 -38 -75 9 0 0 0
q|O+5	13 -17 -11 -57 -38 4 0 0 0
q|O+6	44 -21 -22 -26 -60 -23 0 0 0
q|O+7	76 -63 -22 -31 -31 -32 -15 -1 -17
q|O+8	-3 -35 -38 -34 33 -15 0 0 0
q|O1+5	39 -70 -30 -42 -11 -16 0 0 0
q|O1+6	45 -36 -27 -60 -59 -28 18 -12 -13
q|O1+7	25 21 -22 -44 -4 -30 -20 -1 -14
q|O1+8	45 3 -46 -22 21 -34 23 -10 -1
q|O1<Name	31 -19 -61 -53 -30 -11 28 -5 -25
q|O1<ed	-25 -18 -23 -24 -31 43 0 0 0
q|O1<ing	25 36 -33 -33 -73 -18 -4 0 -4
q|O1<it	-41 -4 -20 -16 -21 96 -39 -5 -40
q|O1<other	27 -27 -70 -79 22 29 4 -6 -11
q|O1<s	2 -28 -57 -40 -1 32 -11 -4 -7
q|O1>Name	33 -39 -58 -82 -55 29 -5 -6 -23
q|O1>ed	72 -54 -47 -42 -52 -19 -7 0 -13
q|O1>he	10 -16 -45 -71 -24 19 3 -1 -11
q|O1>ing	0 -20 -44 -36 -1 -4 54 -23 -29
q|O1>other	25 -7 -51 -29 4 -41 0 0 0
q|O1>s	37 -53 -36 -23 -27 -20 -18 -7 -1
q|O1>said	-28 -10 -49 -47 -42 71 -15 -1 -6
q|O1>she	-10 -32 -33 -43 -13 59 -14 -3 -1
q|O1>the	-37 -6 -43 -64 -66 92 -22 -1 -19
q|O1^Name	0 -57 -21 -47 2 22 -21 -6 -3
q|O1^^Name	2 -1 -28 -67 -54 21 -7 -4 -1
q|O1^^other	-14 -52 -30 -31 -46 52 0 0 0
q|O1^^the	41 23 -18 -26 -79 -5 -9 -13 -3
q|O1^a	12 9 -18 -19 -32 2 0 0 0
q|O1^ed	41 -68 -16 -73 -12 -35 24 -25 -5
q|O1^other	-3 -43 -27 -51 15 5 0 0 0
q|O1|,	53 -29 -119 -134 30 60 15 -19 -60
q|O1|,m	40 -2 -37 -81 -43 -25 33 -21 -5
q|O1|,o	28 -17 -9 -72 -29 2 -24 -2 -21
q|O1|.	108 -43 -52 -48 -16 -84 0 0 0
q|O1|>Name closes	24 -5 -43 -38 -40 9 0 0 0
q|O1|>Name closes!	-9 -25 -28 -17 -51 38 0 0 0
q|O1|>Name closes+	14 13 -52 -49 -25 0 0 0 0
q|O1|>accordingly	23 -40 -38 -28 0 -6 0 0 0
q|O1|>he closes	27 -40 -41 -45 -11 24 0 0 0
q|O1|>he closes!	9 -19 -57 -43 -50 15 0 0 0
q|O1|>he closes+	-17 -44 -40 -58 -25 43 0 0 0
q|O1|>inner that	8 -57 -32 -62 32 -23 0 0 0
q|O1|>inverted	31 -6 -58 -49 -48 9 0 0 0
q|O1|>the closes	22 -69 -54 -41 6 7 0 0 0
q|O1|>the closes+	16 4 -51 -93 5 -6 0 0 0
q|O1|m,	8 -52 -25 -46 19 6 -14 0 -1
q|O1|mm	16 18 -31 -32 3 20 -15 -9 -1
q|O1|mo	22 -42 -34 -31 -57 28 0 0 0
q|O1|nm	43 0 -53 -4 -5 -30 0 0 0
q|O1|no	64 -27 -42 -4 -2 -34 0 0 0
q|O1|o,	21 -66 -70 -78 -52 28 21 -7 -20
q|O1|om	2 6 -68 -67 -14 -5 5 -3 -11
q|O1|on	13 -50 -40 -58 -9 21 -18 -2 -8
q|O1|oo	19 -72 -71 -81 11 50 1 -9 -47
q|O<Name	39 -11 -50 -48 -33 22 32 -6 -25
q|O<ed	35 -15 -29 -36 -53 12 -1 0 -1
q|O<ing	35 23 -20 -31 -80 -14 -2 0 -1
q|O<it	-18 -2 -17 -17 -15 89 -45 -3 -40
q|O<ly	35 -9 -34 -20 -24 13 0 0 0
q|O<other	26 -26 -59 -60 37 48 -3 -5 -9
q|O<s	-9 -41 -50 -28 15 63 -2 -4 -6
q|O<that	37 -61 -14 -25 -25 14 -18 -32 -3
q|O>Name	22 -32 -51 -50 -22 61 -13 -6 -19
q|O>a	0 -24 -31 -36 -20 -36 73 -10 -29
q|O>ed	36 -63 -59 -22 -28 20 -4 0 -13
q|O>he	32 -9 -41 -60 -3 17 -6 -1 -7
q|O>ing	-2 -11 -36 -33 2 4 65 -23 -29
q|O>other	40 -2 -27 -27 -6 -32 0 0 0
q|O>s	87 -22 -25 -20 -49 -34 -6 -2 -1
q|O>said	-52 -27 -38 -35 -25 91 -9 0 -4
q|O>says	56 -10 -30 -46 -51 -36 0 0 0
q|O>she	-32 -6 -44 -53 -29 48 -13 -3 -2
q|O>the	-13 -16 -35 -58 -25 67 -29 -5 -22
q|O^Name	8 -23 -19 -54 1 -1 -1 0 0
q|O^^Name	3 -68 -24 -48 -79 53 0 0 0
q|O^^other	-38 -11 -19 -53 -74 81 0 0 0
q|O^ed	36 -9 -5 -47 -13 -45 0 0 0
q|O^other	-22 -18 -17 -42 7 1 0 0 0
q|O|,	41 -48 -117 -122 4 85 20 -20 -50
q|O|,n	63 -67 -6 -61 38 -53 -17 -2 -22
q|O|.	106 -30 -43 -50 -12 -68 0 0 0
q|O|>Name closes	34 -5 -33 -25 -37 17 0 0 0
q|O|>Name closes!	-6 -36 -41 -11 -27 54 0 0 0
q|O|>Name closes+	16 0 -38 -41 -14 13 0 0 0
q|O|>accordingly	23 -31 -29 -25 5 -5 0 0 0
q|O|>he closes	36 -29 -35 -44 -13 16 0 0 0
q|O|>he closes!	14 -29 -62 -40 -26 24 0 0 0
q|O|>he closes+	9 -1 -45 -43 -5 6 0 0 0
q|O|>inner that	-1 23 -21 -31 24 -46 0 0 0
q|O|>inverted	28 -17 -60 -40 -31 24 0 0 0
q|O|>inverted!	-31 -37 -66 -35 -35 58 0 0 0
q|O|>the closes	26 -14 -48 -41 -3 5 0 0 0
q|O|>the closes+	7 -2 -52 -55 21 3 0 0 0
q|O|mm	48 -30 -24 -64 -74 -10 0 0 0
q|O|mn	33 -33 -27 -63 23 -9 -4 0 -1
q|O|n,	45 -36 -44 -8 -7 -17 19 -9 -14
q|O|nm	18 62 -65 -11 -23 -90 -9 -2 -1
q|O|nn	49 -96 -96 -29 -10 15 10 -8 -6
q|O|no	-2 -35 -68 -19 -6 34 39 0 0
q|O|on	-3 -18 -5 -53 14 26 -7 -6 -31
q|O|oo	-35 0 -6 -41 -16 59 5 0 -4
q|O|p,	-26 -7 -21 -55 -43 67 -1 0 -1
q|O|pm	-15 -17 -20 -50 4 2 29 -18 -2
q|O|pn	-20 -34 -19 -49 -15 71 6 -12 -35
q|O|po	-36 -16 -16 -40 33 55 -5 -1 -14
q|n1|,	37 -142 -136 -98 -107 35 -45 -24 -13
q|n1|>the closes+	56 -63 -55 -28 -28 -61 0 0 0
q|n|,	31 -47 -122 -123 -6 44 3 -13 -46
q|n|.	83 -21 -56 -36 -23 -91 0 0 0
q|n|:	14 83 -43 -85 -107 -146 -41 -17 -38
q|n|>Name closes	33 -24 -42 -23 -45 10 0 0 0
q|n|>Name closes!	-14 -45 -46 -14 -21 39 0 0 0
q|n|>Name closes+	31 -5 -38 -46 -21 -2 0 0 0
q|n|>accordingly	18 -23 -31 -36 -2 -21 0 0 0
q|n|>he closes	11 -72 -37 -41 -25 42 0 0 0
q|n|>he closes!	22 -61 -72 -23 -48 15 0 0 0
q|n|>he closes+	0 -28 -36 -42 -27 16 0 0 0
q|n|>inner that	6 2 -10 -39 25 -50 0 0 0
q|n|>inverted	23 -5 -59 -33 -51 25 0 0 0
q|n|>the closes	18 -91 -46 -48 -28 28 0 0 0
q|n|>the closes+	20 -32 -35 -68 14 -5 0 0 0
q|n|mn	30 -62 -38 -75 -90 0 0 0 0
q|n|nm	-16 -40 -61 -22 -23 38 16 -11 -2
q|n|nn	44 -8 -114 -114 -14 48 -22 -4 -36
q|n|no	-28 -69 -47 -22 20 58 12 -1 -16
q|n|ns	29 -35 -44 -28 -19 -6 14 -38 -26
q|n|on	-49 -20 -7 -26 30 3 0 0 0
q|n|pn	7 -35 -12 -44 -40 23 8 -2 -5
that>|B| 	22 -48 0 -41 0 0 22 -61 0
that>|C1| 	24 -50 0 -25 3 0 28 -47 0
that>|C| 	29 -38 0 -35 -26 0 19 -53 0
that>|N1| 	-2 -57 0 -58 11 0 -3 -21 0
that>|N| 	19 -57 0 -52 4 0 9 -37 0
that>|O1| 	13 -61 0 -41 34 0 5 -55 0
that>|O| 	11 -59 0 -28 42 0 12 -44 0
that>|n| 	20 -55 0 -43 -9 0 9 -22 0
the closes+>leads|N|.	-17 -6 -113 -87 -85 -86 73 -82 -25
the closes+>|B|,	9 -26 0 -29 21 0 -29 -32 0
the closes+>|B|.	7 17 0 -60 -8 0 -11 -58 0
the closes+>|B|o 	2 -16 0 -9 -53 0 -21 8 0
the closes+>|B|o.	-25 16 0 -4 -41 0 -11 11 0
the closes+>|C1|,	-16 -22 0 -15 36 0 -20 -16 0
the closes+>|C1|.	-22 -2 0 -9 13 0 -13 -14 0
the closes+>|C|,	-12 2 0 -28 21 0 -25 -40 0
the closes+>|C|.	3 22 0 -61 9 0 -33 -30 0
the closes+>|N1|,	-8 -47 0 -20 11 0 -30 3 0
the closes+>|N1|.	-7 -1 0 -37 -15 0 -43 -54 0
the closes+>|N|,	-10 -31 0 39 -3 0 -16 -42 0
the closes+>|N|.	20 -7 0 -19 -27 0 -41 -30 0
the closes+>|O1|,	-19 -15 0 -29 20 0 -46 2 0
the closes+>|O1|.	12 -38 0 -10 19 0 -32 -33 0
the closes+>|O1|o.	-29 41 0 -16 -64 0 -44 -6 0
the closes+>|O|,	-2 -19 0 -63 28 0 8 -38 0
the closes+>|O|.	19 -11 0 -18 12 0 -25 -61 0
the closes+>|O|o.	-21 45 0 -3 -68 0 -9 -10 0
the closes+>|n|,	9 -33 0 -41 21 0 -13 -70 0
the closes+>|n|.	17 -31 0 -14 -28 0 -70 -16 0
the closes>|B|,	14 -4 0 -25 -37 0 -9 -54 0
the closes>|B|.	40 -31 0 -90 -42 0 -17 -5 0
the closes>|C1|,	-33 8 0 -26 -13 0 0 -10 0
the closes>|C1|.	-4 1 0 -3 -32 0 -30 11 0
the closes>|C|,	3 15 0 -25 -55 0 -5 -47 0
the closes>|C|.	20 -27 0 -33 -35 0 -42 17 0
the closes>|N1|,	9 21 0 -46 -26 0 -42 -22 0
the closes>|N1|.	19 -44 0 -59 -52 0 -20 4 0
the closes>|N|,	17 -12 0 -22 -60 0 -2 -25 0
the closes>|N|.	22 -95 0 -26 20 0 -49 11 0
the closes>|O1|,	20 -27 0 -28 3 0 -21 -34 0
the closes>|O1|.	11 -13 0 -52 -13 0 23 -32 0
the closes>|O|,	43 -42 0 -17 -3 0 5 -26 0
the closes>|O|.	20 -67 0 -16 -8 0 -8 -21 0
the closes>|n|,	-4 9 0 -36 -39 0 -37 -10 0
the closes>|n|.	27 -83 0 -43 -35 0 -29 14 0
wc|B+1	-69 -21 0 -9 21 0 0 0 0
wc|B+2	14 -12 0 21 -92 0 0 0 0
wc|B+3	13 -16 0 24 -86 0 0 0 0
wc|B+4	14 -11 0 8 -32 0 0 0 0
wc|B+5	-74 -8 0 18 -2 0 0 0 0
wc|B+6	-42 -26 0 73 -53 0 -8 0 0
wc|B<Name	20 -55 0 14 -102 0 0 0 0
wc|B<other	-105 -47 0 67 -29 0 12 -3 0
wc|B<s	-84 -17 0 40 -17 0 0 0 0
wc|B>and	-30 -51 0 30 -39 0 39 -1 0
wc|B>for	-76 -37 0 -9 18 0 0 0 0
wc|B>in	-37 -14 0 -5 17 0 0 0 0
wc|B>to	-42 -10 0 67 -59 0 0 0 0
wc|B^Name	-76 -16 0 98 -59 0 0 0 0
wc|B^^Name	-5 -26 0 36 -105 0 0 0 0
wc|B^^other	-78 -26 0 -7 23 0 0 0 0
wc|B^^s	-30 -8 0 97 -90 0 0 0 0
wc|B^a	-75 -22 0 -19 31 0 0 0 0
wc|B^other	-48 -10 0 93 -95 0 0 0 0
wc|B^the	62 -31 0 -43 49 0 0 0 0
wc|B^to	-26 -6 0 -38 44 0 0 0 0
wc|B| 	-66 -54 0 65 -49 0 12 -3 0
wc|B|,	-46 -34 0 58 -47 0 -4 0 0
wc|B|mm	52 -19 0 -46 -18 0 0 0 0
wc|B|mn	-90 -17 0 61 -27 0 0 0 0
wc|C-5	-71 -39 0 63 -62 0 36 -32 0
wc|C-6	-12 -72 0 21 -36 0 -15 -10 0
wc|C1-6	7 -66 0 30 -48 0 -2 -3 0
wc|C1<other	-24 -109 0 106 -111 0 29 -43 0
wc|C1>and	-33 -104 0 94 -102 0 26 -49 0
wc|C1| 	-60 -138 0 159 -175 0 21 -44 0
wc|C1|,	-79 -109 0 83 -43 0 -5 -2 0
wc|C<other	5 -83 0 76 -82 0 16 -40 0
wc|C>and	-23 -106 0 88 -84 0 27 -42 0
wc|C| 	-35 -111 0 119 -127 0 19 -36 0
wc|C|,	-64 -95 0 82 -44 0 -14 -7 0
wc|C|nc	-35 -74 0 76 -64 0 -26 -10 0
wc|C|ns	-10 -72 0 93 -107 0 -21 -12 0
w|B+0	-15 -44 0 8 10 0 0 0 0
w|B+1	9 -18 0 -2 -12 0 0 0 0
w|B+2	-43 -52 0 62 4 0 0 0 0
w|B+3	-5 -26 0 19 -10 0 0 0 0
w|B+4	-7 -18 0 -25 5 0 0 -4 0
w|B+5	2 -1 0 -21 -7 0 -1 19 0
w|B+6	-9 -22 0 -56 16 0 22 -1 0
w|B+7	-4 53 0 -88 10 0 6 -8 0
w|B+8	-10 -23 0 -63 18 0 -12 -6 0
w|B-0	-31 35 0 -66 24 0 0 0 0
w|B-1	-56 85 0 -67 14 0 0 0 0
w|B-2	-35 41 0 -41 19 0 -7 -8 0
w|B-3	2 14 0 -57 -1 0 1 -3 0
w|B-4	-2 -27 0 -51 23 0 -13 5 0
w|B-5	23 -56 0 -43 8 0 9 -9 0
w|B-6	19 -52 0 -30 8 0 -16 -26 0
w|B-7	17 -100 0 -55 17 0 16 -40 0
w|B-8	21 -48 0 -17 -2 0 0 0 0
w|B1<Name	32 -93 0 -86 -11 0 0 0 0
w|B1<other	-47 -41 0 -39 43 0 0 0 0
w|B1>Name	58 -73 0 -86 -43 0 0 0 0
w|B1| 	5 -59 0 -59 34 0 0 0 0
w|B1|>	6 -63 0 -59 34 0 0 0 0
w|B1|cm	-28 -35 0 -38 36 0 0 0 0
w|B1|nm	-11 -81 0 -75 26 0 0 0 0
w|B<Name	16 -62 0 -8 11 0 -3 -6 0
w|B<a	-9 50 0 -27 2 0 0 0 0
w|B<about	-19 21 0 -52 13 0 0 0 0
w|B<after	49 -33 0 -16 -16 0 0 0 0
w|B<against	-2 -30 0 -45 0 0 0 0 0
w|B<all	33 -34 0 -18 -1 0 0 0 0
w|B<also	41 -31 0 -20 -3 0 0 0 0
w|B<an	-7 -18 0 -10 9 0 0 0 0
w|B<and	24 -17 0 -51 19 0 0 0 0
w|B<are	-5 4 0 -37 -8 0 0 0 0
w|B<as	-19 46 0 -30 -29 0 0 0 0
w|B<at	27 -68 0 -20 14 0 0 0 0
w|B<be	-51 -4 0 -45 43 0 -1 -2 0
w|B<because	1 37 0 -37 -36 0 0 0 0
w|B<been	-46 -6 0 -30 19 0 0 0 0
w|B<being	-26 49 0 -12 -48 0 0 0 0
w|B<but	-14 3 0 -36 13 0 0 0 0
w|B<by	17 -81 0 -24 14 0 0 0 0
w|B<can	-54 22 0 -10 12 0 0 0 0
w|B<did	47 -17 0 -29 -48 0 0 0 0
w|B<do	7 -53 0 -31 19 0 0 0 0
w|B<ed	9 13 0 -48 3 0 -7 -29 0
w|B<even	-1 -39 0 -64 30 0 0 0 0
w|B<for	12 -52 0 -33 26 0 0 0 0
w|B<from	-50 -11 0 -13 46 0 0 0 0
w|B<had	-13 45 0 -49 -47 0 0 0 0
w|B<has	-32 -56 0 -28 61 0 0 0 0
w|B<have	41 -62 0 -25 -1 0 0 0 0
w|B<he	37 -20 0 -37 23 0 0 0 0
w|B<her	25 12 0 -14 -42 0 0 0 0
w|B<his	31 -17 0 -8 -28 0 0 0 0
w|B<how	-27 -86 0 -41 51 0 0 0 0
w|B<i	-43 -19 0 -38 78 0 0 0 0
w|B<if	34 -101 0 -23 -3 0 0 0 0
w|B<in	21 -54 0 -42 29 0 0 0 0
w|B<ing	1 -8 0 -76 25 0 -3 0 0
w|B<into	-7 -30 0 -28 37 0 0 0 0
w|B<is	5 7 0 -42 -16 0 0 0 0
w|B<it	44 -38 0 -57 8 0 0 0 0
w|B<just	-15 -38 0 -18 37 0 0 0 0
w|B<like	-24 -61 0 -33 50 0 0 0 0
w|B<ly	-7 -89 0 -9 29 0 17 -14 0
w|B<many	63 -40 0 -13 -44 0 0 0 0
w|B<more	1 -65 0 -54 33 0 0 0 0
w|B<my	-59 -9 0 -9 71 0 0 0 0
w|B<no	-68 -43 0 -33 81 0 0 0 0
w|B<not	-67 -49 0 -59 96 0 0 0 0
w|B<now	-21 -5 0 -20 11 0 0 0 0
w|B<of	47 -70 0 -47 -5 0 0 0 0
w|B<on	3 -6 0 -44 19 0 0 0 0
w|B<one	42 -77 0 -27 7 0 0 0 0
w|B<only	53 -66 0 -26 -26 0 0 0 0
w|B<or	-22 -28 0 -54 45 0 0 0 0
w|B<other	12 -74 0 8 14 0 -8 4 0
w|B<our	-44 -24 0 -27 61 0 0 0 0
w|B<out	-9 -57 0 -37 34 0 0 0 0
w|B<over	21 -38 0 -18 10 0 0 0 0
w|B<s	12 -78 0 8 12 0 -6 3 0
w|B<said	11 -15 0 -22 8 0 26 -75 0
w|B<say	-22 6 0 -18 39 0 -27 -29 0
w|B<says	0 22 0 -12 -9 0 -29 -28 0
w|B<she	-2 -38 0 -22 6 0 0 0 0
w|B<should	49 -47 0 -15 -39 0 0 0 0
w|B<so	-13 -7 0 -10 10 0 0 0 0
w|B<some	-29 -14 0 -9 20 0 0 0 0
w|B<than	-2 -53 0 -41 32 0 0 0 0
w|B<that	20 25 0 -53 -11 0 28 -18 0
w|B<the	32 -27 0 -41 0 0 0 0 0
w|B<their	6 20 0 -8 -21 0 0 0 0
w|B<them	57 -46 0 -50 -43 0 0 0 0
w|B<there	16 -86 0 -38 26 0 0 0 0
w|B<they	-4 7 0 -36 12 0 0 0 0
w|B<this	9 -58 0 -22 27 0 0 -5 0
w|B<those	-67 -59 0 -57 88 0 0 0 0
w|B<to	50 -29 0 -24 -18 0 0 0 0
w|B<up	9 -58 0 -26 4 0 0 0 0
w|B<very	-53 -30 0 -23 71 0 0 0 0
w|B<was	30 10 0 -36 -44 0 0 0 0
w|B<we	-34 -31 0 -15 54 0 0 0 0
w|B<were	82 -63 0 -11 -51 0 0 0 0
w|B<what	21 -40 0 -46 19 0 0 0 0
w|B<when	-14 -58 0 -38 47 0 0 0 0
w|B<where	60 -83 0 -9 -25 0 0 0 0
w|B<which	60 -46 0 -71 -11 0 0 0 0
w|B<who	-22 15 0 -59 30 0 0 0 0
w|B<will	-13 -1 0 -23 11 0 0 0 0
w|B<with	-6 -34 0 -57 31 0 0 0 0
w|B<would	56 -30 0 -15 -19 0 0 0 0
w|B<you	-20 -52 0 16 44 0 0 0 0
w|B<your	10 -48 0 -13 6 0 0 0 0
w|B>Name	19 10 0 -103 4 0 19 -22 0
w|B>a	25 16 0 -48 1 0 1 -2 0
w|B>about	21 -55 0 -29 14 0 0 0 0
w|B>after	12 -25 0 29 -59 0 0 0 0
w|B>against	-15 -55 0 -27 38 0 0 0 0
w|B>all	22 -33 0 -15 8 0 0 0 0
w|B>also	31 -24 0 -59 25 0 0 0 0
w|B>an	23 -38 0 -3 -13 0 0 0 0
w|B>and	7 -83 0 50 6 0 -12 12 0
w|B>are	-3 -67 0 -51 45 0 -7 -1 0
w|B>as	9 -19 0 -36 2 0 0 0 0
w|B>at	21 -52 0 -76 41 0 0 0 0
w|B>be	20 -70 0 -18 12 0 0 0 0
w|B>because	-35 2 0 70 -71 0 -21 -6 0
w|B>been	5 -47 0 -19 7 0 0 0 0
w|B>being	57 -80 0 -23 -36 0 0 0 0
w|B>but	-48 21 0 -6 -1 0 25 -16 0
w|B>by	-16 -71 0 37 -3 0 0 0 0
w|B>can	8 -65 0 -11 46 0 -25 -12 0
w|B>did	86 -36 0 -25 -49 0 0 0 0
w|B>do	17 -39 0 -14 15 0 0 0 0
w|B>ed	27 16 0 -61 -8 0 -4 -2 0
w|B>even	21 -69 0 -19 11 0 -43 43 0
w|B>for	34 -79 0 2 -12 0 -2 0 0
w|B>from	-18 -38 0 -56 49 0 0 0 0
w|B>had	75 -20 0 -78 -44 0 0 0 0
w|B>has	10 -17 0 -64 4 0 0 0 0
w|B>have	49 -36 0 -29 -26 0 0 0 0
w|B>he	47 -33 0 -52 -21 0 -15 -3 0
w|B>her	73 -66 0 -46 -26 0 0 0 0
w|B>his	62 -38 0 -21 -16 0 -1 -3 0
w|B>how	-43 56 0 -15 -43 0 0 0 0
w|B>i	-67 -8 0 -4 67 0 -10 -38 0
w|B>if	18 -16 0 26 -46 0 0 0 0
w|B>in	-10 -37 0 7 8 0 -2 -1 0
w|B>ing	26 -16 0 -35 13 0 40 -31 0
w|B>into	9 -19 0 -39 22 0 0 0 0
w|B>is	-11 -35 0 29 -3 0 0 0 0
w|B>it	46 -57 0 -20 2 0 -3 8 0
w|B>just	-10 17 0 -17 6 0 -2 -7 0
w|B>like	-27 -4 0 -37 7 0 0 0 0
w|B>ly	-48 28 0 -12 21 0 0 0 0
w|B>more	-56 50 0 -30 -10 0 0 0 0
w|B>my	-47 -18 0 -5 67 0 0 0 0
w|B>no	-72 30 0 -9 18 0 0 0 0
w|B>not	-55 -53 0 -30 75 0 0 0 0
w|B>now	-32 -33 0 -15 46 0 0 0 0
w|B>of	19 -79 0 -70 48 0 -1 0 0
w|B>on	-2 -39 0 25 -13 0 -1 0 0
w|B>one	23 -62 0 -23 37 0 -29 0 0
w|B>or	-85 -44 0 -2 63 0 0 0 0
w|B>other	10 15 0 -122 27 0 -2 -19 0
w|B>our	-26 -48 0 -10 42 0 0 0 0
w|B>out	-6 -75 0 -20 38 0 0 0 0
w|B>over	-3 -38 0 -6 6 0 0 0 0
w|B>s	-2 -19 0 -65 33 0 -1 -1 0
w|B>said	17 3 0 -43 -21 0 0 0 0
w|B>she	5 -30 0 -31 8 0 10 -17 0
w|B>should	41 -32 0 -20 -34 0 0 0 0
w|B>so	-4 -57 0 -53 41 0 0 0 0
w|B>some	-8 20 0 -25 -37 0 0 0 0
w|B>than	-16 -62 0 -27 38 0 0 0 0
w|B>that	37 -19 0 -21 -21 0 -4 -1 0
w|B>the	19 -33 0 -91 25 0 -12 10 0
w|B>their	5 -67 0 -44 40 0 0 0 0
w|B>them	-65 -51 0 -70 85 0 0 0 0
w|B>there	21 -40 0 -18 5 0 -35 -2 0
w|B>they	30 -67 0 -57 10 0 -5 0 0
w|B>this	-15 26 0 -18 -18 0 -4 0 0
w|B>those	-83 -58 0 -38 98 0 0 0 0
w|B>to	-7 -44 0 -29 36 0 -1 -2 0
w|B>up	-11 -47 0 -33 43 0 0 0 0
w|B>very	-55 -16 0 -8 31 0 0 0 0
w|B>was	-3 -60 0 20 -16 0 0 0 0
w|B>we	-46 -4 0 -3 40 0 -3 -20 0
w|B>were	29 -42 0 -22 -19 0 0 0 0
w|B>what	20 -49 0 -41 33 0 0 0 0
w|B>when	-1 29 0 -55 -23 0 -13 -6 0
w|B>where	86 -49 0 -40 -74 0 0 0 0
w|B>which	-7 -73 0 -52 43 0 0 0 0
w|B>while	-20 -44 0 33 -18 0 0 0 0
w|B>who	-36 -38 0 -11 40 0 16 -10 0
w|B>will	-4 -68 0 -25 26 0 0 0 0
w|B>with	10 -27 0 -31 9 0 -5 0 0
w|B>would	44 -3 0 -68 -12 0 0 0 0
w|B>you	-10 4 0 -10 -5 0 0 0 0
w|B>your	4 -34 0 -19 8 0 0 -2 0
w|B^Name	-25 -21 0 -20 21 0 7 -6 0
w|B^^Name	18 -29 0 4 -15 0 27 0 0
w|B^^a	6 -49 0 28 -7 0 -9 26 0
w|B^^all	16 -57 0 15 -15 0 0 0 0
w|B^^an	-29 -14 0 -59 63 0 0 0 0
w|B^^and	-7 -15 0 -11 28 0 0 0 0
w|B^^are	-42 -25 0 -33 44 0 0 0 0
w|B^^as	-28 -28 0 -18 28 0 0 0 0
w|B^^but	-33 -14 0 -71 65 0 0 0 0
w|B^^by	-38 -17 0 -50 44 0 0 0 0
w|B^^did	-46 -25 0 -54 76 0 0 0 0
w|B^^do	-13 32 0 -2 16 0 0 0 0
w|B^^ed	20 -18 0 -78 -4 0 -2 -5 0
w|B^^even	-15 -15 0 -20 16 0 0 0 0
w|B^^for	-29 -19 0 -51 34 0 0 0 0
w|B^^from	-14 -16 0 -15 18 0 0 0 0
w|B^^has	-20 -53 0 -79 43 0 25 -23 0
w|B^^he	-54 -38 0 -41 26 0 -7 39 0
w|B^^i	42 30 0 13 -24 0 -1 -7 0
w|B^^if	-31 -43 0 -53 35 0 0 0 0
w|B^^in	61 -91 0 -75 -54 0 0 0 0
w|B^^ing	-4 -11 0 25 -16 0 0 0 0
w|B^^is	-21 -29 0 -2 20 0 0 0 0
w|B^^it	-15 -17 0 -14 33 0 0 0 0
w|B^^just	-18 -16 0 -17 29 0 0 0 0
w|B^^ly	-2 38 0 46 2 0 0 0 0
w|B^^more	44 -92 0 6 -54 0 0 0 0
w|B^^my	-17 -20 0 -21 18 0 0 0 0
w|B^^no	-22 -62 0 -16 23 0 0 0 0
w|B^^of	55 -56 0 -70 -45 0 0 0 0
w|B^^other	3 -43 0 -4 -4 0 -2 -5 0
w|B^^our	-19 49 0 -27 -49 0 0 0 0
w|B^^s	-30 -28 0 36 10 0 0 0 0
w|B^^she	-10 24 0 15 -9 0 -17 -18 0
w|B^^should	-36 -32 0 -23 47 0 0 0 0
w|B^^so	-12 -7 0 -33 43 0 0 0 0
w|B^^still	-2 -40 0 -4 5 0 0 0 0
w|B^^the	-12 -26 0 55 -10 0 0 0 0
w|B^^there	-29 -27 0 -26 37 0 0 0 0
w|B^^they	-14 -34 0 -17 57 0 -2 -36 0
w|B^^this	-77 -14 0 -78 84 0 0 0 0
w|B^^to	25 -93 0 -97 -8 0 0 0 0
w|B^^very	-17 -47 0 20 9 0 0 0 0
w|B^^was	-39 6 0 11 18 0 0 0 0
w|B^^we	-20 -16 0 -24 21 0 0 0 0
w|B^^what	-43 -16 0 -51 51 0 0 0 0
w|B^^when	-57 -38 0 -62 71 0 -8 -24 0
w|B^^whether	-18 -16 0 -20 29 0 0 0 0
w|B^^which	-11 -15 0 -12 24 0 0 0 0
w|B^^who	-33 -63 0 -19 67 0 0 0 0
w|B^^will	3 -56 0 -26 7 0 0 0 0
w|B^^you	-33 -26 0 -10 33 0 0 0 0
w|B^a	-24 36 0 60 0 0 -11 -4 0
w|B^about	-15 59 0 56 -24 0 0 0 0
w|B^an	1 -39 0 -28 15 0 0 0 0
w|B^and	-13 -75 0 -7 18 0 0 0 0
w|B^are	-27 -58 0 -23 25 0 0 0 0
w|B^as	-17 -25 0 -14 -14 0 0 0 0
w|B^be	-13 -45 0 20 -1 0 0 0 0
w|B^because	11 -9 0 -45 -9 0 0 0 0
w|B^been	9 -68 0 22 2 0 0 0 0
w|B^but	-44 -38 0 -48 47 0 0 0 0
w|B^ed	-4 24 0 -28 5 0 -1 -10 0
w|B^for	-33 -38 0 31 1 0 0 0 0
w|B^had	-11 -98 0 33 5 0 0 0 0
w|B^has	-1 -47 0 20 -2 0 0 0 0
w|B^her	20 8 0 2 -10 0 -9 -14 0
w|B^his	-60 -21 0 -53 74 0 0 0 0
w|B^if	-16 -20 0 -21 17 0 0 0 0
w|B^in	16 -70 0 3 -15 0 0 0 0
w|B^ing	-14 -52 0 -36 22 0 0 0 0
w|B^is	-25 3 0 -42 27 0 0 0 0
w|B^it	9 -82 0 -10 -5 0 0 0 0
w|B^of	-21 -68 0 -42 32 0 0 0 0
w|B^on	-53 -51 0 -84 70 0 0 0 0
w|B^other	-28 -54 0 3 22 0 28 12 0
w|B^s	-24 -62 0 15 19 0 7 23 0
w|B^said	-25 -31 0 -39 42 0 0 0 0
w|B^say	-55 -29 0 -45 51 0 -27 -25 0
w|B^says	-67 25 0 16 5 0 0 0 0
w|B^she	-18 -63 0 -21 21 0 0 0 0
w|B^still	-46 -54 0 -36 53 0 0 0 0
w|B^that	-38 -6 0 -24 43 0 0 0 0
w|B^the	-10 -108 0 -16 -7 0 0 0 0
w|B^their	-43 -30 0 -43 90 0 0 0 0
w|B^then	-29 -21 0 -26 45 0 0 0 0
w|B^to	-44 -79 0 45 34 0 0 0 0
w|B^today	-14 -14 0 -13 16 0 0 0 0
w|B^was	-19 17 0 0 12 0 -3 -4 0
w|B^were	-53 -35 0 -55 61 0 0 0 0
w|B^who	-27 -5 0 1 16 0 -1 -11 0
w|B^would	-5 3 0 17 2 0 0 0 0
w|B| 	41 -71 0 -102 35 0 23 -19 0
w|B|,	24 9 0 -21 4 0 2 -53 0
w|B|,c	21 -89 0 -78 11 0 -4 -14 0
w|B|,k	-48 -11 0 -40 60 0 0 0 0
w|B|,n	-14 -49 0 -44 25 0 0 -6 0
w|B|,s	-39 -17 0 -38 40 0 -1 -3 0
w|B|-	-54 8 0 52 -38 0 0 0 0
w|B|.	-8 -117 0 -55 63 0 0 0 0
w|B|:	-107 111 0 -56 11 0 -58 -44 0
w|B|>	36 -71 0 -61 29 0 0 0 0
w|B|c,	75 -49 0 -68 -59 0 0 0 0
w|B|cc	-8 114 0 -111 -17 0 0 0 0
w|B|cm	6 -113 0 -89 6 0 -22 -1 0
w|B|cn	9 -56 0 -73 15 0 0 0 0
w|B|co	70 -40 0 -49 -47 0 0 0 0
w|B|cs	-2 70 0 -38 22 0 -27 -19 0
w|B|k,	74 -44 0 -53 -62 0 0 0 0
w|B|kc	6 9 0 9 -8 0 19 -54 0
w|B|km	20 -19 0 -19 -14 0 -6 -17 0
w|B|kn	21 2 0 -15 -56 0 22 -18 0
w|B|ko	27 -33 0 -34 -21 0 19 -18 0
w|B|ks	-15 -48 0 -111 30 0 8 -34 0
w|B|leads>	15 -6 0 -9 -35 0 16 -81 0
w|B|mc	16 7 0 -18 -9 0 0 0 0
w|B|mk	10 -38 0 -55 17 0 0 0 0
w|B|mm	16 -110 0 108 -35 0 -2 0 0
w|B|mn	12 35 0 47 -30 0 6 -4 0
w|B|mo	-2 -67 0 -3 -23 0 33 -6 0
w|B|ms	7 -18 0 -16 1 0 -8 18 0
w|B|n,	65 -53 0 -51 -61 0 16 -15 0
w|B|nc	0 119 0 -88 -5 0 -35 -16 0
w|B|nk	-19 -52 0 -30 25 0 0 0 0
w|B|nm	13 -123 0 -124 23 0 -8 -3 0
w|B|no	60 -76 0 -45 -47 0 0 0 0
w|B|ns	8 21 0 -108 32 0 -20 -55 0
w|B|oc	9 -150 0 -67 4 0 -20 -72 0
w|B|ok	-38 -63 0 35 35 0 0 0 0
w|B|on	13 -69 0 -26 -15 0 0 0 0
w|B|os	-52 -48 0 -62 82 0 -1 -11 0
w|B|p,	-26 -44 0 -37 26 0 46 -26 0
w|B|pc	-9 -39 0 -114 14 0 45 -59 0
w|B|pk	-29 -41 0 -35 59 0 0 0 0
w|B|pm	-9 -76 0 -36 15 0 0 0 0
w|B|ps	-19 -63 0 -67 31 0 -39 8 0
w|B|sm	27 -40 0 -33 -29 0 46 -11 0
w|B|ss	-15 61 0 -78 13 0 37 -32 0
w|C-0	-135 73 0 -37 15 0 0 0 0
w|C-1	-48 76 0 -49 -5 0 0 -2 0
w|C-2	-20 43 0 -78 3 0 -15 -2 0
w|C-3	7 7 0 -68 11 0 -6 -7 0
w|C-4	22 -42 0 -60 19 0 -23 10 0
w|C-5	37 -80 0 -87 14 0 10 -13 0
w|C-6	44 -77 0 -104 17 0 -11 -7 0
w|C-7	21 -108 0 -109 1 0 23 -71 0
w|C1-0	-149 58 0 -41 25 0 0 0 0
w|C1-1	-56 74 0 -62 2 0 0 -1 0
w|C1-2	-23 41 0 -72 12 0 -17 -4 0
w|C1-3	-2 0 0 -74 19 0 -2 -4 0
w|C1-4	13 -51 0 -81 20 0 -16 9 0
w|C1-5	26 -85 0 -92 18 0 3 -13 0
w|C1-6	29 -92 0 -115 16 0 -12 10 0
w|C1-7	39 -102 0 -95 36 0 36 -69 0
w|C1<Name	42 -53 0 -64 12 0 -28 19 0
w|C1<a	-33 33 0 -34 -14 0 0 0 0
w|C1<about	-39 -4 0 -18 29 0 0 0 0
w|C1<all	15 -71 0 -27 7 0 0 0 0
w|C1<also	21 -94 0 -9 6 0 0 0 0
w|C1<an	-40 23 0 -16 12 0 0 0 0
w|C1<and	12 -10 0 -37 3 0 0 0 0
w|C1<are	-9 14 0 -22 -1 0 0 0 0
w|C1<as	-17 41 0 -23 -24 0 0 0 0
w|C1<at	22 -38 0 -19 18 0 0 0 0
w|C1<be	-59 53 0 -33 -3 0 0 0 0
w|C1<because	-28 22 0 -13 -28 0 0 0 0
w|C1<been	-54 23 0 -25 7 0 0 0 0
w|C1<being	-7 44 0 -20 -42 0 0 0 0
w|C1<but	-30 -39 0 -17 35 0 0 0 0
w|C1<by	10 -25 0 -14 -10 0 0 0 0
w|C1<can	-17 -3 0 -28 17 0 0 0 0
w|C1<do	-22 -79 0 -25 44 0 0 0 0
w|C1<ed	17 -9 0 -35 2 0 -7 -7 0
w|C1<even	9 -83 0 -28 24 0 0 0 0
w|C1<for	6 -49 0 -23 9 0 0 0 0
w|C1<from	-32 -55 0 -14 36 0 0 0 0
w|C1<had	-24 37 0 -22 -34 0 0 0 0
w|C1<has	-33 5 0 -27 25 0 0 0 0
w|C1<have	22 -52 0 -23 -11 0 0 0 0
w|C1<he	19 -60 0 -30 1 0 0 0 0
w|C1<her	19 10 0 -15 -32 0 0 0 0
w|C1<his	35 -25 0 -17 -32 0 0 0 0
w|C1<i	-74 -32 0 -29 83 0 0 0 0
w|C1<if	2 -123 0 -14 35 0 0 0 0
w|C1<in	-1 -40 0 -32 26 0 0 0 0
w|C1<ing	31 -32 0 -45 -5 0 -9 9 0
w|C1<is	-24 30 0 -32 -7 0 0 0 0
w|C1<it	-4 -1 0 -28 -3 0 0 0 0
w|C1<just	-14 -77 0 -17 34 0 0 0 0
w|C1<like	-31 -3 0 -20 13 0 0 0 0
w|C1<ly	12 -155 0 -30 47 0 11 -12 0
w|C1<more	-38 -31 0 -22 43 0 0 0 0
w|C1<my	-26 -73 0 -13 42 0 0 0 0
w|C1<no	-48 -72 0 -32 75 0 0 0 0
w|C1<not	0 -92 0 -21 33 0 0 0 0
w|C1<now	34 11 0 -26 -61 0 0 0 0
w|C1<of	14 -48 0 -37 14 0 0 0 0
w|C1<on	10 -30 0 -24 4 0 0 0 0
w|C1<one	24 -104 0 -32 20 0 0 0 0
w|C1<or	-58 10 0 -22 22 0 0 0 0
w|C1<other	22 -53 0 -91 13 0 2 5 0
w|C1<our	-31 -44 0 -19 40 0 0 0 0
w|C1<out	-10 -11 0 -22 9 0 0 0 0
w|C1<s	18 -46 0 -60 17 0 -10 7 0
w|C1<said	34 -14 0 -15 -28 0 22 -33 0
w|C1<she	13 -41 0 -27 0 0 0 0 0
w|C1<so	-25 8 0 -21 5 0 0 0 0
w|C1<some	-31 -45 0 -26 26 0 0 0 0
w|C1<than	17 -33 0 -37 -4 0 0 0 0
w|C1<that	-2 9 0 -31 0 0 27 -51 0
w|C1<the	15 -41 0 -41 26 0 0 0 0
w|C1<their	6 -8 0 -15 -11 0 0 0 0
w|C1<there	21 -126 0 -16 9 0 0 0 0
w|C1<they	16 -35 0 -28 -6 0 0 0 0
w|C1<this	6 -78 0 -23 29 0 0 0 0
w|C1<to	-8 15 0 -39 5 0 0 0 0
w|C1<up	22 -89 0 -23 11 0 0 0 0
w|C1<very	-73 -27 0 -21 74 0 0 0 0
w|C1<was	-31 38 0 -24 -27 0 0 0 0
w|C1<we	-53 -29 0 -20 51 0 0 0 0
w|C1<were	28 10 0 -15 -52 0 0 0 0
w|C1<what	22 -92 0 -27 11 0 0 0 0
w|C1<when	-12 -66 0 -11 25 0 0 0 0
w|C1<who	-29 14 0 -18 3 0 0 0 0
w|C1<will	-4 -5 0 -21 -3 0 0 0 0
w|C1<with	23 -39 0 -30 4 0 0 0 0
w|C1<would	15 -47 0 -11 -20 0 0 0 0
w|C1<you	-36 -58 0 -34 52 0 0 0 0
w|C1>Name	10 9 0 -73 -12 0 5 -6 0
w|C1>a	26 0 0 -48 -13 0 2 -3 0
w|C1>about	2 -31 0 -19 -3 0 0 0 0
w|C1>all	-1 -5 0 -20 -14 0 0 0 0
w|C1>also	3 -76 0 -24 14 0 0 0 0
w|C1>an	9 -6 0 -22 -5 0 0 0 0
w|C1>and	10 -133 0 -24 55 0 -37 31 0
w|C1>are	20 -71 0 -19 14 0 -1 -9 0
w|C1>as	30 -11 0 -39 -19 0 0 0 0
w|C1>at	22 -76 0 -23 29 0 0 0 0
w|C1>be	29 -77 0 -30 -6 0 0 0 0
w|C1>because	47 -44 0 -14 -48 0 -15 16 0
w|C1>been	-3 -55 0 -24 22 0 0 0 0
w|C1>being	50 -104 0 -32 -19 0 0 0 0
w|C1>but	-52 -29 0 -15 53 0 11 -34 0
w|C1>by	-1 -84 0 -15 15 0 0 0 0
w|C1>can	-2 -86 0 -24 45 0 -2 -2 0
w|C1>do	-38 30 0 -14 -5 0 0 0 0
w|C1>ed	48 28 0 -44 -25 0 0 0 0
w|C1>for	8 -79 0 -23 11 0 -1 -1 0
w|C1>from	-23 -111 0 -16 44 0 0 0 0
w|C1>had	39 -49 0 -25 -24 0 0 0 0
w|C1>has	-8 16 0 -22 -6 0 -1 0 0
w|C1>have	26 -76 0 -14 -4 0 0 0 0
w|C1>he	11 -8 0 -40 -13 0 -28 14 0
w|C1>her	41 -55 0 -38 -19 0 0 0 0
w|C1>his	52 -43 0 -42 -44 0 5 -2 0
w|C1>i	-84 21 0 -3 36 0 -1 -19 0
w|C1>if	16 -8 0 -17 -23 0 0 0 0
w|C1>in	4 -44 0 -30 17 0 -2 0 0
w|C1>ing	21 -9 0 -44 0 0 52 -51 0
w|C1>is	1 -66 0 -17 26 0 -6 7 0
w|C1>it	36 -91 0 -18 -18 0 9 -2 0
w|C1>just	-25 31 0 -13 -27 0 -1 -3 0
w|C1>like	3 -60 0 -19 6 0 0 0 0
w|C1>ly	-41 35 0 -26 8 0 0 -1 0
w|C1>more	-49 53 0 -21 18 0 0 0 0
w|C1>my	-33 50 0 -11 -49 0 0 0 0
w|C1>no	-69 51 0 -7 -22 0 0 0 0
w|C1>not	-18 -34 0 -14 28 0 0 -2 0
w|C1>now	22 -90 0 -26 15 0 0 0 0
w|C1>of	7 -88 0 -31 27 0 0 0 0
w|C1>on	16 -94 0 -29 26 0 0 0 0
w|C1>one	2 -23 0 -30 9 0 -16 0 0
w|C1>or	-75 -91 0 -8 95 0 0 0 0
w|C1>other	2 3 0 -87 14 0 14 -18 0
w|C1>our	-17 -47 0 -8 32 0 0 0 0
w|C1>out	-1 -47 0 -15 14 0 0 0 0
w|C1>s	12 -35 0 -60 13 0 -5 25 0
w|C1>said	33 -11 0 -34 -40 0 0 0 0
w|C1>she	7 16 0 -38 -30 0 4 -13 0
w|C1>should	-24 -6 0 -12 17 0 0 0 0
w|C1>so	-18 -17 0 -19 11 0 0 0 0
w|C1>some	6 32 0 -34 -47 0 0 0 0
w|C1>than	18 -81 0 -25 6 0 0 0 0
w|C1>that	35 -65 0 -28 -2 0 -2 0 0
w|C1>the	28 -14 0 -46 24 0 -14 1 0
w|C1>their	32 -120 0 -21 5 0 0 0 0
w|C1>them	14 -45 0 -10 3 0 0 0 0
w|C1>there	18 -8 0 -12 -59 0 -9 -14 0
w|C1>they	20 -124 0 -22 5 0 -6 0 0
w|C1>this	-3 12 0 -17 -4 0 -1 0 0
w|C1>to	11 -97 0 -37 34 0 -6 7 0
w|C1>up	-4 -92 0 -17 38 0 0 0 0
w|C1>very	-86 20 0 -9 13 0 -1 -2 0
w|C1>was	31 -114 0 -27 9 0 -1 0 0
w|C1>we	-26 -13 0 -3 28 0 -13 -20 0
w|C1>were	58 -98 0 -30 -39 0 0 0 0
w|C1>what	3 -55 0 -12 23 0 0 0 0
w|C1>when	-2 19 0 -13 -27 0 -13 -11 0
w|C1>who	6 -70 0 -17 8 0 0 0 0
w|C1>will	0 -51 0 -10 14 0 0 0 0
w|C1>with	13 -105 0 -24 22 0 0 0 0
w|C1>would	47 -63 0 -22 -29 0 0 0 0
w|C1>you	-14 -1 0 -9 6 0 -7 10 0
w|C1| 	15 -62 0 -118 27 0 33 -55 0
w|C1|,	-13 47 0 -70 9 0 0 -11 0
w|C1|-	-47 70 0 -36 -35 0 0 0 0
w|C1|.	55 -97 0 -30 21 0 0 0 0
w|C1|:	-112 129 0 -32 -78 0 -95 15 0
w|C1|>	12 -55 0 -76 23 0 0 0 0
w|C1|cc	0 69 0 -115 -8 0 -35 -32 0
w|C1|ck	1 59 0 -54 -6 0 0 0 0
w|C1|cs	-4 15 0 -108 6 0 -37 36 0
w|C1|kc	13 0 0 -88 -9 0 16 -42 0
w|C1|kk	4 -17 0 -68 4 0 -7 -5 0
w|C1|ks	9 -70 0 -78 20 0 -31 -34 0
w|C1|leads>	52 -26 0 -52 -43 0 33 -66 0
w|C1|nc	14 46 0 -66 -14 0 -12 -6 0
w|C1|nk	-50 -87 0 -20 68 0 0 0 0
w|C1|ns	9 -46 0 -41 13 0 -6 -12 0
w|C1|sc	9 50 0 -114 -7 0 28 -15 0
w|C1|sk	14 -38 0 -23 9 0 -14 -5 0
w|C1|ss	7 -14 0 -101 17 0 36 -22 0
w|C<Name	38 -60 0 -71 4 0 -32 7 0
w|C<a	-35 29 0 -28 -9 0 0 0 0
w|C<about	-28 6 0 -20 9 0 0 0 0
w|C<all	20 -74 0 -19 10 0 0 0 0
w|C<also	10 -96 0 -10 3 0 0 0 0
w|C<an	-48 19 0 -14 16 0 0 0 0
w|C<and	3 -29 0 -31 -5 0 0 0 0
w|C<are	-14 6 0 -20 9 0 0 0 0
w|C<as	-15 41 0 -25 -25 0 0 0 0
w|C<at	7 -51 0 -17 14 0 0 0 0
w|C<be	-68 80 0 -32 7 0 0 -1 0
w|C<because	4 29 0 -14 -43 0 0 0 0
w|C<been	-48 27 0 -20 2 0 0 0 0
w|C<being	-4 38 0 -21 -30 0 0 0 0
w|C<but	-18 -11 0 -18 21 0 0 0 0
w|C<by	14 -29 0 -12 -5 0 0 0 0
w|C<can	-6 -2 0 -27 5 0 0 0 0
w|C<do	-38 -77 0 -29 63 0 0 0 0
w|C<ed	21 -3 0 -34 -11 0 -5 -16 0
w|C<even	1 -75 0 -24 25 0 0 0 0
w|C<for	7 -49 0 -22 13 0 0 0 0
w|C<from	-35 -42 0 -18 42 0 0 0 0
w|C<had	-16 62 0 -17 -30 0 0 0 0
w|C<has	-34 -16 0 -24 21 0 0 0 0
w|C<have	17 -38 0 -29 -2 0 0 0 0
w|C<he	35 -50 0 -26 20 0 0 0 0
w|C<her	-5 -10 0 -16 -11 0 0 0 0
w|C<his	24 -31 0 14 -43 0 0 0 0
w|C<how	-49 -70 0 -10 70 0 0 0 0
w|C<i	-48 -48 0 -21 81 0 0 0 0
w|C<if	5 -109 0 -15 24 0 0 0 0
w|C<in	-3 -38 0 -26 17 0 0 0 0
w|C<ing	21 -16 0 -42 -4 0 -9 8 0
w|C<is	-34 22 0 -27 3 0 0 0 0
w|C<it	-9 7 0 -29 0 0 0 0 0
w|C<just	-8 -81 0 -16 38 0 0 0 0
w|C<like	-40 -3 0 -22 19 0 0 0 0
w|C<ly	8 -166 0 -26 56 0 8 -15 0
w|C<more	-39 -59 0 -19 53 0 0 0 0
w|C<my	-51 -58 0 -12 73 0 0 0 0
w|C<no	-76 -79 0 11 54 0 0 0 0
w|C<not	-4 -76 0 -27 36 0 0 0 0
w|C<now	23 16 0 -22 -40 0 0 0 0
w|C<of	6 -55 0 -28 14 0 0 0 0
w|C<on	-5 -32 0 -22 11 0 0 0 0
w|C<one	16 -104 0 -35 13 0 0 0 0
w|C<or	-57 14 0 -28 24 0 0 0 0
w|C<other	23 -47 0 -78 16 0 -2 4 0
w|C<our	-31 -46 0 -15 39 0 0 0 0
w|C<out	-22 -15 0 -22 11 0 0 0 0
w|C<s	17 -48 0 -42 9 0 -4 1 0
w|C<said	15 1 0 -22 -14 0 17 -52 0
w|C<says	4 30 0 -13 -33 0 -47 -49 0
w|C<she	13 -34 0 -29 -12 0 0 0 0
w|C<should	-32 -60 0 -13 44 0 0 0 0
w|C<so	-40 5 0 -21 11 0 0 0 0
w|C<some	-47 -19 0 -12 31 0 0 0 0
w|C<than	1 -55 0 -38 7 0 0 0 0
w|C<that	-7 12 0 -29 -8 0 17 -45 0
w|C<the	13 -44 0 -38 15 0 0 0 0
w|C<their	3 2 0 -19 -17 0 0 0 0
w|C<there	24 -130 0 -18 2 0 0 0 0
w|C<they	11 -37 0 -23 -4 0 0 0 0
w|C<this	-9 -88 0 -19 31 0 0 0 0
w|C<to	-7 14 0 -35 -3 0 0 0 0
w|C<up	23 -104 0 -22 13 0 0 0 0
w|C<very	-65 -34 0 -14 78 0 0 0 0
w|C<was	-23 38 0 -23 -31 0 0 0 0
w|C<we	-54 -23 0 -23 53 0 0 0 0
w|C<were	33 15 0 -17 -52 0 0 0 0
w|C<what	38 -86 0 -22 0 0 0 0 0
w|C<when	-12 -47 0 -10 43 0 0 0 0
w|C<which	1 -79 0 -22 23 0 0 0 0
w|C<who	-32 13 0 -19 0 0 0 0 0
w|C<will	-23 -3 0 -14 13 0 0 0 0
w|C<with	7 -35 0 -22 -2 0 0 0 0
w|C<would	16 -29 0 -11 -14 0 0 0 0
w|C<you	-34 -44 0 -28 42 0 0 0 0
w|C>Name	13 27 0 -74 8 0 14 -7 0
w|C>a	24 -6 0 -46 -15 0 1 -3 0
w|C>about	2 -20 0 -21 2 0 0 0 0
w|C>all	-7 -6 0 -13 -2 0 0 0 0
w|C>also	1 -65 0 -22 17 0 0 0 0
w|C>an	7 -2 0 -18 -20 0 0 0 0
w|C>and	2 -146 0 -7 37 0 -34 29 0
w|C>are	15 -72 0 -18 23 0 -2 -22 0
w|C>as	19 -30 0 -44 -21 0 0 0 0
w|C>at	10 -80 0 -19 24 0 0 0 0
w|C>be	37 -73 0 -28 24 0 0 0 0
w|C>because	44 -38 0 -25 -44 0 -17 10 0
w|C>been	-15 -73 0 -17 34 0 0 0 0
w|C>being	45 -101 0 -33 -6 0 0 0 0
w|C>but	-79 14 0 -27 35 0 15 -33 0
w|C>by	8 -74 0 -16 15 0 0 0 0
w|C>can	14 -78 0 -31 28 0 -11 -7 0
w|C>do	-45 24 0 -15 4 0 0 0 0
w|C>ed	27 45 0 -44 -13 0 -1 -1 0
w|C>for	8 -72 0 -21 24 0 -1 -4 0
w|C>from	-28 -101 0 -18 55 0 0 0 0
w|C>had	31 -36 0 -21 -19 0 0 0 0
w|C>has	-12 10 0 -18 -15 0 -2 0 0
w|C>have	24 -59 0 -15 4 0 0 0 0
w|C>he	8 -5 0 -36 -15 0 -32 15 0
w|C>her	27 -101 0 -33 2 0 0 0 0
w|C>his	45 -45 0 -39 -34 0 5 -2 0
w|C>i	-37 10 0 -4 17 0 -1 -37 0
w|C>if	5 -4 0 -18 -16 0 0 0 0
w|C>in	0 -48 0 -28 18 0 -7 0 0
w|C>ing	16 -18 0 -42 -6 0 57 -42 0
w|C>is	4 -58 0 -13 24 0 -7 11 0
w|C>it	44 -92 0 -22 -12 0 11 -3 0
w|C>just	-23 44 0 -17 -41 0 -2 -11 0
w|C>like	-8 -52 0 -18 22 0 0 0 0
w|C>ly	-27 25 0 -21 2 0 -1 -4 0
w|C>more	-47 27 0 -21 2 0 0 0 0
w|C>my	-57 59 0 -8 -40 0 0 0 0
w|C>no	-88 45 0 -6 -19 0 0 0 0
w|C>not	-19 -20 0 -21 30 0 -1 -3 0
w|C>now	21 -89 0 -21 14 0 0 0 0
w|C>of	2 -90 0 -23 25 0 0 0 0
w|C>on	1 -46 0 -28 12 0 -1 0 0
w|C>one	-4 -42 0 -41 18 0 -20 0 0
w|C>or	-98 -88 0 22 85 0 0 0 0
w|C>other	5 8 0 -75 16 0 6 -20 0
w|C>our	-24 -51 0 -7 39 0 0 0 0
w|C>out	-9 -25 0 -12 3 0 0 0 0
w|C>s	8 -31 0 -53 14 0 -8 17 0
w|C>said	30 -4 0 -39 -35 0 0 0 0
w|C>she	2 31 0 -46 -35 0 -17 -13 0
w|C>should	-22 18 0 -10 -10 0 0 0 0
w|C>so	-12 -23 0 -22 13 0 0 0 0
w|C>some	-2 19 0 -19 -54 0 0 0 0
w|C>than	4 -95 0 -23 19 0 0 0 0
w|C>that	21 -66 0 -26 7 0 -2 0 0
w|C>the	13 -16 0 -51 9 0 -29 -3 0
w|C>their	35 -108 0 -25 10 0 0 0 0
w|C>them	12 -43 0 -12 1 0 0 0 0
w|C>there	17 -4 0 -13 -54 0 -9 -9 0
w|C>they	21 -113 0 -21 6 0 -9 0 0
w|C>this	-13 3 0 -10 -5 0 -2 0 0
w|C>to	-3 -85 0 -17 31 0 -8 8 0
w|C>up	-2 -102 0 -14 40 0 0 0 0
w|C>very	-79 29 0 -4 21 0 -9 -18 0
w|C>was	37 -104 0 -30 5 0 -2 0 0
w|C>we	-38 3 0 -4 33 0 -18 -34 0
w|C>were	55 -97 0 -34 -38 0 0 0 0
w|C>what	-1 -50 0 -12 26 0 0 0 0
w|C>when	-12 24 0 -15 -23 0 -7 -7 0
w|C>which	-8 -89 0 -27 39 0 0 0 0
w|C>who	-13 -65 0 7 10 0 0 0 0
w|C>will	1 -45 0 -6 14 0 0 0 0
w|C>with	14 -107 0 -22 17 0 -3 0 0
w|C>would	34 -74 0 -22 -16 0 0 0 0
w|C>you	-17 -10 0 -13 9 0 -11 12 0
w|C| 	14 -60 0 -131 25 0 28 -42 0
w|C|,	-1 59 0 -40 19 0 -27 -33 0
w|C|-	-78 66 0 -37 -39 0 0 0 0
w|C|.	37 -117 0 -2 -7 0 0 0 0
w|C|:	-115 164 0 -29 -57 0 -106 0 0
w|C|>	8 -42 0 -78 21 0 0 0 0
w|C|cc	0 52 0 -94 -3 0 -30 -11 0
w|C|cs	-3 24 0 -114 4 0 -51 52 0
w|C|he closes>	-9 -2 0 -5 0 0 -10 -27 0
w|C|kc	8 -45 0 -91 1 0 22 -99 0
w|C|ks	3 -63 0 -86 24 0 -15 -24 0
w|C|leads>	15 -67 0 -53 -25 0 28 -93 0
w|C|nc	29 27 0 -60 10 0 2 -25 0
w|C|nk	11 -72 0 -79 8 0 -25 -14 0
w|C|ns	1 -20 0 -135 10 0 -35 -37 0
w|C|sc	-4 79 0 -106 -26 0 -5 -2 0
w|C|ss	-6 -23 0 -90 8 0 52 -29 0
w|N+0	-98 -52 0 4 32 0 0 0 0
w|N+1	-54 -29 0 35 -3 0 0 0 0
w|N+2	-45 8 0 10 -7 0 0 0 0
w|N+3	-4 31 0 -27 16 0 0 -1 0
w|N+4	-1 -67 0 -10 13 0 0 0 0
w|N+5	27 25 0 -39 -26 0 9 -8 0
w|N+6	9 -13 0 -41 33 0 -15 -11 0
w|N+7	7 -32 0 -62 8 0 0 0 0
w|N-0	-123 36 0 -57 86 0 0 0 0
w|N-1	-65 75 0 -35 22 0 -6 -25 0
w|N-2	-43 51 0 -24 -5 0 9 -9 0
w|N-3	-11 -10 0 -71 31 0 -19 -16 0
w|N-4	10 -52 0 -59 24 0 -24 -5 0
w|N-5	4 -60 0 9 9 0 -27 -18 0
w|N-6	13 -63 0 -67 13 0 9 -7 0
w|N-7	16 -70 0 -82 13 0 16 -38 0
w|N1<Name	-12 -29 0 -83 68 0 0 0 0
w|N1<other	1 -79 0 -14 44 0 0 0 0
w|N1>other	6 9 0 -73 5 0 0 0 0
w|N<Name	11 -23 0 26 -14 0 -23 -4 0
w|N<a	-54 54 0 -34 -15 0 0 0 0
w|N<and	7 12 0 -95 -11 0 0 0 0
w|N<are	-51 18 0 -42 3 0 0 0 0
w|N<as	-57 47 0 -73 -14 0 0 0 0
w|N<at	28 -109 0 -74 -6 0 0 0 0
w|N<be	-104 73 0 -73 4 0 0 0 0
w|N<ed	30 -8 0 -56 -37 0 22 -18 0
w|N<for	-21 -78 0 -37 47 0 0 0 0
w|N<has	-23 -33 0 -46 34 0 0 0 0
w|N<he	-20 -11 0 -79 25 0 0 0 0
w|N<in	16 -119 0 -65 28 0 0 0 0
w|N<ing	6 -38 0 -27 33 0 0 0 0
w|N<is	10 -45 0 -74 12 0 0 0 0
w|N<it	16 -44 0 -19 -17 0 0 0 0
w|N<ly	7 -117 0 -78 47 0 0 0 0
w|N<of	41 -40 0 -71 9 0 0 0 0
w|N<on	0 -36 0 -49 11 0 0 0 0
w|N<other	12 -69 0 20 16 0 -5 -20 0
w|N<s	27 -53 0 -22 -13 0 -34 -7 0
w|N<said	40 -4 0 -52 -101 0 46 -92 0
w|N<she	8 -49 0 -73 17 0 0 0 0
w|N<that	15 17 0 -63 -5 0 -24 -11 0
w|N<the	7 -117 0 -42 26 0 0 0 0
w|N<to	-12 14 0 -60 27 0 0 0 0
w|N<was	37 22 0 -59 -63 0 0 0 0
w|N>Name	28 2 0 -100 -16 0 -16 -33 0
w|N>a	29 -6 0 -76 -40 0 0 0 0
w|N>and	-57 -126 0 67 27 0 -1 -14 0
w|N>are	0 -77 0 -57 21 0 0 0 0
w|N>as	18 -4 0 -23 -42 0 0 0 0
w|N>at	-20 -87 0 -38 35 0 0 0 0
w|N>be	43 -48 0 -45 -33 0 0 0 0
w|N>ed	18 28 0 -74 -33 0 0 0 0
w|N>for	19 -67 0 0 -16 0 0 0 0
w|N>has	7 39 0 -65 -47 0 0 0 0
w|N>have	15 -117 0 -67 20 0 0 0 0
w|N>he	65 -92 0 -30 -43 0 0 0 0
w|N>in	-15 -97 0 -23 33 0 0 0 0
w|N>ing	41 11 0 -57 -16 0 -2 -31 0
w|N>is	-19 -31 0 18 -11 0 0 0 0
w|N>it	2 -105 0 6 -8 0 34 -1 0
w|N>ly	-8 10 0 -38 -15 0 -6 -19 0
w|N>of	-17 -20 0 -72 43 0 -1 0 0
w|N>on	5 -87 0 -3 3 0 -12 -1 0
w|N>other	20 13 0 -101 2 0 -3 -1 0
w|N>s	-10 -23 0 -69 25 0 -21 34 0
w|N>she	24 -99 0 -65 21 0 -7 0 0
w|N>that	24 -3 0 -35 -11 0 -33 -12 0
w|N>the	37 -34 0 -89 0 0 -8 -2 0
w|N>to	-28 -71 0 32 29 0 0 0 0
w|N>was	0 -124 0 15 15 0 0 0 0
w|N^Name	-17 16 0 -17 15 0 18 -29 0
w|N^^Name	-10 -14 0 31 -3 0 0 -3 0
w|N^^a	-27 -36 0 -28 32 0 0 0 0
w|N^^ed	-7 -8 0 64 -16 0 0 0 0
w|N^^ing	11 58 0 -23 -10 0 -17 -25 0
w|N^^is	-15 -19 0 -17 17 0 0 0 0
w|N^^ly	-14 20 0 -8 -12 0 0 0 0
w|N^^other	14 -25 0 -15 -11 0 17 -15 0
w|N^^s	1 30 0 -28 -14 0 0 0 0
w|N^^the	30 -92 0 12 -27 0 0 0 0
w|N^a	-14 -8 0 37 -17 0 0 0 0
w|N^ed	-5 -2 0 -13 4 0 0 0 0
w|N^other	2 -39 0 17 -5 0 0 -6 0
w|N^said	-25 -37 0 -36 34 0 -41 -28 0
w|N^the	3 -9 0 -17 -32 0 0 0 0
w|N^to	-44 -92 0 5 25 0 0 0 0
w|O+0	-101 -7 0 20 56 0 0 0 0
w|O+1	-80 -13 0 51 13 0 0 0 0
w|O+2	-38 -23 0 45 5 0 0 0 0
w|O+3	6 -31 0 -12 4 0 0 -1 0
w|O+4	-8 -24 0 -21 5 0 0 -3 0
w|O+5	12 -25 0 -74 21 0 8 -8 0
w|O+6	25 -42 0 -110 25 0 3 -5 0
w|O+7	28 -57 0 -106 31 0 12 -6 0
w|O1+0	-136 -12 0 3 35 0 0 0 0
w|O1+1	-98 -19 0 47 23 0 0 0 0
w|O1+2	-38 -22 0 39 3 0 -23 29 0
w|O1+3	2 -34 0 -4 -5 0 -3 -2 0
w|O1+4	-5 -43 0 -11 12 0 0 -3 0
w|O1+5	18 -20 0 -49 34 0 14 -14 0
w|O1+6	42 -40 0 -72 45 0 6 -6 0
w|O1+7	26 -49 0 -89 37 0 17 -3 0
w|O1<Name	15 -33 0 30 -45 0 24 -23 0
w|O1<and	18 -18 0 -130 25 0 0 0 0
w|O1<ed	40 -26 0 -51 -17 0 11 -6 0
w|O1<for	-15 -12 0 -99 34 0 0 0 0
w|O1<he	26 -23 0 -106 4 0 0 0 0
w|O1<in	-11 -22 0 -109 45 0 0 0 0
w|O1<ing	-3 -21 0 -33 -3 0 0 0 0
w|O1<is	31 -20 0 -78 3 0 0 0 0
w|O1<it	18 -27 0 11 -43 0 0 0 0
w|O1<ly	-7 -13 0 -21 13 0 0 0 0
w|O1<of	16 -19 0 -109 13 0 0 0 0
w|O1<on	-45 -28 0 -38 55 0 0 0 0
w|O1<other	8 -56 0 24 -5 0 -3 20 0
w|O1<s	26 -35 0 35 -37 0 0 0 0
w|O1<that	13 -29 0 -113 32 0 -15 -8 0
w|O1<to	46 -23 0 -87 -20 0 0 0 0
w|O1>about	3 -25 0 4 -23 0 0 0 0
w|O1>and	-18 -10 0 13 22 0 -3 -4 0
w|O1>are	-20 -23 0 -106 55 0 0 0 0
w|O1>as	-8 -28 0 -24 10 0 0 0 0
w|O1>at	-18 -40 0 -5 6 0 0 0 0
w|O1>because	-107 -28 0 40 9 0 -1 -9 0
w|O1>but	-69 -29 0 -6 29 0 5 -10 0
w|O1>by	-13 -20 0 49 -51 0 0 0 0
w|O1>for	24 -20 0 1 -14 0 0 0 0
w|O1>from	29 -11 0 -49 13 0 0 0 0
w|O1>has	31 -32 0 -106 15 0 0 0 0
w|O1>have	44 -38 0 -89 -10 0 0 0 0
w|O1>he	72 -32 0 -61 -42 0 -1 -1 0
w|O1>if	-34 -19 0 57 -61 0 0 0 0
w|O1>in	-7 -30 0 1 4 0 3 -2 0
w|O1>is	8 -35 0 29 -6 0 0 0 0
w|O1>it	1 -31 0 14 -37 0 -7 -1 0
w|O1>of	14 -34 0 -76 28 0 0 0 0
w|O1>on	5 -28 0 19 -23 0 0 0 0
w|O1>or	-54 -21 0 -13 64 0 0 0 0
w|O1>she	8 -30 0 -53 13 0 -17 -4 0
w|O1>so	-33 -22 0 -88 56 0 0 0 0
w|O1>that	48 -27 0 -17 -14 0 0 0 0
w|O1>the	26 -55 0 -91 43 0 -5 18 0
w|O1>they	12 -23 0 -103 19 0 0 0 0
w|O1>to	21 -32 0 -7 14 0 8 -3 0
w|O1>was	-4 -37 0 -49 17 0 0 0 0
w|O1>were	-47 -29 0 5 29 0 -7 -15 0
w|O1>what	13 -36 0 -98 14 0 0 0 0
w|O1>when	-3 -20 0 -31 19 0 0 0 0
w|O1>which	-2 -16 0 -6 -16 0 0 0 0
w|O1>who	-39 -15 0 15 4 0 27 -14 0
w|O1>will	-50 -17 0 -45 51 0 0 0 0
w|O1>with	20 -22 0 -36 -10 0 0 0 0
w|O1>would	11 -26 0 -88 32 0 0 0 0
w|O1^Name	-2 -51 0 -38 12 0 7 -3 0
w|O1^^Name	18 -57 0 -25 1 0 -29 -4 0
w|O1^^a	-19 -74 0 7 -20 0 0 0 0
w|O1^^and	-44 -15 0 -49 48 0 0 0 0
w|O1^^as	-41 -41 0 -16 51 0 0 0 0
w|O1^^but	-33 -25 0 -22 31 0 0 0 0
w|O1^^ed	11 -44 0 -10 6 0 0 0 0
w|O1^^has	-12 -51 0 -8 14 0 31 -13 0
w|O1^^i	12 -40 0 -7 8 0 3 -19 0
w|O1^^if	-13 -37 0 -25 22 0 0 0 0
w|O1^^in	-57 -33 0 7 10 0 0 0 0
w|O1^^ing	7 -46 0 7 3 0 0 0 0
w|O1^^is	-6 -36 0 -98 26 0 33 -33 0
w|O1^^ly	3 -49 0 19 -12 0 0 0 0
w|O1^^no	21 -40 0 -12 -12 0 0 0 0
w|O1^^other	30 -22 0 -35 4 0 -12 25 0
w|O1^^s	18 -27 0 22 6 0 0 0 0
w|O1^^she	-71 -34 0 0 23 0 0 0 0
w|O1^^the	14 -29 0 11 8 0 34 -4 0
w|O1^^there	-11 -43 0 50 -4 0 0 0 0
w|O1^^this	2 -26 0 -48 13 0 0 0 0
w|O1^^very	25 -43 0 48 -24 0 0 0 0
w|O1^^was	-14 -48 0 15 14 0 0 0 0
w|O1^^we	-8 -38 0 36 -7 0 0 0 0
w|O1^^were	-5 -32 0 1 3 0 0 0 0
w|O1^^what	46 -32 0 -64 -25 0 0 0 0
w|O1^^when	-50 -29 0 -55 53 0 0 0 0
w|O1^^you	3 -36 0 -40 8 0 0 0 0
w|O1^a	-10 -16 0 29 -34 0 -6 -1 0
w|O1^and	-18 -54 0 26 12 0 0 0 0
w|O1^are	-11 -46 0 -2 -2 0 0 0 0
w|O1^as	4 -48 0 14 -3 0 0 0 0
w|O1^be	32 -25 0 21 -48 0 39 -15 0
w|O1^because	-33 -47 0 2 19 0 0 0 0
w|O1^being	67 -25 0 68 -75 0 0 0 0
w|O1^but	-23 -39 0 9 17 0 43 -32 0
w|O1^ed	-7 -39 0 -22 12 0 0 -8 0
w|O1^had	-16 -42 0 28 10 0 0 0 0
w|O1^her	26 -30 0 -29 -18 0 -29 -11 0
w|O1^ing	5 -54 0 10 -12 0 0 0 0
w|O1^is	-3 -42 0 -65 17 0 0 0 0
w|O1^of	22 -45 0 -31 5 0 0 0 0
w|O1^other	-1 -32 0 -13 9 0 0 -3 0
w|O1^s	-1 -25 0 -4 7 0 25 -14 0
w|O1^said	1 -46 0 -20 9 0 -39 -12 0
w|O1^say	-25 -24 0 -30 27 0 0 0 0
w|O1^says	-22 -29 0 -6 18 0 0 0 0
w|O1^that	7 -24 0 -16 30 0 38 -33 0
w|O1^the	19 -31 0 -4 -15 0 -39 41 0
w|O1^to	-41 -42 0 14 26 0 -2 -1 0
w|O1^was	-1 -45 0 28 -6 0 0 0 0
w|O1^would	0 -31 0 -30 7 0 27 -21 0
w|O1| 	26 -65 0 -55 38 0 -7 -2 0
w|O1|,	-28 -55 0 8 -3 0 26 -2 0
w|O1|,,	-17 -53 0 -45 30 0 -1 -24 0
w|O1|,m	6 -33 0 -37 30 0 -21 -2 0
w|O1|,n	-16 -32 0 -69 32 0 -4 -9 0
w|O1|,o	-27 -55 0 -31 29 0 12 -11 0
w|O1|,s	-40 -37 0 -47 42 0 0 0 0
w|O1|>	28 -78 0 -43 32 0 0 0 0
w|O1|m,	-2 -62 0 -19 -16 0 -34 39 0
w|O1|mm	7 -38 0 9 4 0 15 -9 0
w|O1|mn	0 -38 0 27 -11 0 0 0 0
w|O1|mo	10 -65 0 -19 -2 0 22 -12 0
w|O1|om	0 -74 0 -51 15 0 0 0 0
w|O1|oo	-1 -101 0 -33 31 0 0 0 0
w|O<Name	5 -15 0 38 -45 0 13 -17 0
w|O<about	-6 -37 0 -90 28 0 0 0 0
w|O<all	-114 -11 0 3 81 0 0 0 0
w|O<and	21 -14 0 -123 31 0 0 0 0
w|O<as	3 -10 0 -115 26 0 0 0 0
w|O<at	-13 -37 0 -43 31 0 0 0 0
w|O<because	6 -19 0 -94 20 0 0 0 0
w|O<but	57 -16 0 -96 -34 0 0 0 0
w|O<ed	35 -17 0 -38 -14 0 6 -6 0
w|O<for	-2 -17 0 -80 24 0 0 0 0
w|O<from	-12 -25 0 5 -16 0 0 0 0
w|O<have	52 -18 0 -68 -26 0 0 0 0
w|O<he	27 -28 0 -97 -8 0 0 0 0
w|O<if	27 -33 0 -68 -9 0 0 0 0
w|O<in	0 -18 0 -93 27 0 0 0 0
w|O<ing	9 -17 0 -33 11 0 0 0 0
w|O<is	19 -8 0 -76 3 0 0 0 0
w|O<it	16 -20 0 14 -38 0 0 0 0
w|O<ly	-31 -11 0 -36 31 0 0 0 0
w|O<not	23 -13 0 -119 14 0 0 0 0
w|O<of	30 -12 0 -129 5 0 0 0 0
w|O<on	-63 -26 0 -32 70 0 0 0 0
w|O<other	2 -64 0 42 -9 0 8 0 0
w|O<out	12 -13 0 -90 42 0 0 0 0
w|O<s	14 -42 0 47 -41 0 0 0 0
w|O<she	-5 -21 0 -30 26 0 0 0 0
w|O<that	24 -27 0 -110 23 0 -22 -10 0
w|O<there	-24 -11 0 -61 52 0 0 0 0
w|O<to	48 -22 0 -96 -25 0 0 0 0
w|O<up	-17 -16 0 -51 39 0 0 0 0
w|O<we	-72 -7 0 -51 83 0 0 0 0
w|O<what	29 -11 0 -85 4 0 0 0 0
w|O<when	-50 -25 0 -86 73 0 0 0 0
w|O<who	-29 -16 0 -150 82 0 0 0 0
w|O<you	-95 -6 0 -19 36 0 0 0 0
w|O>about	35 -18 0 5 -55 0 0 0 0
w|O>after	11 -18 0 72 -86 0 0 0 0
w|O>against	-47 -12 0 56 -28 0 0 0 0
w|O>and	-37 -19 0 -9 23 0 -1 -3 0
w|O>are	-23 -23 0 -116 67 0 0 0 0
w|O>as	2 6 0 -26 2 0 0 0 0
w|O>at	-23 -37 0 22 6 0 0 0 0
w|O>because	-134 -13 0 69 31 0 0 -1 0
w|O>but	-80 -19 0 7 61 0 -8 -10 0
w|O>by	42 -13 0 58 -98 0 0 0 0
w|O>for	26 -19 0 13 -28 0 0 0 0
w|O>from	30 -9 0 -65 6 0 0 0 0
w|O>had	50 -10 0 -73 -23 0 0 0 0
w|O>has	41 -14 0 -139 33 0 0 0 0
w|O>have	56 -17 0 -94 -15 0 0 0 0
w|O>he	78 -27 0 -37 -52 0 -1 -1 0
w|O>if	-48 -18 0 99 -76 0 0 0 0
w|O>in	-6 -20 0 8 -4 0 4 -4 0
w|O>into	-34 -13 0 9 -21 0 0 0 0
w|O>is	-18 -2 0 12 -8 0 0 0 0
w|O>it	9 -24 0 14 -11 0 -3 0 0
w|O>like	-13 -6 0 -46 21 0 0 0 0
w|O>of	20 -27 0 -92 38 0 0 0 0
w|O>on	11 -22 0 19 -27 0 0 0 0
w|O>or	-66 -16 0 -15 65 0 0 0 0
w|O>over	-68 -16 0 44 19 0 0 0 0
w|O>s	-31 -24 0 -60 48 0 -2 -6 0
w|O>she	27 -22 0 -15 -14 0 -3 0 0
w|O>so	-2 -22 0 -102 36 0 0 0 0
w|O>than	-61 -14 0 -12 39 0 0 0 0
w|O>that	54 -18 0 -17 -38 0 0 0 0
w|O>the	20 -44 0 -96 44 0 7 -6 0
w|O>they	24 -22 0 -71 6 0 0 0 0
w|O>to	10 -28 0 -7 -4 0 5 -4 0
w|O>was	-8 -24 0 -9 35 0 0 0 0
w|O>were	-73 -16 0 40 6 0 -1 -7 0
w|O>what	40 -22 0 -90 -10 0 0 0 0
w|O>when	6 -23 0 -26 -4 0 0 0 0
w|O>where	32 -19 0 -39 -17 0 0 0 0
w|O>which	6 -15 0 -5 -14 0 0 0 0
w|O>who	-81 -30 0 10 50 0 26 -14 0
w|O>will	-70 -17 0 -15 51 0 0 0 0
w|O>with	27 -11 0 -30 -2 0 0 0 0
w|O>would	35 -18 0 -130 14 0 0 0 0
w|O^Name	-3 -51 0 -41 19 0 6 -5 0
w|O^^Name	28 -55 0 -9 -14 0 -22 -3 0
w|O^^a	13 -33 0 8 -9 0 0 0 0
w|O^^all	-6 -30 0 8 3 0 0 0 0
w|O^^and	-47 -5 0 -81 83 0 0 0 0
w|O^^as	-25 -31 0 -44 33 0 0 0 0
w|O^^but	-43 -16 0 -55 42 0 0 0 0
w|O^^could	-3 -56 0 -4 4 0 0 0 0
w|O^^did	-37 -19 0 -52 41 0 0 0 0
w|O^^do	2 -57 0 -12 1 0 0 0 0
w|O^^ed	6 -11 0 -22 -1 0 -1 -1 0
w|O^^even	-31 -17 0 -44 54 0 0 0 0
w|O^^for	-36 -15 0 -41 34 0 0 0 0
w|O^^has	-14 -49 0 -17 7 0 36 -28 0
w|O^^he	-90 -16 0 19 66 0 0 0 0
w|O^^i	23 -20 0 -40 12 0 -13 -14 0
w|O^^if	-11 -22 0 -22 11 0 0 0 0
w|O^^in	-70 -28 0 34 -1 0 0 0 0
w|O^^ing	23 -53 0 -29 -20 0 0 0 0
w|O^^is	-10 -41 0 -59 6 0 29 -29 0
w|O^^it	7 -17 0 -72 29 0 52 -52 0
w|O^^ly	9 -39 0 44 -15 0 0 0 0
w|O^^more	5 -40 0 13 -41 0 0 0 0
w|O^^my	-37 -26 0 -47 41 0 0 0 0
w|O^^no	11 -61 0 22 -13 0 0 0 0
w|O^^not	-32 -38 0 24 10 0 0 0 0
w|O^^one	-34 -20 0 -51 39 0 0 0 0
w|O^^other	29 -45 0 -22 -16 0 4 -4 0
w|O^^s	0 -11 0 17 -11 0 0 0 0
w|O^^she	-68 -24 0 14 19 0 0 0 0
w|O^^some	5 -12 0 -16 2 0 0 0 0
w|O^^still	6 -21 0 -66 23 0 0 0 0
w|O^^the	-3 -52 0 25 -7 0 41 -1 0
w|O^^there	-21 -21 0 63 -15 0 0 0 0
w|O^^this	13 -16 0 -88 18 0 0 0 0
w|O^^to	1 -27 0 -23 -3 0 0 0 0
w|O^^very	8 -49 0 59 -48 0 0 0 0
w|O^^was	-7 -52 0 2 7 0 0 0 0
w|O^^we	20 -19 0 1 -13 0 0 0 0
w|O^^were	19 -23 0 4 3 0 0 0 0
w|O^^what	20 -20 0 -11 3 0 0 0 0
w|O^^when	-64 -15 0 -99 80 0 0 0 0
w|O^^you	8 -37 0 -11 8 0 0 0 0
w|O^a	-2 -18 0 36 -9 0 -4 0 0
w|O^about	-12 24 0 72 -16 0 0 0 0
w|O^an	25 -30 0 -3 -27 0 0 0 0
w|O^and	-10 -25 0 3 12 0 0 0 0
w|O^are	-17 -59 0 -15 6 0 0 0 0
w|O^as	14 -32 0 5 -13 0 0 0 0
w|O^asked	-27 -7 0 -39 46 0 0 0 0
w|O^be	34 -24 0 69 -67 0 57 -3 0
w|O^because	-24 -55 0 20 15 0 0 0 0
w|O^been	-53 -41 0 80 1 0 0 0 0
w|O^being	70 -29 0 78 -106 0 0 0 0
w|O^but	-42 -22 0 -35 43 0 50 -49 0
w|O^ed	8 -33 0 -36 7 0 0 -6 0
w|O^for	7 -17 0 -14 3 0 0 0 0
w|O^had	-33 -64 0 11 2 0 0 0 0
w|O^has	10 -26 0 31 -18 0 0 0 0
w|O^he	17 -18 0 -27 13 0 0 0 0
w|O^her	46 -27 0 -51 -30 0 -10 -4 0
w|O^his	-8 -22 0 -45 5 0 -53 -7 0
w|O^in	-31 -31 0 28 22 0 0 0 0
w|O^ing	-7 -36 0 -1 1 0 0 0 0
w|O^is	-4 -33 0 -107 32 0 -1 -2 0
w|O^it	33 -24 0 -45 -25 0 0 0 0
w|O^of	3 -51 0 -46 3 0 0 0 0
w|O^on	4 -18 0 44 -45 0 0 0 0
w|O^or	20 -44 0 -71 -16 0 0 0 0
w|O^other	3 -60 0 -15 11 0 0 0 0
w|O^s	-6 -42 0 5 5 0 21 -11 0
w|O^said	-4 -28 0 -17 16 0 -40 -9 0
w|O^say	-44 -29 0 -75 53 0 0 0 0
w|O^says	-21 -20 0 28 -2 0 0 0 0
w|O^she	11 -51 0 26 -15 0 0 0 0
w|O^so	39 -35 0 -48 -24 0 0 0 0
w|O^still	-50 -47 0 -48 52 0 0 0 0
w|O^that	15 -32 0 -45 24 0 25 -23 0
w|O^the	9 -32 0 -13 -6 0 0 0 0
w|O^to	-44 -52 0 35 20 0 0 0 0
w|O^was	0 -49 0 51 -12 0 0 0 0
w|O^were	8 -31 0 -53 11 0 0 0 0
w|O^who	-37 -46 0 43 -17 0 0 0 0
w|O^would	10 -31 0 -29 -1 0 36 -32 0
w|O| 	18 -91 0 -78 29 0 -1 -1 0
w|O|,	-17 -58 0 24 2 0 31 -30 0
w|O|,,	2 -42 0 -31 6 0 0 0 0
w|O|,m	-55 -10 0 52 -20 0 0 0 0
w|O|,n	-17 -40 0 -74 39 0 -8 -4 0
w|O|,o	-5 -35 0 -60 22 0 27 -26 0
w|O|-	-93 -39 0 51 -25 0 0 0 0
w|O|.	23 20 0 -150 -30 0 0 0 0
w|O|>	14 -102 0 -41 22 0 0 0 0
w|O|m,	-12 -27 0 -64 29 0 0 0 0
w|O|mm	-4 -56 0 56 -16 0 -1 0 0
w|O|mn	9 -58 0 -3 -1 0 18 -10 0
w|O|mo	10 -57 0 -56 6 0 9 -32 0
w|O|on	26 -120 0 -95 6 0 0 0 0
w|n1| 	24 -36 0 -53 17 0 -11 -6 0
w|n1|>	27 -49 0 -65 25 0 0 0 0
w|n1|nc	13 47 0 -73 -9 0 -21 -13 0
w|n1|ns	11 -2 0 -33 2 0 0 0 0
w|n| 	6 -52 0 -93 21 0 10 -10 0
w|n|,	-21 16 0 -19 25 0 -21 -45 0
w|n|,n	-29 -48 0 -26 36 0 -24 -17 0
w|n|,s	-29 -34 0 -35 34 0 0 0 0
w|n|.	41 -145 0 -74 20 0 0 0 0
w|n|>	3 -55 0 -74 21 0 0 0 0
w|n|ks	-2 -66 0 -85 12 0 0 0 0
w|n|leads>	40 -99 0 -26 -60 0 23 -70 0
w|n|mn	17 1 0 -4 -17 0 7 -6 0
w|n|ms	0 41 0 24 -34 0 0 0 0
w|n|nc	9 14 0 -32 -6 0 14 -38 0
w|n|nm	58 -70 0 -64 -46 0 -22 -1 0
w|n|ns	7 -48 0 -106 19 0 -23 -80 0
w|n|os	-41 -63 0 -50 54 0 0 0 0
w|n|ps	-48 -66 0 -42 51 0 0 0 0
"""
"""For each feature of a boundary: moves from outside, inside, inquit to outside, inside, inquit."""

