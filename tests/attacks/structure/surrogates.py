# tries: text that cannot be written as UTF-8 again
# reaches: lone surrogate
# %% own
print("\ud800 a lone surrogate")
# %% hand in
import json


def hand_in(notebook, folder):
    text = json.dumps(notebook).replace("A lesson to attack", "A lesson \\ud800 to attack")
    return text.replace("Your answer here", "\\udfff here").encode()
