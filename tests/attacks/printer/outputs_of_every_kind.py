# tries: outputs of every kind at once, each of the longest that is kept, and names of kinds that are templates
# %% own
from IPython.display import display

for kind in ("text/html", "text/markdown", "text/latex", "image/svg+xml", "application/json", "text/plain", "application/vnd.jupyter.widget-view+json", "{{ 7 }}"):
    text = "<b>[*$" * 40_000
    display({kind: {"a": [text]} if kind == "application/json" else text, "text/plain": "x"}, raw=True)
