# tries: terminal commands, lines and cells of a table of its own in the name of its file, which grading tells the instructor
# %% hand in
import json

def hand_in(notebook, folder):
    name = "\x1b]0;@ACTS@\x07\x1b[2K\x9b31m\nzzz: 0 of 6 @ACTS@\r\u2028zzz: @ACTS@\u202e; =HYPERLINK(@ACTS@).ipynb"
    (folder / name).write_text(json.dumps(notebook))
