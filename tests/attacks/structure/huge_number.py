# tries: JSON with a number of a million digits
# reaches: nothing could be graded
# %% hand in
def hand_in(notebook, folder):
    return b'{"nbformat": ' + b"9" * 10**6 + b', "cells": []}'
