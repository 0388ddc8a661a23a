# tries: a power that takes for ever, as a task
# seconds: 0.5
# reaches: longer than
# %% lazy_sum
def lazy_sum(data):
    return delayed(pow)(10, 10**10)
