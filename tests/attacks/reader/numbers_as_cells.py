# tries: to end the reader with cells, ids, metadata, sources and attachments that are of no kind that belongs there
# meant: NameError
# %% hand in
def hand_in(notebook, folder):
    cells = []
    for odd in (None, 1e400, [], {}, True, "x", [[1]], {"a": {}}):
        cells += [
            odd,
            {"cell_type": odd, "source": odd, "metadata": odd, "id": odd, "attachments": odd},
            {"cell_type": "code", "source": [odd], "metadata": {"nbgrader": {"grade_id": odd, "points": odd}}, "outputs": odd},
            {"cell_type": "markdown", "source": "![](attachment:x)", "attachments": {"x": {"image/png": odd}}, "metadata": {"tags": odd}},
        ]
    return {"nbformat": 4, "nbformat_minor": {}, "metadata": None, "cells": [*cells, *notebook.cells]}
