# tries: script in a markdown output, and links that act
# reaches: Markdown object
# gains without: cleaning
# %% own
from IPython.display import Markdown, display

display(Markdown("<script>document.title='@ACTS@'</script>\n\n[click](javascript:document.title='@ACTS@')\n\n![x](x\" onerror=\"document.title='@ACTS@')"))
