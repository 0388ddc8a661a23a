# tries: script in a picture
# reaches: image/svg
# %% own
from IPython.display import SVG, display

display(SVG("<svg xmlns='http://www.w3.org/2000/svg' onload=\"document.title='@ACTS@'\"><script>document.title='@ACTS@'</script><circle r='9'/></svg>"))
