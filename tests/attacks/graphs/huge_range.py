# tries: a list of 10^12 numbers, as a task
# reaches: MemoryError
# %% lazy_sum
def lazy_sum(data):
    return delayed(list)(delayed(range)(10**12))
