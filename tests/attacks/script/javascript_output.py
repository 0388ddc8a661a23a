# tries: a JavaScript output
# reaches: Javascript object
# %% own
from IPython.display import Javascript, display

display(Javascript("document.title = '@ACTS@'"))
