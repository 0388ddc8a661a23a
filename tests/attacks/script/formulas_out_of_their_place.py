# tries: formulas that show their text elsewhere on the page, over the marks: without height, raised, moved to the side, as a rule over it
# %% why
$\smash{\overset{\colorbox{white}{6 of 6 @ACTS@}}{\vphantom{\begin{matrix}x\\x\\x\\x\\x\end{matrix}}}}$ $\raise20em{@ACTS@}$ $\lower-20em{@ACTS@}$

$\llap{@ACTS@}$ $\rlap{@ACTS@}$ $\kern-99em @ACTS@$ $\hskip-99em @ACTS@$ $\mspace{-999mu}@ACTS@$ $\rule[9em]{99em}{99em}@ACTS@$

$\raisebox{9em}{@ACTS@}$ $\moveleft9em @ACTS@$ $\hspace{-99em}@ACTS@$ $\mathclap{@ACTS@}$ $\begin{array}{l}a\\[-99em]@ACTS@\end{array}$
