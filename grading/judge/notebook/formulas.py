r"""Formulas in which nothing acts. MathJax shows them on the pages of instructors.

Some of its commands make links, fetch extensions, set styles and classes, or define others of these. So commands are
harmless if they are on the list here, and any other is shown as text. How a text is cut into commands is TeX's own way:
a backslash belongs to the letters after it, or else to the one sign after it, as in `\\`. No command on the list takes
what follows in another way, as `\verb` does.
"""

import re

LETTERS = """
    alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa varkappa lambda mu nu xi omicron pi varpi
    rho varrho sigma varsigma tau upsilon phi varphi chi psi omega digamma Gamma Delta Theta Lambda Xi Pi Sigma Upsilon
    Phi Psi Omega varGamma varDelta varTheta varLambda varXi varPi varSigma varUpsilon varPhi varPsi varOmega aleph beth
    gimel daleth ell hbar hslash imath jmath wp Re Im Bbbk eth partial nabla infty emptyset varnothing complement mho Finv
    Game forall exists nexists neg lnot top bot angle measuredangle sphericalangle surd prime backprime flat natural sharp
    clubsuit diamondsuit heartsuit spadesuit checkmark maltese degree copyright circledR circledS yen pounds S P AA
"""
OPERATORS = """
    sum prod coprod int iint iiint iiiint oint intop smallint bigcap bigcup bigsqcup bigvee bigwedge bigodot bigotimes
    bigoplus biguplus pm mp times div ast star circ bullet cdot cap cup uplus sqcap sqcup vee wedge lor land setminus
    smallsetminus wr diamond amalg oplus ominus otimes oslash odot dagger ddagger dag ddag bigtriangleup bigtriangledown
    triangle triangledown triangleleft triangleright lhd rhd unlhd unrhd bigcirc boxplus boxminus boxtimes boxdot square
    Box blacksquare lozenge blacklozenge Diamond bigstar blacktriangle blacktriangledown dotplus Cap Cup veebar barwedge
    doublebarwedge curlywedge curlyvee circledast circledcirc circleddash ltimes rtimes leftthreetimes rightthreetimes
    intercal divideontimes colon
"""
RELATIONS = """
    le leq ge geq ne neq lt gt ll gg lll ggg leqslant geqslant leqq geqq lessgtr gtrless lesssim gtrsim lessapprox
    gtrapprox nless ngtr nleq ngeq nleqslant ngeqslant lneq gneq lneqq gneqq equiv sim nsim simeq cong ncong approx approxeq
    thickapprox thicksim asymp doteq doteqdot Doteq triangleq circeq bumpeq Bumpeq eqcirc fallingdotseq risingdotseq propto
    varpropto prec succ preceq succeq preccurlyeq succcurlyeq precsim succsim nprec nsucc npreceq nsucceq subset supset
    subseteq supseteq subseteqq supseteqq nsubseteq nsupseteq subsetneq supsetneq subsetneqq supsetneqq Subset Supset
    sqsubset sqsupset sqsubseteq sqsupseteq in notin ni owns mid nmid parallel nparallel shortmid shortparallel perp bowtie
    Join models vdash dashv vDash Vdash Vvdash nvdash nvDash nVdash nVDash smile frown between pitchfork therefore because
    vartriangle vartriangleleft vartriangleright trianglelefteq trianglerighteq not backsim backsimeq eqsim
"""
ARROWS = """
    to gets leftarrow rightarrow uparrow downarrow leftrightarrow updownarrow Leftarrow Rightarrow Uparrow Downarrow
    Leftrightarrow Updownarrow longleftarrow longrightarrow longleftrightarrow Longleftarrow Longrightarrow
    Longleftrightarrow implies impliedby iff mapsto longmapsto hookleftarrow hookrightarrow leftharpoonup leftharpoondown
    rightharpoonup rightharpoondown rightleftharpoons leftrightharpoons nearrow searrow swarrow nwarrow leftleftarrows
    rightrightarrows upuparrows downdownarrows leftrightarrows rightleftarrows twoheadleftarrow twoheadrightarrow
    leftarrowtail rightarrowtail nleftarrow nrightarrow nleftrightarrow nLeftarrow nRightarrow nLeftrightarrow
    curvearrowleft curvearrowright circlearrowleft circlearrowright looparrowleft looparrowright Lsh Rsh leadsto
    rightsquigarrow leftrightsquigarrow dashleftarrow dashrightarrow Lleftarrow Rrightarrow multimap upharpoonleft
    upharpoonright restriction downharpoonleft downharpoonright xleftarrow xrightarrow
"""
FUNCTIONS = """
    arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf injlim ker lg lim liminf limsup ln log max
    min Pr projlim sec sin sinh sup tan tanh varinjlim varliminf varlimsup varprojlim bmod pmod mod pod operatorname
"""
SHAPES = """
    frac dfrac tfrac cfrac over atop choose binom dbinom tbinom genfrac sqrt overline underline overbrace underbrace overset
    underset stackrel substack sideset overleftarrow overrightarrow overleftrightarrow underleftarrow underrightarrow
    underleftrightarrow widehat widetilde hat check tilde acute grave dot ddot dddot ddddot breve bar vec mathring limits
    nolimits displaylimits left right middle big Big bigg Bigg bigl Bigl biggl Biggl bigr Bigr biggr Biggr bigm Bigm biggm
    Biggm langle rangle lbrace rbrace lbrack rbrack lceil rceil lfloor rfloor lgroup rgroup lmoustache rmoustache lvert
    rvert lVert rVert vert Vert backslash ulcorner urcorner llcorner lrcorner mathstrut phantom hphantom vphantom
    boxed fbox matrix pmatrix cases hline hdashline cr newline tag notag nonumber label ref eqref dots ldots cdots vdots
    ddots dotsb dotsc dotsi dotsm dotso
"""
LETTERING = """
    mathrm mathbf mathit mathsf mathtt mathcal mathscr mathfrak mathbb mathnormal boldsymbol bm pmb Bbb bold cal frak scr rm
    bf it sf tt mit text textrm textbf textit textsf texttt textnormal textup mbox hbox emph mathop mathbin mathrel mathord
    mathopen mathclose mathpunct mathinner displaystyle textstyle scriptstyle scriptscriptstyle tiny small normalsize large
    Large LARGE huge Huge scriptsize footnotesize quad qquad space enspace thinspace medspace thickspace negthinspace
    negmedspace negthickspace nobreakspace hfill strut TeX LaTeX
"""
HARMLESS = frozenset(f"{LETTERS} {OPERATORS} {RELATIONS} {ARROWS} {FUNCTIONS} {SHAPES} {LETTERING}".split())
KINDS = """
    equation align gather multline flalign alignat eqnarray aligned alignedat gathered split multlined array subarray
    matrix pmatrix bmatrix Bmatrix vmatrix Vmatrix smallmatrix cases rcases dcases math displaymath
"""
ENVIRONMENTS = frozenset(KINDS.split())
# What may follow these: a known kind of what they begin, the name of a colour, a small length.
FOLLOWED = {
    **dict.fromkeys(("begin", "end"), re.compile(rf"\s*\{{(?:{'|'.join(sorted(ENVIRONMENTS))})\*?\}}")),
    **dict.fromkeys(
        ("color", "textcolor", "colorbox"), re.compile(r"\s*(?:\[\w+\])?\s*\{[#\w., -]*\}", re.ASCII)
    ),
    "hspace": re.compile(r"\*?\s*\{\s*-?\d?(?:\.\d+)?\s*(?:em|ex|mu|cm)\s*\}", re.ASCII),
}
_COMMAND = re.compile(r"\\(?:([A-Za-z]+)|\\(?=([A-Za-z]+))|.)", re.DOTALL)
SHOWN = "\N{SET MINUS}"  # looks like a backslash, and begins no command


def without_commands(text: str, shown: str = SHOWN, parted: str = " ") -> str:
    r"""Return text in which no formula can do more than show signs.

    `shown` stands for the backslash of another command. `parted` is put between `\\`, a new line, and the word after it,
    so that whoever counts the backslashes otherwise finds no command there.
    """

    def replace(found: re.Match[str]) -> str:
        name, after = found.groups()
        if name in FOLLOWED:
            return found[0] if FOLLOWED[name].match(text, found.end()) else shown + name
        if name:
            return found[0] if name in HARMLESS else shown + name
        return found[0] if after is None or after in HARMLESS else found[0] + parted

    return _COMMAND.sub(replace, text) if "\\" in text else text
