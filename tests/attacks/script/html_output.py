# tries: script in an HTML output
from IPython.display import HTML, display

display(HTML("<script>document.title = '@ACTS@'; fetch('http://127.0.0.1:@TCP@/')</script><img src='x' onerror=\"document.title='@ACTS@'\">"))
