# tries: a JavaScript output
from IPython.display import Javascript, display

display(Javascript("document.title = '@ACTS@'"))
