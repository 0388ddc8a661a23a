# tries: a power that takes for ever, as a task
# %% lazy_sum
def lazy_sum(data):
    return delayed(pow)(10, 10**10)
