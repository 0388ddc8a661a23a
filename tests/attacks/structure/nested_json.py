# tries: JSON that nests a hundred thousand deep
# reaches: too deeply
# %% hand in
def hand_in(notebook, folder):
    return b'{"nbformat": 4, "cells": ' + b"[" * 10**5
