# tries: eval, exec and __import__ as tasks
# reaches: module 'os'|touch|256
# %% lazy_sum
def lazy_sum(data):
    text = "__import__('os').system('touch @HOST@/owned_by_eval')"
    return delayed(str)([delayed(eval)(text), delayed(exec)(text), delayed(__import__)("os")])
