# tries: what the printer and its templates take for their own: names of templates, filters, tags, classes and ids, in tags and metadata of cells and outputs
# %% own
from IPython.display import display

for kind in (
    "application/vnd.jupyter.widget-view+json",
    "text/vnd.mermaid",
    "application/json",
    "text/x-nbgrader",
    "text/restructuredtext",
    "image/svg+xml;base64",
    "text/html; charset=utf-7",
):
    display(
        {kind: "{% include '/etc/passwd' %}<script>siege_acts</script>", "text/plain": "{{ resources }}"},
        raw=True,
        metadata={
            kind: {"isolated": True, "filenames": {"image/png": "/etc/passwd"}},
            "filenames": {"image/png": "../x"},
        },
    )


# %% hand in
def hand_in(notebook, folder):
    from nbformat.v4 import new_markdown_cell, new_raw_cell

    words = {
        "tags": ["hide_input", "remove_cell", "{{ 7*7 }}", "injected-parameters"],
        "slideshow": {"slide_type": "skip"},
        "jupyter": {"source_hidden": True},
        "nbgrader": {"comment": "<script>siege_acts</script>", "points": 9},
        "raw_mimetype": "text/html",
        "format": "text/html",
        "cell_style": "split",
        "transient": {"remove_source": True},
        "collapsed": True,
    }
    for cell in notebook.cells:
        cell.metadata.update({key: value for key, value in words.items() if key != "nbgrader"})
    notebook.cells += [
        new_markdown_cell("{% block body %}{{ nb.cells }}{% endblock %}{%- raw -%}", metadata=words),
        new_raw_cell("<script>siege_acts</script>", metadata=words),
    ]
    notebook.metadata.update(
        {
            "title": "{{ 7*7 }}</title><script>siege_acts</script>",
            "authors": [{"name": "<script>siege_acts</script>"}],
            "nbconvert": {"template": "/etc"},
            "toc": {"base_numbering": "<script>"},
            "language_info": {
                "name": "python",
                "pygments_lexer": "../../x",
                "codemirror_mode": {"name": "</style>"},
            },
        }
    )
    return notebook
