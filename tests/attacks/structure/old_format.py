# tries: an old format, whose conversion runs more code
# reaches: nothing could be graded
# %% hand in
def hand_in(notebook, folder):
    return {"nbformat": 3, "nbformat_minor": 0, "metadata": {}, "worksheets": [{"cells": [{"cell_type": "heading", "level": [], "source": 1}, {"cell_type": "code", "input": {}, "outputs": [{}]}]}]}
