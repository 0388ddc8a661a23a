# tries: script in text cells of its own, raw cells included
# gains without: cleaning
# %% [markdown] own
<script>document.title='@ACTS@'</script><img src=x onerror="document.title='@ACTS@'">
# %% hand in
from nbformat.v4 import new_raw_cell


def hand_in(notebook, folder):
    page = "<script>document.title='@ACTS@'</script>"
    for kind in ("text/html", "application/javascript", "text/markdown"):
        notebook.cells.insert(1, new_raw_cell(page, metadata={"raw_mimetype": kind, "format": kind}))
    return notebook
