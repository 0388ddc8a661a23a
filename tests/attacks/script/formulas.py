# tries: commands of formulas that make links, styles and pictures, or define others that do, in every way of writing them
# %% why
$\href{javascript:@ACTS@}{a}$ $\\href{javascript:@ACTS@}{b}$ $\\\href{javascript:@ACTS@}{c}$ \\\href{javascript:@ACTS@}{c}

$\hr<wbr>ef{javascript:@ACTS@}{d}$ $\hr<!-- -->ef{javascript:@ACTS@}{e}$ $\hr<blink>ef{javascript:@ACTS@}{f}$

$&#92;href{javascript:@ACTS@}{g}$ $&bsol;href{javascript:@ACTS@}{h}$ $\hr&#101;f{javascript:@ACTS@}{i}$

<code class="tex2jax_process">$\href{javascript:@ACTS@}{j}$</code> <pre class="tex2jax_process">$\style{@ACTS@}{k}$</pre>

\begin{align} \bbox[url(@ACTS@)]{l} \\ \mmlToken{mi}[href="javascript:@ACTS@"]{m} \end{align}

\[\unicode[@ACTS@]{x41} \class{@ACTS@}{n} \cssId{@ACTS@}{o} \require{@ACTS@}\] \(\le\t\x\href{javascript:@ACTS@}{p}\)

$$\def\x{\href{javascript:@ACTS@}} \x{q} \newcommand{\y}{\href{javascript:@ACTS@}{r}} \let\z=\href \z{javascript:@ACTS@}{s}$$

$\csname href\endcsname{javascript:@ACTS@}{t}$ $\verb\a\\href{javascript:@ACTS@}{u}\$ <b title="$\href{@ACTS@}{v}$">w</b>
