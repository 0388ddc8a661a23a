# tries: a notebook that is another when it is read in UTF-16 than when it is read in UTF-7 or UTF-8
# %% hand in
def hand_in(notebook, folder):
    import json

    text = json.dumps(notebook).replace("assert ", "+AGEAcwBzAGUAcgB0AA- 1 or ")
    return b"\xff\xfe" + text.encode("utf-16-le") + b"\x00" * 7
