# tries: bytes that are no text
# %% hand in
def hand_in(notebook, folder):
    return bytes(range(256)) * 100
