# tries: twenty thousand cells
# reaches: 2,000 cells
# %% hand in
from nbformat.v4 import new_code_cell


def hand_in(notebook, folder):
    return {**notebook, "cells": [*notebook.cells, *[new_code_cell("1")] * 20_000]}
