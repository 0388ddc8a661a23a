# tries: magics that write files, change folders, reset names, start other interpreters, load modules and time themselves
# meant: ModuleNotFoundError, SyntaxError
# %% own
%cd /
%reset -f
%load_ext owned
# %% own
%%script --bg bash
touch owned; cat /proc/*/environ
# %% own
%%writefile owned.py
double = None
# %% own
%%javascript
document.title = "@ACTS@"
# %% own
%%capture out
%run owned.py
%alias double echo
%xmode Verbose
%config InteractiveShell.ast_node_interactivity = "all"
# %% own
%%timeit -n 1 -r 1
import owned
# %% own
%%bash
kill -9 $PPID
# %% double
def double(x):
    return %time x
