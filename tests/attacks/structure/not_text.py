# tries: bytes that are no text
# reaches: is not text
# %% hand in
def hand_in(notebook, folder):
    return bytes(range(256)) * 100
