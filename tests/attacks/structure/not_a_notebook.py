# tries: JSON of another shape at every place
# reaches: nothing could be graded
# %% hand in
def hand_in(notebook, folder):
    return b'{"nbformat": 4, "metadata": [], "cells": [{"cell_type": {}, "source": [1, [2]], "metadata": [], "id": 7}, null]}'
