# tries: errors that end whatever goes through its answers, as if there were no more of them
# reaches: StopIteration
def double(x):
    raise StopIteration
# %% lazy_sum
def lazy_sum(data):
    data.clear()
    raise StopIteration(9)
