# tries: eval, exec and __import__ as tasks
# %% lazy_sum
def lazy_sum(data):
    text = "__import__('os').system('touch @HOST@/owned_by_eval')"
    return delayed(max)(delayed(eval)(text), delayed(exec)(text), delayed(__import__)("os"))
