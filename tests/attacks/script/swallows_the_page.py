# tries: to hide what comes after it, marks and comments, by elements and signs that are never closed: plain text, boxes, comments, frames, templates
# reaches: double\(1\)
# %% [markdown] own
<plaintext><xmp><listing><noembed><noframes><textarea><title><select><option><template><dialog><iframe><noscript><object><svg><foreignObject><math><annotation-xml><table><colgroup><frameset><!-- <![CDATA[ <? <style>
# %% [markdown] own
</div></div></div></main></body></html><div hidden><p style="display: none"><div class="hidden d-none jp-mod-hidden visually-hidden sr-only"><details><summary>
# %% own
from IPython.display import HTML, SVG, Latex, Markdown, display

for text in ("<plaintext>", "<!--", "<textarea>", "<select><option>", "<title>", "</div>" * 60 + "<div hidden>", "<template><div>", "<table><tr><td><table>", "<svg><desc>", "<svg><style><!--", "```", "$$", "\\begin{align}", "<details>"):
    display(HTML(text), Markdown(text), Latex(text))
    print(text, "\x1b[8m\x1b[30;40m")
display(SVG("<svg xmlns='http://www.w3.org/2000/svg'><foreignObject><plaintext xmlns='http://www.w3.org/1999/xhtml'>x</plaintext></foreignObject></svg>"))


def double(x):
    return x
