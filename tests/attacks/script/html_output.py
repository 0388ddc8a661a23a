# tries: script in an HTML output
# reaches: HTML object
# gains without: cleaning
# %% own
from IPython.display import HTML, display

display(HTML("<script>document.title = '@ACTS@'; fetch('http://127.0.0.1:@TCP@/')</script><img src='x' onerror=\"document.title='@ACTS@'\">"))
