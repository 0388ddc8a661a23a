# tries: to hold the printer with code of languages whose readers try for ever: two hundred of them by name, each with the signs that it takes longest for
# %% hand in
def hand_in(notebook, folder):
    from nbformat.v4 import new_markdown_cell

    names = "perl raku ruby php sml matlab octave rpmspec pawn openedge smalltalk csharp fsharp swift kotlin scala groovy haskell lhs ocaml erlang elixir clojure lisp scheme prolog tex latex html xml css scss less sass javascript typescript coffee json yaml toml ini make cmake docker bash fish powershell bat sql mysql postgres sparql cypher r julia nim crystal d go rust zig c cpp objc cuda opencl glsl hlsl asm nasm llvm vhdl verilog ada pascal delphi fortran cobol basic vbnet awk sed diff http rst markdown textile mediawiki dot mermaid plantuml ipython pycon pytb python2 cython jinja django erb twig smarty handlebars velocity freemarker jsp asp mako genshi cheetah".split()
    signs = ("((((", "{{", "'" * 3, '"\\', "<<A\n", "/*/", "`$(", "a:b ", "#{", "@(", "%{", "[[", "=~ m/", "\\x", "<%", "1e")
    for start in range(0, len(names), 10):
        fences = [f"```{name}\n{signs[(start + n) % len(signs)] * 1500}\n```" for n, name in enumerate(names[start : start + 10])]
        notebook.cells.append(new_markdown_cell("\n\n".join(fences)))
    return notebook
