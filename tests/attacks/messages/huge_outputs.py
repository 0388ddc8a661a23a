# tries: outputs of a shape that no cell has, put where the process keeps what it has shown
# reaches: left out
shell = get_ipython()
shell.outputs.left = 10**12
shell.outputs.kept += [
    {"output_type": "display_data", "data": {"text/plain": "x" * 30_000_000}, "metadata": {}},
    {"output_type": "execute_result", "data": {"text/plain": "99"}, "metadata": {"points": 99}},
    {"output_type": "error", "ename": 1, "evalue": [], "traceback": {"a": 1}},
    {"output_type": ["stream"], "text": [["x"]]},
    "no output at all",
]


def double(x):
    return x
