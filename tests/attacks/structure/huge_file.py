# tries: a notebook of 90 MB
# reaches: larger than 60 MB
# %% hand in
def hand_in(notebook, folder):
    return b'{"nbformat": 4, "cells": [' + b" " * 90_000_000 + b"]}"
