# tries: script in a formula
# reaches: Latex object
# gains without: commands
# %% own
from IPython.display import Latex, display

display(Latex(r"$\href{javascript:document.title='@ACTS@'}{x}$ <script>document.title='@ACTS@'</script>"))
