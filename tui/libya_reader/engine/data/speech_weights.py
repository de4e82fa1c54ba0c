"""Weights of the model of speech (`quotations/speech_model.py`), in hundredths of log-odds.

They were learnt by `benchmarks/learn_speech_weights.py`, which says from what. Only function words, common words of
many subjects and features of how text is built have weights. They are kept as text, which is read when first needed:
compiling so many numbers takes a quarter of a second.
"""

# ruff: noqa: E501

WORDS = """
!	154
!|	160
#	-7
#|	-27
0	-30
0|	-51
?	82
?|	72
able	-14
able|	12
about	-8
about|	-7
according	-27
according|	-28
accused	-58
accused|	-128
across	78
across|	85
action	34
action|	70
added	-120
added|	-59
adding	-158
adding|	-25
admitted|	-111
after	-59
afternoon	-113
after|	-42
again	41
against	-56
against|	-11
again|	69
ago	6
ago|	13
all	66
allow	29
allowed	-53
allowed|	-47
all|	86
almost	7
almost|	52
along	-64
along|	-64
already	56
also	-86
also|	-32
although	-76
although|	-102
always	-11
always|	-12
am	112
american	-48
among	-41
among|	-48
am|	-45
an	-13
and	27
anders's	23
anders's|	64
and|	19
announced|	7
another	-34
another|	-38
antilli's|	-90
any	40
anyone	93
anyone|	92
anything	141
anything|	167
any|	65
an|	14
appeared	48
appeared|	69
are	22
area	64
area|	80
aren't|	-91
are|	42
argued	-107
argued|	-85
around	73
as	-36
asked	-118
asked|	-102
asking	32
asking|	17
as|	-22
at	-7
attack	-51
attack|	-48
attorney	25
attorney|	84
avoid	32
avoid|	46
away	117
away|	152
a|	5
back	-5
back|	9
bad	60
bad|	88
bama's	5
bama's|	-134
based	7
be	37
became	-63
because	31
because|	27
become	11
become|	-7
been	9
been|	49
before	-25
before|	-15
began	-19
began|	-11
behind	-15
behind|	-14
being	-14
being|	-44
believe	16
believed	-58
believe|	-5
best	23
best|	20
better	68
better|	66
between	-6
between|	-59
be|	50
big	-12
biggest	11
biggest|	40
bit	-30
bit|	-26
black	10
black|	15
both	-56
both|	-19
break	-32
break|	-22
bring	36
bring|	-49
brought	-18
brought|	-109
building	5
building|	-126
business	-9
business|	5
but	-39
but|	-54
by	-19
by|	-46
call	-62
called	-129
called|	-25
calls	-32
calls|	63
call|	-94
came	-59
came|	-91
can	9
can't	123
can't|	127
can|	-24
case	-25
case|	6
cause	-16
caused	83
caused|	171
cause|	32
center	-100
center|	-115
central	-22
central|	-167
certainly	-70
certainly|	-62
chance	45
chance|	57
change	-10
change|	-40
charge	-52
chief	-40
chief|	-173
children	-57
children|	-27
claimed|	-77
clear	-12
clear|	28
clinton's	-11
clinton's|	-15
close	61
close|	92
come	33
comes	44
comes|	71
come|	58
coming	53
coming|	42
community	77
community|	117
conference	-115
conference|	-166
considered	-21
considered|	19
continue	70
continued	-133
continued|	-138
continue|	95
control	-19
control|	34
could	-36
couldn't	65
could|	-33
country's	93
court	-39
criminal	63
critical|	85
current	23
currently	-29
currently|	-44
current|	-5
day	44
day|	43
deal	-65
deal|	-67
death	51
death|	26
decided	59
decided|	38
decision	-24
decision|	71
declined	-63
declined|	-45
defense	-54
defense|	-106
described	-55
described|	89
despite|	-13
did	-23
didn't	81
didn't|	75
didnt	10
did|	-48
died	-70
different	50
different|	45
difficult	39
director	-94
director|	-78
district	-25
do	19
does	36
doesn't	58
doesn't|	64
doesnt	37
does|	29
doing	-50
doing|	-66
don't	65
don't|	75
done	67
done|	103
dont	11
dont|	62
down|	5
do|	6
due	-47
due|	-111
during	-46
during|	8
each	-9
each|	-165
earlier	-128
earlier|	-137
early	-24
early|	-54
effort	-93
effort|	-79
eight	-98
eight|	-61
end	-39
ended	-135
ended|	-136
end|	17
enough	-21
especially	103
especially|	56
even	26
ever	83
every	128
everyone	113
everyone|	198
everything	21
everything|	20
every|	149
ever|	13
exactly	-130
exactly|	-134
expected	-75
expected|	-72
extremely	32
face	-60
face|	-101
fact	-29
fact|	-36
failed	68
failed|	-38
family	-6
family|	-13
far	-44
far|	-65
federal	-32
federal|	-5
feel	5
feel|	-43
few	-7
few|	34
final	56
finally	-46
finally|	-37
final|	-25
financial	63
financial|	-56
find	14
find|	-8
first	-13
first|	-53
five|	-52
follow	-30
followed	-79
followed|	-118
following	-46
following|	5
for	-26
former	-100
former|	-97
for|	-15
found	-109
found|	-41
four	79
four|	84
free	-10
free|	-38
friends	-64
friends|	-96
from	-45
from|	-60
front	-98
front|	-137
full	93
full|	-7
further	-61
further|	-12
gave	-15
gave|	-71
general	-31
general|	-36
get	45
getting	-8
getting|	-56
get|	60
give	32
given	27
given|	82
give|	-27
giving	-47
go	51
going	117
going|	150
good	73
good|	65
got	70
got|	69
governments	-19
go|	35
great	103
great|	13
group	-70
had	11
had|	6
half	41
half|	19
hands	21
hands|	101
hard	-7
hard|	-32
has	5
hasn't	-93
hasn't|	-144
have	39
have|	16
having	28
having|	85
he	-9
he's	118
he's|	157
head	-24
head|	-16
held|	-21
help	-47
help|	-18
her	-40
here	-17
here|	-6
her|	-32
hes	104
hes|	95
he|	13
high	65
high|	50
him	-59
himself	-88
himself|	-34
him|	17
his	-39
history	48
history|	-13
his|	-47
hit	-31
hit|	-26
hold	-39
holding	-57
holding|	-49
hold|	-110
home	37
home|	-81
hope	28
hope|	-51
hours	-13
hours|	25
how	-39
how|	26
huge	22
huge|	-13
i	154
i'm	199
i'm|	245
i've	170
i've|	234
if	-6
if|	35
im	72
immediately	-22
immediately|	-24
im|	129
in	-25
included	61
included|	60
including	19
including|	80
information	-47
information|	-72
instead	7
instead|	-68
into	-26
into|	-7
investigation	-127
investigation|	-123
in|	-23
is	37
isn't|	35
issues	94
issues|	92
is|	59
it	29
it's	104
it's|	112
its	8
its|	-42
it|	28
ive	76
i|	135
job	102
job|	68
just	-5
just|	28
keep	-45
keep|	-8
kept	-121
kept|	-120
killed	-74
killed|	56
knew	47
knew|	31
know	114
known	-109
known|	-55
know|	107
large	38
large|	-22
last	-56
last|	-11
late	-67
later	-204
later|	-220
latest	-23
latest|	-87
late|	-105
lead	-34
leading	-103
leading|	-91
lead|	-16
least	44
least|	-36
leave	-13
leave|	-30
leaving	-128
leaving|	-116
led	-106
led|	-152
left	-93
left|	-83
less	-40
less|	-73
let	12
let's	47
let|	79
life	130
life|	43
like	-10
likely	-40
likely|	-50
like|	-33
line	-88
line|	-48
linton's	-116
linton's|	-113
little	108
little|	37
lived	57
living	14
living|	29
local|	22
long	37
long|	64
look	79
looked	-39
looked|	-148
looking	-59
looking|	-76
looks	-86
looks|	39
look|	98
lost	-65
lost|	-6
lot	98
lot|	162
made	47
made|	64
main	-103
major	-33
major|	7
make	59
make|	73
making	70
making|	13
man	24
many	-8
many|	-93
man|	49
mark	-57
mark|	-102
may	-26
may|	-5
me	132
means	138
means|	125
media	-31
media|	-39
member	-68
members	-72
members|	-54
member|	-135
men	23
men|	8
merica's|	115
me|	71
might	-43
might|	-57
million	13
million|	-25
month	29
months	26
months|	50
month|	-166
more|	-8
morning	39
morning|	64
most	-12
most|	-15
move	-5
moved	55
moved|	57
move|	31
mr	-87
mr|	-79
much	28
much|	-16
my	132
my|	71
name	-95
named	-91
named|	-69
name|	-71
nation's	-33
nation's|	-26
national	-80
national|	-76
nations	-122
near	-40
nearly	49
nearly|	-58
near|	33
need	42
needed	-82
needed|	-30
need|	13
never	82
never|	88
new	-5
news	-97
news|	-104
new|	15
next	91
next|	87
night	-80
night|	-53
no	53
nothing	70
nothing|	60
not|	-7
now	-6
now|	14
no|	13
number	61
of	17
off	-30
office	-133
office|	-72
official	-14
officials	28
officials|	-56
off|	-39
often	-68
often|	-75
old	-11
old|	33
on	-35
once	-59
once|	-33
one	-31
one|	-15
only	-17
only|	-18
on|	-15
open	13
open|	-18
or	18
order	79
order|	170
or|	40
other	-22
others	-57
others|	-45
other|	-43
our	119
our|	89
out	37
outside	-78
outside|	-36
out|	29
over|	27
own	32
own|	28
part	-18
party's	-77
party's|	-67
part|	30
past	-18
past|	45
pay|	59
people	100
people|	97
percent	35
percent|	33
person	103
person|	116
place	93
place|	26
plans	-136
plans|	-110
played	99
played|	47
point	-35
point|	-30
police	-7
police|	-59
possible	26
possible|	30
post	7
post|	-16
potential	-98
potential|	-42
power	45
power|	28
president	-10
president|	-38
press	6
press|	102
previous	14
previous|	44
probably|	-47
problem	27
problems	43
problems|	40
problem|	81
provide	-87
provided	45
provided|	36
provide|	-68
public	17
public|	-7
published	-70
published|	31
put	17
put|	33
quickly	-75
quickly|	-66
quite	33
quite|	14
real	26
really	137
really|	161
real|	37
reason	-84
reason|	-101
received	31
received|	-16
recent	-60
recently	65
recently|	-70
recent|	-34
record	35
refused	-88
refused|	-150
related|	23
released	-84
released|	-115
remain	-22
remained	21
remains	34
remains|	-25
remain|	-43
report	-64
reported	-76
reported|	-92
reports|	-83
report|	-29
responded	-13
rest	-45
rest|	-76
return	-129
return|	-143
re|	-73
right	71
right|	59
rump's	-113
rump's|	-116
run	34
running	-79
running|	-44
run|	65
s	-36
said	-68
said|	42
same	40
same|	9
saw	-83
saw|	-114
saying	-88
saying|	-36
says	-17
says|	46
scheduled	-62
scheduled|	22
second	23
second|	-41
see	-13
seemed	-148
seemed|	-178
seems	-86
seems|	-7
seen|	-67
see|	-21
sent	76
sent|	85
series	57
series|	39
serious	26
serious|	72
services	-78
services|	17
set	-9
set|	-7
seven	-60
seven|	-65
several	-39
several|	-64
she's	69
she's|	92
she|	17
short	-41
shortly	-52
shortly|	-139
short|	16
shot|	71
should	45
should|	5
show	-38
showed	-75
showed|	-139
show|	-49
side	-65
side|	-170
similar	-108
similar|	-152
since	-80
since|	-20
six	12
six|	-36
small	-110
small|	-149
so	11
some	-27
someone	-56
someone|	38
something	16
some|	-33
soon	-42
soon|	-57
sought	-76
sought|	-73
so|	-18
special	37
special|	148
spent	-68
spent|	-75
spokesman	-132
spokesman|	-120
stand	84
stand|	24
started	68
started|	88
start|	69
state	-41
state's	20
state's|	-81
statement	-71
statement|	-27
state|	-21
stay	46
still	-23
stop	129
stop|	108
story	76
story|	33
such	-29
such|	-24
support	-21
support|	-28
sure	-44
sure|	-62
s|	44
take	-8
taken	-13
taken|	-90
take|	-5
taking	-21
taking|	5
team	7
team|	43
television	-110
television|	-140
tell	59
tell|	-50
than	8
than|	-31
that	8
that's	64
that's|	60
thats	84
thats|	67
that|	5
the	-7
their	5
their|	11
them	8
them|	17
then	-73
then|	-61
there	15
there's	28
there's|	83
theres	37
there|	35
these	126
these|	79
they	40
they're	186
they're|	159
theyre	151
they|	52
thing	83
things	18
things|	-13
thing|	150
think	42
think|	88
third	-77
third|	-141
this	57
this|	67
those	-13
though	-58
thought	-10
thought|	-11
though|	-69
threat	24
threat|	124
three|	14
through	-21
through|	11
time	-22
times	113
times|	48
time|	-26
today	32
today|	93
told	-60
told|	-42
took	-80
took|	-23
top|	18
total	-7
total|	19
town	-58
town|	-134
tried	-87
tried|	-92
trump's	-63
trump's|	-79
try	85
trying	-62
trying|	-73
try|	76
turn	7
turned	-70
turned|	-142
turn|	46
two	22
two|	6
uesday's|	-136
under	-51
under|	-39
until	-77
until|	-40
up	10
up|	24
us	122
use	52
used	-9
used|	-88
use|	29
ush's	-34
ush's|	-48
using	13
using|	-84
us|	96
very	128
very|	141
want	54
wanted	36
want|	18
wasn't	-36
wasn't|	11
was|	8
way	21
way|	59
we	139
we're	141
we're|	209
we've	135
we've|	186
week	-48
weeks	-34
weeks|	-51
week|	-38
well	6
well|	21
went	-29
were|	23
we|	175
what	69
what's	119
what's|	128
what|	42
when	-58
when|	-77
where	42
where|	24
whether	-64
whether|	-37
which	5
which|	5
while	-91
while|	-104
who	-20
who's	8
who's|	136
whom	-53
whom|	-53
whose	-93
whose|	-93
who|	-26
why	38
why|	44
will	58
will|	12
win	-32
with	14
within	31
within|	-66
without	-17
without|	70
with|	-26
woman	52
woman|	39
women	19
women's	145
women's|	121
won	19
won't	70
won't|	59
won|	-49
work	61
worked	-50
worked|	-70
working	17
working|	-36
work|	14
world	71
world|	89
would	-22
would|	-26
year	-80
year's	-87
year's|	-131
years	-12
years|	16
year|	-115
yet	-101
yet|	-107
you	109
you're	124
you're|	183
young	8
young|	-83
your	84
youre	140
your|	36
you|	76
"""
"""For each word in a unit: that it is speech; with a bar where a document has few marks or none."""

INQUITS = """
Name closes	-8 -26 28
Name closes!	-22 -65 58
Name closes+	-5 13 -14
according	31 -97 5
accordingly	31 -5 -35
colon	-15 -12 15
he closes	-17 -42 45
he closes!	3 -112 40
he closes+	-32 15 8
inner that	18 12 -46
inverted	1 -58 25
inverted!	-117 -93 128
leads	-1 5 -17
that	36 -40 -13
the closes	-1 15 -24
the closes!	72 -39 -71
the closes+	34 7 -38
"""
"""For each form of reporting clause: that it is outside speech, inside, or behind speech."""

BOUNDARIES = """
>Name closes!|B|,	-24 -65 -65 -35 9 24 0 0 0
>Name closes!|B|c,	-13 -7 -21 -13 -10 54 0 0 0
>Name closes!|C1|c,	-66 -19 -34 -20 -14 66 0 0 0
>Name closes!|C|c,	-56 -15 -36 -17 -19 67 0 0 0
>Name closes!|N1|,	-4 -49 -45 -24 -41 25 0 0 0
>Name closes!|N|,	-20 -67 -47 -28 38 6 0 0 0
>Name closes!|O1|,	11 -20 -28 -28 -39 35 0 0 0
>Name closes!|O|,	-21 -49 -50 -23 -34 46 0 0 0
>Name closes!|n|,	-11 -53 -45 -19 -26 38 0 0 0
>Name closes+|B|,	19 10 -43 -40 -32 1 0 0 0
>Name closes+|B|c,	32 -14 -25 -41 -15 6 0 0 0
>Name closes+|C1|,	22 2 -29 -16 -36 -25 0 0 0
>Name closes+|C1|c,	-3 -36 -35 -39 8 12 0 0 0
>Name closes+|C|,	21 8 -55 -35 -55 -29 0 0 0
>Name closes+|C|c,	-4 -31 -31 -37 21 -7 0 0 0
>Name closes+|N1|,	1 -12 -43 -38 -18 14 0 0 0
>Name closes+|N|,	12 -7 -37 -30 -31 7 0 0 0
>Name closes+|O1|,	-1 15 -45 -51 -15 -5 0 0 0
>Name closes+|O|,	16 13 -37 -44 -19 27 0 0 0
>Name closes+|n|,	-1 -8 -37 -34 -10 8 0 0 0
>Name closes|B|,	18 -32 -55 -32 -34 21 0 0 0
>Name closes|B|c,	-25 -2 -15 -21 -6 49 0 0 0
>Name closes|C1|,	19 -14 -41 -18 -18 -30 0 0 0
>Name closes|C1|c,	-6 -6 -26 -34 -19 32 0 0 0
>Name closes|C|,	17 -28 -61 -30 -32 4 0 0 0
>Name closes|C|c,	-2 -5 -20 -22 -17 30 0 0 0
>Name closes|N1|,	11 -20 -46 -25 -62 21 0 0 0
>Name closes|N|,	9 -38 -38 -25 -15 22 0 0 0
>Name closes|O1|,	24 -21 -42 -39 -34 12 0 0 0
>Name closes|O|,	30 -18 -33 -29 -32 46 0 0 0
>Name closes|n|,	26 -19 -30 -18 -41 29 0 0 0
>accordingly|B|,	38 -15 -18 -19 -14 2 0 0 0
>accordingly|C1|,	-6 27 -21 -25 -8 -12 0 0 0
>accordingly|C|,	8 42 -25 -37 -20 -37 0 0 0
>accordingly|N1|,	12 5 -31 -32 -20 -14 0 0 0
>accordingly|N|,	46 19 -21 -25 -37 -35 0 0 0
>accordingly|O1|,	30 -28 -30 -42 -40 -7 0 0 0
>accordingly|O|,	19 -22 -27 -29 -20 13 0 0 0
>accordingly|n|,	39 1 -21 -42 -32 -27 0 0 0
>according|N|.	65 -51 -92 -89 -10 19 0 0 0
>according|n|.	81 -51 -95 -104 -10 49 0 0 0
>colon|B|.	46 -26 -94 -63 22 7 0 0 0
>colon|C1|.	14 12 -74 -53 9 -74 0 0 0
>colon|C|.	29 5 -83 -63 32 -78 0 0 0
>colon|N1|.	2 1 -67 -97 -31 24 0 0 0
>colon|N|.	11 -7 -100 -104 16 15 0 0 0
>colon|O1|.	45 -30 -54 -98 -7 23 0 0 0
>colon|O|.	61 -20 -73 -120 -24 31 0 0 0
>colon|n|.	26 -8 -87 -77 5 44 0 0 0
>he closes!|B|,	78 -17 -34 -51 -41 -45 0 0 0
>he closes!|N|,	8 -27 -26 -25 -46 15 0 0 0
>he closes!|O|,	27 -17 -49 -28 -21 4 0 0 0
>he closes!|n|,	21 -29 -26 -31 -39 1 0 0 0
>he closes+|B|,	-7 28 -47 -31 -77 1 0 0 0
>he closes+|B|c,	-33 -10 -17 -28 -16 42 0 0 0
>he closes+|C1|c,	-18 -21 -16 -19 -37 39 0 0 0
>he closes+|C|c,	-24 -15 -10 -16 -25 59 0 0 0
>he closes+|N1|,	16 -32 -46 -35 -99 7 0 0 0
>he closes+|N|,	13 -15 -33 -30 -115 11 0 0 0
>he closes+|O1|,	-14 0 -40 -32 -49 26 0 0 0
>he closes+|O|,	-2 25 -35 -31 -62 31 0 0 0
>he closes+|n|,	-1 0 -47 -27 -87 21 0 0 0
>he closes|B|,	30 -47 -49 -38 21 12 0 0 0
>he closes|B|c,	-21 -1 -9 -24 -11 61 0 0 0
>he closes|C1|,	24 -67 -49 -42 32 -52 0 0 0
>he closes|C1|c,	-20 -2 -18 -19 -15 47 0 0 0
>he closes|C|,	4 -71 -68 -61 21 -10 0 0 0
>he closes|C|c,	-17 -3 -16 -13 -27 53 0 0 0
>he closes|N1|,	28 -56 -38 -33 0 22 0 0 0
>he closes|N|,	9 -64 -30 -38 -28 23 0 0 0
>he closes|O1|,	21 -54 -47 -47 11 14 0 0 0
>he closes|O|,	24 -31 -37 -35 -3 27 0 0 0
>he closes|n|,	20 -55 -35 -36 -27 21 0 0 0
>inner that|B|,	31 -67 -13 -31 12 -49 0 0 0
>inner that|C1|,	11 -38 -26 -25 18 -13 0 0 0
>inner that|C|,	12 -29 -14 -32 16 -24 0 0 0
>inner that|N1|,	24 -38 -18 -27 6 -41 0 0 0
>inner that|N|,	10 -28 -6 -24 14 -27 0 0 0
>inner that|O1|,	24 -63 -28 -25 13 -25 0 0 0
>inner that|O|,	39 -98 -15 -28 17 -13 0 0 0
>inner that|n|,	38 -57 -7 -20 -1 -31 0 0 0
>inverted!|O|,	-43 -13 -58 -23 -41 52 0 0 0
>inverted|B|,	16 -19 -70 -39 -56 16 0 0 0
>inverted|B|c,	-40 -5 -27 -15 -5 73 0 0 0
>inverted|C1|,	35 -6 -73 -17 -29 -40 0 0 0
>inverted|C1|c,	-56 -8 -39 -23 -10 51 0 0 0
>inverted|C|,	24 -24 -72 -32 -39 8 0 0 0
>inverted|C|c,	-41 -8 -24 -15 -11 65 0 0 0
>inverted|N1|,	0 -12 -56 -26 -40 48 0 0 0
>inverted|N| 	-19 -37 -37 -25 -38 52 0 0 0
>inverted|N|,	1 -22 -45 -25 -58 29 0 0 0
>inverted|O1|,	23 -23 -43 -49 -40 19 0 0 0
>inverted|O|,	18 -24 -43 -35 -28 32 0 0 0
>inverted|n|,	5 -33 -52 -27 -46 30 0 0 0
>inverted|n|c,	-35 -9 -26 -26 -7 57 0 0 0
>leads|B|.	89 -38 -76 -73 -16 -8 0 0 0
>leads|B|c.	-31 -5 -8 -107 -55 112 0 0 0
>leads|C1|.	41 -17 -71 -14 -1 -74 0 0 0
>leads|C1|c.	-14 -4 -7 -104 -47 88 0 0 0
>leads|C|.	42 -12 -82 -87 -24 -1 0 0 0
>leads|C|c.	-29 -13 -15 -113 -80 91 0 0 0
>leads|N1|.	37 15 -55 -118 2 10 0 0 0
>leads|N|.	31 22 -97 -142 -19 13 0 0 0
>leads|N|?	-113 -88 -49 -120 -1 64 0 0 0
>leads|O1|.	39 -29 -65 -121 -3 35 0 0 0
>leads|O|.	44 -15 -74 -118 -9 55 0 0 0
>leads|O|o.	-70 84 -67 -2 -20 -25 0 0 0
>leads|n1|.	29 -48 -53 -89 -33 9 0 0 0
>leads|n|.	78 -8 -72 -108 -11 1 0 0 0
>leads|n|?	-79 -37 -35 -90 3 62 0 0 0
>that|B|.	59 -43 -70 -83 -3 3 0 0 0
>that|B|c.	89 -53 -57 -134 -86 19 0 0 0
>that|C1|.	67 -66 -53 -15 10 -52 0 0 0
>that|C|.	84 -83 -74 -50 9 -28 0 0 0
>that|N1|.	54 -99 -46 -108 -10 13 0 0 0
>that|N|.	72 -85 -60 -99 5 15 0 0 0
>that|O1|.	48 -19 -55 -109 -24 20 0 0 0
>that|O|.	59 -35 -65 -110 -4 53 0 0 0
>that|n|.	84 -79 -58 -112 7 3 0 0 0
>the closes+|B|,	34 -53 -26 -26 33 -34 0 0 0
>the closes+|C1|,	22 -34 -27 -21 20 -29 0 0 0
>the closes+|C|,	20 -50 -24 -25 12 -33 0 0 0
>the closes+|N1|,	11 -27 -31 -43 34 -33 0 0 0
>the closes+|N|,	1 0 -24 -31 31 -18 0 0 0
>the closes+|O1|,	-7 -14 -32 -53 25 1 0 0 0
>the closes+|O|,	0 -11 -29 -41 41 0 0 0 0
>the closes+|n|,	20 -27 -25 -32 45 -34 0 0 0
>the closes|B|,	31 -47 -34 -42 10 -13 0 0 0
>the closes|C1|,	58 -75 -18 -51 7 -40 0 0 0
>the closes|C|,	21 -54 -24 -61 36 -44 0 0 0
>the closes|N1|,	32 -78 -38 -34 -6 -11 0 0 0
>the closes|N|,	16 -100 -34 -43 22 -12 0 0 0
>the closes|O1|,	36 -59 -35 -34 3 -3 0 0 0
>the closes|O|,	29 -47 -34 -36 7 11 0 0 0
>the closes|n|,	19 -57 -33 -36 -17 7 0 0 0
Name closes!>|B|.	-25 -29 0 -28 37 0 -17 -4 0
Name closes!>|C|.	-29 -37 0 -14 -7 0 32 2 0
Name closes!>|N|,	40 -162 0 -35 -80 0 1 -18 0
Name closes!>|N|.	-54 -99 0 34 29 0 -6 -8 0
Name closes!>|n|.	23 -57 0 -10 -7 0 17 -11 0
Name closes+>|B|,	-16 -4 0 -31 -37 0 22 -26 0
Name closes+>|B|.	1 -9 0 -34 -17 0 -6 -32 0
Name closes+>|B|o 	-82 14 0 -5 -25 0 -69 30 0
Name closes+>|B|o.	-19 -33 0 -3 20 0 -32 27 0
Name closes+>|C1|,	-46 35 0 -5 -6 0 12 -10 0
Name closes+>|C1|.	-44 -34 0 -4 -2 0 11 15 0
Name closes+>|C|,	-44 37 0 -49 -20 0 15 -33 0
Name closes+>|C|.	-34 -9 0 11 -22 0 -15 25 0
Name closes+>|N1|,	-43 31 0 -69 -51 0 -14 4 0
Name closes+>|N1|.	-12 11 0 -4 7 0 -23 -18 0
Name closes+>|N|,	-77 20 0 6 -39 0 -8 9 0
Name closes+>|N|.	-17 -36 0 19 -4 0 -19 -18 0
Name closes+>|O1|,	4 19 0 -85 -37 0 1 -34 0
Name closes+>|O1|.	-12 -43 0 5 28 0 -3 -85 0
Name closes+>|O1|o.	-20 -20 0 -7 10 0 -66 19 0
Name closes+>|O|,	7 -31 0 -62 -20 0 31 -21 0
Name closes+>|O|.	20 2 0 17 -17 0 -23 -108 0
Name closes+>|O|o.	-15 -15 0 -3 -4 0 -40 22 0
Name closes+>|n|,	-44 31 0 -58 -39 0 -4 2 0
Name closes+>|n|.	3 -16 0 13 10 0 -31 -40 0
Name closes>|B|,	-24 24 0 -14 3 0 -7 -45 0
Name closes>|B|.	-40 0 0 -19 -21 0 7 29 0
Name closes>|B|o.	-2 -2 0 -1 -11 0 -45 29 0
Name closes>|C1|,	-78 39 0 -3 18 0 18 -34 0
Name closes>|C1|.	-25 12 0 -4 -31 0 12 -3 0
Name closes>|C|,	-24 20 0 -13 15 0 -33 -52 0
Name closes>|C|.	-33 -7 0 -15 -36 0 14 18 0
Name closes>|N1|,	-3 -1 0 -23 -5 0 -23 -20 0
Name closes>|N1|.	-53 7 0 -38 -39 0 -14 8 0
Name closes>|N|,	13 -24 0 -16 -30 0 -15 -44 0
Name closes>|N|.	-43 -1 0 -11 13 0 -33 9 0
Name closes>|O1|.	-2 -12 0 -44 -13 0 44 -87 0
Name closes>|O1|o.	-10 -9 0 -3 -12 0 -34 33 0
Name closes>|O|,	2 -33 0 -10 14 0 15 -47 0
Name closes>|O|.	-15 -3 0 -23 -12 0 9 -14 0
Name closes>|O|o.	-7 1 0 -2 -12 0 -54 43 0
Name closes>|n|,	26 -21 0 -27 3 0 -37 -31 0
Name closes>|n|.	-27 17 0 -20 -28 0 1 1 0
Pco|B|.	-10 -72 0 -84 109 -6 0 0 0
Pco|B|nk	-1 -51 0 -26 67 -9 0 0 0
Pc|B|.	-54 -62 -5 61 -39 62 -16 -6 0
Pc|B|?	-53 -31 -9 -30 -11 101 0 0 0
Pc|B|n,	-58 -21 -6 -1 -74 75 -40 -26 0
Pc|B|nm	-49 -22 -1 5 -8 45 0 0 0
Pc|B|nm-	-30 -9 0 55 -57 0 0 0 0
Pc|B|nn	15 -12 -10 -40 -31 46 -11 -5 0
Pc|B|nn-	-60 -20 0 105 -90 0 -5 0 0
Pc|B|no	-59 -15 0 35 -19 37 0 0 0
Pc|C1|.	-25 -62 0 92 -86 0 -1 -1 0
Pc|C1|nn-	-26 -61 0 100 -100 0 -1 -1 0
Pc|C|.	-73 -93 -29 79 -17 104 -21 -17 -26
Pc|C|?	-68 -68 -11 -11 39 54 0 0 0
Pc|C|nc-	-48 -32 0 43 -13 0 0 0 0
Pc|C|nk	-74 -87 -4 -29 77 14 -9 -1 0
Pc|C|nn	-60 -31 -41 -4 -55 107 11 -2 -21
Pc|C|nn-	-50 -46 0 120 -97 0 -5 -4 0
Pc|C|ns	-12 -1 -16 -25 -29 80 -41 -33 -33
Pc|C|ns-	-72 -85 0 30 10 0 0 0 0
Pc|n|.	-40 -66 -16 17 -18 67 -15 -15 -14
Pc|n|nn	-82 -70 -37 -46 19 73 19 -15 -28
Pc|n|nn-	-22 -32 0 105 -126 0 -28 -11 0
Po|B|.	-122 100 -7 -59 -27 -1 -37 52 -4
Po|B|nk	-35 64 -5 -15 -49 0 -4 4 0
Po|B|nn	-67 -3 -5 -33 44 0 -21 10 0
Po|B|no	-50 59 -7 -35 -24 -1 -4 -9 0
Po|B|ns	-36 39 0 -14 -82 0 -53 74 -26
Po|B|ns-	-46 46 0 -54 -92 0 -37 65 0
Po|O|.	-123 105 -12 -76 18 -4 -34 58 -8
Po|O|n,	-55 35 -1 -56 27 0 -4 4 0
Po|O|nm	-39 59 0 -32 -38 0 -1 -12 0
Po|O|nn	-65 43 -1 -48 23 0 -18 16 -13
Po|O|nn-	-143 59 0 -53 53 0 -35 67 0
Po|O|no	-60 69 -15 -61 -11 -14 -3 26 0
Po|O|no-	-91 100 0 -45 -30 0 -1 -1 0
Po|n|.	-100 90 -15 -50 -18 -1 -44 -2 0
Po|n|nn	-71 64 -7 -55 -9 -1 -13 -10 0
P|B| 	96 -31 -3 -61 -14 0 0 0 0
P|B|.	42 -46 -60 -14 -120 26 68 -53 -40
P|B|:	-7 36 -23 -67 -41 -14 -11 -20 0
P|B|;	86 -55 0 -47 -1 0 0 0 0
P|B|>	35 -32 0 38 -65 0 0 0 0
P|B|>colon	28 -50 -75 -136 -31 100 0 0 0
P|B|>leads	70 -36 -58 -133 -40 93 0 0 0
P|B|>that	99 -55 -56 -138 -62 15 0 0 0
P|B|?	19 -131 -4 -62 7 80 0 0 0
P|B|Name closes+>	-16 12 0 11 -50 0 18 -66 0
P|B|Name closes>	7 -27 0 -13 -10 0 -10 -1 0
P|B|accordingly>	38 -63 0 -25 -14 0 11 -40 0
P|B|he closes!>	-60 -26 0 -27 -19 0 -14 44 0
P|B|he closes+>	-36 -62 0 47 -8 0 -8 14 0
P|B|he closes>	-22 22 0 -21 -17 0 19 -33 0
P|B|n,	-3 -35 -46 -8 -21 25 6 7 0
P|B|n,-	83 -92 0 -15 -14 0 -35 -11 0
P|B|nc	-19 -15 -12 -9 8 -3 -7 -12 0
P|B|nc-	53 -27 0 -37 -35 0 -19 -3 0
P|B|nk	7 27 -4 -34 -41 -1 -17 -12 0
P|B|nk-	16 -3 0 13 -92 0 27 -30 0
P|B|nm	17 8 -36 -68 -50 0 18 31 -16
P|B|nm-	29 -28 0 -9 -23 0 -15 -10 0
P|B|nn	30 -20 -45 -66 -6 38 34 -36 -37
P|B|nn-	90 -141 0 -6 -127 0 68 -66 0
P|B|no	7 20 -8 -38 -35 6 9 -11 -18
P|B|ns	-7 36 -30 -42 -67 21 2 -17 0
P|B|ns-	74 -31 0 -62 -73 0 -10 21 0
P|B|the closes+>	-29 -2 0 18 -27 0 14 -5 0
P|B|the closes>	7 -27 0 -7 -71 0 -20 -1 0
P|B|—	85 -24 -21 -41 -1 -6 0 0 0
P|C1| 	47 -28 -22 0 0 0 0 0 0
P|C1|.	72 -78 0 -47 -29 0 77 -65 0
P|C1|>	83 -65 0 21 -68 0 0 0 0
P|C1|nc	53 -23 -35 0 0 0 0 0 0
P|C1|nk	40 -28 -20 0 0 0 0 0 0
P|C1|nn-	90 -87 0 -63 -36 0 76 -63 0
P|C1|ns	18 -18 0 0 0 0 0 0 0
P|C| 	79 -65 -3 -8 -6 0 0 0 0
P|C|.	43 -7 -72 -30 -105 -10 59 -18 -44
P|C|:	-21 42 -30 -68 -45 -15 -53 28 0
P|C|;	55 -41 0 -49 -3 0 0 0 0
P|C|>	35 -38 0 18 -96 0 0 0 0
P|C|>colon	48 -34 -69 -120 -21 66 0 0 0
P|C|>leads	69 -53 -73 -136 -17 72 0 0 0
P|C|>that	77 -75 -69 -115 -25 63 0 0 0
P|C|?	34 -47 -10 -25 -40 3 0 0 0
P|C|Name closes+>	-78 21 0 29 -58 0 11 -40 0
P|C|Name closes>	-11 -46 0 -14 -11 0 29 3 0
P|C|accordingly>	29 -46 0 -57 -23 0 1 -25 0
P|C|he closes>	-5 -1 0 -21 -14 0 27 -39 0
P|C|nc	34 -7 -18 -103 -33 -28 39 -25 -9
P|C|nc-	63 -26 0 -85 -17 0 -30 -5 0
P|C|nk	-28 74 -29 -81 -78 -1 -20 -20 -6
P|C|nk-	51 -30 0 13 -75 0 -20 -68 0
P|C|nn	1 14 -67 -31 -5 -22 24 8 -43
P|C|nn-	73 -170 0 -15 -83 0 89 -49 0
P|C|ns	26 20 -29 -79 -98 14 -47 39 -9
P|C|ns-	53 1 0 -75 -91 0 -13 10 0
P|C|the closes+>	-39 11 0 17 -22 0 -1 10 0
P|C|the closes>	35 -10 0 -50 -38 0 -6 -27 0
P|N1| 	65 -55 -10 0 0 0 0 0 0
P|N1|.	14 -96 0 34 -78 0 70 -52 0
P|N1|>	59 -119 0 27 -88 0 0 0 0
P|N1|nn	66 -56 -10 0 0 0 0 0 0
P|N1|nn-	21 -100 0 31 -89 0 69 -50 0
P|N| 	84 -72 -5 -7 0 0 0 0 0
P|N|!	58 -183 -1 37 -139 61 -77 -98 0
P|N|-	21 -6 -19 -65 -13 -11 0 0 0
P|N|.	6 -11 -62 26 -77 48 53 -40 -36
P|N|:	25 41 -12 -139 -96 -8 -49 74 0
P|N|;	113 -66 0 -58 -4 0 0 0 0
P|N|>	43 -56 0 34 -65 0 0 0 0
P|N|>according	28 -41 -58 -93 -7 34 0 0 0
P|N|>colon	32 -40 -83 -141 -40 27 0 0 0
P|N|>leads	56 3 -72 -143 -33 24 0 0 0
P|N|>that	30 -85 -69 -141 -56 92 0 0 0
P|N|?	-40 -71 -9 29 -4 66 0 0 0
P|N|Name closes+>	-23 28 0 -9 -104 0 14 -49 0
P|N|Name closes>	-17 -16 0 -13 -2 0 -6 -12 0
P|N|accordingly>	21 -4 0 -70 -22 0 -9 -32 0
P|N|he closes+>	35 -16 0 -24 -67 0 -32 -71 0
P|N|he closes>	-1 19 0 -78 -37 0 11 -43 0
P|N|inverted>	-23 49 0 -115 -31 0 67 -85 0
P|N|leads>	-108 -52 0 66 -107 0 9 -18 0
P|N|nn	-13 37 -79 -27 -12 69 -2 9 -40
P|N|nn-	81 -82 0 23 -104 0 47 -66 0
P|N|the closes+>	-13 34 0 -10 -46 0 -4 -6 0
P|N|the closes>	26 -55 0 -21 -8 0 -12 -42 0
P|N|—	92 -57 -7 -42 -1 -2 0 0 0
P|O1| 	56 -43 -12 0 0 0 0 0 0
P|O1|.	28 -80 0 32 -89 0 57 -47 0
P|O1|>	87 -111 0 27 -96 0 0 0 0
P|O1|nm	45 -30 -16 0 0 0 0 0 0
P|O1|nn-	37 -85 0 29 -99 0 56 -45 0
P|O1|no	37 -26 -11 0 0 0 0 0 0
P|O| 	81 -47 -2 -29 -1 0 0 0 0
P|O|!	-14 -72 0 41 -81 46 0 0 0
P|O|.	64 -91 -58 36 -114 78 84 -82 -43
P|O|:	75 -42 -26 -47 -32 -13 -25 34 0
P|O|;	75 -64 0 -42 -1 0 0 0 0
P|O|>	27 -24 0 38 -66 0 0 0 0
P|O|>colon	34 -9 -62 -127 -20 38 0 0 0
P|O|>leads	60 -29 -75 -137 -3 76 0 0 0
P|O|>that	84 -26 -52 -123 -23 26 0 0 0
P|O|?	19 -64 -1 -46 -48 79 0 0 0
P|O|Name closes+>	-18 50 0 21 -48 0 -27 -46 0
P|O|Name closes>	3 -46 0 -15 -11 0 5 23 0
P|O|accordingly>	43 -24 0 -43 -10 0 -9 -30 0
P|O|he closes+>	-58 -44 0 20 -10 0 -15 36 0
P|O|he closes>	23 5 0 -28 -24 0 11 -41 0
P|O|inverted>	-32 67 0 -29 -6 0 11 -65 0
P|O|n,	-10 -30 -39 19 -37 82 -20 -10 -19
P|O|n,-	35 -40 0 -1 -10 0 -24 -13 0
P|O|nm	29 -35 -23 -3 -53 8 40 -8 -11
P|O|nm-	76 -29 0 -24 -27 0 -21 -4 0
P|O|nn	13 -20 -48 -11 -20 73 19 -32 -33
P|O|nn-	97 -173 0 33 -125 0 93 -40 0
P|O|no	-8 -11 -22 -9 -31 16 19 -3 -8
P|O|no-	13 -25 0 -10 -23 0 0 0 0
P|O|the closes+>	-24 16 0 3 -30 0 7 -47 0
P|O|the closes>	8 -59 0 -4 -43 0 1 12 0
P|n1|>	100 -134 0 11 -89 0 0 0 0
P|n| 	111 -98 -9 -4 0 0 0 0 0
P|n|!	4 -92 -1 4 -121 47 0 0 0
P|n|.	34 -22 -81 29 -80 56 64 -25 -52
P|n|:	-18 63 -25 -129 -80 -11 -67 58 0
P|n|;	100 -91 0 -71 -7 0 0 0 0
P|n|>	20 -47 0 42 -71 0 0 0 0
P|n|>colon	44 -26 -67 -111 -20 62 0 0 0
P|n|>leads	38 0 -72 -135 -13 47 0 0 0
P|n|>that	56 -97 -63 -113 -37 63 0 0 0
P|n|?	-14 -109 -11 -28 -13 93 0 0 0
P|n|Name closes+>	-27 4 0 33 -111 0 1 -54 0
P|n|Name closes>	3 -11 0 -29 -14 0 15 -9 0
P|n|accordingly>	31 -18 0 -50 -17 0 -19 -31 0
P|n|he closes+>	-45 -33 0 36 -25 0 -41 2 0
P|n|he closes>	-12 11 0 -35 -22 0 0 -7 0
P|n|inverted>	-31 50 0 -59 -25 0 36 -82 0
P|n|nc	37 -56 -10 19 -59 -1 -25 -20 0
P|n|nc-	11 -44 0 -6 -29 0 -9 0 0
P|n|nk	-41 58 -9 -36 -24 -4 -32 -13 0
P|n|nm	26 -45 -15 10 -48 -43 9 -11 0
P|n|nm-	-13 -23 0 -3 -18 0 30 -3 0
P|n|nn	-20 23 -81 -38 -16 86 4 -9 -52
P|n|nn-	68 -95 0 19 -136 0 91 -28 0
P|n|no	27 -13 -31 -40 -5 8 54 -51 -2
P|n|ns	-40 33 -28 29 -56 24 -21 -25 0
P|n|the closes+>	-52 29 0 10 -42 0 -40 2 0
P|n|the closes>	44 -49 0 -39 -31 0 5 -60 0
Sc|B+6	-35 -14 -9 38 -71 37 0 0 0
Sc|B^^Name	-68 -35 -3 65 -63 45 0 0 0
Sc|B|.	-125 -76 -9 70 -99 115 -19 -7 0
Sc|B|?	-74 -25 -22 -13 -123 91 0 0 0
Sc|B|mn	-9 -36 -4 15 -53 49 -25 -1 0
Sc|B|mn-	-63 -24 0 10 6 0 0 0 0
Sc|C1-6	-18 -70 -7 -10 -18 39 -2 0 0
Sc|C1-7	-86 -79 -8 62 10 28 8 -46 -19
Sc|C1-8	-78 -57 -27 42 -64 118 -30 3 -27
Sc|C1|.	-72 -100 -27 54 -55 124 -22 -45 -34
Sc|C1|?	-72 -50 -27 10 -57 80 0 0 0
Sc|C1|ck	-35 -34 0 -53 38 40 -20 0 0
Sc|C1|cs	-1 -36 -43 32 -92 48 -5 -1 0
Sc|C1|kc	-31 -8 -1 43 -84 37 0 0 0
Sc|C1|kk	-41 -46 -2 -22 9 44 32 -7 -26
Sc|C1|kn	-79 -2 0 39 -50 33 -4 0 0
Sc|C1|ks	2 -33 -6 17 3 56 -50 -35 -28
Sc|C1|sc	-75 -8 -1 45 -3 33 -23 0 0
Sc|C1|sk	12 -95 -3 16 7 9 -6 -13 0
Sc|C1|ss	-21 -18 -5 23 -66 67 -5 -4 0
Sc|C|.	-68 -108 -68 96 -63 101 -19 -39 -34
Sc|C|nn	4 -47 -60 -48 -82 105 -44 -8 -7
Sc|C|nn-	-103 -23 0 105 -78 0 0 0 0
So|B-4	-10 9 0 -2 -52 0 -3 23 0
So|B-5	-24 39 0 -8 -59 0 -13 38 -3
So|B-6	-18 34 -7 -2 -59 -1 -9 25 -4
So|B-7	-12 53 0 -3 -33 0 -9 9 -2
So|B-8	-37 34 -2 -40 -57 -1 -12 52 -1
So|B|,s	-7 5 0 0 -15 0 -6 3 -3
So|B|.	-108 107 -7 -56 -72 -1 -73 96 -10
So|B|kn	-54 43 0 -6 -21 0 -87 82 -24
So|B|ks	-10 20 -1 -2 -35 0 -12 30 -4
So|B|nk	-18 91 -1 -7 -64 0 0 -55 0
So|B|nn	-77 -3 -4 -23 -16 0 -52 50 0
So|O1+7	-2 44 -1 -36 -74 -1 -4 17 0
So|O1+8	-95 64 -2 -17 -19 0 -6 11 0
So|O1^Name	-43 48 0 -22 -28 0 -6 -14 0
So|O1^^Name	-51 2 0 -25 -16 0 -21 45 0
So|O1^^other	-30 30 -3 -25 0 -9 -3 2 0
So|O1^other	-23 36 -1 -21 -36 -1 -16 42 0
So|O1|,o	-44 15 0 -49 -33 0 0 54 0
So|O1|.	-192 140 -28 -135 -37 -10 -106 114 -23
So|O1|mm	-10 6 -4 -47 -24 -1 -1 43 0
So|O1|mo	-58 55 -2 -53 19 -5 -23 -45 0
So|O1|no	-74 93 0 -4 -30 0 0 -12 0
So|O1|o,	-84 51 -2 -45 3 -1 -53 17 -22
So|O1|om	-101 53 -10 -55 -13 -1 -57 66 -15
So|O1|on	-55 67 0 -54 -90 0 -68 98 0
So|O1|oo	-112 74 -23 -57 -26 -8 -73 76 -8
So|O|,n	-83 45 0 -25 -12 0 -75 70 -4
So|O|.	-135 140 -1 -75 -68 0 -85 81 -4
So|O|mn	-66 31 -1 -61 5 0 -6 -29 0
So|O|nn	-52 15 0 -5 -64 0 -5 39 0
So|O|no	-45 73 -1 -4 -59 0 0 -38 0
So|O|on	-57 11 0 -16 -28 0 -63 67 -1
So|n|.	-84 39 -16 -45 -67 -1 -69 107 -1
So|n|nn	-73 41 0 -25 -97 0 -59 95 -2
S|B+6	58 -59 -1 -36 -38 21 -28 -7 0
S|B+7	32 1 -7 -46 -6 -23 28 -55 0
S|B+8	-4 -18 -1 -39 19 -3 -9 -2 0
S|B-3	-62 -4 -5 -64 37 -42 0 0 0
S|B-4	-22 7 0 -53 12 -4 -12 18 0
S|B-5	-19 -18 0 -45 26 0 24 -9 -9
S|B-6	0 -44 -7 -54 10 -2 1 18 0
S|B-7	18 -10 -17 -47 -1 -31 -10 13 -19
S|B-8	9 19 -8 -68 13 -37 -13 18 0
S|B1|.	36 -75 -71 -38 -32 -23 8 41 0
S|B1|>	34 -71 0 -32 -19 0 0 0 0
S|B1|sn	22 -52 -73 -49 3 -22 0 0 0
S|B^Name	-21 -46 0 34 -23 0 0 0 0
S|B^^Name	-15 -71 0 32 -21 -27 0 0 0
S|B^^ly	24 -38 0 -27 36 -1 -20 -8 0
S|B^^other	22 -80 -5 28 -73 -18 25 -8 0
S|B^ed	-20 -67 -9 24 0 -29 -16 -33 0
S|B^other	36 -29 0 -66 5 0 0 0 0
S|B^said	-17 -24 -1 -1 19 -43 -3 -36 -1
S|B|!	-28 -35 0 -15 44 4 -16 -18 0
S|B|,k	-20 -48 0 -41 49 -9 0 0 0
S|B|,n	-96 36 -8 -72 67 33 -31 50 0
S|B|,n-	-30 -4 0 -30 28 0 0 0 0
S|B|,s	-42 3 -1 -34 31 -36 1 9 -12
S|B|,s-	-37 -65 0 11 11 0 0 0 0
S|B|.	24 -92 -65 -63 23 -35 2 37 -44
S|B|>	-1 -40 0 -10 7 0 0 0 0
S|B|>colon	32 18 -95 -124 16 28 0 0 0
S|B|>leads	7 14 -73 -107 -19 64 0 0 0
S|B|>that	-1 -25 -84 -120 13 41 0 0 0
S|B|?	26 -125 -29 -50 55 28 0 0 0
S|B|Name closes!>	-65 -79 0 -11 31 0 -32 38 0
S|B|Name closes+>	16 -35 0 -41 5 0 -69 15 0
S|B|Name closes>	-65 20 0 -7 -19 0 -4 38 0
S|B|accordingly>	11 -24 0 -11 -8 0 25 -35 0
S|B|cn	-24 -58 -27 20 -12 -36 48 -41 -28
S|B|cn-	6 -168 0 24 -2 0 0 0 0
S|B|he closes+>	48 -45 0 -48 -14 0 -32 -10 0
S|B|he closes>	-48 -55 0 -11 -31 0 -11 48 0
S|B|inverted>	-14 -12 0 -13 -14 0 -81 37 0
S|B|kn	-73 70 -11 -102 53 -2 -44 12 -23
S|B|ks	-132 70 -4 -40 2 -1 -1 -2 -17
S|B|mn	-6 -7 -15 8 -17 44 9 -39 0
S|B|mn-	6 -66 0 40 -68 0 0 0 0
S|B|n,	18 -16 -61 -85 -9 -45 42 -7 0
S|B|nk	32 71 -17 -63 -56 -2 0 -34 0
S|B|nm	55 -100 -39 -127 41 -34 -13 -3 0
S|B|nm-	132 -76 0 -90 -71 0 0 0 0
S|B|nn	50 -85 -49 -90 -5 -22 -93 91 -1
S|B|nn-	54 -204 0 9 -41 0 0 0 0
S|B|no	25 18 -17 -125 -36 38 -19 -39 0
S|B|ns	18 -51 -24 -91 -21 -30 -13 59 -2
S|B|ns-	27 -141 0 -96 43 0 0 0 0
S|B|on	-65 -15 0 -154 125 0 -44 26 0
S|B|os	-19 -32 0 -39 62 0 -5 -4 -5
S|B|sn-	38 -74 0 8 -43 0 0 0 0
S|B|the closes+>	35 39 0 -63 -12 0 -18 -86 0
S|C-2	11 -18 0 -48 0 0 -32 47 0
S|C-3	-74 -19 0 -57 61 -22 -14 20 0
S|C-4	-94 -2 0 -63 21 -5 -18 28 0
S|C-5	-41 -9 -3 -51 29 -4 52 -54 -5
S|C-6	-24 -14 -19 -16 44 -8 0 0 -5
S|C-7	-15 3 -16 -89 21 -49 -10 10 -35
S|C-8	-22 30 -13 -129 8 -32 -33 47 -3
S|C1-2	26 -15 0 -29 -4 0 -28 30 0
S|C1-3	-65 36 0 -68 13 -26 -17 13 0
S|C1-4	-66 53 -1 -43 39 -4 -18 19 0
S|C1-5	-30 5 -6 -45 14 -6 18 -7 -1
S|C1-6	-34 21 -26 -61 49 -7 -1 -25 -9
S|C1-7	4 -14 -28 -81 22 -35 -10 5 -35
S|C1-8	55 -24 -48 -145 -18 -29 -17 28 -19
S|C1|.	42 -5 -97 -167 6 -81 28 39 -71
S|C1|>	25 -36 0 -27 -9 0 0 0 0
S|C1|>colon	20 8 -81 -121 11 27 0 0 0
S|C1|>leads	14 -11 -67 -129 5 76 0 0 0
S|C1|>that	54 -62 -52 -129 3 59 0 0 0
S|C1|?	48 -119 -21 -127 27 -26 0 0 0
S|C1|Name closes+>	-1 -13 0 -37 23 0 -26 -12 0
S|C1|Name closes>	-23 16 0 -3 -30 0 -20 5 0
S|C1|accordingly>	21 -27 0 -8 -32 0 11 -44 0
S|C1|cc	21 -14 -33 -84 14 -55 16 0 0
S|C1|ck	-9 104 -18 -42 -27 -6 5 9 0
S|C1|cn	64 -62 -15 -69 -54 -16 35 -14 -17
S|C1|cn-	52 -51 0 -53 -43 0 0 0 0
S|C1|cs	6 -65 -27 -58 50 -25 -54 44 -14
S|C1|he closes+>	-35 -19 0 16 1 0 7 -23 0
S|C1|he closes>	-28 16 0 -1 -19 0 -1 12 0
S|C1|inverted>	29 -15 0 -17 -54 0 -42 31 0
S|C1|kc	3 -9 -20 -42 9 -10 -6 13 -56
S|C1|kk	17 71 -19 -70 -37 -15 60 -56 -12
S|C1|kn	12 -49 -33 -63 -26 -23 98 -37 -37
S|C1|ks	-84 14 -12 -118 47 -18 -55 47 -32
S|C1|nc	39 -48 -12 -33 13 -15 -3 -1 0
S|C1|nk	44 29 -18 -40 -83 -2 -8 -12 0
S|C1|ns	21 -34 -23 -51 -3 -17 -11 -13 0
S|C1|sc	23 -59 -21 -55 16 -4 -4 -1 0
S|C1|sk	6 42 -21 -91 -39 -7 9 -8 -4
S|C1|sn	69 -69 -10 -60 -54 -10 -23 0 0
S|C1|ss	13 -97 -27 -69 61 -34 -39 25 0
S|C1|the closes+>	-10 -10 0 -11 0 0 -5 -32 0
S|C1|the closes>	-11 -4 0 -47 14 0 -61 13 0
S|C|.	44 -21 -71 -119 10 -39 -33 57 -43
S|C|>	21 -40 0 -11 18 0 0 0 0
S|C|>colon	2 14 -82 -131 -8 33 0 0 0
S|C|>leads	-3 7 -87 -107 -21 65 0 0 0
S|C|>that	31 -77 -65 -125 -3 37 0 0 0
S|C|?	26 -131 -17 -60 26 -14 0 0 0
S|C|Name closes+>	30 -68 0 -47 27 0 -59 22 0
S|C|Name closes>	-53 34 0 -11 -43 0 -58 28 0
S|C|cn	54 -74 -20 -70 -54 -32 53 -36 -43
S|C|cn-	14 -93 0 -7 13 0 0 0 0
S|C|he closes>	-48 -58 0 -6 -36 0 -13 43 0
S|C|inverted>	-30 15 0 49 -35 0 -69 -6 0
S|C|kn	-36 36 -4 -100 57 0 -43 -12 0
S|C|ks	-111 45 -4 -73 28 -7 -5 9 -40
S|C|nc	27 -104 -29 -71 55 -70 -5 18 0
S|C|nc-	51 -67 0 -57 21 0 0 0 0
S|C|nk	18 47 -25 -113 -42 -22 0 -26 0
S|C|nn	14 -12 -70 -76 -13 18 -66 91 -5
S|C|nn-	71 -91 0 -31 -12 0 0 0 0
S|C|ns	6 -58 -24 -84 42 -51 -19 60 0
S|C|ns-	7 -94 0 -11 20 0 0 0 0
S|C|the closes+>	67 7 0 -72 -12 0 -34 -77 0
S|N-6	-38 -32 -6 23 14 -45 -13 11 0
S|N-7	5 10 -16 -93 5 -4 -3 11 -22
S|N-8	-21 21 -32 -50 -32 21 -69 71 -12
S|N1+8	11 -22 -20 -7 -26 -2 -26 41 0
S|N1-8	29 -24 -62 -40 -24 -50 35 -39 -16
S|N1^^Name	-44 -4 -13 23 -56 49 -12 42 0
S|N1^^other	10 -8 -30 2 13 -38 -56 -54 0
S|N1|.	22 -19 -86 -25 -26 39 5 33 -56
S|N1|>	32 -51 0 -18 -23 0 0 0 0
S|N1|>colon	8 -6 -77 -108 -26 33 0 0 0
S|N1|>leads	25 11 -58 -132 -4 53 0 0 0
S|N1|>that	54 -99 -46 -108 -10 13 0 0 0
S|N1|?	10 -113 -25 -92 35 64 -36 -10 0
S|N1|Name closes+>	1 13 0 -33 8 0 -27 -17 0
S|N1|Name closes>	-52 7 0 -35 -38 0 -24 16 0
S|N1|accordingly>	21 -31 0 -49 -36 0 15 -76 0
S|N1|he closes+>	37 -62 0 -7 -57 0 -3 -48 0
S|N1|he closes>	-21 10 0 -37 -35 0 -3 20 0
S|N1|inverted>	-49 41 0 -14 -71 0 -57 0 0
S|N1|nn	14 -15 -93 -29 -12 75 2 23 -59
S|N1|nn-	70 -71 0 -65 -64 0 0 0 0
S|N1|the closes+>	1 17 0 -14 -9 0 -32 -77 0
S|N1|the closes>	-5 -45 0 -69 -15 0 -6 -15 0
S|N|!	-56 -42 -7 34 -3 78 -7 -6 0
S|N|.	36 -37 -57 -57 15 -23 -24 54 -26
S|N|>	32 -32 0 -31 12 0 0 0 0
S|N|>colon	13 2 -103 -109 -11 8 0 0 0
S|N|>leads	12 -16 -81 -76 -8 19 0 0 0
S|N|>that	60 -65 -44 -73 21 -24 0 0 0
S|N|?	5 -155 -19 7 34 68 0 0 0
S|N|Name closes!>	-82 -93 0 -33 33 0 -2 2 0
S|N|Name closes+>	11 -107 0 18 19 0 -51 -17 0
S|N|Name closes>	-50 9 0 -19 0 0 -68 18 0
S|N|accordingly>	50 -138 0 -21 -49 0 33 -97 0
S|N|he closes+>	43 -87 0 -59 -5 0 -23 -8 0
S|N|he closes>	-52 -72 0 -8 -36 0 -28 78 0
S|N|inverted>	-55 24 0 45 -76 0 -145 37 0
S|N|leads>	-75 -15 0 -67 50 0 -27 5 0
S|N|nn	-21 19 -72 -116 17 31 -28 56 -31
S|N|nn-	66 -119 0 6 10 0 0 0 0
S|N|the closes+>	41 0 0 -91 2 0 -80 -81 0
S|N|the closes>	3 -113 0 -16 7 0 -116 16 0
S|O+2	32 -26 -9 32 -131 24 -31 -6 0
S|O+3	-61 -10 -18 70 -92 21 25 -11 -24
S|O+4	-38 -31 0 27 -21 65 -4 0 0
S|O+5	-35 -44 -12 20 -6 35 -7 -15 0
S|O+6	-16 -59 -8 10 -36 58 22 -25 -5
S|O+7	25 -34 -9 -80 55 -65 33 -39 0
S|O+8	-13 -72 -13 27 -2 5 -42 -45 0
S|O1+2	12 -17 -7 24 -89 17 -15 -6 -20
S|O1+3	-53 -16 -8 53 -58 9 9 -30 -15
S|O1+4	24 -25 -7 -11 -48 3 -54 -9 -23
S|O1+5	-33 -33 -8 6 4 42 26 -23 0
S|O1+6	-41 -43 -7 25 -18 38 -6 -25 -3
S|O1+7	-9 -43 -10 -37 46 -20 30 -9 0
S|O1+8	53 -80 -29 -53 -5 35 -19 -8 -5
S|O1^Name	-24 -41 -8 26 -11 28 28 -36 -8
S|O1^^Name	51 -46 -12 -23 -50 13 21 -6 -9
S|O1^^a	-30 -49 -10 11 0 36 8 -3 0
S|O1^^an	4 -30 -11 22 -57 21 0 0 0
S|O1^^but	-8 -25 -8 18 -16 44 -8 0 0
S|O1^^ed	-39 -25 -22 36 -86 50 -14 0 0
S|O1^^i	-2 -39 -13 -47 40 -12 -43 -8 0
S|O1^^ing	-23 -30 -22 26 4 -40 -11 -6 -25
S|O1^^ly	2 -33 -21 -5 -4 -23 -21 -8 -2
S|O1^^other	38 -37 -18 -16 -80 -12 19 -4 0
S|O1^^s	11 -29 -4 -7 -45 40 -34 -4 0
S|O1^^the	10 -65 -11 -3 10 13 -43 -31 0
S|O1^^very	42 -27 -9 -78 -36 -32 52 -3 0
S|O1^a	27 -35 -15 -15 -81 8 -21 -4 -21
S|O1^an	3 -27 0 0 -30 0 0 0 0
S|O1^and	14 -17 -6 -12 -13 -6 -6 0 0
S|O1^as	-1 -27 -14 -8 -2 -47 28 -5 -13
S|O1^ed	8 -65 -10 9 -2 -26 -23 -12 -17
S|O1^ing	-53 -41 -13 54 -4 35 -18 -6 0
S|O1^of	30 -21 -11 -13 -37 -19 -22 -9 -19
S|O1^other	-1 -56 -14 -16 -12 40 -5 -17 -7
S|O1^s	-37 -57 -19 25 -27 35 -39 -1 0
S|O1^said	-3 -65 -19 -27 25 1 -32 -28 -1
S|O1^that	-2 -38 -2 -11 13 -7 -31 -6 0
S|O1^the	40 -30 -6 -17 -35 -38 16 -6 0
S|O1^to	66 -5 -3 -63 -69 -55 31 -1 0
S|O1^were	8 -19 0 33 -17 0 -32 -1 0
S|O1|,,	-35 -65 -25 65 -6 -20 15 -43 0
S|O1|,m	-29 -81 -25 5 20 29 -45 -24 0
S|O1|,n	-28 -45 -10 17 13 15 -39 -13 0
S|O1|,o	14 -22 -4 -48 -13 43 -21 -5 0
S|O1|.	44 -168 -89 0 16 58 65 -98 -68
S|O1|>	14 -63 0 -9 7 0 0 0 0
S|O1|>colon	41 -51 -58 -111 -9 43 0 0 0
S|O1|>leads	25 17 -88 -143 -16 51 0 0 0
S|O1|>that	48 -19 -55 -109 -24 20 0 0 0
S|O1|?	41 -69 -13 -109 28 58 -23 0 0
S|O1|Name closes+>	-6 -29 0 -18 37 0 -27 0 0
S|O1|Name closes>	-13 -13 0 -17 -14 0 -10 8 0
S|O1|accordingly>	18 -18 0 -45 -35 0 -3 -31 0
S|O1|he closes+>	-18 -55 0 -7 20 0 -41 14 0
S|O1|he closes>	15 -18 0 -26 -24 0 -11 7 0
S|O1|inverted>	-19 21 0 -33 -25 0 -37 -6 0
S|O1|m,	7 -43 -26 -2 -11 31 1 -30 -19
S|O1|mm	38 -44 -21 12 -58 9 3 -17 -15
S|O1|mm-	-29 -37 0 34 23 0 0 0 0
S|O1|mn	0 -54 -20 5 -2 5 11 -5 -11
S|O1|mn-	0 -32 0 -20 14 0 0 0 0
S|O1|mo	25 -41 -19 -20 -38 22 26 -7 -12
S|O1|n,	97 -67 -33 -76 -52 -23 -26 -2 0
S|O1|nm	68 -30 -17 -87 -34 -11 -9 0 0
S|O1|no	96 -66 -6 -73 -27 -3 -16 0 0
S|O1|o,	-9 -109 -21 -9 -15 30 65 -57 -24
S|O1|om	40 -119 -41 -6 -11 -11 34 -14 -34
S|O1|on	23 -95 -24 -48 31 -9 20 -25 -32
S|O1|oo	33 -136 -31 -22 6 47 75 -68 -20
S|O1|the closes+>	19 14 0 0 -5 0 -29 -43 0
S|O1|the closes>	6 -76 0 -68 10 0 -18 39 0
S|O^Name	-34 -62 0 32 -18 38 23 -36 0
S|O^^Name	14 -68 -13 37 -71 -19 -20 -28 -8
S|O^^i	-27 -5 0 -101 102 0 -24 19 0
S|O^^ly	18 -55 0 8 -11 -1 -30 -6 0
S|O^^other	45 -52 -10 14 -84 4 17 -14 0
S|O^^the	3 -44 -8 67 -40 9 0 0 0
S|O^a	73 -50 -15 9 -74 -17 -2 0 0
S|O^ed	24 -36 -6 25 4 -40 -61 -41 0
S|O^ing	-28 -44 -3 28 -7 50 -22 -25 0
S|O^other	8 -57 -23 -1 -5 -43 0 0 0
S|O^said	-95 -41 -1 31 -1 -23 -7 -49 0
S|O^that	5 -55 0 12 -27 0 -4 0 0
S|O^the	58 -30 -5 24 -90 -40 0 0 0
S|O|!	-26 -66 -2 -58 30 54 -15 -15 0
S|O|,,	-45 -58 0 -16 61 -41 115 -89 -50
S|O|,m	-55 -42 -40 10 30 13 90 -64 -47
S|O|,n	-72 -25 -6 -17 61 11 -52 1 0
S|O|,n-	-18 -20 0 -26 24 0 0 0 0
S|O|,o	-28 -82 -4 -51 49 57 0 0 0
S|O|.	48 -117 -55 -46 37 15 20 7 -35
S|O|>	20 -38 0 -36 18 0 0 0 0
S|O|>colon	22 -2 -76 -115 -23 37 0 0 0
S|O|>leads	7 29 -69 -109 -39 53 0 0 0
S|O|>that	11 -36 -68 -73 0 58 0 0 0
S|O|?	-17 -125 -33 -6 -21 101 0 0 0
S|O|Name closes!>	-68 -53 0 -12 -15 0 17 43 0
S|O|Name closes+>	5 -37 0 -16 19 0 -10 -4 0
S|O|Name closes>	-33 36 0 -7 -12 0 -64 28 0
S|O|accordingly>	14 -35 0 -8 -7 0 8 -31 0
S|O|he closes+>	71 -48 0 -37 -16 0 -74 3 0
S|O|he closes>	-59 -43 0 -9 -13 0 -26 74 0
S|O|inverted>	-42 3 0 -25 -11 0 -54 19 0
S|O|mm	-33 -20 -23 21 -44 61 -21 -9 0
S|O|mn	-28 -85 -22 34 -14 36 27 -29 -6
S|O|mn-	17 -66 0 31 -35 0 0 0 0
S|O|n,	108 -55 -56 -42 -14 -46 -7 0 0
S|O|nm	100 -58 -29 -49 -25 1 -7 0 0
S|O|nm-	63 -37 0 -58 -24 0 0 0 0
S|O|nn	34 -52 -54 -107 -26 4 -84 89 -10
S|O|nn-	102 -126 0 -13 -58 0 0 0 0
S|O|no	29 -47 0 -69 12 0 -6 0 0
S|O|on	-28 -54 0 -148 90 32 27 -40 0
S|O|on-	-67 -96 0 27 -25 0 0 0 0
S|O|the closes+>	5 24 0 -101 9 0 -48 -57 0
S|n1|.	43 -47 -73 -62 -33 5 20 -8 -42
S|n1|>	39 -50 0 -29 -31 0 0 0 0
S|n1|>leads	29 -48 -53 -89 -33 9 0 0 0
S|n1|kn	37 -51 -22 -52 -43 -19 42 -23 0
S|n1|n,	-9 19 -52 -61 37 -50 22 -62 -35
S|n1|nc	23 -24 -26 -21 -17 -14 -34 -1 0
S|n1|nk	8 23 -50 -24 -22 -28 -41 -13 0
S|n1|nm	10 -43 -45 -7 14 -41 -77 30 0
S|n1|no	38 -35 -37 -36 -20 -29 -51 -6 0
S|n1|ns	37 -38 -14 -32 -20 -14 -40 -23 0
S|n1|on	44 -56 -29 1 14 45 -8 -52 -23
S|n|!	-61 -6 -9 21 -3 75 -16 -13 0
S|n|,n	-118 29 -7 -23 51 37 10 34 -23
S|n|.	41 -31 -77 -57 25 -30 -29 66 -48
S|n|>	23 -16 0 -9 14 0 0 0 0
S|n|>colon	5 -4 -128 -105 -14 31 0 0 0
S|n|>leads	48 -33 -58 -105 -43 50 0 0 0
S|n|>that	47 -47 -46 -91 7 25 0 0 0
S|n|?	9 -167 -41 -28 34 53 0 0 0
S|n|Name closes!>	-105 -53 0 -2 -10 0 10 33 0
S|n|Name closes+>	17 -52 0 -11 37 0 -58 -1 0
S|n|Name closes>	-75 20 0 -5 -28 0 -23 13 0
S|n|accordingly>	34 -97 0 -11 -24 0 24 -77 0
S|n|he closes+>	9 8 0 -76 -12 0 -33 -12 0
S|n|he closes>	-70 -86 0 -3 -33 0 11 44 0
S|n|inverted>	1 13 0 16 -76 0 -142 25 0
S|n|kn	-101 41 -9 -72 40 -1 -62 41 -14
S|n|mn	-31 -14 -44 82 -57 35 -59 -73 -18
S|n|nk	-8 58 -7 -70 -14 -40 33 -55 -19
S|n|nm	41 -83 -23 -19 26 -48 -31 -4 0
S|n|nn	13 1 -61 -114 27 0 -14 67 -33
S|n|nn-	76 -141 0 -11 -4 0 0 0 0
S|n|ns	-40 21 -33 -113 31 7 -64 47 -20
S|n|on	-18 -4 -1 -91 18 31 -36 -1 -18
S|n|the closes+>	67 -10 0 -91 13 0 -62 -76 0
S|n|the closes>	-14 -74 0 -19 -22 0 -122 55 0
according>|N|,	47 -144 0 -27 -27 0 1 -33 0
accordingly>|B|.	45 -88 0 -24 -14 0 26 -47 0
accordingly>|C1|.	23 -28 0 -12 -35 0 10 -44 0
accordingly>|C|.	50 -67 0 -62 -40 0 9 -58 0
accordingly>|N1|.	27 -34 0 -53 -36 0 10 -76 0
accordingly>|N|,	18 25 0 -42 -104 0 -89 -54 0
accordingly>|N|.	39 -42 0 -63 -33 0 17 -63 0
accordingly>|O1|.	31 -40 0 -50 -37 0 -8 -35 0
accordingly>|O|.	28 -49 0 -38 -9 0 8 -31 0
accordingly>|n|.	54 -72 0 -38 -21 0 14 -63 0
a|B<ed	60 -58 0 -24 16 0 -46 -16 0
a|B<s	-39 -65 0 -43 10 0 33 -62 0
a|B<said	-16 -5 0 -35 -17 0 -4 -5 0
a|B<say	31 -58 0 -17 22 0 13 -67 0
a|B<says	-22 -63 0 -21 41 0 12 -49 0
a|B<that	12 -55 0 -46 23 0 -1 -61 0
a|B>Name	28 -43 0 -29 -39 0 -56 52 0
a|B>he	36 -50 0 -17 -42 0 25 -57 0
a|B>it	14 -73 0 -26 16 0 -10 -23 0
a|B>other	40 12 0 -27 -12 0 -53 -59 0
a|B>s	-18 -104 0 -22 24 0 12 -43 0
a|B>she	36 -59 0 -27 9 0 -23 -19 0
a|B>the	20 22 0 -25 -71 0 -4 -90 0
a|B| 	12 -59 0 -63 50 0 17 -61 0
a|B|inner that>	5 -14 0 -8 11 0 -106 -14 0
a|B|leads>	21 -53 0 -49 39 0 1 -42 0
a|B|nm	16 -53 0 -20 -2 0 -11 -23 0
a|B|nn	39 8 0 -42 -58 0 -21 -38 0
a|B|that>	10 -55 0 -53 11 0 18 -62 0
a|C-8	31 -66 0 -29 -17 0 -18 -16 0
a|C1-7	9 -33 0 -32 14 0 6 -61 0
a|C1-8	33 -36 0 -43 -6 0 -3 -7 0
a|C1<said	-9 -33 0 -29 -16 0 18 -14 0
a|C1<that	1 -26 0 -39 22 0 1 -64 0
a|C1>Name	29 -23 0 -40 -31 0 -27 -8 0
a|C1>he	24 -23 0 -15 -36 0 24 -51 0
a|C1>other	36 -83 0 -31 32 0 -32 -6 0
a|C1>the	23 3 0 -21 -54 0 -49 14 0
a|C1| 	21 -66 0 -74 48 0 6 -62 0
a|C1|inner that>	14 -43 0 -41 33 0 -52 -3 0
a|C1|kk	64 -44 0 -25 11 0 -62 -23 0
a|C1|ks	50 -49 0 -48 23 0 -20 -54 0
a|C1|leads>	29 -81 0 -67 34 0 -7 -44 0
a|C1|sk	29 -26 0 -18 -64 0 32 -46 0
a|C1|ss	-17 -8 0 -13 6 0 -21 -9 0
a|C1|that>	-1 -8 0 -25 -6 0 11 -73 0
a|C<said	16 -45 0 -36 -46 0 5 -21 0
a|C<say	31 -54 0 -33 17 0 3 -56 0
a|C<that	-2 -23 0 -56 23 0 -2 -26 0
a|C>Name	-30 -6 0 -38 -32 0 -5 26 0
a|C>he	34 -40 0 -20 -69 0 17 -47 0
a|C>other	-11 -3 0 -36 31 0 -92 -29 0
a|C>she	60 -34 0 -26 -12 0 -34 -16 0
a|C>the	14 31 0 -34 -74 0 -50 -2 0
a|C| 	8 -50 0 -85 31 0 4 -59 0
a|C|inner that>	-5 -17 0 -54 26 0 -117 22 0
a|C|leads>	32 -67 0 -69 21 0 -9 -61 0
a|C|nk	-9 -40 0 -26 34 0 22 -71 0
a|C|nn	32 -44 0 -65 -14 0 -3 -18 0
a|C|ns	7 -43 0 -26 14 0 -34 -3 0
a|C|that>	-4 -24 0 -42 4 0 18 -78 0
a|N1<ed	23 -106 0 -40 32 0 -113 -31 0
a|N1<said	35 4 0 -76 -57 0 4 -8 0
a|N1<say	9 -115 0 10 -5 0 -3 -61 0
a|N1<that	17 -28 0 -66 16 0 -34 -53 0
a|N1>Name	-26 26 0 -57 -147 0 -17 26 0
a|N1>he	16 -58 0 -44 -45 0 21 -74 0
a|N1>other	27 -16 0 -36 11 0 -84 -69 0
a|N1>the	19 21 0 -45 -88 0 -28 -55 0
a|N1| 	15 -15 0 -64 28 0 -6 -45 0
a|N1|inner that>	-5 -9 0 -38 3 0 -32 -3 0
a|N1|leads>	34 -25 0 -52 6 0 -15 -42 0
a|N1|nn	17 -18 0 -66 28 0 -2 -52 0
a|N1|that>	4 -42 0 -38 16 0 -5 -83 0
a|N<Name	-90 45 0 -46 -86 0 70 -75 0
a|N<ed	37 -93 0 -132 84 0 -88 -22 0
a|N<other	31 4 0 -48 -19 0 -45 -95 0
a|N<s	1 -9 0 -146 24 0 16 -64 0
a|N<said	-14 4 0 15 -90 0 5 -5 0
a|N<say	27 -91 0 -110 58 0 0 -84 0
a|N<says	-45 -19 0 -50 12 0 43 -61 0
a|N<that	29 -14 0 -57 23 0 7 -21 0
a|N<told	59 -117 0 57 -105 0 -124 -19 0
a|N>Name	-10 45 0 37 -96 0 -79 62 0
a|N>a	-2 -123 0 -20 -70 0 67 -50 0
a|N>he	52 -59 0 -143 -28 0 22 -75 0
a|N>his	2 -79 0 -43 -99 0 28 -20 0
a|N>in	-95 -96 0 116 18 0 -116 -25 0
a|N>ing	-8 53 0 -102 -63 0 -115 5 0
a|N>it	70 -148 0 -55 -25 0 -19 -43 0
a|N>other	31 -32 0 -17 3 0 -50 -75 0
a|N>s	54 -44 0 -107 -21 0 -27 -11 0
a|N>she	84 -95 0 -117 -4 0 0 -23 0
a|N>that	13 6 0 -95 -10 0 -63 -77 0
a|N>the	16 57 0 -95 -42 0 -44 -52 0
a|N>their	-31 76 0 -103 -31 0 -102 -5 0
a|N>there	50 -19 0 -113 -4 0 -104 -66 0
a|N>they	171 -104 0 -107 -96 0 -92 -33 0
a|N>this	12 -139 0 -33 -49 0 56 -74 0
a|N| 	17 -4 0 -29 7 0 2 -41 0
a|N|inner that>	-6 -5 0 -64 17 0 -90 9 0
a|N|leads>	17 -46 0 -11 -14 0 -7 -47 0
a|N|nn	20 -8 0 -31 7 0 7 -45 0
a|N|that>	32 -37 0 -50 18 0 21 -57 0
a|O1+8	45 -39 0 -17 -22 0 -35 -24 0
a|O1<said	9 -50 0 -58 13 0 15 -41 0
a|O1<say	34 -45 0 2 -61 0 10 -47 0
a|O1<that	10 -44 0 -48 30 0 14 -65 0
a|O1>Name	-3 -11 0 -32 -69 0 18 -33 0
a|O1>he	-2 -26 0 -30 -20 0 22 -17 0
a|O1>other	24 -49 0 -39 34 0 -21 -35 0
a|O1>the	59 -35 0 -44 -38 0 -36 -15 0
a|O1^^other	7 -39 0 -17 22 0 -19 -16 0
a|O1| 	21 -68 0 -55 50 0 14 -88 0
a|O1|inner that>	9 -23 0 -46 -8 0 -10 -27 0
a|O1|leads>	29 -67 0 -49 25 0 1 -69 0
a|O1|mm	10 -21 0 -20 -23 0 4 -12 0
a|O1|mo	-30 10 0 -17 14 0 -20 -33 0
a|O1|nm	66 -19 0 -17 -14 0 -66 -1 0
a|O1|om	5 -51 0 -26 -7 0 -8 -35 0
a|O1|oo	59 -61 0 -76 -4 0 5 -64 0
a|O1|that>	13 -74 0 -37 32 0 5 -68 0
a|O<ed	28 -36 0 -22 24 0 -58 -14 0
a|O<other	65 -28 0 -58 -10 0 -62 -29 0
a|O<s	-32 -35 0 -59 45 0 -18 -31 0
a|O<said	-10 -40 0 -24 -25 0 42 -34 0
a|O<say	20 -21 0 -21 -18 0 -4 -47 0
a|O<says	-24 -37 0 -22 35 0 16 -36 0
a|O<that	2 -53 0 -23 24 0 6 -44 0
a|O>Name	5 -3 0 -10 -33 0 1 -26 0
a|O>he	24 -28 0 -20 7 0 -18 -17 0
a|O>it	39 -48 0 -21 -47 0 -5 -21 0
a|O>other	51 -29 0 -20 0 0 -26 -24 0
a|O>s	2 -64 0 -27 -10 0 1 -29 0
a|O>she	63 -23 0 -22 -35 0 -20 -9 0
a|O>the	66 -30 0 -21 -50 0 -34 -20 0
a|O>they	102 -22 0 -8 -33 0 -70 -2 0
a|O| 	28 -69 0 -39 57 0 11 -68 0
a|O|,n	-59 -18 0 -68 70 0 0 -94 0
a|O|inner that>	-5 -25 0 1 8 0 -33 -14 0
a|O|leads>	28 -55 0 -42 43 0 12 -51 0
a|O|mn	-13 -4 0 -45 -54 0 19 -57 0
a|O|nm	48 -24 0 -36 -22 0 -20 -8 0
a|O|nn	69 -80 0 -31 -34 0 -5 -40 0
a|O|no	23 -26 0 -30 -30 0 -1 -17 0
a|O|on	-27 -8 0 -78 64 0 -51 -21 0
a|O|that>	11 -60 0 -33 26 0 23 -50 0
a|n1| 	56 -81 0 -79 -48 0 -23 -56 0
a|n1|leads>	39 -78 0 -60 -37 0 -16 -39 0
a|n| 	12 -46 0 -71 29 0 9 -49 0
a|n|inner that>	-15 0 0 -3 3 0 -83 8 0
a|n|leads>	8 -34 0 -73 15 0 5 -54 0
a|n|nn	26 -34 0 -65 21 0 -9 -86 0
a|n|that>	9 -40 0 -43 -8 0 15 -39 0
colon>|B|,	-32 0 0 -49 -19 0 -9 22 0
colon>|B|o,	-42 -30 0 -7 -14 0 -30 44 0
colon>|C1|,	-69 20 0 -28 3 0 -26 7 0
colon>|C|,	-25 6 0 -47 -12 0 -27 21 0
colon>|N1|,	-33 16 0 -37 -26 0 -15 -9 0
colon>|N|,	-31 9 0 7 -58 0 -24 13 0
colon>|N|:	-40 21 0 -124 -1 0 -135 48 0
colon>|O|,	12 1 0 -45 -27 0 9 -77 0
colon>|O|o,	-32 -32 0 -3 -24 0 -7 42 0
colon>|n|,	-46 18 0 -96 -40 0 -10 27 0
colon>|n|:	-64 9 0 -55 67 0 -102 32 0
c|B+5	7 -12 0 -16 -19 0 -23 -14 0
c|B+6	50 -45 0 -91 6 0 -72 17 0
c|B+7	24 -7 0 -102 -19 0 13 25 0
c|B+8	18 -26 0 -37 -16 0 4 -28 0
c|B-2	-114 36 0 -28 87 0 0 0 0
c|B-3	-25 5 0 -10 -1 0 -5 -19 0
c|B-4	7 -43 0 -9 24 0 0 -31 0
c|B-5	-33 27 0 -21 -1 0 0 -6 0
c|B-6	17 -70 0 -31 20 0 -24 22 0
c|B-7	9 -56 0 -39 22 0 33 -37 0
c|B-8	13 -54 0 -37 -3 0 47 -16 0
c|B1<Name	48 -40 0 -44 -50 0 0 0 0
c|B1<other	-20 -2 0 -58 34 0 43 -66 0
c|B1|,	21 -18 0 -56 51 0 -54 3 0
c|B1|>	28 -20 0 -53 40 0 0 0 0
c|B1|nm	12 22 0 -36 -13 0 0 0 0
c|B1|sn	-39 9 0 18 35 0 -32 44 0
c|B<Name	31 -75 0 -72 3 0 31 -32 0
c|B<all	7 -43 0 -67 35 0 0 0 0
c|B<ed	-17 53 0 -37 -46 0 1 7 0
c|B<however	62 -36 0 -14 -34 0 0 0 0
c|B<ing	-86 56 0 -9 33 0 0 0 0
c|B<is	58 -69 0 -61 -19 0 0 0 0
c|B<it	21 56 0 -37 -46 0 0 0 0
c|B<later	51 -25 0 -8 -51 0 0 0 0
c|B<ly	-46 -71 0 41 18 0 26 0 0
c|B<now	-39 -87 0 -31 60 0 0 0 0
c|B<other	28 -29 0 -44 25 0 -9 -43 0
c|B<s	25 -29 0 -20 25 0 1 -11 0
c|B<said	-16 33 0 -39 3 0 -26 -48 0
c|B<say	28 -123 0 26 14 0 -45 -17 0
c|B<so	51 -90 0 -25 -4 0 -1 -9 0
c|B<still	25 -56 0 -35 -2 0 0 0 0
c|B<that	109 -71 0 -60 -63 0 -37 -1 0
c|B>Name	20 38 0 -16 -40 0 19 -24 0
c|B>a	43 -63 0 -28 -45 0 10 -27 0
c|B>after	74 -22 0 -45 -42 0 0 0 0
c|B>an	106 -36 0 -17 -47 0 -57 -41 0
c|B>and	33 -78 0 -10 1 0 -43 21 0
c|B>are	51 -94 0 -32 -9 0 0 0 0
c|B>as	20 -25 0 -22 -33 0 9 -3 0
c|B>at	66 -56 0 -40 -31 0 0 0 0
c|B>because	-73 111 0 -68 -52 0 -21 -5 0
c|B>both	17 -46 0 -39 -48 0 57 -40 0
c|B>but	-22 -83 0 -17 55 0 -38 18 0
c|B>ed	-12 -26 0 -19 1 0 -11 -4 0
c|B>even	37 -59 0 -53 6 0 -12 0 0
c|B>for	10 -8 0 -61 -7 0 0 0 0
c|B>from	6 -67 0 -36 -18 0 -1 42 0
c|B>has	64 -17 0 -32 -33 0 -14 -2 0
c|B>have	19 -49 0 -15 1 0 0 0 0
c|B>he	11 -22 0 -20 -5 0 -4 -31 0
c|B>her	24 -42 0 -30 8 0 22 -19 0
c|B>his	-4 -85 0 52 -78 0 11 -4 0
c|B>however	73 -31 0 -14 -42 0 -8 0 0
c|B>i	-53 23 0 -33 48 0 -14 -44 0
c|B>if	10 -80 0 -52 23 0 0 0 0
c|B>in	-7 32 0 13 -66 0 -8 -2 0
c|B>ing	-16 30 0 -69 -25 0 95 -38 0
c|B>is	53 -37 0 -12 -17 0 -44 -9 0
c|B>it	54 -86 0 -2 -9 0 0 0 0
c|B>just	-74 -83 0 83 -8 0 0 0 0
c|B>like	100 -66 0 -100 -35 0 0 0 0
c|B>ly	11 -132 0 -37 34 0 -26 31 0
c|B>many	10 -64 0 -11 8 0 0 0 0
c|B>not	8 -24 0 -76 8 0 -4 0 0
c|B>of	96 -38 0 -44 -64 0 -1 0 0
c|B>on	47 -23 0 -20 -31 0 0 0 0
c|B>one	25 -48 0 -14 3 0 -12 -1 0
c|B>or	11 -37 0 10 -47 0 -1 0 0
c|B>other	41 -109 0 -96 42 0 32 -15 0
c|B>s	-19 -42 0 -59 52 0 -16 7 0
c|B>said	-14 15 0 32 -80 0 0 0 0
c|B>she	-10 -47 0 -55 30 0 -3 0 0
c|B>so	43 -78 0 -60 -23 0 0 0 0
c|B>some	15 2 0 -19 -63 0 0 0 0
c|B>that	4 -92 0 -58 35 0 -36 0 0
c|B>the	35 -33 0 -25 -7 0 -23 11 0
c|B>then	-53 -42 0 3 20 0 30 -37 0
c|B>there	97 -71 0 -32 -65 0 0 0 0
c|B>they	-2 -31 0 -53 29 0 -34 -3 0
c|B>this	31 -72 0 -13 28 0 0 -13 0
c|B>though	73 -30 0 -35 -50 0 0 0 0
c|B>to	63 -63 0 -48 -33 0 48 -22 0
c|B>was	45 -60 0 12 -43 0 -54 -10 0
c|B>we	28 -55 0 -18 -8 0 -2 -6 0
c|B>what	47 -9 0 -31 -50 0 0 34 0
c|B>when	18 21 0 -39 -22 0 -7 -2 0
c|B>where	46 -65 0 -9 -7 0 0 0 0
c|B>which	60 -104 0 -27 -1 0 -12 -1 0
c|B>while	9 -36 0 -29 8 0 0 0 0
c|B>who	40 -60 0 -43 -40 0 46 -12 0
c|B>whose	31 -24 0 -17 -40 0 11 -6 0
c|B>will	90 -40 0 -22 -40 0 -15 -3 0
c|B>with	38 -54 0 -36 -4 0 -8 0 0
c|B>would	104 -56 0 -15 -50 0 -27 -5 0
c|B>you	-49 -20 0 -18 47 0 -5 22 0
c|B^Name	-2 -59 0 -32 -16 0 -33 35 0
c|B^^Name	-21 -91 0 -38 12 0 3 -40 0
c|B^^ly	16 -22 0 -25 7 0 -10 -37 0
c|B^^other	8 33 0 31 -54 0 -14 -3 0
c|B^^this	-9 -10 0 -19 28 0 0 0 0
c|B^ed	-6 -23 0 -70 47 0 -24 -34 0
c|B^ing	-24 -41 0 -38 39 0 0 -1 0
c|B^other	19 -57 0 -48 11 0 -34 -20 0
c|B^said	11 -19 0 -38 6 0 -7 -38 0
c|B|,	22 -51 0 -67 46 0 9 -57 0
c|B|,k	-24 -38 0 -12 71 0 0 -6 0
c|B|,n	4 -9 0 -25 -3 0 12 -40 0
c|B|,o	-35 -86 0 58 -2 0 23 -33 0
c|B|,s	-26 -40 0 -28 29 0 42 -54 0
c|B|-	54 -82 0 -39 -18 0 -1 0 0
c|B|.	43 -25 0 -20 -66 0 12 -11 0
c|B|:	39 21 0 -69 -31 0 -21 -37 0
c|B|;	85 -68 0 -28 -15 0 -8 0 0
c|B|>	33 -79 0 -25 39 0 0 0 0
c|B|Name closes+>	-12 -8 0 -17 -13 0 2 -11 0
c|B|Name closes>	26 -2 0 -11 20 0 -28 -51 0
c|B|cn	31 -44 0 -107 -11 0 -20 -31 0
c|B|colon>	-1 -48 0 -47 13 0 -14 -13 0
c|B|he closes>	14 9 0 -31 4 0 -46 -37 0
c|B|inverted>	-43 -20 0 -8 -5 0 47 -63 0
c|B|kn	-4 -52 0 -41 3 0 5 -3 0
c|B|ko	31 -8 0 -32 -87 0 35 -19 0
c|B|ks	-13 -3 0 -36 10 0 77 -76 0
c|B|mn	-5 35 0 61 -28 0 -61 16 0
c|B|ms	6 -49 0 -57 -2 0 0 23 0
c|B|n,	34 4 0 -80 -34 0 -33 0 0
c|B|nc	17 -37 0 -45 3 0 -27 0 0
c|B|nk	25 -27 0 -48 -2 0 -24 -35 0
c|B|nm	53 -96 0 -82 -12 0 3 -4 0
c|B|nn	31 -42 0 -80 -7 0 -12 -29 0
c|B|no	3 -127 0 51 -7 0 -3 -11 0
c|B|ns	-11 43 0 -17 -28 0 25 -10 0
c|B|ok	-17 -17 0 -24 49 0 0 0 0
c|B|on	-94 -5 0 -49 68 0 39 -27 0
c|B|os	-20 -39 0 -29 20 0 43 -12 0
c|B|sn	47 -119 0 -74 -29 0 34 -36 0
c|B|the closes+>	27 -12 0 -23 -47 0 -9 -44 0
c|B|the closes>	-5 2 0 -35 20 0 -74 -28 0
c|B|–	-41 -117 0 -100 68 0 -10 -2 0
c|B|—	28 -58 0 -121 10 0 9 -18 0
c|C-2	-103 27 0 -24 47 0 -3 -22 0
c|C-3	-75 17 0 -21 23 0 -18 -20 0
c|C-4	-9 2 0 -21 -5 0 -50 29 0
c|C-5	-48 5 0 6 16 0 3 -13 0
c|C-6	25 -57 0 -47 16 0 -30 17 0
c|C-7	0 -35 0 -75 19 0 25 -35 0
c|C-8	12 -43 0 -72 1 0 22 -8 0
c|C1-2	-130 53 0 -14 51 0 -7 -9 0
c|C1-3	-87 11 0 -9 17 0 -20 -14 0
c|C1-4	-22 -4 0 -32 21 0 -42 14 0
c|C1-5	-48 -18 0 -16 46 0 2 -16 0
c|C1-6	-12 -59 0 -41 26 0 5 -18 0
c|C1-7	-3 -55 0 -59 29 0 17 -33 0
c|C1-8	37 -52 0 -125 2 0 9 -24 0
c|C1<Name	48 -65 0 -73 0 0 30 -31 0
c|C1<ed	0 12 0 -24 -27 0 -11 -9 0
c|C1<however	47 -22 0 -17 -43 0 0 0 0
c|C1<ing	-59 29 0 -32 7 0 0 0 0
c|C1<ly	-6 -15 0 -34 16 0 0 0 0
c|C1<other	30 -17 0 -76 -2 0 -8 -5 0
c|C1<s	26 -36 0 -67 18 0 2 -34 0
c|C1<said	-16 52 0 -9 -52 0 -16 -43 0
c|C1<that	50 -73 0 -28 -23 0 -3 -4 0
c|C1>Name	5 67 0 -72 -38 0 24 -23 0
c|C1>a	60 -67 0 -20 -33 0 37 -38 0
c|C1>an	81 -17 0 -4 -2 0 -18 -53 0
c|C1>and	-2 -51 0 -29 28 0 -3 6 0
c|C1>as	35 39 0 -25 -69 0 2 -23 0
c|C1>at	2 -42 0 -38 29 0 0 0 0
c|C1>because	-44 10 0 -9 14 0 -5 -5 0
c|C1>but	-20 -94 0 -22 75 0 -66 51 0
c|C1>ed	21 16 0 -18 -49 0 -2 -1 0
c|C1>even	76 -26 0 -35 -38 0 0 0 0
c|C1>for	16 -48 0 -25 6 0 0 0 0
c|C1>has	55 -14 0 -4 -48 0 -2 0 0
c|C1>he	49 -14 0 -12 -46 0 0 -1 0
c|C1>his	-1 -52 0 -14 12 0 4 -1 0
c|C1>i	-82 30 0 -5 -16 0 -12 21 0
c|C1>in	11 35 0 -29 -46 0 -31 -25 0
c|C1>ing	18 -60 0 -27 -15 0 56 -53 0
c|C1>is	47 -91 0 -7 -10 0 -5 -2 0
c|C1>it	40 -71 0 -14 5 0 0 0 0
c|C1>ly	-12 -80 0 -24 36 0 -8 12 0
c|C1>not	18 -50 0 -19 -5 0 0 0 0
c|C1>or	47 -4 0 -23 -51 0 -1 0 0
c|C1>other	44 -82 0 -49 2 0 10 -1 0
c|C1>s	-3 -49 0 -31 36 0 5 -1 0
c|C1>said	78 -63 0 -9 -71 0 0 0 0
c|C1>she	-42 -71 0 -42 54 0 -48 46 0
c|C1>that	5 -73 0 -35 34 0 -8 0 0
c|C1>the	33 -45 0 -28 9 0 12 -12 0
c|C1>they	10 -30 0 -16 2 0 -3 0 0
c|C1>to	41 -63 0 -19 -20 0 10 -1 0
c|C1>was	50 -28 0 -28 -32 0 -12 -3 0
c|C1>we	8 -35 0 -9 9 0 -19 23 0
c|C1>when	41 31 0 -23 -51 0 0 -1 0
c|C1>which	-8 -28 0 -14 29 0 6 -9 0
c|C1>while	-6 -27 0 -11 13 0 -2 0 0
c|C1>who	77 -65 0 -20 -47 0 28 -20 0
c|C1>with	-11 -29 0 -18 36 0 -5 -1 0
c|C1>you	-88 -29 0 -21 67 0 -27 28 0
c|C1|,	40 -72 0 -113 26 0 12 -35 0
c|C1|-	38 -128 0 -72 23 0 0 0 0
c|C1|.	63 -5 0 -26 -68 0 10 -10 0
c|C1|:	-15 78 0 -68 -73 0 -24 -18 0
c|C1|;	103 -59 0 -20 -62 0 0 0 0
c|C1|>	30 -53 0 -47 18 0 0 0 0
c|C1|Name closes+>	8 -16 0 -3 -31 0 -15 23 0
c|C1|Name closes>	-19 -25 0 -4 30 0 29 -69 0
c|C1|cc	-28 1 0 -43 15 0 -25 -21 0
c|C1|ck	27 -58 0 -53 19 0 -16 -4 0
c|C1|cn	35 -32 0 -34 -38 0 -8 -7 0
c|C1|colon>	-64 47 0 -30 7 0 -51 4 0
c|C1|cs	-14 64 0 -47 -23 0 7 -9 0
c|C1|he closes>	21 -12 0 -13 -29 0 -28 0 0
c|C1|inverted>	-25 -6 0 -7 -29 0 41 -41 0
c|C1|kc	37 -67 0 -39 -11 0 23 -17 0
c|C1|kk	14 -46 0 -64 10 0 3 14 0
c|C1|kn	31 -52 0 -41 -25 0 13 -7 0
c|C1|ks	-18 -11 0 -99 8 0 40 -65 0
c|C1|nc	52 -27 0 -17 -26 0 -1 0 0
c|C1|nk	36 -65 0 -41 1 0 -14 -8 0
c|C1|ns	-3 23 0 -62 -17 0 -17 -8 0
c|C1|sc	2 -8 0 -31 -6 0 12 -1 0
c|C1|sk	29 -52 0 -75 29 0 -12 -37 0
c|C1|sn	43 -61 0 -55 -43 0 38 -6 0
c|C1|ss	-10 24 0 -60 40 0 -30 35 0
c|C1|the closes+>	-9 -24 0 -9 26 0 -1 -13 0
c|C1|–	-25 -95 0 -35 53 0 -10 -2 0
c|C1|—	9 -26 0 -76 4 0 1 -6 0
c|C<Name	37 -74 0 -26 -3 0 43 -34 0
c|C<ed	-27 45 0 -39 -18 0 10 -4 0
c|C<however	55 -49 0 -31 -30 0 0 0 0
c|C<ing	-59 53 0 -59 1 0 -19 33 0
c|C<ly	-10 -16 0 -67 7 0 0 0 0
c|C<now	-16 9 0 -44 8 0 0 0 0
c|C<other	22 -21 0 -61 5 0 -15 7 0
c|C<s	15 -48 0 -39 33 0 -4 -25 0
c|C<said	-51 50 0 -44 16 0 -29 -28 0
c|C<that	19 -102 0 -72 19 0 -23 -11 0
c|C>Name	-7 51 0 -36 -38 0 15 -23 0
c|C>a	39 -61 0 -26 -34 0 39 -41 0
c|C>an	71 -34 0 -38 -10 0 -31 -34 0
c|C>and	12 -84 0 3 21 0 -29 31 0
c|C>as	39 24 0 -40 -71 0 14 -32 0
c|C>at	24 -70 0 -71 25 0 0 0 0
c|C>because	-37 14 0 -46 18 0 -44 -28 0
c|C>but	-2 -105 0 -28 58 0 -64 54 0
c|C>ed	-26 78 0 -60 -59 0 -24 -10 0
c|C>even	81 -56 0 -37 -50 0 -18 -5 0
c|C>for	20 -72 0 16 -21 0 0 0 0
c|C>from	-8 0 0 -39 17 0 -26 13 0
c|C>has	95 -29 0 -20 -85 0 -15 -3 0
c|C>he	25 -26 0 -38 -1 0 -6 -18 0
c|C>his	22 -73 0 -37 8 0 10 -4 0
c|C>however	46 -35 0 -28 -28 0 -4 0 0
c|C>i	-80 44 0 -22 19 0 -15 9 0
c|C>in	4 25 0 -8 -28 0 -43 -44 0
c|C>ing	10 -74 0 -66 -12 0 100 -32 0
c|C>is	70 -103 0 -26 -25 0 -50 52 0
c|C>it	21 -100 0 1 5 0 0 0 0
c|C>ly	-11 -99 0 -55 55 0 -12 15 0
c|C>not	5 -9 0 -44 -3 0 -9 0 0
c|C>of	56 -50 0 -34 -38 0 -1 0 0
c|C>on	89 -35 0 -26 -69 0 0 0 0
c|C>or	-5 -4 0 2 -22 0 -4 0 0
c|C>other	37 -73 0 -93 24 0 -21 -12 0
c|C>s	-11 -61 0 -25 24 0 -10 -10 0
c|C>said	-11 16 0 12 -91 0 0 0 0
c|C>she	-4 -26 0 -80 11 0 -51 41 0
c|C>that	-5 -19 0 -70 49 0 -44 -1 0
c|C>the	36 -27 0 -57 16 0 -29 -24 0
c|C>there	28 0 0 -58 -37 0 -3 -2 0
c|C>they	18 -16 0 -46 1 0 -54 -21 0
c|C>to	9 -104 0 22 -49 0 41 -12 0
c|C>was	44 -3 0 -44 -57 0 -37 -22 0
c|C>we	-6 3 0 -25 0 0 -27 11 0
c|C>when	8 32 0 -44 -56 0 -11 -2 0
c|C>where	52 -68 0 -25 -11 0 0 0 0
c|C>which	38 -61 0 -21 -1 0 -15 -7 0
c|C>while	5 -38 0 24 -19 0 0 0 0
c|C>who	38 -59 0 -48 -26 0 61 -18 0
c|C>with	5 -45 0 -48 43 0 -17 -1 0
c|C>would	86 -58 0 -28 -47 0 -40 -16 0
c|C>you	-40 -65 0 -28 72 0 -2 16 0
c|C|,	23 -43 0 -77 28 0 17 -17 0
c|C|-	46 -105 0 -78 28 0 -2 0 0
c|C|.	48 -6 0 -59 -76 0 4 -3 0
c|C|:	-11 70 0 -21 -56 0 -47 -24 0
c|C|;	71 -80 0 -58 -18 0 -5 0 0
c|C|>	25 -60 0 -31 17 0 0 0 0
c|C|Name closes+>	-5 -40 0 -43 -6 0 -19 22 0
c|C|Name closes>	-2 11 0 -13 19 0 -43 -53 0
c|C|cn	92 -61 0 -58 -64 0 -28 -13 0
c|C|colon>	-33 25 0 -51 3 0 -51 2 0
c|C|cs	-56 100 0 -77 -28 0 -26 0 0
c|C|he closes>	12 18 0 -37 -31 0 -34 -19 0
c|C|inverted>	-40 22 0 -13 -55 0 46 -46 0
c|C|kn	6 -60 0 -66 18 0 25 -68 0
c|C|ks	8 -42 0 -61 46 0 73 -61 0
c|C|nc	2 -46 0 -54 23 0 -14 -9 0
c|C|nk	24 -52 0 -58 17 0 -21 -40 0
c|C|nn	28 -42 0 -58 8 0 -9 1 0
c|C|ns	-9 0 0 -35 8 0 -11 -10 0
c|C|sn	60 -71 0 -65 -51 0 -9 -44 0
c|C|the closes+>	2 -37 0 -22 27 0 -6 -39 0
c|C|the closes>	14 -5 0 -56 12 0 -85 -51 0
c|C|–	-10 -99 0 -82 63 0 -17 -2 0
c|C|—	15 -29 0 -68 2 0 3 -15 0
c|N+7	37 -5 0 -119 -53 0 29 -16 0
c|N+8	39 9 0 -10 -60 0 -33 -26 0
c|N-6	20 -98 0 -52 -18 0 -20 46 0
c|N-7	-7 -39 0 -25 9 0 17 -30 0
c|N-8	11 -55 0 -49 28 0 5 9 0
c|N1+8	19 -29 0 -2 -20 0 -52 43 0
c|N1-8	34 -33 0 -30 -29 0 -37 -22 0
c|N1<Name	27 -62 0 -32 3 0 37 5 0
c|N1<ed	-31 65 0 -34 -16 0 -38 -8 0
c|N1<however	55 -11 0 -70 -69 0 0 0 0
c|N1<ing	-69 38 0 -32 14 0 -21 23 0
c|N1<ly	7 -32 0 -90 11 0 -47 39 0
c|N1<other	27 -31 0 -5 21 0 -32 -5 0
c|N1<s	16 -43 0 -35 31 0 11 -40 0
c|N1<said	-16 71 0 -51 8 0 -18 -42 0
c|N1<that	44 -70 0 -81 12 0 -50 -56 0
c|N1>Name	-4 34 0 -17 -31 0 16 -20 0
c|N1>a	48 -78 0 38 -65 0 18 -78 0
c|N1>an	55 -13 0 -9 -69 0 -40 -75 0
c|N1>and	14 -98 0 -7 60 0 -45 44 0
c|N1>as	3 28 0 -7 -56 0 11 -23 0
c|N1>at	-3 -60 0 -44 28 0 0 0 0
c|N1>because	-32 9 0 5 9 0 -80 -1 0
c|N1>but	-4 -78 0 -30 54 0 -83 29 0
c|N1>ed	14 75 0 -61 -58 0 -36 -54 0
c|N1>even	43 -20 0 -76 -41 0 -38 29 0
c|N1>for	-32 -24 0 3 25 0 0 0 0
c|N1>has	27 11 0 -55 -46 0 -19 -7 0
c|N1>he	56 -34 0 -38 -63 0 -58 38 0
c|N1>his	2 -124 0 25 -21 0 25 -18 0
c|N1>however	57 -48 0 -22 -111 0 28 -16 0
c|N1>i	-45 3 0 -125 20 0 -77 -32 0
c|N1>in	58 -30 0 -18 -20 0 -19 -14 0
c|N1>ing	21 -23 0 -93 -67 0 82 1 0
c|N1>is	42 -64 0 18 -53 0 -58 9 0
c|N1>it	-17 -81 0 0 27 0 0 0 0
c|N1>ly	11 -71 0 -41 20 0 -24 -21 0
c|N1>not	-36 -13 0 -38 36 0 -11 -2 0
c|N1>of	19 -1 0 -17 -60 0 -11 -2 0
c|N1>on	96 -68 0 -58 -49 0 -18 -1 0
c|N1>one	81 -66 0 -67 -41 0 -20 -2 0
c|N1>or	32 -19 0 -23 -65 0 -1 -1 0
c|N1>other	16 -50 0 -59 13 0 -5 -29 0
c|N1>s	22 -90 0 -41 53 0 -38 -8 0
c|N1>said	17 -13 0 40 -171 0 0 0 0
c|N1>she	-18 -8 0 -36 15 0 -53 38 0
c|N1>so	24 -5 0 -102 -3 0 -10 0 0
c|N1>that	16 -51 0 -97 37 0 -29 -3 0
c|N1>the	20 -10 0 -27 -10 0 -6 -12 0
c|N1>there	38 -9 0 -91 -45 0 -14 -29 0
c|N1>they	-5 -60 0 -85 25 0 -32 -17 0
c|N1>to	32 -113 0 -41 -18 0 38 9 0
c|N1>was	44 -17 0 -7 -45 0 -63 -49 0
c|N1>we	13 -10 0 -61 12 0 -79 -10 0
c|N1>when	9 35 0 -4 -49 0 -51 -39 0
c|N1>where	56 -56 0 -11 -77 0 0 0 0
c|N1>which	26 -78 0 -39 12 0 -13 -11 0
c|N1>while	26 -57 0 -14 -27 0 -22 -6 0
c|N1>who	30 -100 0 -27 -79 0 80 -33 0
c|N1>with	11 -57 0 3 11 0 -23 -11 0
c|N1>you	-85 -27 0 3 53 0 -21 59 0
c|N1^^Name	-6 -25 0 4 9 0 -11 -9 0
c|N1^^other	9 -42 0 -38 3 0 -44 45 0
c|N1^said	-6 13 0 32 2 0 -15 -12 0
c|N1|,	24 -46 0 -39 28 0 -13 -21 0
c|N1|-	11 -37 0 -15 7 0 -5 0 0
c|N1|.	50 -50 0 -35 -61 0 20 -19 0
c|N1|:	3 80 0 -48 -96 0 -84 -33 0
c|N1|;	50 -117 0 -37 -8 0 -13 -3 0
c|N1|>	30 -67 0 -31 23 0 0 0 0
c|N1|Name closes+>	-25 -6 0 -62 -55 0 -21 19 0
c|N1|Name closes>	-4 16 0 -22 -6 0 -31 -34 0
c|N1|colon>	-58 8 0 -47 3 0 -41 22 0
c|N1|he closes>	26 -1 0 -29 -2 0 -16 -48 0
c|N1|inverted>	-56 35 0 -39 3 0 34 -48 0
c|N1|nn	20 -26 0 -32 22 0 -34 -31 0
c|N1|the closes+>	-20 -6 0 18 1 0 -63 -18 0
c|N1|the closes>	32 -8 0 -29 -4 0 -32 -73 0
c|N1|–	-16 -52 0 -38 42 0 -30 -13 0
c|N1|—	9 -31 0 -126 17 0 -57 -30 0
c|N<Name	35 -79 0 -6 2 0 42 -13 0
c|N<again	16 27 0 -73 -4 0 -23 -72 0
c|N<all	42 -92 0 -99 -1 0 0 0 0
c|N<and	39 -110 0 -38 -6 0 0 0 0
c|N<before	118 -126 0 -89 -44 0 0 0 0
c|N<d	59 -108 0 -19 -45 0 0 0 0
c|N<do	-51 -127 0 -85 91 0 0 0 0
c|N<down	9 -62 0 -71 31 0 0 0 0
c|N<ed	-14 61 0 -69 -26 0 -21 -7 0
c|N<had	76 -33 0 -69 -38 0 0 0 0
c|N<her	-107 5 0 67 12 0 0 0 0
c|N<here	85 -114 0 -58 -24 0 0 0 0
c|N<however	57 -23 0 -49 -41 0 0 0 0
c|N<in	-82 -126 0 71 44 0 0 0 0
c|N<ing	-73 59 0 -2 4 0 -34 25 0
c|N<instead	-57 0 0 -71 50 0 0 0 0
c|N<is	4 -179 0 -61 65 0 0 0 0
c|N<it	53 -106 0 -13 -32 0 0 0 0
c|N<last	86 -104 0 -32 -39 0 0 0 0
c|N<later	112 -27 0 -7 -103 0 0 0 0
c|N<ly	6 -26 0 -79 18 0 -73 72 0
c|N<may	69 -57 0 -38 -33 0 0 0 0
c|N<meanwhile	109 -35 0 -44 -57 0 0 0 0
c|N<now	6 -21 0 -83 18 0 0 0 0
c|N<on	-74 -45 0 70 -6 0 0 0 0
c|N<one	-50 64 0 -89 -19 0 0 0 0
c|N<other	38 -27 0 -7 25 0 -20 -2 0
c|N<others	117 -109 0 -10 -64 0 0 0 0
c|N<out	-58 82 0 -41 -23 0 0 0 0
c|N<over	140 -68 0 -41 -25 0 -51 -49 0
c|N<s	31 -52 0 -40 33 0 1 -50 0
c|N<said	-90 65 0 22 12 0 -34 -44 0
c|N<say	-97 -101 0 13 88 0 -109 33 0
c|N<says	130 54 0 -52 -30 0 -157 -188 0
c|N<so	35 -137 0 63 -60 0 -1 -5 0
c|N<still	-13 -113 0 -90 71 0 0 0 0
c|N<that	81 -55 0 -95 18 0 -39 -36 0
c|N<them	32 -93 0 -94 15 0 -6 0 0
c|N<then	132 -118 0 -10 -115 0 0 0 0
c|N<there	25 -102 0 -40 36 0 0 0 0
c|N<this	40 -124 0 -99 22 0 0 0 0
c|N<to	-22 68 0 -182 15 0 0 0 0
c|N<today	0 -121 0 -113 41 0 0 0 0
c|N<too	149 -51 0 -34 -105 0 0 0 0
c|N<up	-8 -106 0 -109 65 0 0 0 0
c|N<yes	-139 77 0 28 -11 0 0 0 0
c|N<you	36 -105 0 -125 -8 0 0 0 0
c|N>Name	-10 31 0 -8 -23 0 32 -20 0
c|N>a	61 -78 0 42 -42 0 31 -89 0
c|N>about	37 -63 0 -67 17 0 -15 -2 0
c|N>after	45 -73 0 32 -119 0 0 0 0
c|N>all	-2 -83 0 -48 90 0 -10 -101 0
c|N>also	105 -23 0 -76 -74 0 0 0 0
c|N>although	125 -29 0 -73 -95 0 0 0 0
c|N>among	-93 -116 0 87 98 0 -44 -36 0
c|N>an	133 -16 0 -42 -81 0 -41 -89 0
c|N>and	8 -109 0 29 56 0 -89 64 0
c|N>are	71 -107 0 -47 -7 0 0 0 0
c|N>as	21 49 0 -26 -52 0 -3 -21 0
c|N>at	2 -96 0 -97 50 0 0 0 0
c|N>because	-64 40 0 42 10 0 -105 15 0
c|N>both	6 50 0 -43 -136 0 0 0 0
c|N>but	-17 -55 0 -43 74 0 -66 30 0
c|N>by	40 -76 0 14 -68 0 -63 -2 0
c|N>can	-27 18 0 -91 11 0 0 0 0
c|N>could	116 -83 0 -38 -49 0 -13 -1 0
c|N>d	-14 -87 0 -71 41 0 0 0 0
c|N>despite	104 -24 0 -47 -28 0 -20 -1 0
c|N>do	19 -5 0 -88 -25 0 0 0 0
c|N>during	39 -50 0 13 -64 0 0 0 0
c|N>ed	-3 103 0 -92 -47 0 -8 -34 0
c|N>even	78 -37 0 -51 -38 0 -45 32 0
c|N>every	-69 -169 0 -59 111 0 0 0 0
c|N>for	-50 1 0 -35 41 0 0 0 0
c|N>from	-26 55 0 -99 -34 0 -83 48 0
c|N>had	27 -5 0 -38 -29 0 0 0 0
c|N>has	56 26 0 -51 -82 0 -7 -3 0
c|N>have	-10 -72 0 -44 50 0 0 0 0
c|N>having	5 -110 0 -42 22 0 0 0 0
c|N>he	32 -16 0 -30 -43 0 -60 74 0
c|N>her	-62 -19 0 -67 45 0 66 -80 0
c|N>his	-26 -151 0 99 -56 0 24 -24 0
c|N>how	49 -24 0 -63 -53 0 0 0 0
c|N>however	56 -71 0 -45 -68 0 78 -29 0
c|N>i	-24 0 0 -81 48 0 -48 -48 0
c|N>if	-4 -135 0 -81 56 0 0 0 0
c|N>in	50 -25 0 -20 -17 0 -12 -15 0
c|N>ing	22 -35 0 -49 -62 0 100 15 0
c|N>is	48 -67 0 62 -73 0 -95 30 0
c|N>it	-18 -81 0 -9 42 0 0 0 0
c|N>its	-88 58 0 -130 21 0 0 0 0
c|N>just	15 16 0 -69 -12 0 -14 -50 0
c|N>like	30 -87 0 -134 33 0 0 0 0
c|N>ly	-12 -86 0 -31 47 0 -6 5 0
c|N>many	-60 -107 0 87 -30 0 0 0 0
c|N>may	110 -63 0 -24 -56 0 0 0 0
c|N>meanwhile	68 -18 0 -64 -36 0 0 0 0
c|N>more	-48 -49 0 -135 89 0 0 0 0
c|N>most	129 -52 0 -34 -113 0 0 0 0
c|N>my	30 5 0 -65 -51 0 0 0 0
c|N>no	-95 22 0 -109 100 0 -4 -14 0
c|N>not	-47 -12 0 -104 59 0 -13 -1 0
c|N>now	60 -42 0 -11 -81 0 0 0 0
c|N>of	8 25 0 -75 11 0 -11 0 0
c|N>on	113 -63 0 -44 -51 0 -1 0 0
c|N>once	115 -19 0 -65 -79 0 0 0 0
c|N>one	128 -54 0 -33 -31 0 -44 -11 0
c|N>or	38 -33 0 6 -57 0 0 0 0
c|N>other	21 -36 0 -83 25 0 17 -29 0
c|N>s	11 -90 0 -50 43 0 -33 -6 0
c|N>said	15 -24 0 95 -188 0 0 0 0
c|N>she	-36 30 0 -32 -7 0 -58 82 0
c|N>so	25 18 0 -47 -8 0 -1 -23 0
c|N>some	43 4 0 -49 -69 0 0 0 0
c|N>such	-25 -86 0 -65 62 0 0 0 0
c|N>that	23 -52 0 -61 37 0 -46 -1 0
c|N>the	9 -22 0 8 3 0 -12 -1 0
c|N>then	-20 -95 0 -69 56 0 88 -82 0
c|N>there	40 6 0 -87 -40 0 -3 -9 0
c|N>they	27 -34 0 -84 31 0 -34 -18 0
c|N>this	-13 -34 0 -45 26 0 0 -19 0
c|N>those	25 -107 0 -101 7 0 0 0 0
c|N>though	128 -113 0 -60 -105 0 -2 79 0
c|N>to	44 -159 0 -24 -30 0 49 20 0
c|N>too	-79 -56 0 55 19 0 0 0 0
c|N>two	93 -22 0 -58 -50 0 0 0 0
c|N>was	52 3 0 26 -72 0 -106 -31 0
c|N>we	27 -33 0 -49 -2 0 -73 1 0
c|N>were	12 -15 0 -46 -4 0 -2 -20 0
c|N>what	-10 36 0 -104 -85 0 0 110 0
c|N>when	25 55 0 -7 -45 0 -57 -34 0
c|N>where	8 -89 0 46 -26 0 0 0 0
c|N>whether	-28 -66 0 -51 60 0 0 0 0
c|N>which	22 -72 0 -15 31 0 -19 -31 0
c|N>while	3 -63 0 9 0 0 0 0 0
c|N>who	44 -45 0 -9 -64 0 65 -41 0
c|N>whom	56 -37 0 -38 -29 0 41 -15 0
c|N>whose	19 -39 0 -80 17 0 2 -9 0
c|N>will	69 -88 0 -45 -12 0 -21 -20 0
c|N>with	31 -81 0 2 7 0 -20 -2 0
c|N>without	29 -146 0 -37 12 0 0 0 0
c|N>would	138 -79 0 -70 -69 0 -68 -36 0
c|N>yes	-129 60 0 12 116 0 0 0 0
c|N>you	-113 -11 0 -60 97 0 -4 31 0
c|N^^Name	36 12 0 -52 -18 0 0 0 0
c|N^other	3 -33 0 -34 -4 0 -42 -30 0
c|N|!	-59 -104 0 121 -134 0 0 0 0
c|N|,	23 -37 0 -50 25 0 -1 -27 0
c|N|-	-11 -29 0 15 -4 0 -2 0 0
c|N|.	38 -61 0 35 -87 0 17 -15 0
c|N|:	5 82 0 -52 -33 0 -71 -36 0
c|N|;	95 -91 0 -73 -12 0 -14 -3 0
c|N|>	28 -78 0 -40 30 0 0 0 0
c|N|Name closes!>	17 25 0 -31 -82 0 -3 -40 0
c|N|Name closes+>	-30 -43 0 4 -47 0 -35 32 0
c|N|Name closes>	13 -1 0 -17 -37 0 -24 -53 0
c|N|according>	-66 89 0 -32 -33 0 -43 -50 0
c|N|accordingly>	-45 9 0 -43 61 0 -87 -48 0
c|N|colon>	-20 16 0 -15 -27 0 -52 -2 0
c|N|he closes+>	-55 41 0 -54 -101 0 -43 47 0
c|N|he closes>	30 -11 0 -51 -19 0 -25 -42 0
c|N|inverted>	-60 49 0 -47 -9 0 36 -51 0
c|N|nn	19 -22 0 -33 26 0 -26 -39 0
c|N|the closes+>	8 -21 0 31 -38 0 -52 -62 0
c|N|the closes>	32 -29 0 -48 1 0 -24 -91 0
c|N|–	-43 -64 0 -10 54 0 -28 -2 0
c|N|—	12 -25 0 -127 30 0 -62 -7 0
c|O+1	-56 65 0 0 -5 0 -17 -17 0
c|O+2	-96 24 0 97 -2 0 -6 -3 0
c|O+3	-40 67 0 24 -58 0 -21 -13 0
c|O+4	-84 1 0 84 -9 0 -2 -12 0
c|O+5	25 -32 0 -43 -7 0 -19 15 0
c|O+6	12 -63 0 -4 19 0 -36 -43 0
c|O+7	55 -46 0 -102 -12 0 -4 -12 0
c|O+8	7 -86 0 -121 27 0 -3 -24 0
c|O1+2	-103 24 0 67 -34 0 1 -19 0
c|O1+4	-86 1 0 65 1 0 -13 -21 0
c|O1+5	3 -34 0 -21 15 0 -35 29 0
c|O1+6	-6 -63 0 -42 5 0 -19 -32 0
c|O1+7	10 -46 0 -30 4 0 -17 -10 0
c|O1+8	27 -68 0 -53 11 0 -16 -11 0
c|O1<Name	35 -58 0 -77 5 0 30 -41 0
c|O1<ed	4 -52 0 4 -6 0 7 -5 0
c|O1<however	79 -21 0 -36 -58 0 0 0 0
c|O1<ing	-29 -38 0 -24 37 0 -3 0 0
c|O1<ly	25 -14 0 -78 1 0 15 0 0
c|O1<other	27 -55 0 7 20 0 -5 -46 0
c|O1<s	36 -74 0 -70 19 0 -17 -7 0
c|O1<said	-3 -45 0 -77 66 0 -42 -76 0
c|O1<that	70 -22 0 -80 -18 0 -49 -2 0
c|O1>Name	8 -5 0 -12 2 0 12 -32 0
c|O1>a	16 -34 0 60 -66 0 -21 -26 0
c|O1>an	83 -27 0 -42 -66 0 -22 -23 0
c|O1>and	34 -44 0 -112 39 0 -5 0 0
c|O1>as	11 -31 0 25 -71 0 22 -1 0
c|O1>at	40 -18 0 -22 -44 0 0 0 0
c|O1>because	38 -27 0 -67 -17 0 -20 -1 0
c|O1>but	2 -32 0 -42 27 0 -15 -4 0
c|O1>ed	45 -23 0 -7 -14 0 -41 -31 0
c|O1>even	24 -12 0 -56 -4 0 -5 0 0
c|O1>for	-6 -17 0 -26 15 0 0 0 0
c|O1>has	48 -19 0 -49 -22 0 -3 0 0
c|O1>he	21 -22 0 4 -20 0 -2 -15 0
c|O1>his	10 -20 0 49 -68 0 21 -3 0
c|O1>however	78 -8 0 -70 -81 0 8 -6 0
c|O1>i	-54 -50 0 -46 79 0 -17 -21 0
c|O1>in	77 -21 0 -25 -59 0 -1 0 0
c|O1>ing	-7 -40 0 -50 9 0 96 -13 0
c|O1>is	47 -23 0 -22 -24 0 -36 -17 0
c|O1>it	16 -29 0 -5 -21 0 0 0 0
c|O1>its	-27 -30 0 -99 54 0 0 0 0
c|O1>ly	9 -26 0 -31 10 0 -9 -15 0
c|O1>not	-38 -30 0 -36 52 0 -6 -1 0
c|O1>or	7 -34 0 -42 16 0 -1 0 0
c|O1>other	14 -22 0 -21 8 0 0 -16 0
c|O1>s	-16 -46 0 -17 34 0 -3 0 0
c|O1>said	56 -5 0 20 -113 0 0 0 0
c|O1>she	1 -26 0 -2 -14 0 0 0 0
c|O1>that	-14 -27 0 -71 37 0 -12 0 0
c|O1>the	34 -36 0 -15 -8 0 -6 -21 0
c|O1>they	-11 -32 0 -86 35 0 -12 -1 0
c|O1>to	11 -41 0 -76 2 0 33 -6 0
c|O1>was	36 -20 0 -28 -12 0 -19 -1 0
c|O1>we	-27 -19 0 -38 14 0 -30 32 0
c|O1>when	79 -22 0 -44 -53 0 -2 0 0
c|O1>which	14 -20 0 -53 20 0 -2 -2 0
c|O1>while	33 -21 0 -39 -3 0 -33 -4 0
c|O1>who	43 -19 0 2 -64 0 32 -5 0
c|O1>with	11 -19 0 -25 -15 0 -6 0 0
c|O1>you	-33 -23 0 -42 46 0 0 0 0
c|O1^Name	3 8 0 -28 1 0 -44 -10 0
c|O1^^Name	5 -14 0 40 6 0 -22 -39 0
c|O1^^a	21 -38 0 12 -52 0 -3 0 0
c|O1^^an	33 -26 0 -21 -34 0 -13 -2 0
c|O1^^as	16 -16 0 -17 -5 0 12 -17 0
c|O1^^but	-13 -38 0 -67 22 0 -17 -15 0
c|O1^^ed	17 24 0 1 -24 0 -63 -11 0
c|O1^^i	22 -35 0 26 -45 0 -36 -5 0
c|O1^^ing	-4 -32 0 41 -2 0 -47 -1 0
c|O1^^ly	-24 -42 0 -71 5 0 39 -39 0
c|O1^^other	5 -10 0 5 -33 0 -13 -6 0
c|O1^^s	42 9 0 -56 -16 0 -10 -4 0
c|O1^^the	3 9 0 20 21 0 -48 -11 0
c|O1^^to	52 -24 0 -46 -49 0 -2 0 0
c|O1^^very	29 -40 0 -64 -26 0 43 -19 0
c|O1^^you	20 -39 0 28 -37 0 0 0 0
c|O1^a	-8 -37 0 1 -10 0 -11 0 0
c|O1^an	2 -18 0 19 -28 0 0 0 0
c|O1^and	-9 -21 0 10 -20 0 33 -13 0
c|O1^as	10 13 0 11 -64 0 -37 -5 0
c|O1^ed	12 -57 0 -3 -23 0 -20 -38 0
c|O1^in	12 -21 0 -29 29 0 0 0 0
c|O1^ing	-3 -36 0 -95 15 0 -15 -1 0
c|O1^of	-10 -22 0 24 -11 0 -24 -11 0
c|O1^or	39 -47 0 -39 -36 0 0 0 0
c|O1^other	14 -24 0 -25 24 0 -53 -22 0
c|O1^s	-24 -16 0 -5 -53 0 59 -32 0
c|O1^said	7 -41 0 -46 -8 0 4 -32 0
c|O1^that	-11 -61 0 -66 28 0 -38 45 0
c|O1^the	-29 -44 0 12 0 0 -33 -6 0
c|O1^to	1 57 0 -14 -69 0 -31 -9 0
c|O1^was	-68 27 0 45 -51 0 -7 -22 0
c|O1^were	16 -19 0 -20 -16 0 -8 -2 0
c|O1|,	30 -97 0 -37 42 0 16 -88 0
c|O1|,,	-9 -77 0 24 -16 0 -55 -50 0
c|O1|,m	-17 -62 0 27 1 0 -20 -15 0
c|O1|,n	-14 -62 0 -122 13 0 34 -42 0
c|O1|,o	38 -27 0 -52 -6 0 -66 -4 0
c|O1|-	34 -56 0 -44 2 0 0 0 0
c|O1|.	40 -35 0 -20 -46 0 6 -3 0
c|O1|:	36 16 0 -19 -28 0 -50 -31 0
c|O1|;	49 -36 0 -47 -10 0 -6 0 0
c|O1|>	39 -130 0 -49 35 0 0 0 0
c|O1|Name closes+>	28 17 0 -53 -83 0 -7 -32 0
c|O1|colon>	14 -43 0 -37 34 0 -26 -83 0
c|O1|he closes>	3 -48 0 -27 39 0 -32 -73 0
c|O1|inverted>	-37 64 0 -22 -44 0 12 -57 0
c|O1|m,	19 11 0 2 -45 0 -9 -31 0
c|O1|mm	-7 13 0 0 19 0 -54 11 0
c|O1|mn	12 -53 0 -128 8 0 -26 -2 0
c|O1|mo	-2 6 0 30 -41 0 7 -10 0
c|O1|n,	60 -57 0 -39 -39 0 0 0 0
c|O1|nm	88 -60 0 -42 -83 0 -11 0 0
c|O1|no	82 -54 0 -37 -41 0 -8 0 0
c|O1|o,	8 -92 0 -63 8 0 55 -36 0
c|O1|om	35 -103 0 -48 2 0 28 -52 0
c|O1|on	44 -69 0 -91 27 0 6 -31 0
c|O1|oo	34 -91 0 -58 10 0 -19 -64 0
c|O1|the closes+>	20 -38 0 22 1 0 -49 -50 0
c|O1|–	-31 -53 0 -85 89 0 -22 -5 0
c|O1|—	3 -57 0 -108 27 0 -23 -18 0
c|O<Name	40 -77 0 -69 10 0 37 -38 0
c|O<all	-40 -30 0 18 29 0 0 0 0
c|O<and	-57 -27 0 -94 87 0 0 0 0
c|O<ed	6 8 0 6 -56 0 20 -14 0
c|O<however	54 -33 0 -10 -20 0 0 0 0
c|O<ing	-28 -3 0 -11 5 0 -6 0 0
c|O<is	35 -41 0 -80 34 0 0 0 0
c|O<it	14 -47 0 -12 -1 0 0 0 0
c|O<ly	48 -26 0 -55 2 0 3 0 0
c|O<now	-18 3 0 -34 18 0 0 0 0
c|O<other	34 -67 0 13 27 0 -22 -34 0
c|O<s	33 -31 0 -43 40 0 -7 -9 0
c|O<said	-26 9 0 -39 45 0 -25 -3 0
c|O<say	-16 -76 0 19 27 0 -29 -36 0
c|O<still	43 -21 0 -21 -3 0 0 0 0
c|O<that	29 -36 0 -53 5 0 -29 0 0
c|O<them	-7 -31 0 -52 46 0 -3 0 0
c|O<up	-5 -22 0 -50 32 0 0 0 0
c|O>Name	13 -10 0 6 -20 0 14 -34 0
c|O>a	58 -37 0 30 -43 0 -22 -26 0
c|O>after	66 -15 0 -21 -34 0 0 0 0
c|O>although	33 -14 0 -21 -11 0 0 0 0
c|O>an	122 -19 0 -9 -23 0 -73 -28 0
c|O>and	49 -55 0 -58 42 0 -16 0 0
c|O>are	35 -39 0 -12 10 0 0 0 0
c|O>as	44 -2 0 -1 -74 0 14 -3 0
c|O>at	68 -15 0 -51 -28 0 0 0 0
c|O>because	16 -35 0 -18 27 0 -16 -4 0
c|O>both	39 -18 0 -23 -24 0 -8 -2 0
c|O>but	-33 -23 0 -2 50 0 -19 38 0
c|O>ed	17 -14 0 -12 -6 0 -23 -7 0
c|O>even	9 -36 0 -32 16 0 -17 -2 0
c|O>for	13 -21 0 -87 37 0 0 0 0
c|O>from	15 -15 0 -39 25 0 -5 0 0
c|O>has	43 -25 0 -19 -3 0 -12 -4 0
c|O>have	-22 -16 0 -7 40 0 0 0 0
c|O>he	19 -32 0 -27 20 0 -2 -4 0
c|O>her	25 -12 0 -17 -11 0 28 -15 0
c|O>his	29 -27 0 69 -105 0 8 -3 0
c|O>however	34 -17 0 -15 -26 0 10 -3 0
c|O>i	-21 -4 0 -33 68 0 -53 -68 0
c|O>if	58 -39 0 -30 -15 0 0 0 0
c|O>in	22 -19 0 34 -64 0 -2 0 0
c|O>ing	2 -46 0 -30 -21 0 69 -12 0
c|O>is	66 -38 0 18 -42 0 -49 -22 0
c|O>it	32 -42 0 -4 -42 0 0 0 0
c|O>its	-62 7 0 -98 65 0 0 0 0
c|O>just	-44 15 0 -65 50 0 -19 -13 0
c|O>like	7 -47 0 -65 19 0 0 0 0
c|O>ly	-21 -20 0 2 49 0 -2 -6 0
c|O>no	16 -22 0 -44 17 0 -1 -2 0
c|O>not	-27 -33 0 -94 57 0 -3 0 0
c|O>of	82 -21 0 -14 -52 0 -1 0 0
c|O>on	5 -12 0 -33 33 0 0 0 0
c|O>one	73 -12 0 -42 -45 0 -21 -5 0
c|O>or	18 -44 0 -30 19 0 -1 0 0
c|O>other	35 -26 0 -85 9 0 22 -10 0
c|O>s	-32 -66 0 3 36 0 -23 28 0
c|O>said	35 15 0 5 -114 0 0 0 0
c|O>she	-33 10 0 15 33 0 -1 0 0
c|O>so	44 -30 0 -49 -9 0 0 0 0
c|O>some	37 -16 0 -9 -18 0 0 0 0
c|O>that	-14 -1 0 -58 27 0 -20 0 0
c|O>the	4 -21 0 31 -3 0 4 -38 0
c|O>then	-12 -24 0 6 -8 0 13 -8 0
c|O>there	70 -29 0 -23 -24 0 0 0 0
c|O>they	7 -34 0 -39 42 0 -44 -4 0
c|O>this	12 -29 0 -16 8 0 0 0 0
c|O>though	31 -12 0 -10 -14 0 0 0 0
c|O>to	8 -40 0 -81 10 0 36 -16 0
c|O>too	-75 -23 0 -1 56 0 0 0 0
c|O>was	88 -26 0 -16 -9 0 -55 -4 0
c|O>we	4 -53 0 -36 20 0 -18 21 0
c|O>what	34 -31 0 -11 -3 0 0 0 0
c|O>when	15 14 0 -28 -43 0 -8 -1 0
c|O>where	29 -24 0 -15 6 0 0 0 0
c|O>which	30 -31 0 -38 29 0 -17 -8 0
c|O>while	22 -13 0 -23 3 0 0 0 0
c|O>who	29 -35 0 -33 -36 0 66 -7 0
c|O>whose	-25 -7 0 -51 48 0 5 -5 0
c|O>will	35 -24 0 -10 -15 0 -9 -2 0
c|O>with	8 -33 0 -28 28 0 -4 0 0
c|O>would	96 -26 0 -18 -27 0 -49 -12 0
c|O>you	4 -38 0 -32 22 0 -12 23 0
c|O^Name	23 -5 0 -40 -19 0 -45 -32 0
c|O^^Name	15 -36 0 20 -18 0 -35 -32 0
c|O^^a	66 -40 0 -76 -38 0 0 0 0
c|O^^ed	-4 46 0 3 -15 0 -88 -15 0
c|O^^ly	-13 -41 0 -73 -12 0 72 -39 0
c|O^^other	16 -30 0 33 -59 0 16 -7 0
c|O^^s	12 -11 0 -42 3 0 -27 -8 0
c|O^^the	6 22 0 -3 -24 0 -37 -20 0
c|O^^this	-80 -11 0 -51 81 0 0 0 0
c|O^a	-15 -62 0 -1 4 0 -11 -2 0
c|O^as	5 26 0 11 -70 0 -10 0 0
c|O^ed	-18 -30 0 4 18 0 -50 -33 0
c|O^in	-24 -53 0 -68 49 0 0 0 0
c|O^ing	19 -20 0 -126 -2 0 35 -23 0
c|O^of	-44 -39 0 16 29 0 -25 0 0
c|O^other	25 -22 0 -57 6 0 -30 -18 0
c|O^s	-31 9 0 25 -44 0 69 -26 0
c|O^said	39 -23 0 -108 -8 0 -38 -36 0
c|O^that	2 -57 0 -138 24 0 -38 13 0
c|O^the	7 -32 0 4 -11 0 -33 0 0
c|O^to	1 43 0 -13 -51 0 -23 -10 0
c|O|,	38 -84 0 -42 59 0 17 -72 0
c|O|,,	-23 -40 0 -1 7 0 52 -14 0
c|O|,m	-8 -52 0 -13 -6 0 41 -44 0
c|O|,n	-20 -70 0 -22 18 0 1 -59 0
c|O|,o	-4 -67 0 40 -12 0 21 -35 0
c|O|-	28 -68 0 -15 -2 0 -2 0 0
c|O|.	38 -5 0 -28 -67 0 3 -2 0
c|O|:	28 14 0 -87 43 0 -79 -25 0
c|O|;	42 -43 0 -33 6 0 -2 0 0
c|O|>	39 -111 0 -32 31 0 0 0 0
c|O|Name closes+>	16 -44 0 -52 -63 0 29 -12 0
c|O|Name closes>	29 -42 0 -9 -12 0 2 -63 0
c|O|colon>	11 -2 0 -62 26 0 -44 -82 0
c|O|he closes>	44 -59 0 -22 20 0 -32 -35 0
c|O|inverted>	-25 61 0 -18 -45 0 18 -74 0
c|O|mm	-45 19 0 56 -2 0 -61 -15 0
c|O|mn	-15 23 0 9 -5 0 -41 -25 0
c|O|n,	71 -33 0 -51 -66 0 29 -1 0
c|O|nm	65 -22 0 -60 -20 0 -21 -1 0
c|O|nn	41 -72 0 -65 -4 0 -8 -2 0
c|O|no	47 -54 0 -20 -21 0 -37 -2 0
c|O|on	-43 -38 0 -90 76 0 18 -45 0
c|O|oo	16 -34 0 -21 0 0 41 -11 0
c|O|the closes+>	61 -31 0 -36 21 0 -13 -47 0
c|O|the closes>	-17 26 0 -46 50 0 -84 -53 0
c|O|–	18 -76 0 -68 67 0 -43 -28 0
c|O|—	17 -84 0 -85 19 0 -19 -9 0
c|n1|,	38 -71 0 -78 15 0 -13 -4 0
c|n1|,n	-26 -7 0 16 24 0 -13 -10 0
c|n1|-	63 -65 0 -50 -37 0 0 0 0
c|n1|>	28 -48 0 -82 39 0 0 0 0
c|n1|n,	-1 -41 0 -59 10 0 39 -44 0
c|n1|nc	18 -19 0 -18 -17 0 0 0 0
c|n1|nk	5 -23 0 -19 17 0 -20 -2 0
c|n1|nm	10 -78 0 -60 14 0 -23 -1 0
c|n1|no	38 -44 0 -31 -35 0 -25 -6 0
c|n1|ns	30 -30 0 -24 -32 0 0 0 0
c|n1|on	-43 14 0 -66 42 0 15 44 0
c|n|,	20 -37 0 -53 43 0 19 -15 0
c|n|,n	-27 34 0 -51 26 0 -17 -27 0
c|n|-	-6 -61 0 -6 24 0 -8 -1 0
c|n|.	60 -53 0 -20 -61 0 20 -17 0
c|n|:	-1 94 0 -79 -56 0 -82 -46 0
c|n|;	90 -99 0 -80 -22 0 -22 -2 0
c|n|>	30 -66 0 -27 30 0 0 0 0
c|n|Name closes+>	3 -54 0 -49 -35 0 -30 33 0
c|n|Name closes>	24 -5 0 -25 1 0 -41 -37 0
c|n|according>	-61 88 0 -44 -36 0 -37 -73 0
c|n|cn	20 -12 0 -127 -85 0 -31 31 0
c|n|colon>	-57 40 0 -92 17 0 -36 27 0
c|n|he closes+>	-18 18 0 -53 -103 0 -49 55 0
c|n|he closes>	37 -29 0 -29 -20 0 -14 -43 0
c|n|inverted>	-62 35 0 -27 -18 0 34 -33 0
c|n|kn	34 7 0 -106 -15 0 78 -47 0
c|n|mn	-40 30 0 7 -12 0 12 -38 0
c|n|n,	46 -31 0 -100 -65 0 5 -33 0
c|n|nc	91 -64 0 -38 -48 0 0 0 0
c|n|nk	20 -79 0 -74 16 0 -52 39 0
c|n|nm	2 10 0 -11 -68 0 -10 27 0
c|n|nn	28 -30 0 -29 20 0 -9 -29 0
c|n|no	21 -142 0 65 14 0 -34 -45 0
c|n|ns	-5 -5 0 -30 1 0 30 -4 0
c|n|on	-27 -67 0 -51 44 0 52 -9 0
c|n|sn	-11 43 0 -32 -17 0 32 -49 0
c|n|the closes+>	-7 -15 0 -12 8 0 -40 -69 0
c|n|the closes>	68 -38 0 -35 -15 0 -15 -97 0
c|n|–	-71 -7 0 16 45 0 -17 -2 0
c|n|—	16 -13 0 -120 16 0 -63 -13 0
he closes!>|B|.	-71 -95 0 -41 -41 0 47 29 0
he closes+>|B|.	8 -35 0 31 -9 0 -6 -78 0
he closes+>|C1|.	3 -19 0 -10 1 0 8 -23 0
he closes+>|C|.	41 -50 0 -13 -15 0 10 -32 0
he closes+>|N1|.	-8 -34 0 -5 -14 0 -1 -9 0
he closes+>|N|,	-55 41 0 -54 -101 0 -43 47 0
he closes+>|N|.	-30 8 0 -21 -13 0 -30 0 0
he closes+>|O|.	26 -26 0 19 -7 0 -22 -107 0
he closes+>|n|,	-18 18 0 -53 -103 0 -49 55 0
he closes+>|n|.	-30 -2 0 19 -13 0 -41 -18 0
he closes>|B|,	31 -39 0 -30 30 0 -52 -31 0
he closes>|B|.	-39 -22 0 -25 -33 0 27 9 0
he closes>|B|o.	-4 -16 0 -6 -16 0 -59 44 0
he closes>|C1|,	-18 -20 0 -14 10 0 -42 24 0
he closes>|C1|.	-31 16 0 -1 -18 0 11 1 0
he closes>|C|,	-15 -3 0 -34 31 0 -58 -13 0
he closes>|C|.	-20 -33 0 -16 -31 0 -4 23 0
he closes>|N1|,	29 -14 0 -29 1 0 -15 -43 0
he closes>|N1|.	-29 9 0 -41 -35 0 10 13 0
he closes>|N|,	34 -20 0 -55 -16 0 -25 -40 0
he closes>|N|.	-27 -14 0 -49 -44 0 -14 38 0
he closes>|O1|,	3 -48 0 -27 39 0 -32 -73 0
he closes>|O1|.	10 -4 0 -62 -25 0 39 -80 0
he closes>|O1|o.	-3 -18 0 -4 -16 0 -34 32 0
he closes>|O|,	44 -59 0 -22 20 0 -32 -35 0
he closes>|O|.	-18 -21 0 -35 -13 0 43 0 0
he closes>|O|o,	-2 -1 0 0 -21 0 -10 6 0
he closes>|O|o.	-3 -17 0 -4 -21 0 -54 52 0
he closes>|n|,	41 -40 0 -31 -19 0 -13 -38 0
he closes>|n|.	-41 -19 0 -24 -34 0 21 17 0
inner that>|B| 	-14 -1 0 -10 -11 0 -7 -50 0
inner that>|C1| 	-32 31 0 -32 -4 0 5 -47 0
inner that>|C| 	-41 45 0 -47 -15 0 -46 -6 0
inner that>|N1| 	-5 -9 0 -38 3 0 -32 -3 0
inner that>|N| 	-6 -5 0 -64 17 0 -90 9 0
inner that>|O1| 	0 -23 0 -48 12 0 -11 -34 0
inner that>|O| 	-15 -27 0 0 23 0 -35 -22 0
inner that>|n| 	-19 14 0 -3 -7 0 -82 3 0
inverted>|B|,	-53 13 0 -9 -15 0 45 -66 0
inverted>|B|.	-57 51 0 -23 -14 0 6 -28 0
inverted>|B|o.	-38 36 0 -8 -12 0 -58 13 0
inverted>|C1|,	-70 -22 0 -7 37 0 38 -36 0
inverted>|C1|.	-43 23 0 -1 -26 0 -23 10 0
inverted>|C|,	-66 -28 0 -12 51 0 43 -42 0
inverted>|C|.	-67 41 0 22 -26 0 -13 -25 0
inverted>|N1|,	-49 -7 0 -37 12 0 39 -34 0
inverted>|N1|.	-52 40 0 -14 -68 0 -48 -4 0
inverted>|N|,	-45 -16 0 -45 25 0 37 -40 0
inverted>|N|.	-52 44 0 10 -64 0 -34 -11 0
inverted>|O1|,	-37 52 0 -21 -27 0 26 -70 0
inverted>|O1|o.	-16 24 0 -6 -8 0 -82 2 0
inverted>|O|,	-20 38 0 -17 -26 0 29 -87 0
inverted>|O|.	-27 -46 0 -58 -9 0 26 3 0
inverted>|O|o.	-12 36 0 -3 -11 0 -68 -10 0
inverted>|n|,	-53 14 0 -27 0 0 29 -28 0
inverted>|n|.	-46 39 0 4 -64 0 -5 -41 0
leads>|B| 	27 -46 0 -50 28 0 2 -51 0
leads>|C1| 	33 -74 0 -64 8 0 1 -58 0
leads>|C| 	20 -68 0 -69 8 0 4 -72 0
leads>|N1| 	34 -25 0 -52 6 0 -15 -42 0
leads>|N| 	17 -46 0 -11 -14 0 -7 -47 0
leads>|N|.	-105 -21 0 22 40 0 -4 2 0
leads>|O1| 	33 -67 0 -49 25 0 -2 -71 0
leads>|O| 	29 -55 0 -42 43 0 11 -51 0
leads>|n1| 	49 -82 0 -62 -50 0 -18 -46 0
leads>|n| 	33 -49 0 -75 1 0 2 -65 0
mc|B+1	36 -57 0 -15 -69 0 0 0 0
mc|B+2	58 -36 0 -22 -78 0 0 0 0
mc|B<Name	4 -1 0 4 -114 0 0 0 0
mc|B<other	-51 -49 0 90 -82 0 -17 -26 0
mc|B<s	-115 -116 0 -17 80 0 0 0 0
mc|B>Name	64 -111 0 -51 -12 0 -3 -2 0
mc|B>other	-90 -46 0 106 -58 0 0 0 0
mc|B>s	29 -88 0 -13 -52 0 0 0 0
mc|B^^Name	33 -100 0 -8 -84 0 0 0 0
mc|B^^other	-85 -15 0 84 -29 0 0 0 0
mc|B| 	-53 -15 0 58 -44 0 -10 -29 0
mc|B|,	-6 -103 0 79 -98 0 0 0 0
mc|B|,n	36 -81 0 -1 -85 0 0 0 0
mc|B|mn	83 -82 0 -40 -113 0 0 0 0
mc|B|nn	-32 -68 0 72 -67 0 -34 -32 0
mc|C-7	-31 -63 0 52 -43 0 0 0 0
mc|C-8	-21 -42 0 17 -24 0 49 -47 0
mc|C1-7	-42 -85 0 58 -50 0 -7 -1 0
mc|C1-8	-17 -30 0 22 -36 0 41 -39 0
mc|C1<Name	-31 -73 0 40 -22 0 21 -20 0
mc|C1<other	30 -63 0 9 -29 0 3 -1 0
mc|C1<s	-64 -27 0 39 2 0 -6 0 0
mc|C1>Name	-7 -8 0 18 -58 0 23 -23 0
mc|C1>and	-40 -69 0 14 26 0 -8 -1 0
mc|C1>other	-45 -6 0 67 -36 0 -7 0 0
mc|C1| 	-51 -51 0 60 -18 0 33 -43 0
mc|C1|,	19 -86 0 10 -82 0 -5 0 0
mc|C1|ck	-24 -39 0 0 13 0 21 -1 0
mc|C1|kk	28 -58 0 -14 -27 0 -12 -2 0
mc|C1|nk	53 -18 0 -29 -40 0 -8 -3 0
mc|C1|sk	-13 -57 0 38 -66 0 -2 0 0
mc|C1|ss	4 -48 0 5 -10 0 -5 0 0
mc|C<Name	-41 -60 0 36 -17 0 20 -19 0
mc|C<other	12 -47 0 18 -38 0 -3 -3 0
mc|C<s	-29 -53 0 39 -24 0 -7 0 0
mc|C>Name	-14 -33 0 20 -76 0 26 -25 0
mc|C>and	-59 -8 0 -22 55 0 -26 -10 0
mc|C>other	-48 -21 0 77 -50 0 -5 0 0
mc|C| 	-72 -44 0 58 -8 0 19 -34 0
mc|C|,	19 -107 0 18 -102 0 -4 0 0
mc|C|cn	-13 -24 0 2 -38 0 35 -3 0
mc|C|nn	-6 -35 0 16 -6 0 -29 -2 0
mc|C|ns	-38 -68 0 35 -20 0 0 0 0
mc|N<other	21 -37 0 16 -21 0 -35 -44 0
mc|n| 	-64 -68 0 71 -4 0 -26 -41 0
mc|n|nn	-35 -72 0 59 0 0 -27 -40 0
mo|B-0	27 27 0 -80 -85 0 0 -6 0
mo|B-1	14 -30 0 -21 22 0 -25 6 0
mo|B-2	67 7 0 -42 -129 0 -13 -45 0
mo|B-3	40 -53 0 -31 57 0 -3 -24 0
mo|B-4	-26 -11 0 -39 15 0 -6 8 0
mo|B-5	-69 21 0 -10 7 0 -3 -21 0
mo|B-6	-80 44 0 -21 -17 0 -8 34 0
mo|B-7	-68 84 0 -13 -59 0 -7 -24 0
mo|B-8	-44 3 0 -33 -87 0 -5 41 0
mo|B<Name	-10 35 0 -56 -46 0 -62 38 0
mo|B<a	0 -7 0 -47 13 0 -21 -55 0
mo|B<and	33 6 0 -30 -93 0 -1 -5 0
mo|B<as	-99 115 0 -6 -35 0 0 -1 0
mo|B<ed	-104 84 0 -12 -44 0 -26 13 0
mo|B<ing	-90 43 0 -33 -10 0 -4 25 0
mo|B<other	-4 21 0 -35 -38 0 -3 13 0
mo|B<s	-63 95 0 -17 -40 0 0 -49 0
mo|B<said	-27 63 0 -8 -42 0 -29 -12 0
mo|B<that	-59 22 0 -9 -60 0 -6 39 0
mo|B<the	-7 -25 0 -56 62 0 0 0 0
mo|B<to	-31 -11 0 -34 17 0 -1 -7 0
mo|B>Name	-31 49 0 -83 -51 0 -26 17 0
mo|B>a	-119 15 0 -36 30 0 0 0 0
mo|B>ed	-37 59 0 -49 -70 0 0 -2 0
mo|B>ing	-133 59 0 -75 -10 0 -29 47 0
mo|B>other	-102 41 0 -55 8 0 -15 -39 0
mo|B>s	-78 78 0 -15 -83 0 -1 -18 0
mo|B>the	-95 88 0 -21 -54 0 -6 4 0
mo|B| 	-44 50 0 -100 -32 0 -36 30 0
mo|B|,	-120 31 0 -57 -9 0 -42 35 0
mo|B|:	45 16 0 -14 -54 0 -19 -50 0
mo|B|cc	1 -26 0 -34 16 0 0 0 0
mo|B|cs	8 17 0 -42 -84 0 -1 27 0
mo|B|kn	-89 99 0 -65 -60 0 -65 8 0
mo|B|ks	68 -4 0 -16 -75 0 -47 -30 0
mo|B|nc	31 -25 0 -40 16 0 -2 -34 0
mo|B|nk	34 1 0 -32 -88 0 0 -12 0
mo|B|nn	-74 46 0 -49 -9 0 -17 27 0
mo|B|ns	-51 -2 0 -16 31 0 -8 16 0
mo|N>Name	-67 90 0 -32 -53 0 -5 -42 0
mo|N>other	-36 35 0 -97 -2 0 -16 -5 0
mo|O+2	-82 2 0 -65 36 0 0 0 0
mo|O+4	-103 62 0 -71 -22 0 -12 25 0
mo|O+5	-102 123 0 -52 -76 0 -5 3 0
mo|O+6	-73 79 0 -21 -109 0 -37 33 0
mo|O+7	-128 42 0 -26 -2 0 -8 24 0
mo|O+8	14 3 0 -17 -45 0 -15 -28 0
mo|O1+5	-27 32 0 -62 -20 0 -2 11 0
mo|O1+6	-27 0 0 -51 2 0 -44 55 0
mo|O1+7	-86 82 0 -39 -13 0 -22 -44 0
mo|O1+8	-8 9 0 -30 -46 0 -4 22 0
mo|O1<Name	-19 15 0 -10 -16 0 -47 36 0
mo|O1<a	-2 18 0 -35 -49 0 0 0 0
mo|O1<ed	-107 36 0 -14 -16 0 -21 12 0
mo|O1<ing	-83 70 0 -12 -10 0 -4 25 0
mo|O1<other	-16 11 0 -72 17 0 -30 -1 0
mo|O1<s	-92 11 0 -46 44 0 0 -12 0
mo|O1<said	-28 79 0 -3 -48 0 -56 -64 0
mo|O1<that	14 -11 0 -13 -13 0 -24 -43 0
mo|O1<the	2 6 0 -19 -15 0 0 0 0
mo|O1>Name	-35 14 0 -47 29 0 -54 -14 0
mo|O1>a	-91 60 0 -71 15 0 0 0 0
mo|O1>ed	11 -1 0 -15 -37 0 0 0 0
mo|O1>ing	4 10 0 -44 -6 0 -11 14 0
mo|O1>other	3 52 0 -60 -96 0 -3 -1 0
mo|O1>s	21 -7 0 -56 -78 0 -12 25 0
mo|O1>the	-81 76 0 -16 -44 0 -22 10 0
mo|O1^Name	-14 -21 0 8 -6 0 -24 8 0
mo|O1^^Name	20 18 0 -12 -61 0 -13 -35 0
mo|O1^^other	-15 36 0 -45 15 0 -22 -11 0
mo|O1^^the	-11 1 0 -49 -15 0 -4 37 0
mo|O1^a	-12 40 0 -29 3 0 -1 -33 0
mo|O1^ed	-88 52 0 -16 7 0 -28 -33 0
mo|O1^other	30 -14 0 -52 -70 0 -11 51 0
mo|O1| 	-48 100 0 -93 -92 0 -5 -10 0
mo|O1|,	-56 32 0 -32 -37 0 -89 30 0
mo|O1|,m	-29 -5 0 -52 -21 0 -6 38 0
mo|O1|,o	-64 5 0 13 9 0 -7 -42 0
mo|O1|:	-11 44 0 -6 -82 0 -29 -11 0
mo|O1|m,	-4 -3 0 -45 8 0 -1 -25 0
mo|O1|mm	-20 37 0 -76 3 0 -31 -7 0
mo|O1|mn	-11 -11 0 -32 -8 0 -12 13 0
mo|O1|mo	-32 37 0 -49 -30 0 -2 12 0
mo|O1|nm	-21 29 0 -15 -30 0 -2 -14 0
mo|O1|no	-57 25 0 -9 30 0 0 -1 0
mo|O1|om	-35 61 0 -57 -57 0 -15 1 0
mo|O1|on	-83 33 0 -12 -44 0 -33 20 0
mo|O1|oo	-32 15 0 -71 23 0 -23 13 0
mo|O<Name	-10 -9 0 -12 -28 0 -50 60 0
mo|O<a	-3 4 0 -34 -20 0 -10 -4 0
mo|O<and	-10 65 0 -63 -118 0 0 -1 0
mo|O<as	-98 96 0 -3 -7 0 0 0 0
mo|O<ed	-96 82 0 -6 -25 0 -15 -1 0
mo|O<ing	-70 61 0 -9 -25 0 -1 10 0
mo|O<of	-7 14 0 -17 -35 0 0 -4 0
mo|O<other	-37 7 0 -60 46 0 -19 13 0
mo|O<s	-103 34 0 -61 42 0 0 -25 0
mo|O<said	-19 58 0 -2 -36 0 -35 -34 0
mo|O<that	5 -27 0 -15 6 0 -33 -24 0
mo|O<the	-6 12 0 -16 -19 0 0 0 0
mo|O<to	70 -57 0 -22 -82 0 0 -2 0
mo|O<was	-77 23 0 -5 -14 0 -3 35 0
mo|O>Name	-37 13 0 -32 36 0 -54 -8 0
mo|O>a	-111 74 0 -89 16 0 0 0 0
mo|O>ed	30 -19 0 -12 -53 0 0 -1 0
mo|O>i	-55 29 0 -7 -15 0 -6 10 0
mo|O>ing	-17 -9 0 -50 2 0 -18 39 0
mo|O>ly	-102 76 0 -11 -37 0 -1 44 0
mo|O>other	11 24 0 -38 -30 0 -11 -14 0
mo|O>s	39 -15 0 -23 -55 0 -4 -9 0
mo|O>the	-66 48 0 -10 -28 0 -8 27 0
mo|O^Name	-86 -7 0 31 -21 0 -20 -6 0
mo|O^^Name	-8 -17 0 1 -49 0 -14 29 0
mo|O^^other	-27 46 0 -31 -14 0 -28 -17 0
mo|O^a	28 -8 0 -26 -5 0 -6 -43 0
mo|O^other	-2 6 0 -31 -29 0 -1 6 0
mo|O| 	-48 72 0 -84 -31 0 -42 29 0
mo|O|,	-87 42 0 -10 -21 0 -46 31 0
mo|O|,n	-94 51 0 -5 -38 0 -65 25 0
mo|O|:	-54 74 0 -6 -61 0 -29 -37 0
mo|O|mm	-33 23 0 -86 14 0 -34 39 0
mo|O|mn	-28 38 0 -66 -9 0 -10 12 0
mo|O|n,	-30 42 0 -30 -45 0 -1 -2 0
mo|O|nm	-70 82 0 -19 -24 0 -19 -26 0
mo|O|nn	-41 49 0 -27 -27 0 -8 5 0
mo|O|no	-41 52 0 -17 -37 0 0 0 0
mo|O|on	29 -13 0 -64 -18 0 -28 18 0
mo|n| 	-59 89 0 -105 -33 0 -9 -12 0
mo|n|nn	-47 67 0 -84 -43 0 -21 5 0
m|B1|>	55 -82 0 -93 22 0 0 0 0
m|B|>	-39 27 0 -14 -26 0 0 0 0
m|B|Name closes+>	-31 -8 0 -49 -27 0 -49 57 0
m|B|colon>	-31 23 0 -12 -27 0 -33 25 0
m|B|the closes+>	-23 14 0 -11 -68 0 -22 12 0
m|C1|>	-61 -81 0 76 -31 0 0 0 0
m|C|>	-75 -89 0 91 -30 0 0 0 0
m|O1|>	-33 49 0 -104 7 0 0 0 0
m|O1|colon>	-29 -29 0 -8 -50 0 -43 42 0
m|O|>	-37 60 0 -89 -12 0 0 0 0
m|O|Name closes+>	-109 19 0 -27 -39 0 -98 78 0
m|O|colon>	-30 -16 0 -3 -28 0 -39 37 0
m|O|he closes>	-1 9 0 0 -18 0 -8 -3 0
m|n|>	-100 46 0 31 -35 0 0 0 0
qc|B-7	-41 -19 -17 -11 -23 71 0 0 0
qc|B-8	-12 -4 -13 -8 -15 51 0 0 0
qc|B<Name	-28 -23 -43 -59 -25 81 0 0 0
qc|B<other	-21 -9 -26 -51 -16 86 -1 0 -1
qc|B<s	-29 -17 -26 -26 -9 67 0 0 0
qc|B>Name	-17 -7 -23 -36 -13 65 -1 0 -1
qc|B>he	-35 -4 -18 -34 -10 77 0 0 0
qc|B>said	-28 -5 -16 -15 -5 57 0 0 0
qc|B>she	-29 -5 -14 -51 -24 66 0 0 0
qc|B>the	-4 -36 -41 -81 -39 50 0 0 0
qc|B|,	-37 -23 -55 -79 -27 125 0 0 -1
qc|B|,,	-9 -1 -4 -35 -10 49 0 0 -1
qc|B|,n	-7 -1 -6 -33 -12 59 0 0 -1
qc|B|,o	-8 0 -6 -27 -3 38 0 0 0
qc|B|,s	-2 -2 -2 -7 -23 35 0 0 0
qc|B|mn	-72 -14 -27 -68 -38 96 0 0 0
qc|B|nn	16 -41 -72 -40 -14 37 -1 0 -1
qc|B|no	-53 -4 -40 -21 -4 77 0 0 -1
qc|B|ns	-33 -31 -38 -6 -9 79 0 0 0
qc|B|on	-10 0 -3 -34 -13 44 0 0 0
qc|B|oo	-10 -1 -6 -25 -9 31 0 0 0
qc|C-6	-43 -12 -15 -35 5 40 0 0 0
qc|C-7	0 -34 -24 -24 -59 62 0 0 0
qc|C-8	17 -17 -36 -24 -51 34 0 0 -1
qc|C1-6	-40 -21 -17 -38 -12 36 0 0 0
qc|C1-7	11 -49 -44 -33 -39 48 0 0 0
qc|C1-8	-34 -29 -71 -60 -43 78 0 0 0
qc|C1<Name	-31 -39 -55 -56 -65 72 0 0 0
qc|C1<other	-39 -42 -67 -65 -3 65 0 0 -1
qc|C1<s	-53 -9 -44 -28 -23 78 0 0 0
qc|C1>Name	-25 -30 -47 -45 -6 53 0 0 -1
qc|C1>he	-26 -13 -25 -49 -27 56 0 0 0
qc|C1>said	-43 -6 -33 -20 -10 42 0 0 0
qc|C1>she	-36 -12 -26 -51 -33 72 0 0 0
qc|C1|,	-40 -56 -88 -80 -31 90 0 0 -1
qc|C1|cs	-32 -10 -17 -13 -21 67 0 0 0
qc|C1|kk	-9 -36 -29 -38 -17 31 0 0 0
qc|C1|ks	3 -24 -24 -22 -53 54 0 0 0
qc|C1|ns	31 -33 -30 -21 8 -25 0 0 0
qc|C1|sc	-2 -10 -28 -42 -30 31 0 0 0
qc|C1|sk	-63 -13 -48 -34 -26 83 0 0 0
qc|C1|ss	-14 -21 -36 -27 -19 47 0 0 0
qc|C<Name	-20 -32 -38 -64 -63 73 0 0 0
qc|C<other	-19 -29 -52 -54 9 59 0 0 -1
qc|C<s	-36 -19 -36 -15 -33 104 0 0 0
qc|C>Name	-10 -22 -31 -36 11 41 0 0 0
qc|C>he	-29 -8 -21 -27 -23 69 0 0 0
qc|C>said	-27 -7 -20 -11 -10 66 0 0 0
qc|C>she	-29 -9 -18 -31 -42 84 0 0 0
qc|C>the	-30 -33 -51 -64 -50 65 0 0 0
qc|C|,	-11 -43 -82 -68 -22 97 0 0 -1
qc|C|nn	-40 -21 -61 -77 -12 82 0 0 0
qc|C|ns	-16 -25 -36 -27 -13 73 0 0 -1
qc|N<other	-86 -22 -46 -51 -23 132 0 0 0
qc|N>Name	-60 -37 -32 -52 -48 89 0 0 0
qc|N>said	-36 -10 -27 -27 -7 57 0 0 0
qc|n|,	-28 -47 -81 -67 -51 126 0 0 0
qc|n|nn	10 -41 -58 -52 -44 71 0 0 0
q|B-7	21 -58 -54 -28 23 3 12 -20 -17
q|B-8	27 -62 -28 -21 -62 21 12 -4 -15
q|B<Name	25 -23 -73 -51 -33 5 49 -3 -15
q|B<ed	51 -36 -46 -32 -66 -21 -3 -1 -7
q|B<other	4 -41 -68 -65 42 46 1 -9 -12
q|B<s	17 -23 -59 -43 -20 31 -6 0 0
q|B>Name	28 -48 -54 -52 -31 37 13 0 -1
q|B>he	41 4 -56 -57 -24 21 0 0 0
q|B>ing	49 -20 -31 -26 -8 -36 44 -10 -29
q|B>other	-9 -64 -41 -32 55 -7 0 0 0
q|B>s	78 -23 -41 -20 -38 -57 0 0 0
q|B>said	-23 -10 -48 -32 -54 45 -4 0 -2
q|B>she	18 -41 -49 -69 -118 51 -32 26 -40
q|B>the	-11 -36 -36 -62 -15 38 0 0 0
q|B|,	44 -56 -126 -109 20 28 44 1 -33
q|B|,n	-17 -13 -13 -65 -46 49 0 0 0
q|B|,o	-33 -8 -15 -38 -10 44 9 0 -6
q|B|>Name closes	7 -16 -47 -37 -32 43 0 0 0
q|B|>Name closes!	-26 -44 -57 -28 0 31 0 0 0
q|B|>Name closes+	36 4 -46 -52 -35 5 0 0 0
q|B|>accordingly	27 -14 -33 -42 -14 24 0 0 0
q|B|>he closes	21 -33 -42 -42 15 27 0 0 0
q|B|>he closes!	26 -18 -56 -87 -48 32 0 0 0
q|B|>he closes+	-19 23 -41 -54 -60 32 0 0 0
q|B|>inner that	27 -8 -42 -65 -4 -9 0 0 0
q|B|>inverted	26 -23 -82 -45 -41 21 0 0 0
q|B|>the closes	20 -17 -55 -81 -1 15 0 0 0
q|B|>the closes+	31 -17 -79 -83 5 19 0 0 0
q|B|cn	10 -54 -63 -58 43 -22 29 -18 -14
q|B|mn	12 -43 -32 -93 -92 21 -30 -5 -4
q|B|n,	33 -34 -45 -17 -13 -15 0 0 0
q|B|nm	41 11 -51 -23 -76 -32 -9 -1 -3
q|B|nn	13 -46 -96 -53 12 27 15 14 -13
q|B|no	-23 -63 -60 -31 35 41 32 -1 -7
q|B|ns	46 29 -38 -22 -64 -15 -16 -13 -8
q|B|on	-39 -6 -5 -35 -28 46 0 0 0
q|C-6	48 11 -36 -35 -105 -54 -9 -16 -1
q|C-7	2 -18 -51 -39 9 -65 26 -15 -25
q|C-8	69 -29 -58 -35 -29 -48 -3 3 -31
q|C1-6	45 22 -55 -48 -109 -54 -5 -2 -1
q|C1-7	16 -18 -64 -40 24 -64 28 -10 -23
q|C1-8	62 -12 -70 -41 -8 -49 14 8 -20
q|C1<Name	62 -30 -57 -37 -57 -6 47 -13 -16
q|C1<other	48 -18 -56 -35 -2 -49 26 -3 -14
q|C1<s	-7 19 -50 -34 -8 -35 -6 -1 -1
q|C1>Name	38 -8 -52 -45 -18 -50 22 -1 -2
q|C1>he	53 -46 -66 -49 8 -62 0 0 0
q|C1>ing	1 -9 -29 -31 -2 -21 25 -2 -20
q|C1>other	9 -76 -25 -17 36 -18 0 0 0
q|C1>s	47 -25 -24 -14 -14 -16 0 0 0
q|C1>said	23 5 -51 -16 -42 -38 -1 -5 -1
q|C1>the	-23 58 -30 -32 -71 -42 0 0 0
q|C1|,	66 -28 -107 -83 19 -72 49 4 -34
q|C1|>Name closes	11 -12 -42 -39 -26 17 0 0 0
q|C1|>Name closes!	28 -76 -53 -30 -39 41 0 0 0
q|C1|>Name closes+	45 -20 -46 -38 -8 -11 0 0 0
q|C1|>accordingly	-2 22 -58 -39 -8 21 0 0 0
q|C1|>he closes	-1 -38 -39 -37 8 26 0 0 0
q|C1|>he closes+	-27 4 -39 -53 -47 48 0 0 0
q|C1|>inner that	24 -51 -35 -45 9 13 0 0 0
q|C1|>inverted	8 3 -60 -27 -24 47 0 0 0
q|C1|>the closes	1 -22 -56 -76 -7 30 0 0 0
q|C1|>the closes+	41 -38 -54 -77 -17 60 0 0 0
q|C1|ck	35 -66 -35 -22 25 -20 0 0 0
q|C1|kk	63 -76 -27 -16 32 -18 17 -2 -20
q|C1|ks	45 -27 -57 -70 -25 -70 15 12 -43
q|C1|nk	23 -61 -41 -30 29 -26 -1 0 0
q|C1|sc	-31 47 -40 -15 -64 -20 -6 -1 -1
q|C1|sk	37 -53 -38 -23 18 -24 13 -2 -6
q|C1|ss	-15 37 -61 -37 -42 -74 26 -2 -5
q|C<Name	30 -39 -74 -45 -62 19 51 -13 -23
q|C<other	27 -45 -78 -50 -13 17 3 -12 -15
q|C<s	-18 13 -65 -43 2 23 -11 0 0
q|C>Name	-6 -2 -68 -57 -25 18 11 -1 -1
q|C>he	32 -50 -67 -60 8 -25 0 0 0
q|C>ing	25 22 -37 -46 -3 -65 23 -3 -26
q|C>other	38 -71 -35 -23 24 -58 0 0 0
q|C>s	54 -38 -34 -19 -47 -42 0 0 0
q|C>said	-28 22 -49 -37 -44 29 -3 -5 -2
q|C>she	12 -67 -65 -69 -90 41 -69 9 -45
q|C>the	-18 5 -36 -35 -64 19 0 0 0
q|C|,	49 -45 -137 -110 -6 -3 35 -9 -40
q|C|>Name closes	11 -24 -49 -32 -31 29 0 0 0
q|C|>Name closes!	21 -87 -59 -29 -39 26 0 0 0
q|C|>Name closes+	29 -6 -56 -47 3 -3 0 0 0
q|C|>accordingly	-3 39 -64 -52 -21 6 0 0 0
q|C|>he closes	-8 -37 -46 -43 2 17 0 0 0
q|C|>he closes!	23 -50 -65 -68 -56 15 0 0 0
q|C|>he closes+	-18 -8 -33 -30 -60 70 0 0 0
q|C|>inner that	29 -45 -29 -54 2 -11 0 0 0
q|C|>inverted	5 3 -82 -38 -32 20 0 0 0
q|C|>the closes	7 -55 -40 -86 15 25 0 0 0
q|C|>the closes+	42 -68 -54 -82 -19 21 0 0 0
q|C|nc	8 34 -36 -17 -49 -86 -7 -1 0
q|C|nk	50 -67 -35 -23 31 -77 -2 -18 -1
q|C|nn	3 -74 -111 -92 -2 38 0 -7 -6
q|C|ns	4 10 -58 -46 -68 12 13 -19 -14
q|N-7	6 -7 -28 -44 -94 39 29 -13 -23
q|N-8	-15 -20 -33 -31 -17 6 -4 -9 -3
q|N1<Name	33 -1 -68 -49 -46 24 58 -10 -11
q|N1<ed	8 23 -62 -38 -63 22 -29 -52 -28
q|N1<other	27 -45 -72 -68 -5 86 -7 -29 -10
q|N1<s	4 -36 -68 -49 -3 46 -52 -8 -3
q|N1>Name	15 -34 -78 -72 -11 61 -9 -23 -9
q|N1>he	20 -50 -54 -61 -23 57 18 -6 -2
q|N1>ing	27 6 -49 -42 -18 -32 30 -8 -16
q|N1>other	35 -72 -47 -36 19 -25 0 0 0
q|N1>s	34 -55 -42 -26 2 -36 0 0 0
q|N1>said	-32 2 -54 -48 -51 64 -14 -13 -4
q|N1>she	-20 -88 -66 -66 -111 73 -59 4 -45
q|N1>the	-55 18 -55 -67 -127 63 0 0 0
q|N1|,	37 -42 -86 -75 10 60 22 -18 -39
q|N1|>Name closes	11 -20 -46 -26 -63 22 0 0 0
q|N1|>Name closes!	-4 -49 -45 -24 -41 25 0 0 0
q|N1|>Name closes+	19 -18 -44 -43 -22 5 0 0 0
q|N1|>accordingly	16 5 -34 -33 -20 -16 0 0 0
q|N1|>he closes	26 -56 -39 -35 -2 26 0 0 0
q|N1|>he closes+	12 -34 -47 -43 -100 14 0 0 0
q|N1|>inner that	10 -42 -22 -61 -13 -5 0 0 0
q|N1|>inverted	13 7 -70 -30 -42 34 0 0 0
q|N1|>the closes	22 -18 -43 -35 -7 -12 0 0 0
q|N1|>the closes+	18 -33 -37 -73 16 -1 0 0 0
q|N1|nn	42 -17 -96 -94 -6 66 0 -9 -43
q|N<Name	10 4 -52 -42 -36 20 53 -5 -13
q|N<do	-38 -44 -16 -25 -48 79 0 0 0
q|N<ed	28 34 -37 -24 -10 -23 -7 -27 -7
q|N<ing	17 39 -17 -24 -38 -22 0 0 0
q|N<it	66 -74 -18 -23 -50 -40 0 0 0
q|N<ly	15 -69 -37 -18 -63 17 0 0 0
q|N<now	39 -80 -8 -20 -33 21 0 0 0
q|N<other	1 -46 -60 -51 4 54 -4 -14 -12
q|N<out	14 -83 -23 -32 -110 89 0 0 0
q|N<s	-9 -9 -42 -35 41 54 -43 -9 -6
q|N<said	-49 111 -49 -39 6 -121 -116 35 -110
q|N<still	152 -99 -32 -22 -72 -130 0 0 0
q|N<that	27 -15 -12 -41 -52 0 0 0 0
q|N<them	-37 -23 -21 -16 -35 38 0 0 0
q|N<there	120 -130 -14 -42 -138 -71 0 0 0
q|N>Name	29 -13 -43 -41 -91 78 15 -5 -4
q|N>a	-12 75 -26 -16 -48 -123 77 -13 -20
q|N>an	49 -137 -31 -18 -134 2 0 0 0
q|N>ed	34 -42 -90 -29 -20 0 -1 0 -11
q|N>has	93 -58 -7 -14 -51 -100 0 0 0
q|N>he	29 -43 -40 -46 -28 27 0 0 0
q|N>i	1 62 -24 -26 11 -79 -31 -43 -10
q|N>ing	9 4 -28 -37 4 -9 41 -7 -23
q|N>is	-20 -117 -29 -26 87 -117 -4 -10 -8
q|N>it	-134 -74 -35 -45 77 26 0 0 0
q|N>ly	53 -63 -10 -18 -34 -53 0 0 0
q|N>other	10 -80 -31 -34 44 -28 0 0 0
q|N>s	85 -60 -27 -14 -7 -48 -3 -2 -1
q|N>said	-22 -11 -53 -29 -70 72 -3 -6 -3
q|N>says	0 -103 -87 -40 -66 23 0 0 0
q|N>she	11 -81 -39 -39 -101 88 -76 9 -52
q|N>the	-29 -6 -27 -48 -113 92 -5 -6 -2
q|N>they	80 -100 -28 -14 13 -124 -38 -29 -2
q|N>told	138 -52 -41 -22 -25 -130 0 0 0
q|N| 	15 -84 -48 -56 8 24 0 0 -1
q|N|,	44 -40 -110 -101 14 32 12 -14 -28
q|N|:	-4 97 -48 -55 -59 -99 -42 -47 -36
q|N|>Name closes	3 -44 -39 -27 20 8 0 0 0
q|N|>Name closes!	-20 -67 -47 -28 38 6 0 0 0
q|N|>Name closes+	27 -14 -39 -31 -17 -11 0 0 0
q|N|>accordingly	15 18 -23 -29 -39 4 0 0 0
q|N|>he closes	6 -64 -33 -41 -31 29 0 0 0
q|N|>he closes!	-22 -34 -41 -30 -48 42 0 0 0
q|N|>he closes+	11 -15 -33 -35 -114 15 0 0 0
q|N|>inner that	31 -37 -9 -40 4 -33 0 0 0
q|N|>inverted	-4 36 -54 -29 -63 25 0 0 0
q|N|>the closes	1 -55 -36 -45 35 -17 0 0 0
q|N|>the closes+	28 -27 -29 -44 15 -6 0 0 0
q|N|nn	48 -27 -125 -121 24 50 8 -16 -28
q|N|—	2 -88 -71 -43 74 -121 0 0 0
q|O+5	12 -11 -11 -58 -55 5 0 0 0
q|O+6	39 -34 -26 -28 -32 -23 0 0 0
q|O+7	63 -33 -27 -31 -24 -45 -11 -1 -1
q|O+8	27 -37 -39 -27 26 -47 0 0 0
q|O1+6	31 -37 -34 -65 -58 -1 16 -16 -26
q|O1+7	22 13 -27 -47 -15 -40 -11 0 -1
q|O1+8	40 -11 -42 -34 -2 -28 28 -3 -1
q|O1<Name	55 -18 -65 -55 -60 13 49 -3 -16
q|O1<other	31 -15 -68 -84 10 36 -1 -7 -16
q|O1<s	27 -45 -45 -43 -16 25 -6 -5 -11
q|O1>Name	39 -18 -52 -82 -24 39 16 -6 -13
q|O1>he	28 -25 -59 -69 -37 16 19 -1 -8
q|O1>ing	-10 -18 -43 -45 -9 23 36 -14 -25
q|O1>other	24 -61 -35 -30 23 -12 0 0 0
q|O1>s	20 -41 -34 -25 -58 12 -24 -7 -4
q|O1>said	-34 -44 -38 -44 -36 76 -8 -1 -3
q|O1>she	-27 -55 -70 -59 -74 69 -15 -3 -2
q|O1>the	-18 11 -33 -69 -104 49 0 0 0
q|O1^Name	2 -63 -44 -57 21 5 -20 -5 -4
q|O1^^Name	-24 -1 -33 -51 -97 47 -4 -4 -1
q|O1^^other	-4 -52 -44 -52 -45 49 0 0 0
q|O1^^the	29 -54 -22 -35 20 -34 0 0 0
q|O1^a	16 -40 -20 -30 -34 13 0 0 0
q|O1^ed	14 -42 -24 -69 20 -21 23 -14 -8
q|O1^other	6 -42 -18 -41 -60 25 0 0 0
q|O1|,	50 -22 -100 -109 17 38 24 -15 -42
q|O1|,m	38 6 -24 -68 -84 -46 33 -12 -5
q|O1|>Name closes	24 12 -48 -39 -32 14 0 0 0
q|O1|>Name closes!	11 -20 -28 -28 -39 35 0 0 0
q|O1|>Name closes+	10 2 -52 -58 -26 -1 0 0 0
q|O1|>accordingly	32 -29 -38 -42 -39 -8 0 0 0
q|O1|>he closes	21 -54 -47 -49 11 15 0 0 0
q|O1|>he closes+	-22 0 -40 -63 -59 49 0 0 0
q|O1|>inner that	20 -24 -46 -56 -2 -7 0 0 0
q|O1|>inverted	40 -27 -56 -51 -39 13 0 0 0
q|O1|>the closes	26 -14 -63 -37 1 -1 0 0 0
q|O1|>the closes+	24 -10 -46 -76 2 5 0 0 0
q|O1|mm	12 -4 -28 -40 -14 21 -19 -4 -2
q|O1|mo	19 -53 -37 -36 -67 21 0 0 0
q|O1|nm	30 6 -58 -6 -6 -41 0 0 0
q|O1|no	70 -31 -59 -8 -1 -28 -1 0 0
q|O1|o,	21 -69 -66 -72 -49 37 12 -6 -19
q|O1|om	-4 -22 -74 -64 5 20 -20 -1 -2
q|O1|on	17 -76 -50 -77 -9 17 -25 -4 -13
q|O1|oo	14 -76 -76 -93 -12 59 30 -9 -29
q|O<Name	38 -5 -55 -56 -47 34 61 -2 -12
q|O<ed	34 -13 -37 -38 -44 -4 -3 0 -2
q|O<ing	58 -7 -13 -29 -42 -25 0 0 0
q|O<it	-10 -3 -28 -22 -26 22 0 0 0
q|O<ly	26 -9 -37 -27 -30 7 0 0 0
q|O<other	24 -27 -61 -63 19 58 -10 -6 -12
q|O<s	7 -45 -44 -28 1 70 2 -4 -7
q|O<that	29 -15 -22 -33 -41 -4 0 0 0
q|O>Name	14 -22 -46 -52 -16 58 14 -3 -6
q|O>ed	44 -53 -62 -27 -18 16 -11 0 -22
q|O>he	41 -4 -42 -63 -18 14 -3 0 -4
q|O>ing	8 -13 -33 -38 -16 17 39 -11 -25
q|O>other	43 -51 -36 -27 27 -42 0 0 0
q|O>s	95 -42 -30 -25 -64 -28 -11 -5 -3
q|O>said	-60 -60 -46 -34 -26 101 -2 0 -1
q|O>says	43 -14 -50 -56 -59 -26 0 0 0
q|O>she	-39 -52 -50 -59 -75 95 -21 -8 -7
q|O>the	-25 3 -28 -66 -86 63 0 0 0
q|O^Name	17 -47 -33 -49 26 -26 -1 0 0
q|O^^Name	29 -35 -18 -43 -100 33 0 0 0
q|O^^other	-27 -19 -20 -76 -68 63 0 0 0
q|O^ed	48 -20 -7 -61 39 -70 0 0 0
q|O|,	38 -36 -95 -103 8 67 43 -10 -28
q|O|,,	-11 -11 -19 -36 -29 43 0 0 -1
q|O|,m	-40 -26 -19 -54 23 21 0 0 0
q|O|,n	2 -32 -15 -69 -17 29 10 -8 -19
q|O|,o	-27 -20 -23 -47 13 48 5 -1 -12
q|O|>Name closes	28 -9 -35 -30 -35 46 0 0 0
q|O|>Name closes!	-21 -49 -50 -23 -34 46 0 0 0
q|O|>Name closes+	27 6 -38 -43 -19 24 0 0 0
q|O|>accordingly	21 -22 -33 -29 -19 13 0 0 0
q|O|>he closes	24 -31 -37 -39 -3 29 0 0 0
q|O|>he closes!	12 -19 -61 -63 -30 35 0 0 0
q|O|>he closes+	-2 25 -34 -50 -64 36 0 0 0
q|O|>inner that	14 39 -42 -37 -1 -33 0 0 0
q|O|>inverted	24 -35 -65 -45 -28 35 0 0 0
q|O|>inverted!	-43 -13 -58 -23 -41 52 0 0 0
q|O|>the closes	22 -18 -68 -53 1 21 0 0 0
q|O|>the closes+	35 -9 -80 -52 13 18 0 0 0
q|O|mm	34 -37 -24 -70 -50 -10 0 0 0
q|O|mn	35 -47 -29 -69 -60 6 -6 0 -1
q|O|n,	66 -50 -49 -10 -7 -54 26 -8 -18
q|O|nm	37 49 -71 -11 -22 -94 -13 -5 -4
q|O|nn	47 -119 -96 -31 -17 1 23 -2 -4
q|O|no	-17 -47 -76 -24 -7 31 40 0 -1
q|O|on	-33 -21 -11 -49 28 24 0 0 0
q|O|oo	-44 -3 -7 -48 -16 65 10 0 -7
q|n1|,	60 -143 -144 -102 -108 28 -33 -9 -11
q|n|,	65 -49 -115 -109 -9 51 16 -10 -44
q|n|,n	-5 -39 -10 -42 -11 18 0 0 0
q|n|>Name closes	23 -23 -34 -21 -44 37 0 0 0
q|n|>Name closes!	-12 -53 -49 -19 -25 41 0 0 0
q|n|>Name closes+	20 -11 -44 -46 -19 5 0 0 0
q|n|>accordingly	33 0 -27 -44 -31 -16 0 0 0
q|n|>he closes	14 -57 -46 -41 -32 34 0 0 0
q|n|>he closes!	16 -31 -47 -32 -38 9 0 0 0
q|n|>he closes+	-6 -1 -45 -41 -83 31 0 0 0
q|n|>inner that	25 3 -14 -33 -12 -27 0 0 0
q|n|>inverted	18 -14 -70 -39 -47 20 0 0 0
q|n|>the closes	22 -82 -36 -41 -22 19 0 0 0
q|n|>the closes+	37 -28 -38 -59 22 -9 0 0 0
q|n|nm	-12 -18 -54 -20 -20 37 0 0 0
q|n|nn	55 -22 -108 -96 -15 48 -7 -15 -31
q|n|no	-8 -81 -57 -16 33 60 17 -1 -22
q|n|ns	26 -35 -34 -35 -2 -32 21 -14 -19
q|n|on	-51 -13 -10 -31 12 15 0 0 0
that>|B| 	30 -44 0 -46 -8 0 14 -54 0
that>|C1| 	27 -29 0 -23 -19 0 13 -78 0
that>|C| 	29 -38 0 -39 -28 0 14 -81 0
that>|N1| 	4 -42 0 -38 16 0 -5 -83 0
that>|N| 	32 -37 0 -50 18 0 21 -57 0
that>|O1| 	13 -74 0 -37 32 0 5 -68 0
that>|O| 	11 -60 0 -33 26 0 23 -50 0
that>|n| 	17 -43 0 -43 -18 0 14 -40 0
the closes+>leads|N|.	-45 -13 -107 -83 -23 -71 90 -93 -25
the closes+>|B|,	31 -23 0 -30 -6 0 -23 -40 0
the closes+>|B|.	-1 11 0 -32 -58 0 21 -65 0
the closes+>|C1|,	3 -42 0 -5 28 0 -11 -16 0
the closes+>|C1|.	-14 9 0 -14 -20 0 9 -28 0
the closes+>|C|,	6 -20 0 -24 36 0 -27 -36 0
the closes+>|C|.	3 22 0 -50 -37 0 0 -43 0
the closes+>|N1|,	-8 -41 0 20 6 0 -52 -14 0
the closes+>|N1|.	11 16 0 -22 -41 0 -23 -77 0
the closes+>|N|,	-12 -36 0 44 -21 0 -34 -62 0
the closes+>|N|.	34 7 0 -22 -44 0 -19 -40 0
the closes+>|O1|,	-5 -39 0 34 -13 0 -43 -15 0
the closes+>|O1|.	43 -28 0 -6 -35 0 4 -26 0
the closes+>|O|,	13 -35 0 37 -20 0 3 -55 0
the closes+>|O|.	1 4 0 -9 -30 0 -2 -50 0
the closes+>|O|o.	-27 49 0 -2 -36 0 -10 -36 0
the closes+>|n|,	-12 -47 0 7 8 0 -34 -72 0
the closes+>|n|.	26 -24 0 1 -86 0 -44 -11 0
the closes>|B|,	0 37 0 -32 -68 0 -60 -39 0
the closes>|B|.	35 -15 0 -82 -73 0 -22 12 0
the closes>|C1|.	-37 -4 0 -9 14 0 -61 13 0
the closes>|C|,	-15 49 0 -22 -83 0 -53 -43 0
the closes>|C|.	40 -20 0 -41 -51 0 -36 8 0
the closes>|N1|.	-5 -45 0 -69 -15 0 -6 -15 0
the closes>|N|,	12 20 0 -25 -94 0 6 -88 0
the closes>|N|.	18 -79 0 -13 3 0 -33 -5 0
the closes>|O|,	-20 37 0 -36 -64 0 -30 -31 0
the closes>|O|.	3 -68 0 -4 -15 0 -9 6 0
the closes>|n|,	54 11 0 -34 -85 0 3 -94 0
the closes>|n|.	27 -63 0 -43 -37 0 -26 21 0
wc|B+1	-104 -30 0 -2 24 0 0 0 0
wc|B+2	14 -24 0 27 -127 0 0 0 0
wc|B+3	0 -19 0 51 -130 0 0 0 0
wc|B+4	33 -15 0 -9 -46 0 0 0 0
wc|B<Name	34 -68 0 18 -92 0 0 0 0
wc|B<other	-103 -50 0 56 -18 0 -37 -4 0
wc|B<s	-105 -26 0 31 -7 0 0 0 0
wc|B>and	6 -28 0 24 -53 0 0 0 0
wc|B>for	-81 -31 0 -19 32 0 0 0 0
wc|B^^Name	7 -33 0 34 -93 0 0 0 0
wc|B^^other	-81 -38 0 -6 15 0 0 0 0
wc|B^a	-72 -25 0 -23 33 0 0 0 0
wc|B^other	-75 -11 0 102 -88 0 0 0 0
wc|B| 	-44 -54 0 57 -53 0 -27 -2 0
wc|B|,	-34 -48 0 50 -49 0 -5 0 0
wc|B|mm	59 -28 0 -27 -29 0 0 0 0
wc|B|mn	-105 -23 0 49 -17 0 0 0 0
wc|C1<other	0 -111 0 88 -116 0 -6 -12 0
wc|C1| 	-79 -129 0 140 -140 0 -4 -7 0
wc|C<other	1 -95 0 74 -102 0 -24 -33 0
wc|C>and	-25 -69 0 67 -75 0 -14 -25 0
wc|C| 	-48 -103 0 127 -161 0 -10 -26 0
wc|C|nc	-54 -73 0 78 -63 0 -12 -23 0
wc|C|ns	-7 -109 0 95 -108 0 -20 -20 0
w|B+0	9 -41 0 -9 9 0 0 0 0
w|B+1	24 -54 0 18 -12 0 0 0 0
w|B+2	-32 -38 0 54 4 0 0 0 0
w|B+3	-19 -18 0 39 -10 0 -1 -1 0
w|B+4	16 -15 0 -40 7 0 0 -2 0
w|B+5	16 -3 0 -17 -8 0 0 13 0
w|B+6	5 -25 0 -27 8 0 29 -1 0
w|B+7	6 35 0 -38 -2 0 3 -9 0
w|B+8	-11 -13 0 -22 14 0 -10 -13 0
w|B-0	-28 10 0 -64 33 0 0 0 0
w|B-1	-53 75 0 -71 17 0 0 -3 0
w|B-2	-31 37 0 -40 17 0 -5 -12 0
w|B-3	-4 11 0 -56 12 0 4 -4 0
w|B-4	-5 -8 0 -55 23 0 -12 6 0
w|B-5	21 -50 0 -40 13 0 6 -8 0
w|B-6	17 -43 0 -29 12 0 -17 -36 0
w|B-7	16 -94 0 -57 20 0 -8 -15 0
w|B-8	9 -34 0 -2 -1 0 0 0 0
w|B1<Name	37 -90 0 -84 -14 0 0 0 0
w|B1<other	-43 -42 0 -38 41 0 0 0 0
w|B1>Name	61 -75 0 -87 -42 0 0 0 0
w|B1| 	7 -58 0 -58 32 0 0 0 0
w|B1|>	9 -62 0 -57 32 0 0 0 0
w|B1|cm	-29 -35 0 -37 35 0 0 0 0
w|B1|nm	-9 -76 0 -71 29 0 0 0 0
w|B<Name	28 -50 0 -11 22 0 -4 -3 0
w|B<a	-11 14 0 -32 5 0 0 0 0
w|B<about	8 -8 0 -49 32 0 0 0 0
w|B<against	48 10 0 -20 -55 0 0 0 0
w|B<all	-7 -34 0 -24 28 0 0 0 0
w|B<also	29 -17 0 -33 -9 0 0 0 0
w|B<an	-23 2 0 -24 14 0 0 0 0
w|B<and	30 -24 0 -54 34 0 0 0 0
w|B<are	24 5 0 -14 -36 0 0 0 0
w|B<as	-4 26 0 -35 -10 0 0 0 0
w|B<at	43 -73 0 -23 -11 0 0 0 0
w|B<be	-95 16 0 -40 75 0 -1 -8 0
w|B<because	6 39 0 -43 -26 0 0 0 0
w|B<been	-13 -49 0 -38 33 0 0 0 0
w|B<but	-24 -48 0 -40 60 0 0 0 0
w|B<by	32 -100 0 -23 -2 0 0 0 0
w|B<can	-35 -19 0 -14 60 0 0 0 0
w|B<do	23 -57 0 -42 21 0 0 0 0
w|B<ed	17 17 0 -31 4 0 2 -24 0
w|B<even	29 -30 0 -22 -2 0 0 0 0
w|B<for	9 -60 0 -35 40 0 0 0 0
w|B<from	-29 -42 0 -33 60 0 0 0 0
w|B<had	-14 65 0 -52 -56 0 0 0 0
w|B<has	-32 -94 0 -43 67 0 0 0 0
w|B<have	11 -45 0 -25 35 0 0 0 0
w|B<he	9 -17 0 -45 17 0 0 0 0
w|B<her	18 0 0 -27 -35 0 0 0 0
w|B<his	56 -88 0 -12 -15 0 0 0 0
w|B<how	-16 -85 0 -24 32 0 0 0 0
w|B<i	-46 -13 0 -48 70 0 0 0 0
w|B<if	35 -94 0 -17 10 0 0 0 0
w|B<in	23 -52 0 -53 17 0 0 0 0
w|B<ing	-11 8 0 -76 33 0 -3 0 0
w|B<into	0 -29 0 -29 21 0 0 0 0
w|B<is	41 -30 0 -46 -13 0 0 0 0
w|B<it	18 -29 0 -36 8 0 0 0 0
w|B<just	-13 -47 0 -23 30 0 0 0 0
w|B<like	-6 -55 0 -35 29 0 0 0 0
w|B<ly	5 -67 0 -17 43 0 23 -13 0
w|B<more	10 -69 0 -55 22 0 0 0 0
w|B<my	-40 -8 0 -11 49 0 0 0 0
w|B<no	-64 -30 0 -52 78 0 0 0 0
w|B<not	-56 -39 0 -61 68 0 0 0 0
w|B<now	-6 -9 0 -22 2 0 0 0 0
w|B<of	61 -65 0 -51 -19 0 0 0 0
w|B<on	0 -14 0 -51 18 0 0 0 0
w|B<one	56 -96 0 -37 -15 0 0 0 0
w|B<or	-20 -23 0 -67 44 0 0 0 0
w|B<other	17 -66 0 -9 15 0 0 -1 0
w|B<our	-34 -18 0 -30 46 0 0 0 0
w|B<out	-24 -46 0 -28 38 0 0 0 0
w|B<over	11 -35 0 -33 3 0 0 0 0
w|B<s	27 -63 0 0 6 0 -12 0 0
w|B<said	-3 0 0 -22 43 0 -11 -44 0
w|B<she	12 -66 0 -50 19 0 0 0 0
w|B<so	15 -32 0 -13 10 0 0 0 0
w|B<than	8 -60 0 -54 21 0 0 0 0
w|B<that	26 2 0 -52 -23 0 28 -23 0
w|B<the	27 -29 0 -45 4 0 0 0 0
w|B<their	42 9 0 -19 -53 0 0 0 0
w|B<them	59 -15 0 -70 -42 0 0 0 0
w|B<there	-26 -72 0 -28 55 0 0 0 0
w|B<they	12 -59 0 -42 7 0 0 0 0
w|B<this	-17 -50 0 -34 43 0 0 0 0
w|B<those	-71 -63 0 -32 79 0 0 0 0
w|B<to	41 -20 0 -45 -5 0 0 0 0
w|B<up	24 -47 0 13 -28 0 0 0 0
w|B<very	-53 -26 0 -33 58 0 0 0 0
w|B<was	9 22 0 -40 -36 0 0 0 0
w|B<we	-12 -38 0 -18 46 0 0 0 0
w|B<were	60 -60 0 -28 -41 0 0 0 0
w|B<what	13 -33 0 -62 32 0 0 0 0
w|B<when	13 -63 0 -20 26 0 0 0 0
w|B<which	53 -53 0 -50 -18 0 0 0 0
w|B<who	-19 -9 0 -59 29 0 0 0 0
w|B<will	-8 -2 0 -25 15 0 0 0 0
w|B<with	-14 -32 0 -69 25 0 0 0 0
w|B<would	45 -16 0 -31 -50 0 0 0 0
w|B<you	-25 -42 0 -23 65 0 0 0 0
w|B>Name	33 17 0 -106 14 0 24 -19 0
w|B>a	20 13 0 -49 5 0 5 -5 0
w|B>about	24 -47 0 -21 33 0 0 0 0
w|B>after	16 -27 0 8 -55 0 0 0 0
w|B>against	15 -34 0 -18 0 0 0 0 0
w|B>all	-10 -42 0 -16 32 0 0 0 0
w|B>also	7 -23 0 -76 26 0 0 0 0
w|B>an	20 -84 0 -28 19 0 0 0 0
w|B>and	12 -94 0 26 0 0 -22 28 0
w|B>are	0 -50 0 -51 34 0 0 0 0
w|B>as	34 -7 0 -36 -15 0 0 0 0
w|B>at	31 -66 0 -76 15 0 0 0 0
w|B>be	9 -66 0 -10 33 0 0 0 0
w|B>because	-32 3 0 64 -43 0 -46 -8 0
w|B>been	-19 -72 0 -21 42 0 0 0 0
w|B>but	-43 4 0 -63 44 0 3 -8 0
w|B>by	-11 -81 0 28 -8 0 0 0 0
w|B>can	-36 -26 0 -9 63 0 0 0 0
w|B>do	33 -50 0 -26 -1 0 0 0 0
w|B>ed	55 -3 0 -59 5 0 -3 -2 0
w|B>for	39 -75 0 2 -15 0 -1 0 0
w|B>from	-28 -46 0 -55 51 0 0 0 0
w|B>had	73 -25 0 -80 -58 0 0 0 0
w|B>has	3 5 0 -60 -11 0 0 0 0
w|B>have	68 -8 0 -63 -42 0 0 0 0
w|B>he	51 -86 0 -36 1 0 -28 -6 0
w|B>her	55 -89 0 -42 -19 0 0 0 0
w|B>his	44 -51 0 -33 -8 0 -3 0 0
w|B>i	-53 -32 0 -5 79 0 -7 -34 0
w|B>if	7 -22 0 10 -16 0 0 0 0
w|B>in	2 -38 0 -1 10 0 -1 -2 0
w|B>ing	34 -22 0 -27 8 0 43 -29 0
w|B>into	5 -23 0 -30 17 0 0 0 0
w|B>is	-1 -25 0 -9 12 0 0 0 0
w|B>it	53 -58 0 -47 -2 0 0 0 0
w|B>just	-23 15 0 -24 2 0 -3 -10 0
w|B>like	-24 -18 0 -8 17 0 0 0 0
w|B>ly	-52 15 0 6 37 0 0 0 0
w|B>more	-51 43 0 -42 -3 0 0 0 0
w|B>no	-82 30 0 -15 25 0 0 0 0
w|B>not	-61 -34 0 -37 61 0 0 0 0
w|B>now	-33 -38 0 -19 56 0 0 0 0
w|B>of	40 -89 0 -65 28 0 0 0 0
w|B>on	2 -68 0 19 -18 0 0 0 0
w|B>one	18 -68 0 -24 13 0 0 0 0
w|B>or	-56 -46 0 11 40 0 0 0 0
w|B>other	5 6 0 -98 26 0 -4 -22 0
w|B>our	-41 -37 0 -12 49 0 0 0 0
w|B>out	25 -27 0 -12 -1 0 0 0 0
w|B>over	0 -46 0 -17 3 0 0 0 0
w|B>s	2 -53 0 -64 37 0 0 -1 0
w|B>said	25 12 0 -29 -76 0 0 0 0
w|B>she	0 -21 0 -19 8 0 -25 -6 0
w|B>so	20 -44 0 -49 8 0 0 0 0
w|B>than	-3 -66 0 -24 23 0 0 0 0
w|B>that	31 -30 0 -33 -9 0 -2 -1 0
w|B>the	22 -43 0 -85 29 0 -18 9 0
w|B>their	27 -78 0 -61 7 0 0 0 0
w|B>them	-90 -46 0 -77 106 0 0 0 0
w|B>they	10 -69 0 -57 12 0 -4 0 0
w|B>this	-6 27 0 -21 -29 0 -3 0 0
w|B>to	9 -83 0 -35 34 0 -1 -2 0
w|B>up	-32 -35 0 -32 67 0 0 0 0
w|B>very	-48 -14 0 -12 24 0 0 0 0
w|B>was	43 -74 0 -18 -25 0 0 0 0
w|B>we	-23 14 0 -6 0 0 -3 -29 0
w|B>were	2 -40 0 -4 -1 0 0 0 0
w|B>what	-11 -44 0 -48 32 0 0 0 0
w|B>when	25 -14 0 -40 -17 0 -11 -4 0
w|B>which	-13 -111 0 -36 38 0 0 0 0
w|B>who	-38 -37 0 -12 41 0 16 -14 0
w|B>will	4 -74 0 -21 23 0 0 0 0
w|B>with	5 -30 0 -5 1 0 -6 0 0
w|B>would	33 -38 0 -83 4 0 0 0 0
w|B>you	-34 -22 0 -14 49 0 0 0 0
w|B^Name	-16 -12 0 -29 20 0 8 -6 0
w|B^^Name	12 -17 0 1 -8 0 34 -1 0
w|B^^a	-6 -78 0 45 -6 0 0 0 0
w|B^^all	-6 -43 0 30 6 0 0 0 0
w|B^^an	-27 -19 0 -49 48 0 0 0 0
w|B^^and	-23 -20 0 -23 30 0 0 0 0
w|B^^are	-41 -27 0 -28 44 0 0 0 0
w|B^^as	-34 -34 0 -21 50 0 0 0 0
w|B^^but	-40 -22 0 -56 51 0 0 0 0
w|B^^by	-58 -23 0 -49 61 0 0 0 0
w|B^^did	-64 -38 0 -29 48 0 0 0 0
w|B^^do	-10 26 0 22 5 0 0 0 0
w|B^^ed	15 2 0 -57 2 0 -3 -10 0
w|B^^even	-27 -20 0 -32 42 0 0 0 0
w|B^^from	-15 -19 0 -17 32 0 0 0 0
w|B^^has	-22 -51 0 -68 38 0 26 -24 0
w|B^^he	-34 -19 0 -21 23 0 -5 41 0
w|B^^i	36 18 0 24 -34 0 -1 -6 0
w|B^^if	-61 -32 0 -70 68 0 0 0 0
w|B^^ing	11 -20 0 31 -12 0 0 0 0
w|B^^is	-51 -16 0 -9 44 0 0 0 0
w|B^^just	-22 -21 0 -21 34 0 0 0 0
w|B^^ly	-28 -63 0 -9 36 0 0 0 0
w|B^^my	-21 -18 0 -19 20 0 0 0 0
w|B^^other	8 -25 0 -32 8 0 -4 -7 0
w|B^^our	-26 40 0 -27 -36 0 0 0 0
w|B^^s	-43 -37 0 37 22 0 0 0 0
w|B^^she	-23 -22 0 -45 46 0 -6 -18 0
w|B^^should	-37 -34 0 -24 45 0 0 0 0
w|B^^so	-15 -15 0 -15 15 0 0 0 0
w|B^^still	-22 -39 0 -4 21 0 0 0 0
w|B^^the	-30 -4 0 59 -16 0 0 0 0
w|B^^there	-18 -28 0 -26 28 0 0 0 0
w|B^^to	27 -28 0 -29 -4 0 0 0 0
w|B^^very	-19 -63 0 26 9 0 0 0 0
w|B^^was	-38 10 0 11 17 0 0 0 0
w|B^^we	-38 -15 0 -54 62 0 0 0 0
w|B^^what	-13 -23 0 -25 36 0 0 0 0
w|B^^when	-19 -17 0 -17 18 0 -17 -22 0
w|B^^whether	-23 -25 0 -30 30 0 0 0 0
w|B^^which	-11 -16 0 -20 32 0 0 0 0
w|B^^who	-30 -45 0 -25 63 0 0 0 0
w|B^a	-21 -16 0 54 5 0 -10 -10 0
w|B^and	-20 -54 0 -34 26 0 0 0 0
w|B^as	0 -5 0 -8 -1 0 0 0 0
w|B^be	-23 -47 0 41 5 0 0 0 0
w|B^because	35 -82 0 -93 -29 0 0 0 0
w|B^ed	-10 18 0 0 -1 0 -3 -5 0
w|B^for	-69 -28 0 33 -10 0 0 0 0
w|B^had	-8 -75 0 39 1 0 0 0 0
w|B^has	9 -31 0 33 -14 0 0 0 0
w|B^her	19 12 0 24 -14 0 -9 -18 0
w|B^ing	-11 -45 0 -43 15 0 0 0 0
w|B^is	-26 -50 0 -36 35 0 0 0 0
w|B^it	17 -59 0 9 -7 0 0 0 0
w|B^on	-67 -50 0 -33 76 0 0 0 0
w|B^other	-20 -50 0 22 14 0 37 -1 0
w|B^s	-34 -63 0 12 17 0 -1 26 0
w|B^said	-23 -18 0 -18 20 0 0 0 0
w|B^say	-19 -26 0 -24 28 0 -11 -24 0
w|B^says	-33 24 0 23 3 0 0 0 0
w|B^she	-17 -49 0 -23 19 0 0 0 0
w|B^that	-37 -34 0 25 32 0 0 0 0
w|B^the	16 -68 0 -11 -12 0 0 0 0
w|B^their	-44 -19 0 -45 76 0 0 0 0
w|B^to	-55 -56 0 35 27 0 0 0 0
w|B^today	-9 -14 0 -13 24 0 0 0 0
w|B^was	-24 19 0 9 20 0 -4 -7 0
w|B^were	-60 -28 0 -64 66 0 0 0 0
w|B^who	-17 0 0 -51 19 0 -4 -18 0
w|B^would	-8 24 0 26 3 0 0 0 0
w|B| 	37 -67 0 -96 38 0 18 -18 0
w|B|,	20 6 0 -29 2 0 2 -43 0
w|B|,c	5 -41 0 -45 7 0 9 -36 0
w|B|,k	-30 -25 0 -30 63 0 0 0 0
w|B|,n	-4 -48 0 -39 25 0 0 0 0
w|B|,s	-14 -25 0 -29 21 0 -17 4 0
w|B|-	-66 18 0 39 -23 0 0 0 0
w|B|.	-2 -92 0 -46 42 0 0 0 0
w|B|:	-121 83 0 -64 23 0 -72 -36 0
w|B|>	26 -64 0 -66 32 0 0 0 0
w|B|c,	64 -44 0 -67 -62 0 0 0 0
w|B|cc	1 94 0 -71 -23 0 0 0 0
w|B|cm	11 -132 0 -129 6 0 -45 -5 0
w|B|cn	9 -72 0 -92 7 0 0 0 0
w|B|co	42 -40 0 -38 -36 0 0 0 0
w|B|cs	-11 71 0 -81 5 0 -30 -42 0
w|B|k,	44 -31 0 -39 -45 0 14 -4 0
w|B|kc	22 63 0 -63 -36 0 37 -32 0
w|B|km	53 -46 0 -47 -58 0 28 -12 0
w|B|kn	46 -14 0 -57 -53 0 30 -24 0
w|B|ks	-7 -45 0 -85 25 0 -10 -35 0
w|B|leads>	16 -4 0 -11 -38 0 4 -51 0
w|B|mc	21 -5 0 -25 -10 0 -1 -1 0
w|B|mk	30 -65 0 -65 -4 0 0 0 0
w|B|mm	21 -101 0 116 -37 0 0 0 0
w|B|mn	-2 8 0 38 -33 0 6 -5 0
w|B|ms	13 -27 0 -19 0 0 -4 7 0
w|B|n,	65 -60 0 -51 -53 0 16 -13 0
w|B|nc	10 108 0 -63 -14 0 -39 -27 0
w|B|nk	-10 -25 0 -44 10 0 0 0 0
w|B|nm	17 -141 0 -129 17 0 -26 -3 0
w|B|no	40 -42 0 -43 -35 0 0 0 0
w|B|ns	4 -1 0 -104 8 0 -30 -15 0
w|B|oc	26 -130 0 -77 -4 0 -19 -71 0
w|B|on	7 -71 0 19 -6 0 0 0 0
w|B|os	-48 -48 0 -59 62 0 -1 -15 0
w|B|sm	40 -55 0 -42 -39 0 46 -10 0
w|B|ss	2 48 0 -28 -2 0 0 0 0
w|C-0	-123 44 0 -36 41 0 0 0 0
w|C-1	-64 63 0 -43 -1 0 0 -3 0
w|C-2	-22 36 0 -66 9 0 -19 -3 0
w|C-3	7 10 0 -70 23 0 3 -16 0
w|C-4	19 -51 0 -53 41 0 -22 1 0
w|C-5	38 -67 0 -78 28 0 2 -10 0
w|C-6	31 -63 0 -99 18 0 -5 -22 0
w|C-7	18 -106 0 -92 13 0 4 -47 0
w|C1-0	-124 39 0 -35 48 0 0 0 0
w|C1-1	-65 71 0 -70 -8 0 0 -2 0
w|C1-2	-29 43 0 -83 1 0 -19 -4 0
w|C1-3	0 4 0 -80 12 0 3 -7 0
w|C1-4	5 -61 0 -88 23 0 -17 10 0
w|C1-5	23 -73 0 -115 9 0 -8 -7 0
w|C1-6	19 -70 0 -136 8 0 -6 -17 0
w|C1-7	16 -133 0 -110 17 0 18 -42 0
w|C1<Name	50 -46 0 -69 15 0 -24 19 0
w|C1<a	-31 24 0 -27 -1 0 0 0 0
w|C1<about	-27 -25 0 -16 29 0 0 0 0
w|C1<all	-18 -61 0 -17 38 0 0 0 0
w|C1<an	-67 21 0 -13 26 0 0 0 0
w|C1<and	1 -17 0 -39 1 0 0 0 0
w|C1<are	-27 9 0 -21 12 0 0 0 0
w|C1<as	-2 24 0 -26 -31 0 0 0 0
w|C1<at	3 -31 0 -19 0 0 0 0 0
w|C1<be	-96 71 0 -22 3 0 0 0 0
w|C1<been	-23 -10 0 -22 10 0 0 0 0
w|C1<but	-24 -99 0 -14 56 0 0 0 0
w|C1<by	8 -43 0 -16 2 0 0 0 0
w|C1<can	11 -47 0 -9 13 0 0 0 0
w|C1<do	2 -78 0 -32 23 0 0 0 0
w|C1<ed	6 -6 0 -38 -18 0 8 0 0
w|C1<for	16 -60 0 -19 9 0 0 0 0
w|C1<from	-12 -54 0 -19 36 0 0 0 0
w|C1<had	-31 53 0 -27 -36 0 0 0 0
w|C1<has	-54 -8 0 -27 44 0 0 0 0
w|C1<have	-16 -20 0 -23 17 0 0 0 0
w|C1<he	28 -49 0 -36 -12 0 0 0 0
w|C1<her	-3 6 0 -24 -11 0 0 0 0
w|C1<his	30 -29 0 -11 -21 0 0 0 0
w|C1<i	-81 -23 0 -34 91 0 0 0 0
w|C1<if	30 -100 0 -19 -3 0 0 0 0
w|C1<in	-1 -33 0 -31 11 0 0 0 0
w|C1<ing	18 -16 0 -42 -6 0 -10 10 0
w|C1<is	-15 -14 0 -30 12 0 0 0 0
w|C1<it	-27 14 0 -26 -11 0 0 0 0
w|C1<just	-19 -96 0 -12 44 0 0 0 0
w|C1<like	-6 -4 0 -22 -4 0 0 0 0
w|C1<ly	11 -144 0 -31 31 0 13 -14 0
w|C1<more	-62 -20 0 -31 57 0 0 0 0
w|C1<no	-40 -79 0 -21 57 0 0 0 0
w|C1<not	0 -102 0 -23 19 0 0 0 0
w|C1<of	13 -65 0 -33 1 0 0 0 0
w|C1<on	7 -28 0 -22 4 0 0 0 0
w|C1<one	40 -93 0 -20 -17 0 0 0 0
w|C1<or	-51 13 0 -31 16 0 0 0 0
w|C1<other	17 -52 0 -100 10 0 12 -11 0
w|C1<our	-38 -33 0 -14 53 0 0 0 0
w|C1<s	11 -35 0 -64 0 0 -10 -2 0
w|C1<said	21 3 0 -22 -17 0 -32 -16 0
w|C1<she	5 -35 0 -33 -8 0 0 0 0
w|C1<so	-6 17 0 -23 -10 0 0 0 0
w|C1<than	3 -22 0 -47 -3 0 0 0 0
w|C1<that	11 5 0 -33 -11 0 12 -44 0
w|C1<the	1 -40 0 -41 10 0 0 0 0
w|C1<their	9 24 0 -21 -18 0 0 0 0
w|C1<they	12 -117 0 -20 11 0 0 0 0
w|C1<this	-22 -79 0 -19 41 0 0 0 0
w|C1<to	-18 16 0 -32 10 0 0 0 0
w|C1<very	-72 -56 0 -20 80 0 0 0 0
w|C1<was	1 6 0 -23 -17 0 0 0 0
w|C1<we	-32 -23 0 -20 27 0 0 0 0
w|C1<were	29 28 0 -22 -58 0 0 0 0
w|C1<what	3 -67 0 -22 17 0 0 0 0
w|C1<when	-3 -96 0 -11 31 0 0 0 0
w|C1<who	-29 7 0 -16 11 0 0 0 0
w|C1<will	-4 4 0 -15 -12 0 0 0 0
w|C1<with	3 -32 0 -27 9 0 0 0 0
w|C1<would	23 6 0 -10 -39 0 0 0 0
w|C1<you	-28 -40 0 -37 52 0 0 0 0
w|C1>Name	19 30 0 -72 12 0 20 -26 0
w|C1>a	22 1 0 -45 -26 0 3 -4 0
w|C1>about	-11 -15 0 -15 6 0 0 0 0
w|C1>all	-22 -29 0 -6 15 0 0 0 0
w|C1>an	-8 5 0 -18 -11 0 0 0 0
w|C1>and	-11 -108 0 -22 45 0 -34 31 0
w|C1>are	-4 -59 0 -16 16 0 0 0 0
w|C1>as	23 -33 0 -41 -15 0 0 0 0
w|C1>at	21 -77 0 -18 4 0 0 0 0
w|C1>be	9 -43 0 -19 16 0 0 0 0
w|C1>been	-18 -126 0 -15 43 0 0 0 0
w|C1>but	-72 -57 0 -16 76 0 -39 1 0
w|C1>by	10 -88 0 -18 12 0 0 0 0
w|C1>can	-5 -45 0 -10 17 0 0 0 0
w|C1>do	-18 18 0 -26 -10 0 0 0 0
w|C1>ed	30 30 0 -48 -37 0 0 -1 0
w|C1>for	20 -94 0 -21 18 0 -3 0 0
w|C1>from	-25 -106 0 -17 52 0 0 0 0
w|C1>had	35 -60 0 -19 -19 0 0 0 0
w|C1>has	-35 12 0 -15 5 0 0 0 0
w|C1>have	0 -34 0 -13 16 0 0 -1 0
w|C1>he	2 -14 0 -47 4 0 -52 18 0
w|C1>her	28 -38 0 -38 -18 0 0 0 0
w|C1>his	50 -41 0 -32 -41 0 -1 0 0
w|C1>i	-75 -17 0 -3 51 0 -2 -18 0
w|C1>in	3 -54 0 -34 13 0 -3 -1 0
w|C1>ing	19 -14 0 -45 -11 0 36 -39 0
w|C1>is	-20 -39 0 -14 31 0 -4 6 0
w|C1>it	53 -127 0 -21 -14 0 0 0 0
w|C1>just	-28 37 0 -12 -31 0 -1 -7 0
w|C1>like	14 -114 0 -17 12 0 0 0 0
w|C1>ly	-32 18 0 -30 12 0 0 -1 0
w|C1>more	-53 -2 0 -31 37 0 0 0 0
w|C1>not	-13 -23 0 -23 10 0 0 0 0
w|C1>of	17 -118 0 -26 20 0 0 0 0
w|C1>on	8 -130 0 -28 28 0 0 0 0
w|C1>or	-66 -90 0 -12 79 0 0 0 0
w|C1>other	-1 4 0 -99 10 0 11 -17 0
w|C1>our	-53 -25 0 -4 40 0 0 0 0
w|C1>s	5 -60 0 -63 9 0 -7 22 0
w|C1>she	23 3 0 -42 -38 0 -9 -2 0
w|C1>so	5 -7 0 -23 -6 0 0 0 0
w|C1>than	15 -77 0 -25 8 0 0 0 0
w|C1>that	31 -132 0 -28 3 0 -4 -1 0
w|C1>the	12 -24 0 -56 1 0 -18 7 0
w|C1>their	26 -115 0 -32 -1 0 0 0 0
w|C1>they	25 -119 0 -18 3 0 -5 0 0
w|C1>this	-8 10 0 -10 -14 0 -2 -1 0
w|C1>to	4 -120 0 -32 27 0 -10 14 0
w|C1>very	-88 17 0 -8 6 0 -1 -3 0
w|C1>was	19 -106 0 -28 12 0 0 0 0
w|C1>we	-24 12 0 -6 -6 0 -24 -23 0
w|C1>were	65 -94 0 -35 -50 0 0 0 0
w|C1>what	-33 -24 0 -9 30 0 0 0 0
w|C1>who	1 -31 0 -16 9 0 0 0 0
w|C1>will	15 -30 0 -11 -18 0 0 0 0
w|C1>with	-1 -103 0 -22 32 0 -3 0 0
w|C1>would	57 -106 0 -27 -33 0 0 0 0
w|C1>you	-37 -29 0 -10 42 0 0 0 0
w|C1| 	9 -72 0 -165 14 0 18 -47 0
w|C1|,	5 47 0 -69 19 0 -24 -11 0
w|C1|.	40 -150 0 -37 -3 0 0 0 0
w|C1|:	-90 126 0 -33 -38 0 -67 33 0
w|C1|>	9 -54 0 -64 6 0 0 0 0
w|C1|cc	0 100 0 -128 -4 0 -45 -31 0
w|C1|ck	-8 74 0 -59 -3 0 0 0 0
w|C1|cs	-9 24 0 -99 12 0 -29 16 0
w|C1|kc	6 -4 0 -44 -13 0 18 -56 0
w|C1|kk	-1 -11 0 -62 3 0 -3 -5 0
w|C1|ks	-2 -61 0 -128 21 0 -44 -14 0
w|C1|leads>	10 -25 0 -10 -17 0 10 -76 0
w|C1|nc	3 55 0 -89 1 0 -14 -9 0
w|C1|nk	-45 -85 0 -18 58 0 0 0 0
w|C1|ns	-3 -30 0 -49 9 0 -8 -16 0
w|C1|sc	3 29 0 -90 -3 0 19 -5 0
w|C1|sk	9 -50 0 -50 5 0 -16 -8 0
w|C1|ss	-3 -15 0 -94 17 0 24 -6 0
w|C<Name	40 -65 0 -69 -2 0 -25 13 0
w|C<a	-36 17 0 -29 16 0 0 0 0
w|C<about	-21 -37 0 -23 24 0 0 0 0
w|C<all	-11 -70 0 -23 34 0 0 0 0
w|C<an	-69 7 0 -16 23 0 0 0 0
w|C<and	10 -30 0 -44 1 0 0 0 0
w|C<are	-31 -7 0 -21 13 0 0 0 0
w|C<as	5 32 0 -31 -20 0 0 0 0
w|C<at	2 -31 0 -21 7 0 0 0 0
w|C<be	-115 79 0 -29 5 0 0 -2 0
w|C<because	9 2 0 -21 -24 0 0 0 0
w|C<been	-3 -7 0 -22 14 0 0 0 0
w|C<but	0 -84 0 -22 36 0 0 0 0
w|C<by	19 -40 0 -14 1 0 0 0 0
w|C<can	34 -78 0 -16 -25 0 0 0 0
w|C<do	9 -78 0 -20 14 0 0 0 0
w|C<ed	15 0 0 -39 -16 0 11 -21 0
w|C<for	17 -67 0 -21 7 0 0 0 0
w|C<from	-19 -69 0 -24 38 0 0 0 0
w|C<had	-47 35 0 -21 -37 0 0 0 0
w|C<has	-18 -28 0 -23 46 0 0 0 0
w|C<have	-3 -42 0 -31 14 0 0 0 0
w|C<he	30 -53 0 -36 -3 0 0 0 0
w|C<her	17 -21 0 -22 20 0 0 0 0
w|C<his	17 -40 0 7 -23 0 0 0 0
w|C<i	-49 -45 0 -31 75 0 0 0 0
w|C<if	23 -113 0 -13 6 0 0 0 0
w|C<in	-6 -31 0 -39 17 0 0 0 0
w|C<ing	13 -4 0 -45 -6 0 -9 8 0
w|C<is	-1 -19 0 -32 12 0 0 0 0
w|C<it	-32 24 0 -29 -15 0 0 0 0
w|C<just	-19 -93 0 -14 38 0 0 0 0
w|C<like	-22 -33 0 -25 16 0 0 0 0
w|C<ly	11 -146 0 -36 39 0 12 -17 0
w|C<more	-43 -45 0 -30 45 0 0 0 0
w|C<no	-38 -71 0 35 7 0 0 0 0
w|C<not	0 -73 0 -26 23 0 0 0 0
w|C<of	29 -56 0 -33 9 0 0 0 0
w|C<on	-9 -50 0 -20 16 0 0 0 0
w|C<one	35 -89 0 -22 -12 0 0 0 0
w|C<or	-30 23 0 -28 30 0 0 0 0
w|C<other	30 -40 0 -69 26 0 4 -9 0
w|C<our	-35 -27 0 -18 33 0 0 0 0
w|C<s	26 -37 0 -45 -7 0 -8 -1 0
w|C<said	16 7 0 -29 -25 0 -35 -47 0
w|C<she	12 -38 0 -36 -7 0 0 0 0
w|C<so	-15 11 0 -31 -10 0 0 0 0
w|C<than	0 -15 0 -44 6 0 0 0 0
w|C<that	2 -5 0 -30 -19 0 15 -42 0
w|C<the	18 -29 0 -40 29 0 0 0 0
w|C<their	2 13 0 -26 -24 0 0 0 0
w|C<there	18 -110 0 -18 13 0 0 0 0
w|C<they	8 -107 0 -30 7 0 0 0 0
w|C<this	-2 -80 0 -23 42 0 0 0 0
w|C<to	-8 14 0 -37 6 0 0 0 0
w|C<very	-69 -57 0 -22 84 0 0 0 0
w|C<was	24 2 0 -20 -31 0 0 0 0
w|C<we	-44 -29 0 -24 44 0 0 0 0
w|C<were	39 26 0 -23 -79 0 0 0 0
w|C<what	17 -66 0 -24 2 0 0 0 0
w|C<when	-5 -88 0 -14 41 0 0 0 0
w|C<who	-32 18 0 -25 7 0 0 0 0
w|C<will	-5 3 0 -13 -2 0 0 0 0
w|C<with	19 -12 0 -21 -5 0 0 0 0
w|C<would	8 0 0 -13 -37 0 0 0 0
w|C<you	-27 -50 0 -33 45 0 0 0 0
w|C>Name	2 30 0 -79 3 0 19 -31 0
w|C>a	37 3 0 -43 -29 0 6 -6 0
w|C>about	-4 -10 0 -23 9 0 0 0 0
w|C>all	-20 -33 0 -9 22 0 0 0 0
w|C>an	5 12 0 -19 -34 0 0 0 0
w|C>and	-2 -114 0 -10 45 0 -28 23 0
w|C>are	-3 -37 0 -18 7 0 0 0 0
w|C>as	29 -25 0 -44 -4 0 0 0 0
w|C>at	11 -74 0 -21 20 0 0 0 0
w|C>be	8 -65 0 -28 16 0 0 0 0
w|C>been	-17 -113 0 -17 58 0 0 0 0
w|C>but	-81 -36 0 -26 78 0 -50 9 0
w|C>by	12 -74 0 -18 16 0 0 0 0
w|C>can	31 -48 0 -23 -22 0 0 0 0
w|C>do	-25 9 0 -14 7 0 0 0 0
w|C>ed	32 44 0 -50 -26 0 0 -1 0
w|C>for	16 -101 0 -22 21 0 -2 0 0
w|C>from	-33 -112 0 -21 54 0 0 0 0
w|C>had	42 -54 0 -18 -26 0 0 0 0
w|C>has	-16 23 0 -23 -11 0 0 0 0
w|C>have	-2 -42 0 -21 12 0 0 0 0
w|C>he	11 -16 0 -47 7 0 -60 16 0
w|C>her	18 -57 0 -30 31 0 0 0 0
w|C>his	51 -43 0 -35 -23 0 -2 0 0
w|C>i	-22 -6 0 -4 27 0 -1 -27 0
w|C>in	-5 -53 0 -43 21 0 -3 0 0
w|C>ing	21 -19 0 -50 -17 0 30 -31 0
w|C>is	-19 -43 0 -19 30 0 -4 8 0
w|C>it	57 -126 0 -23 -19 0 0 0 0
w|C>just	-31 55 0 -15 -42 0 -2 -12 0
w|C>like	1 -117 0 -17 32 0 0 0 0
w|C>ly	-38 8 0 -32 17 0 0 -3 0
w|C>more	-51 -5 0 -28 41 0 0 0 0
w|C>no	-83 52 0 -17 -23 0 0 0 0
w|C>not	-15 -6 0 -23 12 0 0 0 0
w|C>of	12 -97 0 -29 27 0 0 0 0
w|C>on	5 -48 0 -29 8 0 0 0 0
w|C>one	18 -66 0 -30 3 0 0 0 0
w|C>or	-68 -67 0 28 87 0 0 0 0
w|C>other	14 19 0 -57 19 0 6 -26 0
w|C>our	-47 -17 0 -11 59 0 0 0 0
w|C>s	0 -46 0 -66 19 0 -7 4 0
w|C>she	43 23 0 -47 -49 0 -19 -4 0
w|C>so	12 -29 0 -35 -13 0 0 0 0
w|C>than	3 -86 0 -27 16 0 0 0 0
w|C>that	23 -129 0 -29 5 0 -3 -1 0
w|C>the	26 0 0 -54 4 0 -23 -2 0
w|C>their	31 -121 0 -34 1 0 0 0 0
w|C>they	16 -105 0 -29 -1 0 -9 0 0
w|C>this	3 20 0 -13 2 0 -1 0 0
w|C>to	-7 -90 0 -13 30 0 -11 14 0
w|C>very	-82 20 0 -5 19 0 -2 -11 0
w|C>was	23 -93 0 -29 5 0 0 0 0
w|C>we	-28 18 0 -7 4 0 -24 -36 0
w|C>were	84 -86 0 -49 -70 0 0 0 0
w|C>what	-20 -19 0 -13 9 0 0 0 0
w|C>who	-11 -29 0 -22 19 0 0 0 0
w|C>will	19 -20 0 -9 -16 0 0 0 0
w|C>with	18 -104 0 -21 16 0 -1 0 0
w|C>would	49 -122 0 -30 -22 0 0 0 0
w|C>you	-22 -19 0 -10 45 0 0 0 0
w|C| 	26 -52 0 -115 31 0 27 -38 0
w|C|,	-14 37 0 -50 13 0 -39 -39 0
w|C|-	-46 45 0 -31 -30 0 0 0 0
w|C|.	51 -147 0 12 -20 0 0 0 0
w|C|:	-122 146 0 -32 -44 0 -81 4 0
w|C|>	22 -46 0 -61 25 0 0 0 0
w|C|cc	-15 67 0 -118 -13 0 -26 -7 0
w|C|cs	-4 -3 0 -73 10 0 -37 26 0
w|C|kc	6 -15 0 -83 -1 0 25 -81 0
w|C|ks	1 -52 0 -126 27 0 -40 -24 0
w|C|leads>	-4 -40 0 -15 -11 0 19 -58 0
w|C|nc	9 22 0 -78 -8 0 -26 -20 0
w|C|nk	5 -35 0 -74 7 0 -26 -18 0
w|C|ns	14 -16 0 -72 30 0 -14 -18 0
w|C|sc	9 79 0 -83 -13 0 -4 0 0
w|C|ss	-10 -17 0 -47 12 0 52 -53 0
w|N+0	-77 -55 0 -4 36 0 0 0 0
w|N+1	-26 -32 0 15 -14 0 0 0 0
w|N+2	-14 13 0 -4 -9 0 0 0 0
w|N+3	-33 -52 0 -30 40 0 0 -2 0
w|N+4	-29 -58 0 15 10 0 0 0 0
w|N+5	17 44 0 -71 -44 0 0 0 0
w|N+6	-4 -32 0 -27 11 0 -22 -20 0
w|N+7	16 -11 0 -16 -10 0 0 0 0
w|N-0	-130 28 0 -44 54 0 0 0 0
w|N-1	-63 40 0 -32 17 0 -9 -28 0
w|N-2	-15 33 0 -79 -6 0 -6 -8 0
w|N-3	13 -44 0 -77 20 0 2 -17 0
w|N-4	2 -77 0 -53 32 0 -11 -5 0
w|N-5	-10 -33 0 15 10 0 -33 -26 0
w|N-6	4 -46 0 -73 7 0 3 -21 0
w|N-7	5 -69 0 -100 13 0 6 -29 0
w|N<Name	9 -55 0 41 -14 0 -27 -5 0
w|N<a	-67 53 0 -34 -6 0 0 0 0
w|N<and	17 -6 0 -84 -15 0 0 0 0
w|N<ed	10 9 0 -34 -30 0 26 -55 0
w|N<for	-39 -126 0 -41 67 0 0 0 0
w|N<he	-1 22 0 -66 -11 0 0 0 0
w|N<in	23 -89 0 -41 11 0 0 0 0
w|N<ing	-12 -24 0 -19 9 0 0 0 0
w|N<ly	11 -118 0 -65 32 0 0 0 0
w|N<of	14 -115 0 -76 26 0 0 0 0
w|N<other	3 -41 0 16 9 0 -2 -16 0
w|N<s	41 -40 0 -32 -40 0 -38 -6 0
w|N<that	42 -40 0 -69 -28 0 -14 -23 0
w|N<the	1 -85 0 -39 19 0 0 0 0
w|N<to	-29 1 0 -73 25 0 0 0 0
w|N>Name	28 -18 0 -119 -15 0 -11 -27 0
w|N>a	24 1 0 -76 -38 0 0 0 0
w|N>and	-62 -112 0 36 27 0 0 0 0
w|N>as	20 -18 0 -105 -13 0 0 0 0
w|N>ed	13 35 0 -82 -43 0 0 0 0
w|N>for	17 -106 0 -6 -6 0 0 0 0
w|N>he	50 -82 0 -75 -22 0 0 0 0
w|N>in	14 -68 0 -22 26 0 0 0 0
w|N>ing	28 -1 0 -81 -26 0 -11 -32 0
w|N>is	-30 36 0 -36 -20 0 0 0 0
w|N>ly	-11 10 0 -44 3 0 -3 -11 0
w|N>of	-21 -22 0 -50 30 0 0 0 0
w|N>on	12 -89 0 -18 -22 0 0 0 0
w|N>other	-5 14 0 -113 11 0 -3 -1 0
w|N>s	-11 -29 0 -95 24 0 -7 0 0
w|N>that	45 -101 0 -25 -23 0 -28 -15 0
w|N>the	45 -38 0 -65 -18 0 -7 -7 0
w|N>to	-40 -119 0 46 21 0 0 0 0
w|N>was	23 -138 0 -11 -8 0 0 0 0
w|N^Name	-74 0 0 -9 48 0 -8 -35 0
w|N^^Name	2 -6 0 21 -9 0 0 -4 0
w|N^^ed	-6 12 0 44 -12 0 0 0 0
w|N^^ing	5 34 0 -26 -13 0 -10 -37 0
w|N^^ly	-6 1 0 -2 5 0 0 0 0
w|N^^other	37 -33 0 -18 -34 0 0 0 0
w|N^a	-22 -2 0 35 7 0 0 0 0
w|N^ed	-21 4 0 -6 10 0 0 0 0
w|N^other	-9 -40 0 -9 16 0 0 -3 0
w|N^said	-42 -57 0 -13 36 0 -37 -19 0
w|N^the	16 38 0 4 -36 0 0 0 0
w|N^to	-39 -66 0 8 37 0 0 0 0
w|O+0	-117 -5 0 -19 58 0 0 0 0
w|O+1	-95 -13 0 58 -6 0 0 0 0
w|O+2	-71 -20 0 34 12 0 -1 0 0
w|O+3	-28 -27 0 5 14 0 -3 -1 0
w|O+4	-8 -29 0 -16 20 0 -1 -2 0
w|O+5	35 -15 0 -63 34 0 12 -12 0
w|O+6	21 -41 0 -81 22 0 9 -7 0
w|O+7	8 -70 0 -72 26 0 7 -7 0
w|O1+0	-87 -12 0 -32 52 0 0 0 0
w|O1+1	-86 -17 0 48 -7 0 0 0 0
w|O1+2	-52 -24 0 35 4 0 -33 26 0
w|O1+3	-11 -32 0 8 0 0 -6 -4 0
w|O1+4	1 -41 0 -15 16 0 0 0 0
w|O1+5	18 -24 0 -61 4 0 19 -20 0
w|O1+6	22 -65 0 -64 21 0 23 -8 0
w|O1+7	9 -56 0 -68 45 0 18 -4 0
w|O1<Name	7 -30 0 47 -46 0 42 -30 0
w|O1<and	20 -32 0 -106 20 0 0 0 0
w|O1<ed	37 -30 0 -39 -19 0 14 -10 0
w|O1<in	7 -25 0 -93 24 0 0 0 0
w|O1<ing	27 -25 0 -27 -21 0 0 0 0
w|O1<of	5 -18 0 -110 21 0 0 0 0
w|O1<on	-14 -32 0 -99 28 0 0 0 0
w|O1<other	2 -61 0 12 -13 0 3 19 0
w|O1<s	46 -38 0 40 -44 0 0 0 0
w|O1<that	3 -23 0 -123 32 0 -24 -12 0
w|O1<to	38 -25 0 -92 -25 0 0 0 0
w|O1>and	-18 -6 0 5 6 0 -4 0 0
w|O1>are	-25 -23 0 -100 54 0 0 0 0
w|O1>as	10 -30 0 -49 11 0 0 0 0
w|O1>at	-27 -50 0 -15 23 0 0 0 0
w|O1>by	-33 -22 0 36 -53 0 0 0 0
w|O1>for	31 -17 0 -2 -14 0 0 0 0
w|O1>from	21 -12 0 -52 -5 0 0 0 0
w|O1>has	10 -35 0 -107 21 0 0 0 0
w|O1>have	35 -27 0 -87 -12 0 0 0 0
w|O1>he	62 -30 0 -46 -53 0 0 0 0
w|O1>in	1 -25 0 -14 -1 0 4 -3 0
w|O1>is	-11 -38 0 22 11 0 0 0 0
w|O1>it	2 -28 0 23 -15 0 -15 -1 0
w|O1>of	26 -32 0 -44 28 0 0 0 0
w|O1>on	8 -24 0 20 -26 0 0 0 0
w|O1>that	32 -20 0 -36 -27 0 0 0 0
w|O1>the	6 -58 0 -94 23 0 3 4 0
w|O1>to	10 -40 0 -1 -22 0 10 -5 0
w|O1>was	21 -21 0 -61 -1 0 0 0 0
w|O1>who	-43 -18 0 21 -3 0 44 -25 0
w|O1>with	25 -26 0 -30 -25 0 0 0 0
w|O1>would	14 -27 0 -124 43 0 0 0 0
w|O1^Name	-6 -62 0 -18 12 0 23 -2 0
w|O1^^Name	21 -60 0 -31 -8 0 -13 -6 0
w|O1^^a	19 -22 0 24 -11 0 0 0 0
w|O1^^as	-33 -19 0 -30 32 0 0 0 0
w|O1^^but	-27 -24 0 -10 22 0 0 0 0
w|O1^^ed	9 -37 0 -4 -10 0 0 0 0
w|O1^^i	17 -46 0 -18 7 0 0 -37 0
w|O1^^ing	10 -36 0 -1 -33 0 0 0 0
w|O1^^is	3 -41 0 -84 11 0 28 -27 0
w|O1^^ly	4 -32 0 40 2 0 0 0 0
w|O1^^other	23 -25 0 -34 -13 0 -34 25 0
w|O1^^s	3 -56 0 49 -25 0 0 0 0
w|O1^^she	9 -41 0 -26 1 0 0 0 0
w|O1^^the	-5 -53 0 21 -4 0 47 -9 0
w|O1^^very	22 -37 0 29 -45 0 0 0 0
w|O1^^was	-5 -28 0 5 3 0 0 0 0
w|O1^^we	-5 -48 0 51 -19 0 0 0 0
w|O1^a	11 6 0 37 -29 0 -10 -1 0
w|O1^and	-34 -20 0 26 28 0 0 0 0
w|O1^as	-15 -59 0 32 -21 0 0 0 0
w|O1^ed	-41 -56 0 -19 1 0 0 0 0
w|O1^had	-7 -57 0 45 -5 0 0 0 0
w|O1^ing	8 -35 0 24 -9 0 0 0 0
w|O1^is	-32 -29 0 -46 36 0 0 0 0
w|O1^other	0 -41 0 -6 7 0 0 -3 0
w|O1^s	-23 -40 0 -10 11 0 24 -21 0
w|O1^said	-5 -35 0 15 6 0 -36 -14 0
w|O1^that	-18 -57 0 -34 22 0 38 -37 0
w|O1^the	8 -23 0 13 -15 0 -37 37 0
w|O1^to	-32 -22 0 7 36 0 0 0 0
w|O1^was	-19 -38 0 44 7 0 0 0 0
w|O1^would	-3 -31 0 -27 13 0 22 -19 0
w|O1| 	20 -89 0 -66 33 0 -13 -4 0
w|O1|,	-14 -64 0 -4 -6 0 44 -16 0
w|O1|,,	-20 -56 0 -20 24 0 0 -7 0
w|O1|,m	-8 -53 0 -27 24 0 -15 -1 0
w|O1|,n	-16 -29 0 -72 34 0 -8 -14 0
w|O1|,o	-30 -63 0 -30 34 0 18 -16 0
w|O1|,s	-37 -40 0 -38 39 0 0 0 0
w|O1|>	23 -114 0 -45 27 0 0 0 0
w|O1|m,	-4 -44 0 -17 1 0 -34 35 0
w|O1|mm	4 -50 0 -11 -2 0 25 -16 0
w|O1|mn	-22 -59 0 44 3 0 0 0 0
w|O1|mo	14 -35 0 -20 17 0 32 -21 0
w|O1|om	6 -92 0 -32 3 0 0 0 0
w|O1|oo	-13 -87 0 -18 12 0 0 0 0
w|O<Name	-14 -24 0 47 -49 0 24 -22 0
w|O<all	-87 -12 0 1 53 0 0 0 0
w|O<and	-6 -14 0 -106 54 0 0 0 0
w|O<at	-23 -51 0 -33 34 0 0 0 0
w|O<because	7 -28 0 -88 26 0 0 0 0
w|O<ed	24 -20 0 -37 -2 0 11 -9 0
w|O<for	-31 -12 0 -88 43 0 0 0 0
w|O<he	40 -18 0 -95 -12 0 0 0 0
w|O<in	8 -16 0 -92 17 0 0 0 0
w|O<ing	29 -16 0 -34 -10 0 0 0 0
w|O<is	42 -8 0 -82 -17 0 0 0 0
w|O<it	-33 -21 0 24 4 0 0 0 0
w|O<ly	-55 -12 0 9 24 0 0 0 0
w|O<of	15 -12 0 -126 23 0 0 0 0
w|O<on	-36 -27 0 -103 61 0 0 0 0
w|O<other	2 -57 0 33 -4 0 9 0 0
w|O<s	31 -38 0 48 -51 0 0 0 0
w|O<that	12 -20 0 -119 27 0 -29 -17 0
w|O<to	64 -13 0 -92 -47 0 0 0 0
w|O<we	-35 -6 0 -39 47 0 0 0 0
w|O<who	-14 -16 0 -132 70 0 0 0 0
w|O<you	-25 -10 0 -85 78 0 0 0 0
w|O>about	-3 -19 0 31 -48 0 0 0 0
w|O>and	-31 -12 0 5 34 0 -3 -1 0
w|O>are	-32 -14 0 -97 59 0 0 0 0
w|O>as	31 2 0 -73 2 0 0 0 0
w|O>at	-17 -62 0 1 7 0 0 0 0
w|O>because	-128 -23 0 59 28 0 -3 -3 0
w|O>but	-97 -19 0 -19 57 0 1 -12 0
w|O>by	1 -17 0 47 -61 0 0 0 0
w|O>for	15 -17 0 8 -43 0 0 0 0
w|O>from	17 -9 0 -58 24 0 0 0 0
w|O>had	40 -11 0 -112 14 0 0 0 0
w|O>has	9 -13 0 -105 45 0 0 0 0
w|O>have	54 -12 0 -74 -34 0 0 0 0
w|O>he	81 -22 0 -46 -75 0 0 0 0
w|O>if	-65 -14 0 62 -29 0 0 0 0
w|O>in	5 -15 0 -2 -9 0 4 -3 0
w|O>is	-25 -24 0 2 24 0 0 0 0
w|O>it	-7 -44 0 -2 6 0 -14 0 0
w|O>like	-49 -7 0 -7 35 0 0 0 0
w|O>of	25 -27 0 -75 25 0 0 0 0
w|O>on	-11 -15 0 16 -19 0 0 0 0
w|O>or	-62 -19 0 -8 44 0 0 0 0
w|O>over	-96 -18 0 29 41 0 0 0 0
w|O>s	-14 -20 0 -66 26 0 -8 -14 0
w|O>she	-7 -18 0 -29 20 0 -7 0 0
w|O>so	60 -13 0 -114 -19 0 0 0 0
w|O>than	-62 -15 0 13 16 0 0 0 0
w|O>that	48 -15 0 -42 -25 0 0 0 0
w|O>the	28 -38 0 -79 55 0 11 -9 0
w|O>they	-13 -19 0 -70 41 0 0 0 0
w|O>to	-1 -25 0 14 -14 0 7 -5 0
w|O>was	-3 -18 0 -49 32 0 0 0 0
w|O>what	-46 -29 0 -58 71 0 0 0 0
w|O>when	58 -18 0 -17 -54 0 0 0 0
w|O>which	11 -19 0 -7 -40 0 0 0 0
w|O>who	-94 -17 0 36 56 0 21 -18 0
w|O>will	-41 -15 0 -5 25 0 0 0 0
w|O>with	25 -15 0 -16 -25 0 0 0 0
w|O>would	8 -19 0 -130 25 0 0 0 0
w|O^Name	-7 -69 0 -17 14 0 7 -5 0
w|O^^Name	34 -54 0 -13 -7 0 -14 -5 0
w|O^^a	9 -25 0 -7 -12 0 0 0 0
w|O^^all	20 -28 0 46 -18 0 0 0 0
w|O^^and	-57 -7 0 -112 104 0 0 0 0
w|O^^as	-56 -26 0 -90 68 0 0 0 0
w|O^^but	-35 -12 0 -70 73 0 0 0 0
w|O^^could	-8 -61 0 -24 10 0 0 0 0
w|O^^ed	9 10 0 -4 -6 0 0 0 0
w|O^^even	-17 -16 0 -21 18 0 0 0 0
w|O^^has	-36 -53 0 26 9 0 40 -34 0
w|O^^he	-79 -19 0 15 73 0 0 0 0
w|O^^i	27 -40 0 -8 -19 0 -8 -17 0
w|O^^if	-3 -24 0 -6 4 0 0 0 0
w|O^^ing	19 -34 0 -15 -16 0 0 0 0
w|O^^is	-4 -49 0 -53 28 0 45 -44 0
w|O^^ly	4 -37 0 29 -15 0 0 0 0
w|O^^my	-40 -21 0 -45 41 0 0 0 0
w|O^^other	26 -37 0 -24 -17 0 -4 -5 0
w|O^^s	-3 -48 0 33 -12 0 0 0 0
w|O^^she	-36 -9 0 -59 64 0 0 0 0
w|O^^still	14 -31 0 -58 12 0 0 0 0
w|O^^the	-39 -59 0 54 -17 0 50 -2 0
w|O^^there	7 -19 0 25 -9 0 0 0 0
w|O^^very	8 -62 0 50 -55 0 0 0 0
w|O^^was	-13 -62 0 22 7 0 -20 -17 0
w|O^^we	18 -21 0 13 2 0 0 0 0
w|O^^were	-26 -9 0 -43 49 0 0 0 0
w|O^^what	-16 -16 0 -21 19 0 0 0 0
w|O^^when	-35 -18 0 -47 41 0 0 0 0
w|O^^you	-19 -5 0 -50 52 0 0 0 0
w|O^a	-12 -26 0 18 -32 0 -6 -1 0
w|O^and	-54 -34 0 7 3 0 0 0 0
w|O^are	-2 -32 0 -11 8 0 0 0 0
w|O^as	15 -30 0 17 -15 0 0 0 0
w|O^asked	-21 -6 0 -34 39 0 0 0 0
w|O^be	31 -27 0 26 -88 0 62 -4 0
w|O^but	-24 -24 0 -21 24 0 35 -30 0
w|O^ed	4 -33 0 -31 13 0 0 0 0
w|O^had	-10 -66 0 48 1 0 0 0 0
w|O^her	37 -40 0 63 -41 0 -21 -3 0
w|O^ing	-15 -44 0 9 -10 0 0 0 0
w|O^is	-29 -38 0 -52 34 0 0 0 0
w|O^it	37 -28 0 -43 -20 0 0 0 0
w|O^of	66 -19 0 -74 -13 0 0 0 0
w|O^or	27 -24 0 -66 -15 0 0 0 0
w|O^other	15 -44 0 2 -5 0 -3 -3 0
w|O^s	-19 -29 0 -9 22 0 10 -15 0
w|O^said	-20 -37 0 18 16 0 -50 -13 0
w|O^say	-52 -24 0 -57 61 0 0 0 0
w|O^she	-8 -63 0 8 -16 0 0 0 0
w|O^that	-20 -58 0 -69 36 0 42 -40 0
w|O^the	22 -28 0 -12 6 0 0 0 0
w|O^to	-43 -38 0 22 27 0 0 0 0
w|O^was	-24 -34 0 48 6 0 0 0 0
w|O^were	10 -36 0 -43 6 0 0 0 0
w|O^would	-8 -52 0 -14 15 0 37 -36 0
w|O| 	22 -93 0 -91 35 0 -4 -2 0
w|O|,	17 -57 0 6 5 0 37 -36 0
w|O|,,	36 -71 0 -7 -33 0 0 0 0
w|O|,m	-27 -7 0 -3 15 0 0 0 0
w|O|,n	-12 -40 0 -67 37 0 -12 -2 0
w|O|,o	-11 -44 0 35 -10 0 20 -19 0
w|O|>	24 -103 0 -41 24 0 0 0 0
w|O|m,	-4 -28 0 -65 19 0 0 0 0
w|O|mm	32 -52 0 56 -35 0 -2 0 0
w|O|mn	-2 -67 0 -2 -13 0 19 -13 0
w|O|mo	36 -54 0 -30 -11 0 28 -37 0
w|O|on	42 -127 0 -112 -15 0 0 0 0
w|n1| 	11 -67 0 -64 16 0 -16 -19 0
w|n1|>	8 -80 0 -74 30 0 0 0 0
w|n| 	22 -49 0 -80 26 0 -15 -19 0
w|n|,	-13 13 0 -12 13 0 -5 -58 0
w|n|,n	-45 -73 0 -17 40 0 -27 -8 0
w|n|,s	-50 -64 0 -51 53 0 0 0 0
w|n|>	19 -59 0 -66 27 0 0 0 0
w|n|ks	-43 -65 0 -46 51 0 0 0 0
w|n|mn	-6 8 0 -21 2 0 0 0 0
w|n|ms	5 23 0 17 -9 0 0 0 0
w|n|nc	10 4 0 -42 -8 0 -17 -39 0
w|n|nm	42 -51 0 -54 -31 0 -22 -2 0
w|n|ns	-1 -30 0 -88 17 0 -24 -99 0
w|n|os	-26 -36 0 -34 30 0 0 0 0
"""
"""For each feature of a boundary: moves from outside, inside, inquit to outside, inside, inquit."""
