# tries: text formatting that walks attributes, in the evaluator
# reaches: __builtins__
# %% lazy_sum
def lazy_sum(data):
    return delayed("{0.__globals__}").format(shown)
