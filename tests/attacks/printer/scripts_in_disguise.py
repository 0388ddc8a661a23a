# tries: script in what becomes HTML only when it was cleaned: in names of languages, in math, in noscript, in templates
# %% hand in
def hand_in(notebook, folder):
    import json

    from nbformat.v4 import new_markdown_cell

    texts = ['```"><script>@ACTS@</script>\nx\n```', "<noscript><p title=\"</noscript><img src=x onerror=@ACTS@>\"></noscript>", "<math><mtext><table><mglyph><style><img src=x onerror=@ACTS@></style></mglyph></table></mtext></math>", "<template><script>@ACTS@</script></template><svg><style><img src=x onerror=@ACTS@>", "$<img src=x onerror=@ACTS@>$ $$\\\\unicode{<script>@ACTS@</script>}$$", "[x](<javascript&colon;@ACTS@>) [y](java\tscript:@ACTS@) <a href='&#106;avascript:@ACTS@'>z</a>", "<a href=\"data:text/html,<script>@ACTS@</script>\">x</a> <http://127.0.0.1:@TCP@/\"onmouseover=@ACTS@>"]
    notebook.cells += [new_markdown_cell(text) for text in texts]
    return notebook
